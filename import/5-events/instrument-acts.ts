// An instrument's noun → the noun that says what becomes of it: `the signing of a treaty`, `talks on a pact`, with its rule.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { JOINED, LEFT, REACHED, SIGNED, STRUCK } from './instrument-rules.ts'
import type { Tree } from './tree.ts'

const ACTS: readonly (readonly [nouns: RegExp, preposition: RegExp, pattern: Pattern])[] = [
  [/^(?:signing|signature|conclusion|initiall?ing|ratification)$/, /^of$/, SIGNED],
  [/^(?:adoption|renewal|extension|prolongation)$/, /^of$/, STRUCK],
  [/^(?:accession|adherence)$/, /^to$/, JOINED],
  [/^(?:part(?:y|ies)|signator(?:y|ies)|members?|partners?)$/, /^(?:to|of|in)$/, JOINED],
  [/^ceremony$/, /^(?:of|for)$/, SIGNED],
  [/^(?:withdrawal|exit|pullout|departure)$/, /^from$/, LEFT],
  [/^(?:suspension|abrogation|termination|renunciation|denunciation|repudiation)$/, /^of$/, LEFT],
]

/** `Chad's signing of the accord`: the act, and the rule that it goes by. */
export function actOn(
  tree: Tree,
  noun: number,
  lemma: string,
): { readonly verb: number; readonly pattern: Pattern } | null {
  const preposition = tree.heads[noun]!
  if (tree.labels[noun] !== 'pobj' || preposition < 0) return null
  const act = tree.heads[preposition]!
  if (act < 0 || !tree.tags[act]!.startsWith('NN')) return null
  const { lower } = tree.tokens[act]!
  // `the signing ceremony of a treaty`; other ceremonies are none.
  if (lower === 'ceremony' && tree.tokens[act - 1]?.lower !== 'signing') return null
  const found = ACTS.find(
    ([nouns, link, { nouns: papers }]) =>
      nouns.test(lower) && link.test(tree.tokens[preposition]!.lower) && papers!.includes(lemma),
  )
  return found ? { verb: act, pattern: found[2] } : null
}

const OPENING = /^(?:begin|start|open|launch)$/
const CLOSING = /^(?:conclude|complete|finish|end|finali[sz]e|wrap)$/

/** `concluded talks on a pact`, `began negotiations on a treaty`: what is done to the talks is done to the paper. */
export function talksOn(
  tree: Tree,
  noun: number,
): { readonly verb: number; readonly pattern: Pattern; readonly isOpen: boolean } | null {
  const preposition = tree.heads[noun]!
  if (tree.labels[noun] !== 'pobj' || preposition < 0) return null
  if (!/^(?:on|for|over|towards?)$/.test(tree.tokens[preposition]!.lower)) return null
  const talks = tree.heads[preposition]!
  if (talks < 0 || !/^(?:negotiation|talk)$/.test(tree.tokens[talks]!.lemma)) return null
  const verb = tree.heads[talks]!
  if (verb < 0 || !/^(?:dobj|nsubjpass)$/.test(tree.labels[talks]!)) return null
  const { lemma } = tree.tokens[verb]!
  if (!OPENING.test(lemma) && !CLOSING.test(lemma)) return null
  return { verb, pattern: REACHED, isOpen: OPENING.test(lemma) }
}
