// A tree in → the goings and stays that its sentence tells: at which verb, and to which places.
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import { findPlace, type Mention } from '../4-mentions/index.ts'
import { isAnyOf } from './governors.ts'
import { placeAt, placeNamed, type Where } from './place-phrase.ts'
import type { Tree } from './tree.ts'

const MOVING = new Set([...MOVING_VERBS, 'be', 'expect'])
const SEEING = new Set(['visit', 'tour'])
/** `begin the trip in Lima`, `lead a delegation to Lima`, `return from travel to Peru`. */
const TAKING = new Set([
  'begin', 'start', 'open', 'continue', 'conclude', 'end', 'finish', 'complete', 'make', 'pay', 'undertake', 'lead', 'head', 'return', 'embark', 'wrap', 'kick',
]) // prettier-ignore
const TRIP = /^(?:trip|travel|travels|visit|journey|tour|delegation|stop|itinerary|mission|stay|swing)$/
/** How far into a sentence `in Riga, Latvia, June 16-18,` may stand before it begins. */
const OPENING = 8

/** `will travel to Thailand, Singapore and Brunei`: the verb, and where to. */
export interface Leg {
  readonly verb: number
  readonly places: readonly Where[]
}

export function findLegs(source: string, tree: Tree, mentions: readonly Mention[]): Leg[] {
  const legs: Leg[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!tree.isVerb(i) || !(isAnyOf(tree, i, MOVING) || isAnyOf(tree, i, TAKING))) continue
    const places = placesOf(source, tree, mentions, i)
    if (places.length > 0) legs.push({ verb: i, places })
  }
  return legs
}

/** `In Riga, Latvia, June 16-18, she will …`, `While in Riga`, `During her trip to Latvia`: where the sentence is set. */
export function openingLeg(source: string, tree: Tree, mentions: readonly Mention[]): Leg | null {
  const verb = tree.heads.indexOf(-1)
  if (verb < 1 || !tree.isVerb(verb)) return null
  const first = tree.tokens[0]!.lower
  if (!/^(?:in|at|while|during|on|finally|then|next|after)$/.test(first)) return null
  for (let i = 0; i < Math.min(verb, OPENING); i++) {
    const { lower } = tree.tokens[i]!
    const isSet = i === 0 || /^(?:while|,)$/.test(tree.tokens[i - 1]!.lower)
    if (!(lower === 'in' && isSet) && !(/^(?:to|in)$/.test(lower) && isTrip(tree, i - 1))) continue
    const places = placesAfter(source, tree, mentions, i)
    if (places.length > 0) return { verb, places }
  }
  return null
}

const isTrip = (tree: Tree, at: number): boolean => at >= 0 && TRIP.test(tree.tokens[at]!.lower)

/** `to Thailand, Singapore and Brunei`; `was in Malta`; `visited Kyiv`. */
function placesOf(source: string, tree: Tree, mentions: readonly Mention[], verb: number): Where[] {
  const found: Where[] = []
  if (isAnyOf(tree, verb, MOVING)) {
    const wanted = STAYING.test(tree.tokens[verb]!.lemma) ? /^in$/ : /^(?:to|in|for|at)$/
    for (const child of [verb, ...dueBeside(tree, verb)].flatMap((head) => tree.children(head, 'prep')))
      if (wanted.test(tree.tokens[child]!.lower)) found.push(...placesAfter(source, tree, mentions, child))
  }
  if (isAnyOf(tree, verb, SEEING))
    for (const object of tree.children(verb, 'dobj')) {
      const [from] = tree.extent(object)
      const spot = placeNamed(source, tree, mentions, from)
      if (spot && isPlace(spot)) found.push(...listed(source, tree, mentions, from))
    }
  if (found.length === 0 && isAnyOf(tree, verb, TAKING)) found.push(...ofTrip(source, tree, mentions, verb))
  return found
}

/** `is due in Lima on Friday` */
export const dueBeside = (tree: Tree, verb: number): number[] =>
  tree.children(verb, 'acomp').filter((word) => tree.tokens[word]!.lower === 'due')

const STAYING = /^(?:be|expect)$/

/** `begin her trip in Lima`, `returned from a visit to Peru` */
function ofTrip(source: string, tree: Tree, mentions: readonly Mention[], verb: number): Where[] {
  for (let i = verb + 1; i < Math.min(tree.tokens.length, verb + 10); i++) {
    const isHere = isTrip(tree, i) && /^(?:to|in)$/.test(tree.tokens[i + 1]?.lower ?? '')
    if (!isHere && tree.isVerb(i) && tree.tags[i]!.startsWith('VB')) break
    if (!isHere) continue
    return placesAfter(source, tree, mentions, i + 1)
  }
  return []
}

function placesAfter(source: string, tree: Tree, mentions: readonly Mention[], preposition: number): Where[] {
  const spot = placeAt(source, tree, mentions, preposition)
  if (!spot || !isPlace(spot)) return []
  let at = preposition + 1
  while (at < tree.tokens.length && !/^\p{Lu}/u.test(tree.tokens[at]!.text)) at++
  return [spot, ...listed(source, tree, mentions, at).slice(1)]
}

/** `Lima, Peru; Quito, Ecuador; and Bogota`: the towns, each without the country behind it. */
function listed(source: string, tree: Tree, mentions: readonly Mention[], from: number): Where[] {
  const found: Where[] = []
  for (let at = from; at < tree.tokens.length; at++) {
    const { text, lower } = tree.tokens[at]!
    if (
      at > from &&
      (/^(?:[,;]|and|the|then|to)$/.test(lower) || !/^[,;]|and|the|to$/.test(tree.tokens[at - 1]!.lower))
    ) {
      if (/^(?:[,;]|and|the|then|to)$/.test(lower) || /^\p{Lu}/u.test(text)) continue
      break
    }
    const spot = /^\p{Lu}/u.test(text) ? placeNamed(source, tree, mentions, at) : null
    if (!spot || !isPlace(spot)) break
    const last = found.at(-1)
    const isOwn = last && tree.tokens[at - 1]!.text === ',' && last.country === spot.country && !isTown(spot)
    if (!isOwn) found.push(spot)
  }
  return found
}

/** A town that the vocabulary knows. */
export const isTown = (spot: Where): boolean => findPlace(spot.place)?.kind === 'city'
const isPlace = (spot: Where): boolean => spot.country !== undefined || findPlace(spot.place) !== null
