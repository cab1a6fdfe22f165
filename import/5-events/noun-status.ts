// A tree and the noun that names an event in → whether it happened: from its adjectives and from what governs it.
import {
  CANCELLED_ADJECTIVES, DENYING_OF_NOUNS, DISBELIEVING_VERBS, NOUN_STATUS, PLANNED_ADJECTIVES, PLANNING_OF_NOUNS, POSSIBLE_ADJECTIVES, SURELY_PLANNED_ADJECTIVES, SURELY_POSSIBLE_ADJECTIVES,
} from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import { type Aspect, aspectOfVerb } from './aspect.ts'
import { cancelledAspect, isCancelling } from './cancelling.ts'
import { type Governor, governorOf, isAnyOf } from './governors.ts'
import { isNegated, isNone } from './negation.ts'
import { besideVerb, underVerb } from './noun-under-verb.ts'
import { verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { verbStatus } from './verb-status.ts'

const CANCELLED_ADJECTIVE = new Set(CANCELLED_ADJECTIVES)
const PLANNED_ADJECTIVE = new Set(PLANNED_ADJECTIVES)
const SURELY_PLANNED = new Set(SURELY_PLANNED_ADJECTIVES)
const POSSIBLE_ADJECTIVE = new Set(POSSIBLE_ADJECTIVES)
const SURELY_POSSIBLE = new Set(SURELY_POSSIBLE_ADJECTIVES)
const DENYING = new Set(DENYING_OF_NOUNS)
const DISBELIEVING = new Set(DISBELIEVING_VERBS)
const PLANNING = new Set([...PLANNING_OF_NOUNS, 'due'])
const OCCURRED: Aspect = { status: 'occurred', tense: 'none' }
const CLIMB = 5
/** `a round of talks`, `the resumption of talks`: what is said of the part is said of the whole. */
const PART =
  /^(?:round|series|session|day|hour|stage|phase|set|couple|number|bout|cycle|week|start|opening|resumption|beginning|holding|continuation|hosting|convening|part|kind|type|sort|form|invitation|schedule|date)$/

/**
 * Status and tense of the event that a noun tells.
 * @param carrier the verb that tells it together with the noun: `took part in talks`; -1 when there is none
 */
export function nounAspect(tree: Tree, noun: number, carrier = -1): Aspect {
  const adjectives = tree
    .children(noun, 'amod', 'det', 'nmod', 'compound')
    .map((child) => tree.tokens[child]!.lower)
  const outer = ofDetail(tree, noun, governedAspect(tree, noun, carrier))
  if (adjectives.some((word) => CANCELLED_ADJECTIVE.has(word)))
    return { status: 'cancelled', tense: outer.tense }
  if (outer.status !== 'occurred')
    return isNone(tree, noun) && outer.status === 'planned' ? { ...outer, status: 'denied' } : outer
  if (isNone(tree, noun)) return { ...outer, status: 'denied' }
  const done = outer.tense === 'past' || outer.tense === 'perfect'
  if (adjectives.some((word) => SURELY_PLANNED.has(word) || (PLANNED_ADJECTIVE.has(word) && !done)))
    return { status: 'planned', tense: 'future' }
  if (adjectives.some((word) => SURELY_POSSIBLE.has(word) || (POSSIBLE_ADJECTIVE.has(word) && !done)))
    return { status: 'hypothetical', tense: outer.tense }
  return outer
}

/** `the talks held in Rome`, `a meeting planned for Monday`, `talks to be held`: what hangs from the noun says more. */
function ofDetail(tree: Tree, noun: number, outer: Aspect): Aspect {
  if (outer.status !== 'occurred' && outer.status !== 'planned') return outer
  for (const clause of tree.children(noun, 'acl', 'relcl')) {
    if (outer.status === 'occurred' && isToBring(tree, clause)) return { status: 'planned', tense: 'future' }
    if (isAnyOf(tree, clause, PLANNING)) return { status: 'planned', tense: 'future' }
    if (isCancelling(tree, clause)) return cancelledAspect(tree, clause, outer.tense)
    if (!isAnyOf(tree, clause, HELD)) continue
    // `will attend a conference hosted by X`
    if (outer.status === 'planned' && isAnyOf(tree, clause, HOSTING)) continue
    const status = verbStatus(tree, clause)
    return { status, tense: status === 'planned' ? 'future' : verbTense(tree, clause) }
  }
  return outer
}

/** `the March summit, which will bring together the three` */
const isToBring = (tree: Tree, clause: number): boolean =>
  isAnyOf(tree, clause, BRINGING) && verbTense(tree, clause) === 'future'

const BRINGING = new Set(['bring', 'focus', 'include', 'feature', 'gather', 'convene', 'cover'])
const HOSTING = new Set(['host', 'convene'])
const HELD = new Set(['hold', 'take', 'begin', 'start', 'open', 'host', 'convene', 'end', 'conclude'])

function governedAspect(tree: Tree, noun: number, carrier: number): Aspect {
  let k = noun
  let isDetail = false
  for (let steps = 0; steps < CLIMB; steps++) {
    const governor = governorOf(tree, k)
    if (!governor) return OCCURRED
    const ahead = /^(?:ahead of|prior to|before|pending|until)$/.test(governor.preposition)
    if (governor.at < 0) return ahead ? { status: 'planned', tense: 'future' } : OCCURRED
    if (governor.label === 'conj') {
      if (tree.isVerb(governor.at) && !tree.tags[governor.at]!.startsWith('NN')) return OCCURRED
      k = governor.at
      continue
    }
    if (tree.isVerb(governor.at) && !tree.tags[governor.at]!.startsWith('NN'))
      return isDetail ? besideVerb(aspectOfVerb(tree, governor.at)) : underVerb(tree, governor, carrier)
    if (ahead) return { status: 'planned', tense: 'future' }
    const told = underNoun(tree, governor)
    if (told) return told
    if (isUpcomingTrip(tree, governor.at)) return { status: 'planned', tense: 'future' }
    // `reach agreement in talks`: what becomes of the agreement is not what becomes of the talks.
    if (governor.preposition !== '' && !PART.test(tree.tokens[governor.at]!.lemma)) isDetail = true
    k = governor.at
  }
  return OCCURRED
}

/** `her upcoming trip to Lima for talks` */
const isUpcomingTrip = (tree: Tree, noun: number): boolean =>
  /^(?:trip|travel|visit|journey|tour)$/.test(tree.tokens[noun]!.lemma) &&
  tree.children(noun, 'amod').some((child) => SURELY_PLANNED.has(tree.tokens[child]!.lower))

/** `with a call for talks`: the noun between the event and the verb says what it is worth. */
function underNoun(tree: Tree, { at, label, preposition }: Governor): Aspect | null {
  const { lemma } = tree.tokens[at]!
  const told = Object.hasOwn(NOUN_STATUS, lemma) ? NOUN_STATUS[lemma] : undefined
  if (!told || tree.tokens[at]!.pos !== 'NOUN' || (preposition === '' && label !== 'compound')) return null
  // `preparations for`, `hopes of`; what is agreed in or at talks is another matter.
  if (/^(?:in|at|during|after|following|from|with|by)$/.test(preposition)) return null
  const above = tree.heads[at]!
  if (isNone(tree, at) || (above >= 0 && tree.isVerb(above) && isNegated(tree, above)))
    return { status: 'denied', tense: 'none' }
  if (above >= 0 && isCancelling(tree, above)) return { status: 'cancelled', tense: 'none' }
  if (
    above >= 0 &&
    told === 'planned' &&
    (isAnyOf(tree, above, DISBELIEVING) || isAnyOf(tree, above, DENYING))
  )
    return { status: 'denied', tense: 'none' }
  return { status: told, tense: told === 'planned' ? 'future' : 'none' }
}
