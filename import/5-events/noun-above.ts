// A verb and the noun over it in → what the noun makes of the event: `plans to meet`, `reports that they met`.
import { CANCELLING_VERBS, DENYING_VERBS, DISBELIEVING_VERBS, NOUN_STATUS } from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import type { Status } from '../reading.ts'
import { type Governor, isAnyOf } from './governors.ts'
import { isNegated, isNone } from './negation.ts'
import { isFinite, isInfinitive, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'

const CANCELLING = new Set(CANCELLING_VERBS)
const DENYING = new Set(DENYING_VERBS)
const DISBELIEVING = new Set(DISBELIEVING_VERBS)

export const statusOfNoun = (tree: Tree, at: number): Status | undefined =>
  tree.tags[at]!.startsWith('NN') && Object.hasOwn(NOUN_STATUS, tree.tokens[at]!.lemma)
    ? NOUN_STATUS[tree.tokens[at]!.lemma]
    : undefined

/** `plans to meet`, `no intention of meeting`, `dismissed reports that they had met`. */
export function underNoun(tree: Tree, k: number, { at, label }: Governor): Status | undefined {
  const above = tree.heads[at]!
  if (isFinite(tree, k) && !isInfinitive(tree, k)) {
    if (above >= 0 && isAnyOf(tree, above, DISBELIEVING))
      return isNegated(tree, above) ? 'hypothetical' : 'denied'
    const told = statusOfNoun(tree, at)
    return told === 'hypothetical' && label !== 'relcl' ? told : undefined
  }
  const told = statusOfNoun(tree, at)
  if (!told) return undefined
  if (isTaken(tree, at)) return undefined
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

/** `had the honour of meeting X`: what one has the chance to do. */
export const isChance = (tree: Tree, noun: number): boolean =>
  /^(?:opportunity|chance|honou?r|pleasure|privilege|occasion|fortune|luck)$/.test(tree.tokens[noun]!.lemma)

/** `had a chance to meet her`, `has had the opportunity to speak with him`: said of what was done. */
function isTaken(tree: Tree, noun: number): boolean {
  const having = tree.heads[noun]!
  return (
    isChance(tree, noun) &&
    tree.labels[noun] === 'dobj' &&
    tree.tokens[having]?.lemma === 'have' &&
    /^(?:past|perfect)$/.test(verbTense(tree, having)) &&
    !isNone(tree, noun) &&
    !isNegated(tree, having)
  )
}
