// A tree and a noun in it → what sort of noun phrase it is, by its words alone: a group, people, a name.
import { FORCE_NOUNS, REPRESENTATIVE_NOUNS } from '../../src/vocabulary/words/official-cues.ts'
import type { Tree } from './tree.ts'

export const SIDE_NOUNS = new Set([...REPRESENTATIVE_NOUNS, ...FORCE_NOUNS])
export const PERSON_GROUPS =
  /^(?:leaders?|ministers?|presidents?|officials?|diplomats?|men|women|envoys?|counterparts?|chiefs?|secretaries|premiers?|statesmen|negotiators?|politicians?)$/
export const SIDE_GROUPS =
  /^(?:sides?|countries|nations|parties|governments|states|neighbours|neighbors|allies|capitals|delegations|powers|teams)$/
const OFFICE_PART = /^(?:foreign|prime|vice|deputy|defen[cs]e|finance|interior|trade)$/

/** Where `of the three countries`, `from Bonn` ends after a noun. */
export function phraseEnd(tree: Tree, at: number): number {
  if (!/^(?:of|from)$/.test(tree.tokens[at]?.lower ?? '')) return at
  const object = tree.children(at, 'pobj')[0]
  return object === undefined ? at : tree.extent(object)[1] < at + 8 ? tree.extent(object)[1] + 1 : at
}

export function isGroupNoun(tree: Tree, head: number): boolean {
  const { lower } = tree.tokens[head]!
  return (PERSON_GROUPS.test(lower) || SIDE_GROUPS.test(lower)) && /s$|men$/.test(lower)
}

/** `officials`, `a delegation`: several people, all of one side. */
export function isSeveral(tree: Tree, head: number): boolean {
  return (
    isGroupNoun(tree, head) ||
    /^(?:delegation|team|mission|group|panel|troika|lawmakers|representatives|members)$/.test(
      tree.tokens[head]!.lower,
    )
  )
}

export function isPeople(tree: Tree, head: number): boolean {
  const { lower, lemma } = tree.tokens[head]!
  return (
    isGroupNoun(tree, head) ||
    SIDE_NOUNS.has(lower) ||
    SIDE_NOUNS.has(lemma) ||
    /^(?:others|figures|dignitaries|guests|participants|members|heads|representatives)$/.test(lower)
  )
}

export function properName(tree: Tree, head: number): [number, number] {
  let from = head
  while (from > 0 && tree.labels[from - 1] === 'compound' && /^\p{Lu}/u.test(tree.tokens[from - 1]!.text))
    from--
  return [from, head + 1]
}

/** `the Our Rivers Conference` */
export function isInName(tree: Tree, head: number): boolean {
  const [before, own, next] = [head - 1, head, head + 1].map((at) => tree.tokens[at]?.text ?? '')
  return /^\p{L}/u.test(before!) && /^\p{Lu}\p{Ll}/u.test(own!) && /^\p{Lu}/u.test(next!)
}

/** `the upcoming Leaders’ Summit`: a name, not the leaders of whom the text has told. */
export function isNameOfSummit(tree: Tree, head: number): boolean {
  const owned = tree.tokens[tree.heads[head]!]
  return (
    tree.labels[head] === 'poss' &&
    [owned?.text, tree.tokens[head]!.text].every((word) => /^\p{Lu}/u.test(word ?? ''))
  )
}

/** `the two countries that have applied`: told by what they do, not by what was told before. */
export function isDefined(tree: Tree, head: number): boolean {
  return tree.tokens[head + 1]?.lower === 'that' && tree.children(head, 'relcl').length > 0
}

/** `the talks`, `this meeting`: one of which the text has told. */
export const isDefinite = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'det').some((word) => /^(?:the|this|that|these|those)$/.test(tree.tokens[word]!.lower))

/** `the Nile Leaders’ Summit`, `the European allies`: a sort of its own, not those of whom the text has told. */
export function isNamedSort(tree: Tree, head: number): boolean {
  return tree
    .children(head, 'compound', 'amod')
    .some(
      (child) => /^\p{Lu}/u.test(tree.tokens[child]!.text) && !OFFICE_PART.test(tree.tokens[child]!.lower),
    )
}

/** The office of which a plural tells: `both presidents`, `the two foreign ministers`; null where it tells none. */
export function roleOfGroup(tree: Tree, head: number): string | null {
  const { lower } = tree.tokens[head]!
  if (/^(?:presidents|premiers|chancellors)$/.test(lower)) return lower.slice(0, -1)
  const field = tree.tokens[head - 1]?.lower.replace('defense', 'defence') ?? ''
  return lower === 'ministers' && /^(?:prime|foreign|defence|finance|interior|trade)$/.test(field)
    ? `${field}-minister`
    : null
}
