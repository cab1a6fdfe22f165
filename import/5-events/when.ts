// A sentence, its tree and the day of publication in → when an event took or takes place, as EDTF.
import * as chrono from 'chrono-node'
import type { Sentence } from '../3-sentences/index.ts'
import type { Tense } from './status.ts'
import type { Tree } from './tree.ts'
import { HELD } from './where.ts'

/** A date expression of a sentence: its tokens and what it means seen from a past or a coming event. */
interface DateExpression {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly start: chrono.ParsedComponents
  readonly end: chrono.ParsedComponents | null
  /** A bare year, which the library does not take for a date. */
  readonly year?: string
}

const MAY_HOLD_DATE =
  /\b(?:\d{4}|today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sep(?:tember|t\.|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.)|ago|week|weekend|month|year|morning|evening|afternoon)\b/i
const RELATIVE_UNIT = /\b(last|past|previous|this|next|coming)\s+(week|weekend|month|year)\b/i
const AGO = /\b(\w+)\s+(day|week|month|year)s?\s+(ago|earlier|before)\b/i
/** `for three days`, `90 minutes`, `three-day`: how long, not when. */
const DURATION =
  /\b(?:hours?|minutes?|seconds?|min|decades?|century)\b|^\s*(?:for\s+)?(?:\w+\s+)?(?:days?|weeks?|months?|years?)\s*$|-(?:day|week|month|year)\b/i
const BARE_YEAR = /^(?:1[5-9]|20)\d{2}$/
const REPORTING = /^(?:say|tell|announce|report|add|declare|state|quote|note|confirm|warn|write)$/

export interface When {
  readonly date: string
  readonly dated: true
}

/** Finds and resolves the date expressions of one sentence. `day` is the day of publication, ISO. */
export class Calendar {
  private readonly expressions: readonly DateExpression[]
  private readonly reference: Date
  private readonly tree: Tree

  constructor(source: string, sentence: Sentence, tree: Tree, day: string) {
    this.tree = tree
    this.reference = new Date(`${day}T12:00:00Z`)
    this.expressions = findExpressions(source, sentence, this.reference)
  }

  /**
   * The date of the event that `trigger` tells, or null when the sentence names none for it.
   * @param triggers words of the sentence's events: what hangs from one does not date another
   */
  of(trigger: number, noun: number | null, tense: Tense, triggers: ReadonlySet<number>): When | null {
    const expression = this.nearest(trigger, noun, triggers)
    const date = expression && resolve(expression, this.reference, tense)
    return date ? { date, dated: true } : null
  }

  private nearest(
    trigger: number,
    noun: number | null,
    triggers: ReadonlySet<number>,
  ): DateExpression | null {
    let best: DateExpression | null = null
    let bestCost = Number.POSITIVE_INFINITY
    for (const expression of this.expressions) {
      const cost = this.cost(expression, trigger, noun, triggers)
      if (cost < bestCost) [best, bestCost] = [expression, cost]
    }
    return bestCost < 80 ? best : null
  }

  /** How far an expression is from an event in the tree; what hangs from a verb of saying dates the saying. */
  private cost(
    expression: DateExpression,
    trigger: number,
    noun: number | null,
    triggers: ReadonlySet<number>,
  ): number {
    const { tree } = this
    let cost = 60
    for (let i = expression.from; i < expression.to; i++) {
      if (tree.heads[i]! >= expression.from && tree.heads[i]! < expression.to) continue
      let k = i
      for (let steps = 0; k >= 0 && steps < 12; steps++, k = tree.heads[k]!) {
        if (k === trigger || k === noun) {
          cost = Math.min(cost, steps)
          break
        }
        if (triggers.has(k) && !tree.isWithin(trigger, k)) {
          cost = Math.max(cost, 90)
          break
        }
        if (noun !== null && k !== trigger && HELD.test(tree.tokens[k]!.lemma) && tree.isWithin(k, trigger))
          continue
        if (k !== i && tree.isVerb(k)) {
          if (REPORTING.test(tree.tokens[k]!.lemma)) cost = Math.max(cost, 100)
          // Another verb's own date, unless that verb carries the event or shares its clause.
          else if (tree.isWithin(trigger, k)) cost = Math.min(cost, 20 + steps)
          else cost = Math.min(cost, 70)
          break
        }
      }
    }
    const distance = Math.min(Math.abs(expression.from - trigger), Math.abs(expression.to - 1 - trigger))
    return cost + Math.min(distance, 35) / 2
  }
}

function findExpressions(source: string, sentence: Sentence, reference: Date): DateExpression[] {
  const text = source.slice(sentence.start, sentence.end)
  if (!MAY_HOLD_DATE.test(text)) return []
  const found: DateExpression[] = []
  for (const result of chrono.en.casual.parse(text, { instant: reference, timezone: 0 })) {
    if (DURATION.test(result.text) && !AGO.test(result.text) && !RELATIVE_UNIT.test(result.text)) continue
    if (
      /^(?:may|march|sat|sun|mar|now|second|the second)$/i.test(result.text) &&
      !/^(?:May|March)$/.test(result.text)
    )
      continue
    const start = sentence.start + result.index
    const end = start + result.text.length
    const from = sentence.tokens.findIndex((token) => token.end > start)
    if (from < 0) continue
    let to = from
    while (to < sentence.tokens.length && sentence.tokens[to]!.start < end) to++
    const before = sentence.tokens[from - 1]?.lower ?? ''
    found.push({
      from,
      to,
      text: /^(?:last|next|this|early|late|earlier)$/.test(before) ? `${before} ${result.text}` : result.text,
      start: result.start,
      end: result.end ?? null,
    })
  }
  for (const [k, token] of sentence.tokens.entries()) {
    if (!BARE_YEAR.test(token.text) || !/^(?:in|since|during)$/.test(sentence.tokens[k - 1]?.lower ?? ''))
      continue
    if (found.some(({ from, to }) => from <= k && k < to)) continue
    const start = chrono.en.casual.parse('today', { instant: reference, timezone: 0 })[0]!.start
    found.push({ from: k, to: k + 1, text: token.text, start, end: null, year: token.text })
  }
  return found
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const DAY = 86_400_000

function resolve(expression: DateExpression, reference: Date, tense: Tense): string | null {
  const { text, start } = expression
  if (expression.year) return expression.year
  const unit = RELATIVE_UNIT.exec(text)
  if (unit && !start.isCertain('weekday') && !start.isCertain('day'))
    return relativeUnit(
      unit[1]!.toLowerCase(),
      unit[2]!.toLowerCase(),
      reference,
      /earlier|early/i.test(text),
    )
  const ago = AGO.exec(text)
  if (ago && /^(?:month|year)$/i.test(ago[2]!)) return edtfOf(start).slice(0, /year/i.test(ago[2]!) ? 4 : 7)
  const past = /\b(?:last|past|ago)\b/i.test(text)
  const forward = tense === 'future' && !past
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return weekday(start.get('weekday')!, reference, forward, /\bnext\b/i.test(text), /\blast\b/i.test(text))
  const open = !past && (tense === 'present' || tense === 'none')
  const date = withYear(start, reference, forward, open)
  if (!expression.end) return date
  const end = withYear(expression.end, reference, forward, open)
  return end > date && date.length === 10 ? `${date}/${end}` : date
}

function relativeUnit(which: string, unit: string, reference: Date, _early: boolean): string {
  const step = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0
  const year = reference.getUTCFullYear()
  if (unit === 'year') return String(year + step)
  if (unit === 'month') {
    const month = new Date(Date.UTC(year, reference.getUTCMonth() + step, 1))
    return iso(month).slice(0, 7)
  }
  // Weeks run from Monday to Sunday.
  const monday = new Date(reference.getTime() - ((reference.getUTCDay() + 6) % 7) * DAY + step * 7 * DAY)
  const from = unit === 'weekend' ? new Date(monday.getTime() + 5 * DAY) : monday
  return `${iso(from)}/${iso(new Date(monday.getTime() + 6 * DAY))}`
}

/** In news a weekday is the past one, today included, unless the event lies ahead. */
function weekday(day: number, reference: Date, forward: boolean, next: boolean, last: boolean): string {
  const back = (reference.getUTCDay() - day + 7) % 7
  if (forward || next)
    return iso(new Date(reference.getTime() + ((7 - back) % 7) * DAY + (next && back === 0 ? 7 * DAY : 0)))
  return iso(new Date(reference.getTime() - (last && back === 0 ? 7 : back) * DAY))
}

function edtfOf(part: chrono.ParsedComponents): string {
  const year = String(part.get('year')).padStart(4, '0')
  // `in the morning`: only the hour is told, so it is the day of the report.
  const hourOnly = !part.isCertain('month') && !part.isCertain('day') && !part.isCertain('year')
  if (!part.isCertain('month') && !part.isCertain('day') && !hourOnly) return year
  const month = String(part.get('month')).padStart(2, '0')
  return part.isCertain('day') || hourOnly
    ? `${year}-${month}-${String(part.get('day')).padStart(2, '0')}`
    : `${year}-${month}`
}

/** A day or month without a year is the nearest on the side of the event's tense. */
const gap = (a: string, b: string): number =>
  Math.abs(
    Date.parse(`${a}${a.length === 7 ? '-15' : ''}`) - Date.parse(`${b}${b.length === 7 ? '-15' : ''}`),
  )

function withYear(part: chrono.ParsedComponents, reference: Date, forward: boolean, open: boolean): string {
  const date = edtfOf(part)
  if (part.isCertain('year') || date.length < 7) return date
  const rest = date.slice(4)
  const today = iso(reference).slice(0, date.length)
  const year = reference.getUTCFullYear()
  const candidates = [year - 1, year, year + 1].map((each) => `${each}${rest}`)
  if (forward) return candidates.find((each) => each >= today) ?? date
  // `ministers meet on December 11`: the present tense looks both ways, so the nearest day it is.
  if (open) return candidates.reduce((best, each) => (gap(each, today) < gap(best, today) ? each : best))
  return candidates.findLast((each) => each <= today) ?? date
}
