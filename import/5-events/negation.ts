// A tree and a word in → whether it is negated: by `not`, by its subject, or by `no`.
import type { Tree } from './tree.ts'

const NEGATION = /^(?:never|not|n't|n’t|no)$/
const NOBODY = /^(?:nobody|none|nothing|neither|noone)$/

/** `did not meet`, `never met`, `no meeting took place`, `neither Kenya nor Uganda met`. */
export function isNegated(tree: Tree, verb: number): boolean {
  return (
    tree.children(verb, 'neg', 'advmod').some((child) => isNegation(tree, child)) ||
    tree.children(verb, 'nsubj', 'nsubjpass').some((subject) => isNone(tree, subject)) ||
    (tree.children(verb, 'expl').length > 0 &&
      tree.children(verb, 'attr', 'nsubj', 'dobj').some((each) => isNone(tree, each)))
  )
}

/** `no plans`, `neither minister`, `neither Kenyan President Mwangi nor …`. */
export function isNone(tree: Tree, noun: number): boolean {
  const words = [noun, tree.extent(noun)[0], ...tree.children(noun, 'det', 'neg', 'preconj', 'amod', 'cc')]
  return (
    NOBODY.test(tree.tokens[noun]!.lower) ||
    words.some((at) => /^(?:no|neither)$/.test(tree.tokens[at]!.lower))
  )
}

/** `not only met`, `did not just meet` say that they met. */
function isNegation(tree: Tree, at: number): boolean {
  return (
    NEGATION.test(tree.tokens[at]!.lower) &&
    !/^(?:only|just|merely|simply|least|until|till)$/.test(tree.tokens[at + 1]?.lower ?? '')
  )
}
