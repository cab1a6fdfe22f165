// A tree and the verb that tells an event in → whether it happened, from its own helpers and the words above it.
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import { REPORTING_VERBS } from '../../src/vocabulary/words/reporting-verbs.ts'
import type { Status } from '../reading.ts'
import { isCancelling } from './cancelling.ts'
import { type Governor, governorOf, isAnyOf } from './governors.ts'
import { statusOfNoun, underNoun } from './noun-above.ts'
import { ownStatus } from './own-status.ts'
import { helpersOf, isFinite, isInfinitive, isParticiple, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { isDenying, willedStatus } from './willed-status.ts'

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
  return outer === 'planned' && isOfEnded(tree, verb) ? 'cancelled' : outer
}

/** `cancelled a trip to Rome, where he was to meet X` */
function isOfEnded(tree: Tree, verb: number): boolean {
  let k = verb
  let isBelow = false
  for (let steps = 0; k >= 0 && steps < CLIMB + 3; steps++, k = tree.heads[k]!) {
    if (isBelow && tree.isVerb(k)) return isCancelling(tree, k)
    if (tree.labels[k] === 'relcl') isBelow = true
  }
  return false
}

/** What the words above make of it: `plans to meet`, `denied having met`, `without meeting`. Null when they say nothing. */
function governedStatus(tree: Tree, verb: number): Status | null {
  // `denied meeting`, where the tree takes the first verb for a helper of the second.
  if (tree.children(verb, 'aux').some((helper) => isDenying(tree, helper))) return 'denied'
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
  // `will speak when she joins the summit`
  if (label === 'advcl' && isPresent(tree, k) && isTimed(tree, k) && verbStatus(tree, at) === 'planned')
    return 'planned'
  // `signalled a commitment to help by signing`: what is done to show it is done.
  if (preposition === 'by' && label === 'pcomp' && isPurposeOfNoun(tree, at)) return null
  // `who met`, `talks held in Rome`: a clause of its own, whatever becomes of the noun.
  const isOwnClause = label === 'relcl' ? isFinite(tree, k) : label === 'acl' && isParticiple(tree, k)
  if (isOwnClause && !isThatClause(tree, k)) return null
  const isAdjective = tree.labels[at] === 'acomp'
  if ((!tree.isVerb(at) && !isAdjective) || statusOfNoun(tree, at)) return underNoun(tree, k, governor)
  if (/^(?:nsubj|nsubjpass|csubj)$/.test(label)) return null
  const above = { at: isInfinitive(tree, k) ? adjectiveOf(tree, at, k) : at, label, preposition }
  return willedStatus(tree, verb, k, above) ?? ofPurpose(tree, k, above)
}

/** `claims that he had met X` */
const isThatClause = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'mark').some((mark) => tree.tokens[mark]!.lower === 'that')

const isPresent = (tree: Tree, verb: number): boolean =>
  isFinite(tree, verb) && verbTense(tree, verb) === 'present'

/** `when`, `once`: at the time of what the verb above tells. */
const isTimed = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'advmod', 'mark')
    .some((child) => /^(?:when|once|as|while)$/.test(tree.tokens[child]!.lower))

/** `is unlikely to meet`, where the tree hangs the infinitive on the verb. */
const adjectiveOf = (tree: Tree, at: number, infinitive: number): number =>
  tree.children(at, 'acomp').find((each) => each < infinitive) ?? at

/** `flew to Geneva to meet X`, `will travel to Rome, joined by her deputy, to meet X` */
function ofPurpose(tree: Tree, k: number, { at, label }: Governor): Status | undefined {
  if (/^(?:advcl|xcomp)$/.test(label) && isInfinitive(tree, k) && !isDenying(tree, at))
    return purposeStatus(tree, at)
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
  if (!/^VB[GN]?$/.test(tree.tags[k]!) || helpersOf(tree, k).some((word) => word !== 'to')) return undefined
  const own = ownStatus(tree, at)
  return own === 'occurred' ? undefined : own
}
