// A word of a tree in → the word that governs it, past prepositions, and how: `without meeting` → without.
import { lemmasAt } from './deed-lemmas.ts'
import type { Tree } from './tree.ts'

export interface Governor {
  readonly at: number
  /** The label on the way up; `pobj` and `pcomp` where a preposition stands between. */
  readonly label: string
  /** The preposition between the two, in lower case: `for`, `ahead of`; empty when there is none. */
  readonly preposition: string
}

/** The next verb or noun above; null at the root. */
export function governorOf(tree: Tree, at: number): Governor | null {
  const label = tree.labels[at]!
  let k = tree.heads[at]!
  const words: string[] = []
  for (let steps = 0; k >= 0 && steps < 4 && isLink(tree, k); steps++) {
    words.unshift(tree.tokens[k]!.lower)
    k = tree.heads[k]!
  }
  return k < 0
    ? words.length > 0
      ? { at: -1, label, preposition: words.join(' ') }
      : null
    : { at: k, label, preposition: words.join(' ') }
}

/** Prepositions, and what joins with them: `ahead of`, `instead of`. */
function isLink(tree: Tree, at: number): boolean {
  return (
    /^(?:prep|agent)$/.test(tree.labels[at]!) ||
    (tree.labels[at] === 'advmod' &&
      /^(?:ahead|prior|instead|rather|as|pending)$/.test(tree.tokens[at]!.lower)) ||
    (tree.labels[at] === 'dative' && tree.tokens[at]!.pos === 'ADP')
  )
}

/** Whether the word has one of the lemmas, whatever part of speech the lemmatiser took it for. */
export const isAnyOf = (tree: Tree, at: number, words: ReadonlySet<string>): boolean =>
  lemmasAt(tree, at).some((lemma) => words.has(lemma))

/** Whether the verb has one of the particles that the list gives it: `called off`. */
export function isWith(tree: Tree, at: number, list: Readonly<Record<string, readonly string[]>>): boolean {
  return lemmasAt(tree, at).some(
    (lemma) =>
      Object.hasOwn(list, lemma) &&
      list[lemma]!.some((particle) =>
        tree.children(at, 'prt', 'prep', 'advmod').some((child) => tree.tokens[child]!.lower === particle),
      ),
  )
}
