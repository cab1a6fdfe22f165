// A parsed tree in which a name hangs from the clause, not from the title before it → the name given back to its title.
import type { Token } from '../3-sentences/index.ts'
import { DAY_WORD } from './calendar-words.ts'
import type { MendedTree } from './mend-subjects.ts'

const TITLE_WORD = /^NNS?$/
/** How many phrases with `of` and `for` a title may have: `the head of the agency for trade`. */
const DEPTH = 3

/** `was received by the speaker of the house, Ana Reis, this morning`: the name is the speaker's, not a word of the clause. */
export function apposeNames(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  for (let name = 3; name < heads.length; name++) {
    if (tags[name] !== 'NNP' || heads[name]! < 0) continue
    const isLoose = /^(?:npadvmod|dep)$/.test(labels[name]!) || /^[.,;]$/.test(tokens[heads[name]!]!.text)
    if (!isLoose) continue
    let first = name
    while (heads[first - 1] === name && labels[first - 1] === 'compound') first--
    if (first === name || tokens[first - 1]?.text !== ',' || DAY_WORD.test(tokens[name]!.lower)) continue
    const title = titleBefore(tokens, tree, first - 1)
    if (title < 0 || heads[title] === name) continue
    ;[heads[name], labels[name]] = [title, 'appos']
  }
}

/** The noun of the title that ends before a comma; -1 where none does. */
function titleBefore(tokens: readonly Token[], { heads, labels, tags }: MendedTree, comma: number): number {
  let at = comma - 1
  for (let steps = 0; steps < DEPTH && labels[at] === 'pobj'; steps++) {
    const preposition = heads[at]!
    const above = heads[preposition] ?? -1
    if (!/^(?:of|for)$/.test(tokens[preposition]!.lower) || !TITLE_WORD.test(tags[above] ?? '')) break
    at = above
  }
  const isTitle = TITLE_WORD.test(tags[at]!) && !DAY_WORD.test(tokens[at]!.lower)
  return isTitle && /^(?:pobj|dobj|nsubj|nsubjpass|conj)$/.test(labels[at]!) ? at : -1
}

/** `was received by X and by Y`: Y does it too. */
export function joinAgents(tokens: readonly Token[], { heads, labels }: MendedTree): void {
  for (let by = 1; by < heads.length; by++)
    if (labels[by] === 'conj' && tokens[by]!.lower === 'by' && tokens[by - 1]!.lower === 'and')
      if (labels.some((label, k) => label === 'agent' && heads[k] === heads[by])) labels[by] = 'agent'
}

/** `the premier, Ana Reis, is expected`: what hangs from the helper of a verb is the verb's. */
export function liftFromHelpers({ heads, labels }: MendedTree): void {
  for (let k = 0; k < heads.length; k++) {
    const helper = heads[k]!
    if (helper < 0 || !/^(?:aux|auxpass)$/.test(labels[helper]!)) continue
    heads[k] = heads[helper]!
    if (labels[k] === 'nsubj' && labels[helper] === 'auxpass') labels[k] = 'nsubjpass'
  }
}
