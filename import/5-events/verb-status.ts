// A tree and the verb that tells an event in → whether it happened, from its own helpers and the words above it.
import {
  CANCELLING_VERBS, DENYING_VERBS, DENYING_WITH, DISBELIEVING_VERBS, INTENDING_VERBS, NOUN_STATUS, PLANNING_VERBS, WISHING_VERBS,
} from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import { REPORTING_VERBS } from '../../src/vocabulary/words/reporting-verbs.ts'
import type { Status } from '../reading.ts'
import { type Governor, governorOf, isAnyOf, isWith } from './governors.ts'
import { isNegated, isNone } from './negation.ts'
import { ownStatus } from './own-status.ts'
import { helpersOf, isInfinitive, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'

const PLANNING = new Set([...PLANNING_VERBS, 'be'])
const INTENDING = new Set(INTENDING_VERBS)
const WISHING = new Set(WISHING_VERBS)
const CANCELLING = new Set(CANCELLING_VERBS)
const DENYING = new Set(DENYING_VERBS)
const DISBELIEVING = new Set(DISBELIEVING_VERBS)
const MOVING = new Set(MOVING_VERBS)
const REPORTING = new Set(REPORTING_VERBS)
const STAYING = new Set(['stay', 'remain', 'wait'])
const CLIMB = 5

export function verbStatus(tree: Tree, verb: number): Status {
  const own = ownStatus(tree, verb)
  const outer = governedStatus(tree, verb)
  if (outer === null || outer === 'occurred') return own
  if (own === 'denied') return outer === 'denied' ? 'occurred' : 'denied'
  // `could be planning to meet`; but `agreed that they should meet` is a plan.
  if (own === 'hypothetical' && outer === 'planned')
    return helpersOf(tree, verb).includes('should') ? 'planned' : own
  return outer
}

/** What the words above make of it: `plans to meet`, `denied having met`, `without meeting`. Null when they say nothing. */
function governedStatus(tree: Tree, verb: number): Status | null {
  // `denied meeting`, where the tree takes the first verb for a helper of the second.
  for (const helper of tree.children(verb, 'aux')) if (isAnyOf(tree, helper, DENYING)) return 'denied'
  let k = verb
  for (let steps = 0; steps < CLIMB; steps++) {
    const governor = governorOf(tree, k)
    if (!governor) return null
    const verdict = verdictOf(tree, verb, k, governor)
    if (verdict !== undefined || governor.at < 0) return verdict ?? null
    k = governor.at
  }
  return null
}

/** What one governor says of the event that `verb` tells; undefined when the next one above may say more. */
function verdictOf(tree: Tree, verb: number, k: number, governor: Governor): Status | null | undefined {
  const { at, label, preposition } = governor
  if (/\b(?:without|instead of|rather than)$/.test(preposition)) return 'denied'
  if (/^(?:ahead of|prior to|before)$/.test(preposition)) return beforeStatus(tree, at)
  if (at < 0) return null
  if (/^(?:after|following|since|upon|on|for)$/.test(preposition) && label === 'pcomp')
    return laterStatus(tree, at)
  if (label === 'conj') return tree.isVerb(at) ? joinedStatus(tree, k, at) : null
  // `signalled a commitment to help by signing`: what is done to show it is done.
  if (preposition === 'by' && label === 'pcomp' && isPurposeOfNoun(tree, at)) return null
  // `who met`, `talks held in Rome`: a clause of its own, whatever becomes of the noun.
  if (/^(?:relcl|acl)$/.test(label) && (label === 'relcl' ? isFinite(tree, k) : isParticiple(tree, k)))
    return null
  const isAdjective = tree.labels[at] === 'acomp'
  if ((!tree.isVerb(at) && !isAdjective) || NOUN_STATUS_OF(tree, at)) return underNoun(tree, k, governor)
  if (/^(?:nsubj|nsubjpass|csubj)$/.test(label)) return null
  return underVerb(tree, verb, k, {
    at: isInfinitive(tree, k) ? adjectiveOf(tree, at, k) : at,
    label,
    preposition,
  })
}

/** `is unlikely to meet`, where the tree hangs the infinitive on the verb. */
const adjectiveOf = (tree: Tree, at: number, infinitive: number): number =>
  tree.children(at, 'acomp').find((each) => each < infinitive) ?? at

const NOUN_STATUS_OF = (tree: Tree, at: number): Status | undefined =>
  tree.tags[at]!.startsWith('NN') && Object.hasOwn(NOUN_STATUS, tree.tokens[at]!.lemma)
    ? NOUN_STATUS[tree.tokens[at]!.lemma]
    : undefined

/** `plans to meet`, `no intention of meeting`, `dismissed reports that they had met`. */
function underNoun(tree: Tree, k: number, { at, label }: Governor): Status | undefined {
  const above = tree.heads[at]!
  if (isFinite(tree, k) && !isInfinitive(tree, k)) {
    if (above >= 0 && isAnyOf(tree, above, DISBELIEVING)) return 'denied'
    const told = NOUN_STATUS_OF(tree, at)
    return told === 'hypothetical' && label !== 'relcl' ? told : undefined
  }
  const told = NOUN_STATUS_OF(tree, at)
  if (!told) return undefined
  const none = isNone(tree, at) || (above >= 0 && tree.isVerb(above) && isNegated(tree, above))
  if (none) return 'denied'
  if (above >= 0 && isAnyOf(tree, above, CANCELLING)) return 'cancelled'
  if (
    above >= 0 &&
    (isAnyOf(tree, above, DISBELIEVING) || isAnyOf(tree, above, DENYING)) &&
    told === 'planned'
  )
    return 'denied'
  return told
}

function underVerb(
  tree: Tree,
  verb: number,
  k: number,
  { at, label, preposition }: Governor,
): Status | undefined {
  // `is not ready to meet`: the verb over an adjective bears the negation.
  const negated = isNegated(tree, tree.labels[at] === 'acomp' ? tree.heads[at]! : at)
  const infinitive = isInfinitive(tree, k)
  // `was not able to meet`, `was too ill to meet`
  const isShort =
    tree.labels[at] === 'acomp' &&
    (negated ? tree.tokens[at]!.lower === 'able' : tree.tokens[at - 1]?.lower === 'too')
  if (infinitive && isShort) return 'denied'
  const gerund = tree.tags[k] === 'VBG' && helpersOf(tree, k).length === 0
  if (label === 'ccomp' && isFinite(tree, k) && !infinitive) return underTelling(tree, k, at)
  if (isWith(tree, at, DENYING_WITH)) return negated ? 'hypothetical' : 'denied'
  if (
    isAnyOf(tree, at, DENYING) &&
    /^(?:xcomp|ccomp|pcomp|dobj|advcl|oprd)$/.test(label) &&
    (infinitive || gerund || label === 'pcomp')
  )
    return negated ? undefined : 'denied'
  if (isAnyOf(tree, at, CANCELLING) && /^(?:xcomp|pcomp|dobj)$/.test(label)) return 'cancelled'
  if (infinitive || /^(?:pcomp|prep)$/.test(label) || (label === 'xcomp' && gerund)) {
    // `was to have met`: it did not come to that.
    if (
      tree.tokens[at]!.lemma === 'be' &&
      /^(?:was|were)$/.test(tree.tokens[at]!.lower) &&
      helpersOf(tree, verb).includes('have')
    )
      return 'cancelled'
    if (infinitive && isAnyOf(tree, at, INTENDING) && verbTense(tree, at) === 'perfect')
      return negated ? 'denied' : 'cancelled'
    const reaches =
      /^(?:xcomp|ccomp|acomp|oprd|prep|pcomp|dobj|advcl|acl)$/.test(label) &&
      !/^(?:by|in|while|during|from|with|through)$/.test(preposition)
    const planned = reaches && (infinitive || (gerund && preposition === 'to')) && isPlanning(tree, at)
    const wished = reaches && isAnyOf(tree, at, WISHING)
    if ((planned || wished) && negated) return 'denied'
    if (planned && !(label === 'advcl' && !isPassive(tree, at) && tree.children(at, 'dobj').length > 0))
      return ownStatus(tree, at) === 'hypothetical' ? 'hypothetical' : 'planned'
    if (wished && (infinitive || preposition !== '' || gerund)) return 'hypothetical'
  }
  if (/^(?:advcl|xcomp)$/.test(label) && infinitive) return purposeStatus(tree, at)
  // `will travel to Rome, joined by her deputy, to meet X`
  if (label === 'advcl' && isParticiple(tree, k) && tree.tags[k] === 'VBN' && k > at)
    return verbStatus(tree, at) === 'planned' ? 'planned' : undefined
  return undefined
}

/** `a commitment to elevate and expand` */
function isPurposeOfNoun(tree: Tree, verb: number): boolean {
  let k = verb
  while (tree.labels[k] === 'conj' && tree.isVerb(tree.heads[k]!)) k = tree.heads[k]!
  return tree.labels[k] === 'acl' && isInfinitive(tree, k)
}

const isParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[ND]$/.test(tree.tags[verb]!) && helpersOf(tree, verb).length === 0

const isPassive = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'auxpass').length > 0 || tree.tags[verb] === 'VBN'

/** `is to`, `is due to`, `plans to`. */
const isPlanning = (tree: Tree, at: number): boolean => isAnyOf(tree, at, PLANNING)

/** `denied that they had met`, `hopes they meet`, `urged that they meet`. */
function underTelling(tree: Tree, k: number, at: number): Status | undefined {
  if (isAnyOf(tree, at, DISBELIEVING)) return isNegated(tree, at) ? undefined : 'denied'
  if (
    isAnyOf(
      tree,
      at,
      new Set([
        'hope',
        'urge',
        'demand',
        'propose',
        'suggest',
        'want',
        'wish',
        'insist',
        'recommend',
        'request',
      ]),
    ) &&
    !/^(?:VBD|VBN)$/.test(tree.tags[k]!)
  )
    return 'hypothetical'
  if (
    isAnyOf(tree, at, new Set(['agree', 'decide', 'arrange', 'determine'])) &&
    helpersOf(tree, k).some((word) => /^(?:should|would)$/.test(word))
  )
    return 'planned'
  return undefined
}

/** `flew to Geneva to meet X`: done when the flight is, unless that lies ahead. */
function purposeStatus(tree: Tree, at: number): Status {
  const above = verbStatus(tree, at)
  // `stayed in Geneva to meet X`
  if (above === 'occurred' && isAnyOf(tree, at, STAYING)) return 'planned'
  return above === 'occurred' && isAnyOf(tree, at, MOVING) && !/^(?:past|perfect)$/.test(verbTense(tree, at))
    ? 'planned'
    : above
}

/** `will fly home after meeting X`: ahead when the flight is. */
function laterStatus(tree: Tree, at: number): Status | null {
  if (!tree.isVerb(at)) return null
  const above = verbStatus(tree, at)
  return above === 'planned' ? 'planned' : null
}

/** `said before meeting X`: ahead of the saying; `toured the port before meeting X`: done. */
function beforeStatus(tree: Tree, at: number): Status | null {
  if (at < 0 || !tree.isVerb(at)) return 'planned'
  const above = verbStatus(tree, at)
  if (above !== 'occurred') return above === 'planned' ? 'planned' : null
  return isAnyOf(tree, at, REPORTING) || verbTense(tree, at) === 'present' ? 'planned' : null
}

/** `will visit Rome and meet X`: a bare verb shares what stands before the first. */
function joinedStatus(tree: Tree, k: number, at: number): Status | undefined {
  if (!/^VB[GN]?$/.test(tree.tags[k]!) || helpersOf(tree, k).length > 0) return undefined
  const own = ownStatus(tree, at)
  return own === 'occurred' ? undefined : own
}

/** A verb with a tense of its own. */
function isFinite(tree: Tree, verb: number): boolean {
  return (
    /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tags[verb]!) ||
    helpersOf(tree, verb).some(
      (word) => word !== 'to' && word !== 'having' && word !== 'being' && word !== 'have' && word !== 'be',
    )
  )
}
