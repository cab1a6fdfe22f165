// A verb and the verb over it in → whether that plans it, wishes it, denies it or ends it.
import { CANCELLING_VERBS, DENYING_VERBS, DENYING_WITH, DISBELIEVING_VERBS, INTENDING_VERBS, PLANNING_VERBS, WISHING_VERBS } from '../../src/vocabulary/words/status-cues.ts' // prettier-ignore
import type { Status } from '../reading.ts'
import { type Governor, isAnyOf, isWith } from './governors.ts'
import { isNegated } from './negation.ts'
import { ownStatus } from './own-status.ts'
import { helpersOf, isFinite, isInfinitive, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'

const PLANNING = new Set([...PLANNING_VERBS, 'be'])
const INTENDING = new Set(INTENDING_VERBS)
const WISHING = new Set(WISHING_VERBS)
const CANCELLING = new Set(CANCELLING_VERBS)
const DENYING = new Set(DENYING_VERBS)
const DISBELIEVING = new Set(DISBELIEVING_VERBS)
const URGING = new Set(['hope', 'urge', 'demand', 'propose', 'suggest', 'want', 'wish', 'insist', 'recommend', 'request']) // prettier-ignore
const TALKING = new Set(['talk', 'speak', 'think', 'ask', 'wonder'])
const AGREEING = new Set(['agree', 'decide', 'arrange', 'determine'])

export const isDenying = (tree: Tree, at: number): boolean => isAnyOf(tree, at, DENYING)

/** What a verb of planning, wishing, denying or ending says of what it governs. */
export function willedStatus(
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
  // `denied having met X`
  const isPerfectGerund = helpersOf(tree, k).includes('having')
  if (label === 'ccomp' && isFinite(tree, k) && !infinitive) return underTelling(tree, k, at)
  if (isWith(tree, at, DENYING_WITH)) return negated ? 'hypothetical' : 'denied'
  if (
    isAnyOf(tree, at, DENYING) &&
    /^(?:xcomp|ccomp|pcomp|dobj|advcl|oprd)$/.test(label) &&
    (infinitive || gerund || isPerfectGerund || label === 'pcomp')
  )
    return negated ? undefined : ownStatus(tree, at) === 'hypothetical' ? 'hypothetical' : 'denied'
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
    // `talked about holding a summit`
    if (gerund && preposition === 'about' && isAnyOf(tree, at, TALKING)) return 'hypothetical'
    if (wished && (infinitive || preposition !== '' || gerund)) return 'hypothetical'
  }
  return undefined
}

const isPassive = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'auxpass').length > 0 || tree.tags[verb] === 'VBN'

/** `is to`, `is due to`, `plans to`. */
const isPlanning = (tree: Tree, at: number): boolean => isAnyOf(tree, at, PLANNING)

/** `denied that they had met`, `hopes they meet`, `urged that they meet`. */
function underTelling(tree: Tree, k: number, at: number): Status | undefined {
  if (isAnyOf(tree, at, DISBELIEVING)) return isNegated(tree, at) ? undefined : 'denied'
  if (isAnyOf(tree, at, URGING) && !/^(?:VBD|VBN)$/.test(tree.tags[k]!)) return 'hypothetical'
  if (isAnyOf(tree, at, AGREEING) && helpersOf(tree, k).some((word) => /^(?:should|would)$/.test(word)))
    return 'planned'
  return undefined
}
