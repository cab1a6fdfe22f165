// A tree and an event's words in → where it took or takes place.
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { findPlace, type Mention } from '../4-mentions/index.ts'
import type { Tree } from './tree.ts'

export interface Where {
  readonly place: string
  readonly country?: string
}

const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.iso3, country.name]))
const CAPITALS = new Map(COUNTRIES.map((country) => [country.iso3, country.capitals[0]]))
const LOCATIVE = /^(?:in|at|near|outside|aboard|inside)$/
const NOT_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** The place that the sentence gives an event; `here` is the dateline's. */
export function placeOf(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  trigger: number,
  noun: number | null,
  triggers: ReadonlySet<number>,
  dateline: string | null,
): Where | null {
  let best: { where: Where; cost: number } | null = null
  const offer = (where: Where, cost: number): void => {
    if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { where, cost }
  }
  for (const [i, token] of tree.tokens.entries()) {
    if (token.lower === 'here' && dateline)
      offer(known(dateline), distanceTo(tree, i, trigger, noun, triggers) + 1)
    if (!LOCATIVE.test(token.lower) && !isDestination(tree, i)) continue
    const spot = placeAt(source, tree, mentions, i)
    if (spot) offer(spot, distanceTo(tree, i, trigger, noun, triggers))
  }
  if (best !== null) return (best as { where: Where }).where
  return onlySpot(source, tree, mentions, trigger, triggers)
}

/** `travelled to Edmonton for a meeting`: where one goes is where one meets. */
function isDestination(tree: Tree, at: number): boolean {
  const head = tree.heads[at]!
  return (
    tree.tokens[at]!.lower === 'to' &&
    head >= 0 &&
    /^(?:travel|fly|go|come|return|head|journey|drive)$/.test(tree.tokens[head]!.lemma)
  )
}

/** Where the tree hangs the place on something else: the only one named after the event, with no other verb between. */
function onlySpot(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  trigger: number,
  triggers: ReadonlySet<number>,
): Where | null {
  const spots: Where[] = []
  for (let i = trigger + 1; i < tree.tokens.length; i++) {
    if (triggers.has(i) || (tree.isVerb(i) && !/^(?:VBG|VBN)$/.test(tree.tags[i]!))) break
    if (!LOCATIVE.test(tree.tokens[i]!.lower)) continue
    // `met her counterpart, Peter Mwangi, in Lisbon`: not where the person lives.
    const head = tree.heads[i]!
    const person = mentions.some(
      ({ from, to, actors }) => from <= head && head < to && actors[0]?.startsWith('person/'),
    )
    const spot = person || passesOnlyVenues(tree, i, trigger) ? placeAt(source, tree, mentions, i) : null
    if (spot && findPlace(spot.place)) spots.push(spot)
  }
  return spots.length === 1 ? spots[0]! : null
}

/** A place by its name; the vocabulary knows the country of many. */
export function known(name: string): Where {
  const entry = findPlace(name)
  return entry
    ? { place: entry.kind === 'city' ? name : entry.name, ...(entry.iso3 ? { country: entry.iso3 } : {}) }
    : { place: name }
}

function placeAt(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  preposition: number,
): Where | null {
  const { tokens } = tree
  let at = preposition + 1
  // `in the Swiss city of Geneva`, `at the UN headquarters in New York`
  while (at < tokens.length && at < preposition + 7 && !startsPlace(tokens[at]!.text)) {
    if (
      !/^(?:the|city|capital|town|of|resort|port|northern|southern|eastern|western|central|southeast|southwest|northeast|northwest|held|rebel|-|island|village|historic|nearby|neighbouring|neighboring|old)$/.test(
        tokens[at]!.lower,
      )
    )
      return null
    at++
  }
  if (at >= tokens.length || !startsPlace(tokens[at]!.text) || NOT_PLACE.test(tokens[at]!.lower)) return null
  const modifier = mentions.find((mention) => mention.from === at && mention.form === 'modifier')
  if (
    modifier &&
    /^(?:city|capital|town|resort|port|island|village|city|province)$/.test(tokens[modifier.to]?.lower ?? '')
  ) {
    let k = modifier.to + 1
    while (/^(?:of|,|the)$/.test(tokens[k]?.lower ?? '')) k++
    const named = startsPlace(tokens[k]?.text ?? '') && !NOT_PLACE.test(tokens[k]!.lower)
    // `in the Maltese capital on Tuesday`: the town is known by its country.
    if (!named)
      return tokens[modifier.to]!.lower === 'capital' ? capitalOf(modifier.actors[0]!.slice(8)) : null
    at = k
  } else if (modifier) return null
  if (NOT_TOWN.test(tokens[at]!.lower)) return null
  let to = at
  while (
    to < tokens.length &&
    (startsPlace(tokens[to]!.text) ||
      (/^(?:[-’'.]|de|del|la|el|al|of|the|au|upon|und|di|do|dos)$/.test(tokens[to]!.lower) &&
        startsPlace(tokens[to + 1]?.text ?? '') &&
        tokens[to]!.text !== ','))
  )
    to++
  const text = source.slice(tokens[at]!.start, tokens[to - 1]!.end)
  const country = countryAt(mentions, at)
  // `at the Sudan conference`: the country is not where it is held.
  if (country && tree.tags[to]?.startsWith('NN')) return null
  if (country) return { place: COUNTRY_NAMES.get(country) ?? text, country }
  if (
    mentions.some(
      (mention) =>
        mention.from <= at &&
        mention.to > at &&
        mention.form !== 'place' &&
        mention.form !== 'metonym' &&
        mention.actors.some((actor) => actor.startsWith('person/') || actor.startsWith('org/')),
    )
  )
    return null
  const entry = findPlace(text) ?? findPlace(tokens[at]!.text)
  const after = tokens[to]?.text === ',' ? countryAt(mentions, to + 1) : null
  if (!entry && tokens[at]!.pos !== 'PROPN') return null
  const iso3 = after ?? entry?.iso3
  return {
    place: entry && findPlace(text) === null ? tokens[at]!.text : text,
    ...(iso3 ? { country: iso3 } : {}),
  }
}

function capitalOf(iso3: string): Where | null {
  const capital = CAPITALS.get(iso3)
  return capital ? { place: capital, country: iso3 } : null
}

const startsPlace = (text: string): boolean => /^\p{Lu}[\p{L}.]/u.test(text)

function countryAt(mentions: readonly Mention[], at: number): string | null {
  const mention = mentions.find(
    (each) =>
      each.from === at &&
      each.form !== 'modifier' &&
      each.actors[0]?.startsWith('country/') &&
      (each.form === 'place' || each.form === 'name'),
  )
  return mention ? mention.actors[0]!.slice(8) : null
}

/**
 * Steps in the tree from a place to the event. A place hangs from the event's own words, or from a verb
 * that governs them; what hangs from another verb or event is the place of that.
 */
function distanceTo(
  tree: Tree,
  at: number,
  trigger: number,
  noun: number | null,
  triggers: ReadonlySet<number>,
): number {
  let k = at
  for (let steps = 0; k >= 0 && steps < 12; steps++, k = tree.heads[k]!) {
    if (k === trigger || k === noun)
      return passesOnlyVenues(tree, at, k)
        ? steps + Math.min(20, Math.abs(at - trigger)) / 20
        : Number.POSITIVE_INFINITY
    if (triggers.has(k) && !tree.isWithin(trigger, k)) return Number.POSITIVE_INFINITY
    // `the meeting, which was held in Rome`
    if (noun !== null && k !== trigger && isHolding(tree, k) && tree.isWithin(k, trigger)) continue
    if (k !== at && tree.isVerb(k))
      return tree.isWithin(trigger, k) && !REPORTING.test(tree.tokens[k]!.lemma)
        ? 6 + steps
        : Number.POSITIVE_INFINITY
  }
  return Number.POSITIVE_INFINITY
}

/** `our partners in Europe` says where the partners are; `the sidelines of a summit in Tunis` where the event is. */
function passesOnlyVenues(tree: Tree, at: number, event: number): boolean {
  let k = tree.heads[at]!
  for (let steps = 0; k >= 0 && k !== event && steps < 12; steps++, k = tree.heads[k]!)
    if (
      tree.tags[k]!.startsWith('N') &&
      !VENUE_NOUN.test(tree.tokens[k]!.lemma) &&
      !/^\p{Lu}/u.test(tree.tokens[k]!.text)
    )
      return false
  return true
}

const VENUE_NOUN =
  /^(?:sidelines?|margins?|fringes?|summit|meeting|conference|headquarters|resort|ceremony|dialog|dialogue|talk|session|forum|assembly|palace|hotel|residence|office|ministry|visit|trip|stop|capital|city|town|airport|base|building|house|venue|centre|center|day|hour|minute|morning|evening|afternoon|week|month|round|gathering|table|embassy|room|dinner|lunch|breakfast|village|suburb|island|border|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const HELD = /^(?:hold|host|take|convene|begin|open|stage|schedule|plan|set|organize|organise)$/
/** `the talks, which were held in Rome`, `took place`; not `takes effect`. */
export const isHolding = (tree: Tree, verb: number): boolean =>
  HELD.test(tree.tokens[verb]!.lemma) &&
  (tree.tokens[verb]!.lemma !== 'take' ||
    tree.children(verb, 'dobj').some((child) => tree.tokens[child]!.lower === 'place'))
const NOT_TOWN =
  /^(?:summit|conference|forum|session|meeting|council|assembly|department|ministry|secretary|president|minister|dialogue|congress|question|moderator|mr|ms|mrs|dr)$/
const REPORTING = /^(?:say|tell|announce|report|add|declare|state|note|confirm)$/
