// A tree and the noun that names an event in → whether it happened: from its adjectives and from what governs it.
import {
  CANCELLED_ADJECTIVES, CANCELLING_VERBS, CANCELLING_WITH, DENYING_OF_NOUNS, DENYING_WITH, DISBELIEVING_VERBS, NOUN_STATUS, PLANNED_ADJECTIVES, PLANNING_OF_NOUNS, POSSIBLE_ADJECTIVES, POSTPONING_VERBS, STATUS_OF_COMPLEMENT, SURELY_PLANNED_ADJECTIVES, SURELY_POSSIBLE_ADJECTIVES, WISHING_FOR_NOUNS,
} from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import type { Status } from '../reading.ts'
import { type Governor, governorOf, isAnyOf, isWith } from './governors.ts'
import { isNegated, isNone } from './negation.ts'
import { type Tense, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { verbStatus } from './verb-status.ts'

export interface Aspect {
  readonly status: Status
  readonly tense: Tense
}

const CANCELLED_ADJECTIVE = new Set(CANCELLED_ADJECTIVES)
const PLANNED_ADJECTIVE = new Set(PLANNED_ADJECTIVES)
const SURELY_PLANNED = new Set(SURELY_PLANNED_ADJECTIVES)
const POSSIBLE_ADJECTIVE = new Set(POSSIBLE_ADJECTIVES)
const SURELY_POSSIBLE = new Set(SURELY_POSSIBLE_ADJECTIVES)
const CANCELLING = new Set(CANCELLING_VERBS)
const POSTPONING = new Set(POSTPONING_VERBS)
const DENYING = new Set(DENYING_OF_NOUNS)
const DISBELIEVING = new Set(DISBELIEVING_VERBS)
const PLANNING = new Set(PLANNING_OF_NOUNS)
const WISHING = new Set(WISHING_FOR_NOUNS)
const GOING = new Set([
  'arrive',
  'travel',
  'leave',
  'go',
  'come',
  'head',
  'depart',
  'visit',
  'invite',
  'prepare',
  'gather',
  'send',
  'return',
])
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
    if (isAnyOf(tree, clause, PLANNING) || isAnyOf(tree, clause, new Set(['due'])))
      return { status: 'planned', tense: 'future' }
    if (isAnyOf(tree, clause, CANCELLING) || isWith(tree, clause, CANCELLING_WITH))
      return cancelled(tree, clause, outer.tense)
    if (!isAnyOf(tree, clause, HELD)) continue
    const status = verbStatus(tree, clause)
    return { status, tense: status === 'planned' ? 'future' : verbTense(tree, clause) }
  }
  return outer
}

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
      return isDetail ? beside(aspectOf(tree, governor.at)) : underVerb(tree, governor, carrier)
    if (ahead) return { status: 'planned', tense: 'future' }
    const told = underNoun(tree, governor)
    if (told) return told
    // `reach agreement in talks`: what becomes of the agreement is not what becomes of the talks.
    if (governor.preposition !== '' && !PART.test(tree.tokens[governor.at]!.lemma)) isDetail = true
    k = governor.at
  }
  return OCCURRED
}

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
  if (above >= 0 && (isAnyOf(tree, above, CANCELLING) || isWith(tree, above, CANCELLING_WITH)))
    return { status: 'cancelled', tense: 'none' }
  if (
    above >= 0 &&
    told === 'planned' &&
    (isAnyOf(tree, above, DISBELIEVING) || isAnyOf(tree, above, DENYING))
  )
    return { status: 'denied', tense: 'none' }
  return { status: told, tense: told === 'planned' ? 'future' : 'none' }
}

function aspectOf(tree: Tree, verb: number): Aspect {
  const status = verbStatus(tree, verb)
  return { status, tense: status === 'planned' ? 'future' : verbTense(tree, verb) }
}

function underVerb(tree: Tree, governor: Governor, carrier: number): Aspect {
  const { at, label, preposition } = governor
  const aspect = aspectOf(tree, at)
  const { status, tense } = aspect
  if (/^(?:nsubj|nsubjpass)$/.test(label)) return ofSubject(tree, at, label, aspect)
  const thing = preposition === '' && /^(?:dobj|dative|attr|ccomp|oprd)$/.test(label)
  const meant = thing || /^(?:for|on|to|off|against|out of|from|of|at)$/.test(preposition)
  if (meant) {
    const told = ofObject(tree, governor, aspect)
    if (told) return told
  }
  if (thing) return aspect
  if (/^(?:ahead of|prior to|before|pending|until)$/.test(preposition))
    return status === 'occurred' || status === 'planned' ? { status: 'planned', tense: 'future' } : aspect
  // `arrived in Moscow for talks`: what somebody travelled for lies ahead of the travelling.
  if (preposition === 'for' && isAnyOf(tree, at, GOING))
    return status === 'occurred' ? { status: 'planned', tense } : aspect
  if (at === carrier) return aspect
  return beside(aspect)
}

/** What is told beside an event does not undo it: `did not smile at the meeting`, `might have asked for it in a call`. */
function beside(aspect: Aspect): Aspect {
  if (aspect.status === 'hypothetical' && aspect.tense === 'past') return { ...aspect, status: 'occurred' }
  if (aspect.status === 'denied')
    return { ...aspect, status: aspect.tense === 'future' ? 'planned' : 'occurred' }
  return aspect.status === 'cancelled' ? { ...aspect, status: 'occurred' } : aspect
}

/** `a meeting was cancelled`, `talks are possible`, `talks are due to start`. */
function ofSubject(tree: Tree, verb: number, label: string, aspect: Aspect): Aspect {
  if (label === 'nsubjpass' || tree.tags[verb] === 'VBN' || tree.tags[verb] === 'VBD') {
    if (isAnyOf(tree, verb, CANCELLING) || isWith(tree, verb, CANCELLING_WITH))
      return aspect.status === 'denied' ? beside(aspect) : cancelled(tree, verb, aspect.tense)
    if (label === 'nsubjpass' && aspect.status === 'occurred') {
      if (isAnyOf(tree, verb, DENYING) || isWith(tree, verb, DENYING_WITH))
        return { ...aspect, status: 'denied' }
      if (isAnyOf(tree, verb, PLANNING) || isAnyOf(tree, verb, new Set(['agree', 'announce'])))
        return { status: 'planned', tense: 'future' }
      if (isAnyOf(tree, verb, WISHING)) return { ...aspect, status: 'hypothetical' }
    }
    // `a meeting planned for Monday was put off`, where the tree takes the participle for the verb.
    const after = tree
      .children(verb, 'conj', 'ccomp')
      .find((each) => isAnyOf(tree, each, CANCELLING) || isWith(tree, each, CANCELLING_WITH))
    if (after !== undefined) return cancelled(tree, after, aspect.tense)
    if (isAnyOf(tree, verb, PLANNING) && aspect.status === 'occurred')
      return { status: 'planned', tense: 'future' }
  }
  if (
    tree.tokens[verb]!.lemma === 'be' ||
    /^(?:seem|look|remain|appear|become|stay)$/.test(tree.tokens[verb]!.lemma)
  )
    return ofComplement(tree, verb, aspect)
  return aspect
}

function ofComplement(tree: Tree, verb: number, aspect: Aspect): Aspect {
  for (const child of tree.children(verb, 'acomp', 'attr', 'prep', 'prt', 'advmod', 'oprd', 'xcomp')) {
    const words = [
      child,
      ...tree.children(child, 'pobj', 'prep').flatMap((each) => [each, ...tree.children(each, 'pobj')]),
    ]
    for (const word of words) {
      const { lower } = tree.tokens[word]!
      if (!Object.hasOwn(STATUS_OF_COMPLEMENT, lower)) continue
      const told = STATUS_OF_COMPLEMENT[lower]!
      if (isNegated(tree, verb))
        return {
          ...aspect,
          status: told === 'denied' ? 'hypothetical' : told === 'hypothetical' ? 'hypothetical' : 'denied',
        }
      return told === 'planned'
        ? { status: aspect.status === 'occurred' ? told : aspect.status, tense: 'future' }
        : { ...aspect, status: told }
    }
  }
  return aspect
}

/** `sought talks`, `called for talks`, `cancelled talks`, `ruled out talks`. */
function ofObject(tree: Tree, { at, preposition }: Governor, aspect: Aspect): Aspect | null {
  const undone = aspect.status === 'denied'
  if (isAnyOf(tree, at, CANCELLING) || isWith(tree, at, CANCELLING_WITH))
    return undone ? beside(aspect) : cancelled(tree, at, aspect.tense)
  if (isWith(tree, at, DENYING_WITH)) return { ...aspect, status: undone ? 'hypothetical' : 'denied' }
  if (isAnyOf(tree, at, DENYING) && preposition === '') return { ...aspect, status: 'denied' }
  if (isAnyOf(tree, at, PLANNING) && preposition !== 'at')
    return { status: undone ? 'denied' : 'planned', tense: 'future' }
  if (
    isAnyOf(tree, at, new Set(['agree'])) &&
    /^(?:on|to)$/.test(preposition) &&
    aspect.status === 'occurred'
  )
    return { status: 'planned', tense: 'future' }
  // `called the talks with X useful`
  const isJudged = tree.children(at, 'oprd', 'acomp').length > 0
  if (isJudged && preposition === '') return null
  if (isAnyOf(tree, at, WISHING) && (preposition === '' || /^(?:for|on|to|against)$/.test(preposition)))
    return { ...aspect, status: undone ? 'denied' : 'hypothetical' }
  return null
}

/** `postponed until Friday` names another day; `postponed` alone calls it off. */
function cancelled(tree: Tree, verb: number, tense: Tense): Aspect {
  const moved =
    isAnyOf(tree, verb, POSTPONING) &&
    tree
      .children(verb, 'prep')
      .some(
        (child) =>
          /^(?:to|until|till|for)$/.test(tree.tokens[child]!.lower) &&
          tree.children(child, 'pobj', 'pcomp').some((day) => isDay(tree, day)),
      )
  return moved ? { status: 'planned', tense: 'future' } : { status: 'cancelled', tense }
}

const isDay = (tree: Tree, at: number): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|week|month|year|autumn|spring|summer|winter|tomorrow|\d{1,4})$/.test(
    tree.tokens[at]!.lower,
  )
