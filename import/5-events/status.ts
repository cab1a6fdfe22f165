// A tree and the words that tell an event in → whether it happened, is planned, was called off, denied, or only thought, and its tense.
import { type Aspect, aspectOfVerb } from './aspect.ts'
import { nounAspect } from './noun-status.ts'
import type { Tree } from './tree.ts'

export { type Aspect, aspectOfVerb as verbAspect } from './aspect.ts'
export { nounAspect } from './noun-status.ts'
export type { Tense } from './tense.ts'

/** Status and tense of the event that a verb and the noun that it carries tell: `held talks`, `talks were cancelled`. */
export function carriedAspect(tree: Tree, verb: number, noun: number): Aspect {
  const outer = nounAspect(tree, noun, verb)
  if (!/^(?:acl|relcl)$/.test(tree.labels[verb]!) || tree.heads[verb] !== noun) return outer
  // `the talks held in Rome will be resumed`: what hangs from the noun is done, unless it only arranges.
  const inner = aspectOfVerb(tree, verb)
  if (inner.status !== 'occurred') return outer.status === 'occurred' ? inner : outer
  return LEADING.test(tree.tokens[verb]!.lemma) ? outer : inner
}

/** `talks hosted by Qatar` may be over or still to come. */
const LEADING =
  /^(?:host|lead|chair|mediate|sponsor|broker|organi[sz]e|schedule|plan|arrange|propose|cancel|postpone|seek|request|set|announce|agree)$/

/** The verb on which a noun hangs, through prepositions and nouns; -1 when there is none. */
export function governingVerb(tree: Tree, noun: number, most = 8): number {
  let k = tree.heads[noun]!
  for (let steps = 0; k >= 0 && steps < most; steps++) {
    if (tree.isVerb(k)) return k
    k = tree.heads[k]!
  }
  return -1
}
