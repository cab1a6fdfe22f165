// A tree and an event's words in → where it took or takes place.
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import { REPORTING_VERBS } from '../../src/vocabulary/words/reporting-verbs.ts'
import { findPlace, type Mention } from '../4-mentions/index.ts'
import { isAnyOf } from './governors.ts'
import { known, placeAt, placeNamed, type Where } from './place-phrase.ts'
import { townBefore } from './town-before.ts'
import type { Tree } from './tree.ts'
import { BESIDE } from './venue.ts'

const LOCATIVE = /^(?:in|at|near|outside|aboard|inside)$/
/** What one is on: `on the Greek island of Rhodes`. */
const GROUND = /^(?:island|isle|islet|atoll|peninsula|outskirts|shores?)$/
const REPORTING = new Set(REPORTING_VERBS)
const MOVING = new Set(MOVING_VERBS)
const LEAVING = new Set(['leave', 'depart', 'head', 'set', 'embark'])
const WELCOMING = new Set(['welcome'])
const TREATING = new Set(['discuss', 'raise', 'review', 'address'])
const SEEING = new Set(['visit', 'tour'])
const NEVER = Number.POSITIVE_INFINITY
/** A country is less than a town in it, a house less than the town where it stands. */
const COARSE = 5

/** What is asked: a sentence's tree and actors, and the words of one event in it. */
export interface Asking {
  readonly source: string
  readonly tree: Tree
  readonly mentions: readonly Mention[]
  readonly trigger: number
  readonly noun: number | null
  readonly triggers: ReadonlySet<number>
  readonly dateline: string | null
}

/** The place that the sentence gives an event; `here` is the dateline's. */
export function placeOf(asking: Asking): Where | null {
  const { source, tree, mentions, dateline } = asking
  const above = whereAbove(asking)
  // `returned from Rome, where he met X`: no place of the verb above.
  let best: Where | null = null
  let least = NEVER
  const offer = (where: Where | null, cost: number): void => {
    const isTown = where !== null && findPlace(where.place)?.kind === 'city'
    const whole = where && !isTown && (where.country ?? where.isHouse) ? cost + COARSE : cost
    if (where && whole < least) [best, least] = [where, whole]
  }
  for (const [i, token] of tree.tokens.entries()) {
    if (token.lower === 'here' && dateline) offer(known(dateline), distanceTo(asking, i, null) + 1)
    if ((isLocative(tree, i) && !isOfMatter(tree, i)) || isDestination(asking, i)) {
      const spot = placeAt(source, tree, mentions, i)
      // Of two towns on the way the later one: `to fly to Rome and then to Cairo for talks`.
      const later = i < asking.trigger ? i / 1000 : 0
      if (spot && !(above && !tree.isWithin(i, asking.trigger)))
        offer(spot, distanceTo(asking, i, spot) - later)
    }
    if (
      isAnyOf(tree, i, SEEING) &&
      tree.isVerb(i) &&
      i !== asking.trigger &&
      tree.isWithin(asking.trigger, i)
    )
      offer(visited(asking, i), 8)
  }
  return best ?? above ?? onlySpot(asking)
}

function isLocative({ tokens }: Tree, at: number): boolean {
  if (tokens[at]!.lower !== 'on') return LOCATIVE.test(tokens[at]!.lower)
  // `on Capitol Hill`, `on Robben Island`
  if (tokens[at + 1]?.lower === 'capitol' || isNamedIsland(tokens, at + 1)) return true
  const of = tokens.findIndex(({ lower }, k) => k > at && lower === 'of')
  return of > at && of - at < 7 && GROUND.test(tokens[of - 1]!.lower)
}

function isNamedIsland(tokens: Tree['tokens'], from: number): boolean {
  let to = from
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++
  return to > from + 1 && /^(?:island|isle)$/i.test(tokens[to - 1]!.text)
}

/** `discussed fishing near the Heron islands`: what they talk of is there; they themselves would be `in` or `at`. */
function isOfMatter(tree: Tree, at: number): boolean {
  if (tree.tokens[at]!.lower !== 'near') return false
  let k = tree.heads[at]!
  const isClause = (word: number): boolean => tree.isVerb(word) && tree.tags[word] !== 'VBG'
  for (let steps = 0; k >= 0 && !isClause(k) && steps < 8; steps++) k = tree.heads[k]!
  return k >= 0 && k < at && isAnyOf(tree, k, TREATING)
}

/** `travelled to Edmonton for a meeting`, `left for Cairo`, `on a visit to Kenya`: where one goes is where one meets. */
function isDestination({ tree, trigger, noun }: Asking, at: number): boolean {
  const head = tree.heads[at]!
  const { lower } = tree.tokens[at]!
  if (lower !== 'to' && lower !== 'for') return false
  // `leaves on Friday for Cairo`: the tree hangs the town on the day.
  const verb =
    head >= 0 && !tree.isVerb(head) && tree.labels[head] === 'pobj' ? tree.heads[tree.heads[head]!]! : head
  if (verb < 0) return false
  if (lower === 'for') return isAnyOf(tree, verb, LEAVING)
  // `welcomed X to Riga`
  if (verb === trigger && isAnyOf(tree, verb, WELCOMING))
    return !tree.tokens.slice(verb, at).some((token) => /^(?:[,;]|from|who)$/.test(token.lower))
  return (
    (isAnyOf(tree, verb, MOVING) && tree.isVerb(verb)) ||
    (head !== trigger &&
      head !== noun &&
      /^(?:visit|trip|tour|journey|return|mission)$/.test(tree.tokens[head]!.lower))
  )
}

/** `visited Kyiv and met X` */
function visited({ source, tree, mentions }: Asking, verb: number): Where | null {
  for (const object of tree.children(verb, 'dobj')) {
    const [from] = tree.extent(object)
    const spot = placeNamed(source, tree, mentions, tree.labels[from] === 'compound' ? from : object)
    if (spot) return spot
  }
  return null
}

/** `to Cairo, where he met X`, `a visit to Cairo during which he met X`: the word that begins the clause of the event; -1 where none does. */
export function clauseBehind(tree: Tree, trigger: number): number {
  for (let k = trigger, steps = 0; k >= 0 && steps < 4; k = tree.heads[k]!, steps++) {
    const where = tree.children(k, 'advmod').find((child) => tree.tokens[child]!.lower === 'where')
    const during = tree.children(k, 'prep').find((child) => isDuringWhich(tree, child))
    if (where !== undefined || during !== undefined) return where ?? during!
  }
  return -1
}

const isDuringWhich = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.lower === 'during' && tokens[at + 1]?.lower === 'which'

/** `flew to Cairo, where he met X`: the last place before the word. */
function whereAbove({ source, tree, mentions, trigger }: Asking): Where | null {
  const clause = clauseBehind(tree, trigger)
  if (clause < 0) return null
  for (let k = clause - 1; k >= Math.max(0, clause - 6); k--) {
    if (!/^\p{Lu}/u.test(tree.tokens[k]!.text) || /^\p{Lu}/u.test(tree.tokens[k - 1]?.text ?? '')) continue
    const spot = placeNamed(source, tree, mentions, k)
    // `to Windhoek, Namibia, on Friday, where`
    const town =
      spot?.country && tree.tokens[k - 1]?.text === ',' ? townBefore(tree, k - 1, spot.country) : null
    if (spot) return town ?? spot
  }
  return null
}

/** Where the tree hangs the place on something else: the only one named after the event, with no other verb between. */
function onlySpot({ source, tree, mentions, trigger, triggers }: Asking): Where | null {
  const spots: Where[] = []
  for (let i = trigger + 1; i < tree.tokens.length; i++) {
    if (triggers.has(i) || (tree.isVerb(i) && !/^(?:VBG|VBN)$/.test(tree.tags[i]!))) break
    // `met the crew before touring the port in Lisbon`
    if (/^(?:before|after)$/.test(tree.tokens[i]!.lower) && tree.tags[i + 1] === 'VBG') break
    if (!isLocative(tree, i) || isOfMatter(tree, i)) continue
    // `met her counterpart, Peter Mwangi, in Lisbon`: not where the person lives.
    const head = tree.heads[i]!
    const person = mentions.some(
      ({ from, to, actors }) => from <= head && head < to && actors[0]?.startsWith('person/'),
    )
    const spot = placeAt(source, tree, mentions, i)
    if (spot && (person || passesOnlyVenues(tree, i, trigger, spot)) && findPlace(spot.place))
      spots.push(spot)
  }
  return spots.length === 1 ? spots[0]! : null
}

/**
 * Steps in the tree from a place to the event. A place hangs from the event's own words, or from a verb
 * that governs them; what hangs from another verb or event is the place of that.
 */
function distanceTo({ tree, trigger, noun, triggers }: Asking, at: number, spot: Where | null): number {
  let k = at
  for (let steps = 0; k >= 0 && steps < 12; steps++, k = tree.heads[k]!) {
    if (k === trigger || k === noun)
      return passesOnlyVenues(tree, at, k, spot) ? steps + Math.min(20, Math.abs(at - trigger)) / 20 : NEVER
    if (triggers.has(k) && !tree.isWithin(trigger, k) && !isBesideOf(tree, k)) return NEVER
    // `the meeting, which was held in Rome`
    if (noun !== null && k !== trigger && isHolding(tree, k) && tree.isWithin(k, trigger)) continue
    if (noun !== null && isArrangedBy(tree, noun, k)) return 8 + steps
    if (k !== at && tree.isVerb(k) && !tree.tags[k]!.startsWith('NN')) {
      // `talks are due to start in Rome`: the clause of the verbs above is the event's.
      const clause = topOfChain(tree, k)
      const isOwn =
        tree.isWithin(trigger, clause) &&
        (!isAnyOf(tree, clause, REPORTING) || isBeside(tree, trigger, clause))
      // `spoke in Lima and flew to Oslo to meet X`: the nearer verb's place.
      return isOwn ? 6 + steps + stepsBetween(tree, trigger, clause) / 2 : NEVER
    }
  }
  return NEVER
}

/** `pulled out of a meeting with X scheduled for Friday in Rome`, where the tree hangs the participle on the verb. */
const isArrangedBy = (tree: Tree, noun: number, verb: number): boolean =>
  noun < verb &&
  isHolding(tree, verb) &&
  /^VB[DN]$/.test(tree.tags[verb]!) &&
  /^(?:acl|advcl)$/.test(tree.labels[verb]!) &&
  tree.children(verb, 'nsubj', 'aux', 'auxpass', 'mark').length === 0 &&
  !tree.tags.slice(noun, verb).some((tag) => tag.startsWith('VB'))

/** `on the sidelines of the summit in Rome`, `at the summit in Rome`: who meets at a meeting is where that is. */
function isBesideOf(tree: Tree, noun: number): boolean {
  let first = noun
  while (first > 0 && /^(?:NN|JJ|DT|HYPH|:)/.test(tree.tags[first - 1]!)) first--
  // `at the Peru – Oman Dialogue`, of which the tree makes two phrases.
  if (tree.tokens[first - 1]?.lower === 'at') return true
  const over = tree.heads[noun]!
  if (over < 0 || tree.labels[noun] !== 'pobj') return false
  if (tree.tokens[over]!.lower === 'at') return true
  const side = tree.tokens[over]!.lower === 'of' ? tree.heads[over]! : -1
  return side >= 0 && BESIDE.test(tree.tokens[side]!.lower)
}

function stepsBetween(tree: Tree, from: number, above: number): number {
  let steps = 0
  for (let k = from; k >= 0 && k !== above && steps < 8; k = tree.heads[k]!) steps++
  return steps
}

function topOfChain(tree: Tree, verb: number): number {
  let k = verb
  for (let steps = 0; steps < 4 && /^(?:xcomp|acomp)$/.test(tree.labels[k]!) && tree.heads[k]! >= 0; steps++)
    k = tree.heads[k]!
  return k
}

/** `told reporters in Rome after meeting X`: the saying is where the event was. */
function isBeside(tree: Tree, trigger: number, verb: number): boolean {
  for (let k = trigger, steps = 0; k >= 0 && k !== verb && steps < 5; k = tree.heads[k]!, steps++)
    if (/^(?:after|following|during|at|before)$/.test(tree.tokens[k]!.lower) && tree.heads[k] === verb)
      return true
  return false
}

/** `our partners in Europe` says where the partners are; `the sidelines of a summit in Tunis` where the event is. */
function passesOnlyVenues(tree: Tree, at: number, event: number, spot: Where | null): boolean {
  const isTown = spot !== null && findPlace(spot.place)?.kind === 'city'
  let k = tree.heads[at]!
  for (let steps = 0; k >= 0 && k !== event && steps < 12; steps++, k = tree.heads[k]!)
    if (
      tree.tags[k]!.startsWith('N') &&
      !VENUE_NOUN.test(tree.tokens[k]!.lemma) &&
      !/^[\p{Lu}\d]/u.test(tree.tokens[k]!.text) &&
      !(isTown && OFFICIAL_NOUN.test(tree.tokens[k]!.lemma))
    )
      return false
  return true
}

/** `with his counterpart in Beijing`: an official who is named with a town was met there. */
const OFFICIAL_NOUN =
  /^(?:counterpart|colleague|ambassador|minister|leader|official|president|envoy|delegation|representative|chief|secretary|chairman|king|premier|foreign|diplomat|negotiator|side|general|host|guest|person|homologue|opposite|number|group|member|head)$/
const VENUE_NOUN =
  /^(?:sidelines?|margins?|fringes?|summit|meeting|conference|headquarters|resort|ceremony|dialog|dialogue|talk|session|forum|assembly|palace|hotel|residence|office|ministry|visit|trip|tour|stop|capital|city|town|airport|base|building|house|venue|centre|center|day|hour|minute|morning|evening|afternoon|week|month|round|gathering|table|embassy|room|dinner|lunch|breakfast|village|suburb|island|border|lodge|villa|farm|ranch|retreat|mansion|compound|library|barracks|church|station|harbour|harbor|port|ship|yacht|camp|school|university|hospital|museum|theatre|stadium|hall|courtyard|garden|club|castle|mission|consulate|tent|area|township|time|stopover|event|festival|consultation|negotiation|encounter|sideline|face|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const HELD = /^(?:hold|host|take|convene|begin|open|stage|schedule|plan|set|organize|organise)$/
/** `the talks, which were held in Rome`, `took place`; not `takes effect`. */
export const isHolding = (tree: Tree, verb: number): boolean =>
  HELD.test(tree.tokens[verb]!.lemma) &&
  (tree.tokens[verb]!.lemma !== 'take' ||
    tree.children(verb, 'dobj').some((child) => tree.tokens[child]!.lower === 'place'))
