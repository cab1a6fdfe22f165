// A noun that names an event and the verb over it in → whether it happened: `called off talks`, `talks are possible`.
import { DENYING_OF_NOUNS, DENYING_WITH, PLANNING_OF_NOUNS, WISHING_FOR_NOUNS } from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import { type Aspect, aspectOfVerb } from './aspect.ts'
import { cancelledAspect, isCancelling } from './cancelling.ts'
import { type Governor, isAnyOf, isWith } from './governors.ts'
import { isNegated } from './negation.ts'
import { ofComplement } from './noun-complement.ts'
import { verbTense } from './tense.ts'
import type { Tree } from './tree.ts'

const DENYING = new Set(DENYING_OF_NOUNS)
const PLANNING = new Set(PLANNING_OF_NOUNS)
const WISHING = new Set(WISHING_FOR_NOUNS)
const EXPECTING = new Set(['expect', 'anticipate'])
const AGREEING = new Set(['agree'])
const AWAITING = { look: ['forward', 'ahead'] }
const ANNOUNCING = new Set(['agree', 'announce'])
const PROMISING = new Set(['agree', 'pledge', 'promise', 'vow', 'undertake'])
const GOING = new Set(['arrive', 'travel', 'leave', 'go', 'come', 'head', 'depart', 'visit', 'invite', 'prepare', 'gather', 'send', 'return']) // prettier-ignore

export function underVerb(tree: Tree, governor: Governor, carrier: number): Aspect {
  const { at, label, preposition } = governor
  const aspect = aspectOfVerb(tree, at)
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
  // `after talks on Sunday he is sure`
  if (/^(?:after|following|since)$/.test(preposition) && (status === 'occurred' || isOfDoneDeed(tree, at)))
    return { status: 'occurred', tense: 'past' }
  // `in her meetings there we expect her to raise it`
  if (/^(?:in|at|during)$/.test(preposition) && tense === 'present' && isAnyOf(tree, at, EXPECTING))
    return { status: 'planned', tense: 'future' }
  return besideVerb(aspect)
}

/** `agreed to reopen the road after talks`: the tree hangs on what is to come what came before the agreeing. */
function isOfDoneDeed(tree: Tree, verb: number): boolean {
  const above = tree.heads[verb]!
  return (
    tree.labels[verb] === 'xcomp' &&
    isAnyOf(tree, above, PROMISING) &&
    /^(?:past|perfect)$/.test(verbTense(tree, above))
  )
}

/** What is told beside an event does not undo it: `did not smile at the meeting`, `might have asked for it in a call`. */
export function besideVerb(aspect: Aspect): Aspect {
  if (aspect.status === 'hypothetical' && aspect.tense === 'past') return { ...aspect, status: 'occurred' }
  if (aspect.status === 'denied')
    return { ...aspect, status: aspect.tense === 'future' ? 'planned' : 'occurred' }
  return aspect.status === 'cancelled' ? { ...aspect, status: 'occurred' } : aspect
}

/** `a meeting was cancelled`, `talks are possible`, `talks are due to start`. */
function ofSubject(tree: Tree, verb: number, label: string, aspect: Aspect): Aspect {
  if (label === 'nsubjpass' || tree.tags[verb] === 'VBN' || tree.tags[verb] === 'VBD') {
    if (isCancelling(tree, verb))
      return aspect.status === 'denied' ? besideVerb(aspect) : cancelledAspect(tree, verb, aspect.tense)
    if (label === 'nsubjpass' && aspect.status === 'occurred') {
      if (isAnyOf(tree, verb, DENYING) || isWith(tree, verb, DENYING_WITH))
        return { ...aspect, status: 'denied' }
      if (isAnyOf(tree, verb, PLANNING) || isAnyOf(tree, verb, ANNOUNCING))
        return { status: 'planned', tense: 'future' }
      if (isAnyOf(tree, verb, WISHING)) return { ...aspect, status: 'hypothetical' }
    }
    // `a meeting planned for Monday was put off`, where the tree takes the participle for the verb.
    const after = tree.children(verb, 'conj', 'ccomp').find((each) => isCancelling(tree, each))
    // `a meeting scheduled for Monday did not take place`
    const isUndone = tree
      .children(verb, 'conj')
      .some((each) => isNegated(tree, each) && isTakingPlace(tree, each))
    if (isUndone) return { ...aspect, status: 'denied' }
    if (after !== undefined) return cancelledAspect(tree, after, aspect.tense)
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

/** `sought talks`, `called for talks`, `cancelled talks`, `ruled out talks`. */
function ofObject(tree: Tree, { at, preposition }: Governor, aspect: Aspect): Aspect | null {
  const undone = aspect.status === 'denied'
  if (isCancelling(tree, at)) return undone ? besideVerb(aspect) : cancelledAspect(tree, at, aspect.tense)
  if (isWith(tree, at, DENYING_WITH)) return { ...aspect, status: undone ? 'hypothetical' : 'denied' }
  if (isAnyOf(tree, at, DENYING) && preposition === '') return { ...aspect, status: 'denied' }
  // `looks forward to a meeting with X`
  if (preposition === 'to' && isWith(tree, at, AWAITING))
    return { status: aspect.status === 'occurred' ? 'planned' : aspect.status, tense: 'future' }
  // `the aims that she had set for the meeting`: those lie before it.
  const isAim = preposition === 'for' && tree.labels[at] === 'relcl'
  if (isAnyOf(tree, at, PLANNING) && preposition !== 'at' && !isAim)
    return { status: undone ? 'denied' : 'planned', tense: 'future' }
  if (isAnyOf(tree, at, AGREEING) && /^(?:on|to)$/.test(preposition) && aspect.status === 'occurred')
    return { status: 'planned', tense: 'future' }
  // `called the talks with X useful`
  const isJudged = tree.children(at, 'oprd', 'acomp').length > 0
  if (isJudged && preposition === '') return null
  if (isAnyOf(tree, at, WISHING) && (preposition === '' || /^(?:for|on|to|against)$/.test(preposition)))
    return { ...aspect, status: undone ? 'denied' : 'hypothetical' }
  return null
}

const isTakingPlace = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === 'take' && tree.tokens[verb + 1]?.lower === 'place'
