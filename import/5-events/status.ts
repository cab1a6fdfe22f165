// A tree and the word that tells an event → whether it happened, is planned, was called off, denied, or only thought.
import {
  CANCELLED_ADJECTIVES,
  CANCELLING_VERBS,
  CONDITIONS,
  DENYING_VERBS,
  NOUN_STATUS,
  OPEN_MODALS,
  PLANNED_ADJECTIVES,
  PLANNING_VERBS,
  POSSIBLE_ADJECTIVES,
  WISHING_VERBS,
} from '../../src/vocabulary/words/status-cues.ts'
import type { Status } from '../reading.ts'
import type { Tree } from './tree.ts'

const PLANNING = new Set(PLANNING_VERBS)
const WISHING = new Set(WISHING_VERBS)
const CANCELLING = new Set(CANCELLING_VERBS)
const DENYING = new Set(DENYING_VERBS)
const OPEN = new Set(OPEN_MODALS)
const CONDITION = new Set(CONDITIONS)
const PLANNED_ADJECTIVE = new Set(PLANNED_ADJECTIVES)
const POSSIBLE_ADJECTIVE = new Set(POSSIBLE_ADJECTIVES)
const CANCELLED_ADJECTIVE = new Set(CANCELLED_ADJECTIVES)
const REPORTING = new Set([
  'say',
  'announce',
  'add',
  'tell',
  'report',
  'state',
  'confirm',
  'declare',
  'reveal',
  'disclose',
  'note',
  'indicate',
])

export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'none'

export interface Aspect {
  readonly status: Status
  readonly tense: Tense
}

/** Status and tense of the event that a verb tells. */
export function verbAspect(tree: Tree, verb: number): Aspect {
  const tense = verbTense(tree, verb)
  const own = ownStatus(tree, verb, tense)
  const outer = governedStatus(tree, verb)
  const status =
    outer === 'occurred'
      ? own
      : own === 'denied' && outer === 'denied'
        ? 'occurred'
        : own === 'denied'
          ? 'denied'
          : outer
  return { status, tense: status === 'planned' ? 'future' : tense }
}

/** Status and tense of the event that a noun tells, from its adjectives and from what governs it. */
export function nounAspect(tree: Tree, noun: number): Aspect {
  const adjectives = tree
    .children(noun, 'amod', 'det', 'nmod', 'compound')
    .map((child) => tree.tokens[child]!.lower)
  const governor = governingVerb(tree, noun)
  const above = nounAbove(tree, noun)
  const outer: Aspect = above
    ? { status: above, tense: 'none' }
    : governor >= 0
      ? aspectUnder(tree, noun, governor)
      : { status: 'occurred', tense: 'none' }
  if (adjectives.some((word) => CANCELLED_ADJECTIVE.has(word)))
    return { status: 'cancelled', tense: outer.tense }
  if (outer.status === 'occurred') {
    if (adjectives.some((word) => PLANNED_ADJECTIVE.has(word)) && outer.tense !== 'past')
      return { status: 'planned', tense: 'future' }
    if (adjectives.some((word) => /^(?:planned|upcoming|scheduled|forthcoming|expected)$/.test(word)))
      return { status: 'planned', tense: 'future' }
    if (
      adjectives.some((word) => /^(?:possible|proposed|potential|hypothetical|suggested|likely)$/.test(word))
    )
      return { status: 'hypothetical', tense: outer.tense }
    if (
      outer.tense !== 'past' &&
      outer.tense !== 'perfect' &&
      adjectives.some((word) => POSSIBLE_ADJECTIVE.has(word))
    )
      return { status: 'hypothetical', tense: outer.tense }
  }
  if (
    tree.children(noun, 'det', 'neg').some((child) => tree.tokens[child]!.lower === 'no') &&
    outer.status === 'occurred'
  )
    return { status: 'denied', tense: outer.tense }
  return outer
}

/** `with a call for talks`: the noun between the event and the verb says what it is worth. */
function nounAbove(tree: Tree, noun: number): Status | null {
  let k = tree.heads[noun]!
  for (let steps = 0; k >= 0 && steps < 4 && !tree.isVerb(k); steps++, k = tree.heads[k]!) {
    const status = Object.hasOwn(NOUN_STATUS, tree.tokens[k]!.lemma)
      ? NOUN_STATUS[tree.tokens[k]!.lemma]
      : undefined
    if (status && tree.tokens[k]!.pos === 'NOUN') return status
  }
  return null
}

/** The verb on which a noun hangs, through prepositions and nouns; -1 when there is none. */
export function governingVerb(tree: Tree, noun: number): number {
  let k = tree.heads[noun]!
  for (let steps = 0; k >= 0 && steps < 8; steps++) {
    if (tree.isVerb(k)) return k
    k = tree.heads[k]!
  }
  return -1
}

function aspectUnder(tree: Tree, noun: number, verb: number): Aspect {
  const aspect = verbAspect(tree, verb)
  const lemma = tree.tokens[verb]!.lemma
  if (
    aspect.status === 'denied' &&
    !isComplement(tree, noun, verb) &&
    !tree.labels[noun]!.startsWith('nsubj')
  )
    return { ...aspect, status: aspect.tense === 'future' ? 'planned' : 'occurred' }
  if (CANCELLING.has(lemma) && isComplement(tree, noun, verb) && aspect.status !== 'denied')
    return { ...aspect, status: 'cancelled' }
  if (DENYING.has(lemma) && isComplement(tree, noun, verb)) return { ...aspect, status: 'denied' }
  if (PLANNING.has(lemma) && isComplement(tree, noun, verb) && lemma !== 'announce' && lemma !== 'agree')
    return { status: aspect.status === 'denied' ? 'denied' : 'planned', tense: 'future' }
  if (lemma === 'agree' && tree.labels[noun] === 'pobj' && aspect.status === 'occurred')
    return { status: 'planned', tense: 'future' }
  if (
    /^(?:call|urge|propose|offer|seek|demand|suggest|request|want|hope|appeal|press|push|favour|favor|support|advocate|need|require|await|plead)$/.test(
      lemma,
    ) &&
    isComplement(tree, noun, verb)
  )
    return { status: 'hypothetical', tense: aspect.tense }
  const preposition = prepositionAbove(tree, noun)
  if (
    preposition === 'ahead' ||
    preposition === 'before' ||
    (preposition === 'of' && tree.tokens[noun]!.start > 0 && isAheadOf(tree, noun))
  )
    return {
      status: aspect.tense === 'past' && aspect.status === 'occurred' ? 'planned' : aspect.status,
      tense: 'future',
    }
  // `arrived in Moscow for talks`: what somebody travelled for lies ahead of the travelling.
  if (
    preposition === 'for' &&
    /^(?:arrive|travel|fly|leave|go|come|head|visit|depart|invite|prepare)$/.test(lemma) &&
    aspect.status === 'occurred'
  )
    return { status: 'planned', tense: aspect.tense }
  return aspect
}

function isComplement(tree: Tree, noun: number, verb: number): boolean {
  const head = tree.heads[noun]!
  if (head === verb) return /^(?:dobj|nsubjpass|dative|attr)$/.test(tree.labels[noun]!)
  if (tree.labels[noun] === 'conj') return isComplement(tree, head, verb)
  // `called for talks`, `hope for a meeting`, `calls on both to begin talks`
  return (
    tree.labels[noun] === 'pobj' &&
    tree.heads[head] === verb &&
    /^(?:for|on|to|off|against)$/.test(tree.tokens[head]!.lower)
  )
}

function prepositionAbove(tree: Tree, noun: number): string | null {
  const head = tree.heads[noun]!
  return head >= 0 && tree.labels[noun] === 'pobj' ? tree.tokens[head]!.lower : null
}

function isAheadOf(tree: Tree, noun: number): boolean {
  const of = tree.heads[noun]!
  return tree.tokens[of - 1]?.lower === 'ahead'
}

function verbTense(tree: Tree, verb: number): Tense {
  const helpers = tree.children(verb, 'aux', 'auxpass')
  const words = helpers.map((child) => tree.tokens[child]!.lower)
  if (words.some((word) => /^(?:will|shall|'ll|’ll|wo)$/.test(word))) return 'future'
  if (words.some((word) => word === 'had')) return 'perfect'
  if (words.some((word) => /^(?:was|were|did)$/.test(word))) return 'past'
  if (words.some((word) => /^(?:has|have|'ve|’ve)$/.test(word)))
    return tree.tags[verb] === 'VB' ? 'present' : 'past'
  const tag = tree.tags[verb]!
  if (tag === 'VBD') return 'past'
  // Penn taggers confuse past and participle; a participle without a helper that has a subject is a past.
  if (tag === 'VBN' && helpers.length === 0 && tree.children(verb, 'nsubj').length > 0) return 'past'
  if (tag === 'VBN') return 'past'
  if (tag === 'VB' || tag === 'VBG') return shared(tree, verb)
  return 'present'
}

/** An infinitive or gerund has the tense of the verb that governs it. */
function shared(tree: Tree, verb: number): Tense {
  let k = tree.heads[verb]!
  for (let steps = 0; k >= 0 && steps < 4; steps++, k = tree.heads[k]!)
    if (tree.isVerb(k)) return tree.tags[k] === 'VB' || tree.tags[k] === 'VBG' ? 'none' : verbTense(tree, k)
  return 'none'
}

function ownStatus(tree: Tree, verb: number, tense: Tense): Status {
  const helpers = tree.children(verb, 'aux', 'auxpass').map((child) => tree.tokens[child]!.lower)
  if (isNegated(tree, verb)) return 'denied'
  if (tree.children(verb, 'mark').some((child) => CONDITION.has(tree.tokens[child]!.lower)))
    return 'hypothetical'
  if (tense === 'future') return 'planned'
  if (helpers.some((word) => OPEN.has(word))) {
    // `said he would meet`: a future told in the past.
    if (helpers.includes('would') && isReported(tree, verb)) return 'planned'
    return 'hypothetical'
  }
  // `is to meet`, `was to have met`
  if (helpers.includes('to') && helpers.some((word) => /^(?:is|are|am|'s|be)$/.test(word))) return 'planned'
  return 'occurred'
}

function isNegated(tree: Tree, verb: number): boolean {
  return (
    tree.children(verb, 'neg').length > 0 ||
    tree.children(verb, 'advmod').some((child) => /^(?:never|not|n't)$/.test(tree.tokens[child]!.lower))
  )
}

function isReported(tree: Tree, verb: number): boolean {
  const head = tree.heads[verb]!
  if (head < 0) return false
  if (/^(?:ccomp|advcl)$/.test(tree.labels[verb]!) && REPORTING.has(tree.tokens[head]!.lemma)) return true
  if (tree.labels[verb] === 'conj') return isReported(tree, head)
  return tree.children(verb, 'ccomp', 'parataxis').some((child) => REPORTING.has(tree.tokens[child]!.lemma))
}

/** What the verbs above make of it: `plans to meet`, `denied having met`, `if they meet`. */
function governedStatus(tree: Tree, verb: number): Status {
  let k = verb
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.heads[k]!
    if (head < 0) return 'occurred'
    const label = tree.labels[k]!
    const lemma = tree.tokens[head]!.lemma
    if (label === 'conj' && tree.isVerb(head)) {
      const infinitive = tree.tags[verb] === 'VB' && tree.children(verb, 'aux').length === 0
      if (infinitive)
        return ownStatus(tree, head, verbTense(tree, head)) === 'occurred'
          ? governedStatus(tree, head)
          : ownStatus(tree, head, verbTense(tree, head))
      k = head
      continue
    }
    if (/^(?:xcomp|ccomp|acl|pcomp|prep|dobj|oprd|acomp)$/.test(label)) {
      const negated = isNegated(tree, head)
      const infinitive = infinitiveOf(tree, k)
      if (DENYING.has(lemma)) return 'denied'
      if (CANCELLING.has(lemma) && label !== 'ccomp') return 'cancelled'
      if (infinitive || label === 'pcomp' || label === 'prep') {
        if (negated) return 'denied'
        // `was to have met`: it did not come to that.
        if (
          lemma === 'be' &&
          /^(?:was|were)$/.test(tree.tokens[head]!.lower) &&
          tree.children(verb, 'aux').some((child) => tree.tokens[child]!.lower === 'have')
        )
          return 'cancelled'
        if (PLANNING.has(lemma) || /^(?:be|schedule|due)$/.test(lemma) || isPlannedNoun(lemma))
          return 'planned'
        if (WISHING.has(lemma) || isWishNoun(lemma)) return 'hypothetical'
      }
      if (
        label === 'ccomp' &&
        /^(?:hope|urge|demand|propose|suggest|want|wish|insist)$/.test(lemma) &&
        !/^(?:VBD|VBN)$/.test(tree.tags[verb]!)
      )
        return 'hypothetical'
    }
    if ((label === 'advcl' || (label === 'xcomp' && MOVING.test(lemma))) && infinitiveOf(tree, k)) {
      // `flew to Geneva to meet X`: done when the flight is, unless that lies ahead.
      const above = verbAspect(tree, head).status
      return above === 'occurred' && MOVING.test(lemma) && verbTense(tree, head) !== 'past'
        ? 'planned'
        : above
    }
    k = head
  }
  return 'occurred'
}

const MOVING = /^(?:arrive|travel|fly|leave|go|come|head|depart)$/
const infinitiveOf = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'aux').some((child) => tree.tokens[child]!.lower === 'to')
const isPlannedNoun = (lemma: string): boolean =>
  /^(?:plan|intention|agreement|invitation|decision|promise|pledge|commitment|readiness)$/.test(lemma)
const isWishNoun = (lemma: string): boolean =>
  /^(?:offer|proposal|request|desire|wish|call|attempt|effort|refusal|need|demand|possibility|opportunity|chance)$/.test(
    lemma,
  )
