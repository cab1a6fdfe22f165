// A tree and a verb in → its tense, as the words beside it tell.
import type { Tree } from './tree.ts'

/** `perfect` is what lies before a past: `had met`. An infinitive has the tense of the verb above it. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'none'

/** The helping verbs of a verb, in lower case. */
export const helpersOf = (tree: Tree, verb: number): string[] =>
  tree.children(verb, 'aux', 'auxpass').map((child) => tree.tokens[child]!.lower)

/** `to meet`. */
export const isInfinitive = (tree: Tree, verb: number): boolean => helpersOf(tree, verb).includes('to')

export function verbTense(tree: Tree, verb: number): Tense {
  const helpers = helpersOf(tree, verb)
  if (helpers.some((word) => /^(?:will|shall|'ll|’ll|wo)$/.test(word))) return 'future'
  if (helpers.some((word) => word === 'had')) return 'perfect'
  if (helpers.some((word) => /^(?:was|were|did)$/.test(word))) return 'past'
  if (helpers.some((word) => /^(?:has|have|'ve|’ve)$/.test(word)))
    return tree.tags[verb] === 'VB' ? 'present' : 'past'
  const tag = tree.tags[verb]!
  // `is being considered`
  if (tag === 'VBN' && helpers.some((word) => /^(?:is|are|am)$/.test(word))) return 'present'
  // Penn taggers confuse past and participle, and a past with a present.
  if (tag === 'VBZ' && !tree.tokens[verb]!.lower.endsWith('s')) return 'past'
  if (tag === 'VBD' || tag === 'VBN')
    return helpers.length === 0 && PRESENT_FORM.test(tree.tokens[verb]!.lower) ? 'present' : 'past'
  // `The two leaders meet on Monday`, taken for an infinitive.
  if (tag === 'VB' && helpers.length === 0 && tree.labels[verb] === 'root' && hasSubject(tree, verb))
    return 'present'
  if (tag === 'VB' || tag === 'VBG')
    return helpers.some((word) => /^(?:is|are|am|'s|’s|'re|’re)$/.test(word))
      ? 'present'
      : sharedTense(tree, verb)
  return 'present'
}

const hasSubject = (tree: Tree, verb: number): boolean => tree.children(verb, 'nsubj').length > 0

/** Forms that are never a past. */
const PRESENT_FORM =
  /^(?:meet|hold|begin|speak|see|take|give|go|come|fly|leave|sign|visit|talk|start|open|host|receive|attend|arrive|travel)$/

function sharedTense(tree: Tree, verb: number): Tense {
  let k = tree.heads[verb]!
  for (let steps = 0; k >= 0 && steps < 4; steps++, k = tree.heads[k]!)
    if (tree.isVerb(k)) return tree.tags[k] === 'VB' || tree.tags[k] === 'VBG' ? 'none' : verbTense(tree, k)
  return 'none'
}

export const isParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[ND]$/.test(tree.tags[verb]!) && helpersOf(tree, verb).length === 0

/** A verb with a tense of its own. */
export function isFinite(tree: Tree, verb: number): boolean {
  return (
    /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tags[verb]!) ||
    helpersOf(tree, verb).some(
      (word) => word !== 'to' && word !== 'having' && word !== 'being' && word !== 'have' && word !== 'be',
    )
  )
}
