// A sentence, its tree and the day of publication in → when an event took or takes place, as EDTF.
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import { REPORTING_VERBS } from '../../src/vocabulary/words/reporting-verbs.ts'
import {
  CANCELLING_VERBS,
  PLANNING_OF_NOUNS,
  PLANNING_VERBS,
  WISHING_VERBS,
} from '../../src/vocabulary/words/status-cues.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { Status } from '../reading.ts'
import { type DateExpression, findDateExpressions } from './date-expressions.ts'
import { isCountedFrom, isOfMatter } from './date-of-matter.ts'
import { isHourOnly, isoDay, resolveDate, type Side } from './date-resolve.ts'
import { isAnyOf } from './governors.ts'
import { isNegated } from './negation.ts'
import type { Tense } from './tense.ts'
import { helpersOf, isInfinitive, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { isSetting } from './venue.ts'
import { verbStatus } from './verb-status.ts'
import { clauseBehind, isHolding } from './where.ts'

const REPORTING = new Set(REPORTING_VERBS)
const MOVING = new Set(MOVING_VERBS)
/** Verbs whose own day is not that of what they speak of: `agreed on Friday to meet in June`. */
const SPEAKING = new Set([...PLANNING_VERBS, ...WISHING_VERBS, ...CANCELLING_VERBS])
const ARRANGING = new Set([
  ...PLANNING_OF_NOUNS,
  'postpone',
  'delay',
  'defer',
  'due',
  'move',
  'bring',
  'call',
])
/** An expression that costs more than this does not date the event. */
const LIMIT = 80
const NEVER = 1000
const COUNTED = /^(?:first|second|third|fourth|fifth|last|latest|next|only|\d+(?:st|nd|rd|th))$/
/** Up to which token a date opens its sentence: `In early May 2015`. */
const OPENING = 2

/** What is asked: the words of an event, how it is told, and on which day the text is. */
export interface Asked {
  readonly trigger: number
  readonly noun: number | null
  readonly tense: Tense
  readonly status: Status
  /** Words of the sentence's events: what hangs from one does not date another. */
  readonly triggers: ReadonlySet<number>
  /** ISO day from which `the day before` counts, when the sentence itself names none; asked for where it is needed. */
  readonly anchor: () => string
}

/** Before all that is told: for a text without a day of its own, in which only what names its year is a date. */
const BEFORE_ALL = '1000-01-01'

/** Finds and resolves the date expressions of one sentence. `day` is the day of publication, ISO, where it is known. */
export class Calendar {
  private readonly expressions: readonly DateExpression[]
  private readonly reference: Date
  private readonly tree: Tree

  constructor(source: string, sentence: Sentence, tree: Tree, day: string | null) {
    this.tree = tree
    this.reference = new Date(`${day ?? BEFORE_ALL}T12:00:00Z`)
    const found = findDateExpressions(source, sentence, this.reference)
    this.expressions = day === null ? found.filter(namesYear) : found
  }

  /** The date of an event, or null when the sentence names none for it. */
  of(asked: Asked): string | null {
    const expression = this.nearest(asked)
    if (!expression) return null
    const anchor = countsFromAnchor(expression) ? (this.ownAnchor(expression, asked) ?? asked.anchor()) : ''
    const side = this.sideOf(expression, asked)
    // `met for the second time in two days`: how long it took.
    if (side === 'back' && /^in\s+\w+\s+(?:days|weeks|months|years)$/i.test(expression.text)) return null
    const meant = isShiftFrom(this.tree, expression, asked.trigger) ? turned(expression) : expression
    const date = resolveDate(meant, this.reference, side, anchor)
    return asked.status === 'occurred' && this.isDeadline(expression, date) ? null : date
  }

  /** `several months ago`: a date that no month or year holds. */
  isVague(asked: Asked): boolean {
    return this.nearest(asked)?.meaning.kind === 'span'
  }

  /** The date that stands between two tokens, if just one does; `anchor` as in `resolveDate`. */
  within([from, to]: readonly [number, number], status: Status, anchor: string): string | null {
    const [own, other] = this.expressions.filter((each) => each.from >= from && each.to <= to)
    if (!own || other) return null
    return resolveDate(own, this.reference, status === 'planned' ? 'forward' : 'back', anchor)
  }

  /** `discussed ending hunger by 2050`: what was done is not done by then. */
  private isDeadline({ from }: DateExpression, date: string | null): boolean {
    const { tokens } = this.tree
    let k = from - 1
    while (/^(?:the|end|of|early|late|mid)$/.test(tokens[k]?.lower ?? '')) k--
    return tokens[k]?.lower === 'by' && (date ?? '') > isoDay(this.reference)
  }

  isAhead(date: string): boolean {
    return date.slice(0, 10) > isoDay(this.reference)
  }

  /** The day that the sentence's main clause names, when it lies behind: `said on Tuesday`, `arrived on Monday`. */
  storyDay(): string | null {
    return this.toldBehind(/^(?:will|would|had|to|is|are)$/).find((date) => date.length === 10) ?? null
  }

  /** Whether its main clause tells of months or years ago: `In 1962, when …`, `had been in Rome a few weeks ago`. */
  isOfLongAgo(): boolean {
    const month = isoDay(this.reference).slice(0, 7)
    return (
      this.isVaguelyAgo() ||
      this.toldBehind(/^(?:will|would|to|is|are|has|have)$/).some((date) => date < month && date.length < 10)
    )
  }

  /** The month, year or earlier day in which it begins: `In May 2015 …`, `Last year …`. */
  openingDate(): string | null {
    const told = this.toldBehind(/^(?:will|would|to|is|are|has|have|had)$/, OPENING)
    return told.find((date) => date < isoDay(this.reference).slice(0, date.length)) ?? null
  }

  private isVaguelyAgo(): boolean {
    const { tokens } = this.tree
    const at = tokens.findIndex(({ lower }) => lower === 'ago')
    return at > 1 && /^(?:weeks|months|years|decades)$/.test(tokens[at - 1]!.lower)
  }

  /** The dates of its main clause, told in the past without one of these helpers. */
  private toldBehind(helpers: RegExp, reach = Number.POSITIVE_INFINITY): string[] {
    return this.expressions.flatMap((expression) => {
      if (expression.from > reach) return []
      const verb = this.verbAbove(expression)
      if (verb < 0 || !/^(?:root|ccomp|conj)$/.test(this.tree.labels[verb]!)) return []
      if (!/^VB[DN]$/.test(this.tree.tags[verb]!)) return []
      if (helpersOf(this.tree, verb).some((word) => helpers.test(word))) return []
      return resolveDate(expression, this.reference, 'back', isoDay(this.reference)) ?? []
    })
  }

  private nearest(asked: Asked): DateExpression | null {
    let best: DateExpression | null = null
    let bestCost = Number.POSITIVE_INFINITY
    for (const expression of this.expressions) {
      const cost = this.cost(expression, asked)
      if (cost < bestCost) [best, bestCost] = [expression, cost]
    }
    return bestCost < LIMIT ? best : null
  }

  /** How far an expression is from an event in the tree; what hangs from a verb of saying dates the saying. */
  private cost(expression: DateExpression, asked: Asked): number {
    const { from, to } = expression
    const { trigger } = asked
    if (isShiftFrom(this.tree, expression, trigger)) return 5
    if (this.isBeforeClause(to, trigger)) return 5
    if (isCountedFrom(this.tree, from) && !isLastSince(this.tree, trigger)) return NEVER
    if (isOfMatter(this.tree, [from, to], trigger, asked.noun)) return NEVER
    if (this.isSinceThen(expression, asked)) return NEVER
    let cost = 60
    for (let i = from; i < to; i++) {
      if (this.tree.heads[i]! >= from && this.tree.heads[i]! < to) continue
      const climbed = this.climb(i, asked)
      if (climbed !== null) cost = climbed > 60 ? Math.max(cost, climbed) : Math.min(cost, climbed)
    }
    const distance = Math.min(Math.abs(from - trigger), Math.abs(to - 1 - trigger))
    return cost + Math.min(distance, 35) / 2
  }

  /** `recalled his trip to Rome in May, during which he met X` */
  private isBeforeClause(to: number, trigger: number): boolean {
    const clause = clauseBehind(this.tree, trigger)
    const end = this.tree.tokens[clause - 1]?.text === ',' ? clause - 1 : clause
    return clause > 0 && to === end && this.tree.tokens[clause]!.lower === 'during'
  }

  private climb(from: number, asked: Asked): number | null {
    const { trigger, noun, triggers, status } = asked
    const { tree } = this
    let k = from
    for (let steps = 0; k >= 0 && steps < 12; steps++, k = tree.heads[k]!) {
      if (k === trigger || k === noun) return steps
      // `hosted X to open the talks on May 2`: one day for both.
      if (triggers.has(k) && tree.heads[k] === trigger && isInfinitive(tree, k) && status === 'occurred')
        return 60
      if (triggers.has(k) && !tree.isWithin(trigger, k) && !isSetting(tree, k)) return 90
      // `after Sunday's election`, `before the June summit`: that is when something else is.
      if (k !== from && tree.tags[k]!.startsWith('NN') && this.isElsewhen(this.prepositionOver(k), asked))
        return NEVER
      if (noun !== null && k !== trigger && isHolding(tree, k) && tree.isWithin(k, trigger)) continue
      if (k !== from && tree.isVerb(k) && !tree.tags[k]!.startsWith('NN'))
        return this.costOfVerb(k, trigger, steps, from, status)
    }
    return null
  }

  /** `after Sunday's election`; but `have not met since a summit in May` tells when they did. */
  private isElsewhen(preposition: string, { trigger }: Asked): boolean {
    return (
      /^(?:after|before|until|following)$/.test(preposition) ||
      (preposition === 'since' && !isLastSince(this.tree, trigger))
    )
  }

  private prepositionOver(noun: number): string {
    const head = this.tree.heads[noun]!
    return head >= 0 && this.tree.labels[noun] === 'pobj' ? this.tree.tokens[head]!.lower : ''
  }

  /** `their first encounter since they fell out in 1992`: the latest of several, and what was before has the date. */
  private isSinceThen({ from }: DateExpression, { trigger, noun }: Asked): boolean {
    const { tree } = this
    const meeting = noun ?? trigger
    const isCounted = tree.children(meeting, 'amod').some((at) => COUNTED.test(tree.tokens[at]!.lower))
    return (
      isCounted && meeting < from && tree.tokens.slice(meeting, from).some(({ lower }) => lower === 'since')
    )
  }

  /** Another verb's own date, unless that verb carries the event or shares its clause. */
  private costOfVerb(verb: number, trigger: number, steps: number, from: number, status: Status): number {
    const { tree } = this
    if (this.isNextDeed(trigger, verb)) return 95
    const governs = tree.isWithin(trigger, verb)
    if (isAnyOf(tree, verb, REPORTING))
      return governs && this.isAfter(trigger, verb) && status === 'occurred' ? 30 + steps : 100
    if (governs) return from < trigger && this.isSpeaking(verb, trigger, from) ? NEVER : 20 + steps
    if (/^(?:relcl|acl)$/.test(tree.labels[verb]!)) return isAnyOf(tree, verb, ARRANGING) ? 60 : 95
    return 60
  }

  /** `will meet X, then attend a forum from May 3 to 5`: what comes after has its own day. */
  private isNextDeed(trigger: number, verb: number): boolean {
    if (verb < trigger) return false
    const { tokens } = this.tree
    return [tokens[verb - 1], tokens[verb - 2]].some((token) => /^(?:then|later)$/.test(token?.lower ?? ''))
  }

  /** `said on Monday after talks with X` */
  private isAfter(trigger: number, verb: number): boolean {
    const { tree } = this
    for (let k = trigger, steps = 0; k >= 0 && k !== verb && steps < 5; k = tree.heads[k]!, steps++)
      if (/^(?:after|following|during|at|in)$/.test(tree.tokens[k]!.lower) && tree.heads[k] === verb)
        return true
    return false
  }

  /** `agreed on Friday to meet`; not `is due on Friday to meet`, nor `refused on Monday to meet`. */
  private isSpeaking(verb: number, trigger: number, from: number): boolean {
    const { tree } = this
    if (/^(?:for|to|until|till)$/.test(tree.tokens[from - 1]?.lower ?? '')) return false
    if (!isAnyOf(tree, verb, SPEAKING) || isAnyOf(tree, verb, MOVING) || verb === trigger) return false
    if (tree.children(verb, 'auxpass').length > 0 || tree.tokens[verb]!.lemma === 'be') return false
    return /^(?:VBD|VBN)$/.test(tree.tags[verb]!)
  }

  /** `on Tuesday, a day after he met X`: the sentence's own day, if it names one; `arrives on Monday and will meet X the next day`. */
  private ownAnchor(shift: DateExpression, { status }: Asked): string | null {
    const other = this.expressions.find(
      (each) => each !== shift && each.meaning.kind === 'parsed' && !countsFromAnchor(each),
    )
    const date = other && resolveDate(other, this.reference, this.sideOfOwn(other, status), '')
    return date?.length === 10 ? date : null
  }

  /** The side of a day that another counts from: that of its own verb. */
  private sideOfOwn(expression: DateExpression, status: Status): Side {
    if (status !== 'planned') return 'back'
    const verb = this.verbAbove(expression)
    return verb >= 0 && /^(?:past|perfect)$/.test(verbTense(this.tree, verb)) ? 'back' : 'forward'
  }

  private verbAbove(expression: DateExpression): number {
    const { tree } = this
    for (let i = expression.from; i < expression.to; i++) {
      if (tree.heads[i]! >= expression.from && tree.heads[i]! < expression.to) continue
      let k = tree.heads[i]!
      for (let steps = 0; k >= 0 && steps < 5; steps++, k = tree.heads[k]!) {
        if (tree.isVerb(k) && !tree.tags[k]!.startsWith('NN')) return k
        if (/^NNS?$/.test(tree.tags[k]!)) break
      }
    }
    return -1
  }

  private sideOf(expression: DateExpression, { trigger, noun, tense, status }: Asked): Side {
    const verb = this.verbAbove(expression)
    const { tree } = this
    if (
      verb >= 0 &&
      verb !== trigger &&
      verb !== noun &&
      isAnyOf(tree, verb, ARRANGING) &&
      this.isForOrTo(expression)
    )
      return 'forward'
    if (verb >= 0 && verb !== trigger && !this.isBelow(verb, trigger)) {
      // `arrived on Monday for talks`, `is why I had on Friday a meeting`: the day is that of its own verb.
      const own = verbTense(tree, verb)
      if (/^(?:past|perfect)$/.test(own) && verbStatus(tree, verb) === 'occurred') return 'back'
    }
    if (tense === 'future' || status === 'planned') return 'forward'
    if (status === 'cancelled' && noun !== null && tree.isWithin(expression.from, noun)) return 'forward'
    // `cancelled a trip on which he was to meet X on Friday`
    if (
      status === 'cancelled' &&
      isInfinitive(tree, trigger) &&
      tree.tokens[tree.heads[trigger]!]?.lemma === 'be'
    )
      return helpersOf(tree, trigger).includes('have') ? 'back' : 'forward'
    if (status === 'hypothetical' && tense !== 'past' && tense !== 'perfect') return 'forward'
    if (status === 'denied' && (tense === 'present' || tense === 'none'))
      return isNegated(tree, trigger) ? 'forward' : 'near'
    if (tense === 'present') return isWeekday(expression) ? 'forward' : 'near'
    return tense === 'none' && !isWeekday(expression) ? 'near' : 'back'
  }

  /** `talks scheduled for`: a verb that hangs from the event itself. */
  private isBelow(verb: number, trigger: number): boolean {
    return this.tree.isWithin(verb, trigger)
  }

  /** `planned for Thursday`, `postponed to June 12`, `set for next month`. */
  private isForOrTo({ from }: DateExpression): boolean {
    return /^(?:for|to|until|till|on|,|due|later)$/.test(this.tree.tokens[from - 1]?.lower ?? '')
  }
}

/** `on 5 May 2019`, `in 2019`: told without the day of the report. */
const namesYear = ({ meaning, text }: DateExpression): boolean =>
  meaning.kind === 'year' ||
  (meaning.kind === 'parsed' && meaning.start.isCertain('year') && /\d{4}/.test(text))

/** `the day before`, `in the afternoon` */
const countsFromAnchor = ({ meaning }: DateExpression): boolean =>
  meaning.kind === 'shift' || (meaning.kind === 'parsed' && isHourOnly(meaning.start))

/** `flew home a day after meeting X`: the flight is the day after, the meeting the day before. */
const isShiftFrom = (tree: Tree, { to, meaning }: DateExpression, trigger: number): boolean =>
  meaning.kind === 'shift' &&
  /^(?:before|after)$/.test(tree.tokens[to - 1]!.lower) &&
  trigger >= to &&
  (tree.isWithin(trigger, to - 1) || isOfClause(tree, to, trigger))

/** `a day after [X met Y]`, `a day after [X flew to Rome for talks]`: the clause has one verb, which tells the event or governs it. */
function isOfClause(tree: Tree, from: number, trigger: number): boolean {
  const verb = tree.tags.findIndex((tag, k) => k >= from && k < trigger && /^(?:VB|MD)/.test(tag))
  const end = verb < 0 ? trigger : verb
  if (tree.tags.slice(from, end).includes('IN')) return false
  if (verb < 0) return true
  return isAnyOf(tree, verb, MOVING) && tree.tags[verb] !== 'VBN' && tree.isWithin(trigger, verb)
}

const turned = (shift: DateExpression): DateExpression =>
  shift.meaning.kind === 'shift' ? { ...shift, meaning: { kind: 'shift', days: -shift.meaning.days } } : shift

/** `have not met since May`: they met in May. */
export const isLastSince = (tree: Tree, verb: number): boolean =>
  isNegated(tree, verb) &&
  helpersOf(tree, verb).some((word) => /^(?:has|have|had|'ve|’ve)$/.test(word)) &&
  tree.tokens.slice(verb + 1, verb + 8).some((token) => token.lower === 'since')

const isWeekday = ({ meaning }: DateExpression): boolean =>
  meaning.kind === 'parsed' && meaning.start.isCertain('weekday') && !meaning.start.isCertain('day')
