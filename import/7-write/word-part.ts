// What can be searched → its words, and the edges to them.
import { fold } from '../../src/fold.ts'
import { textOfId, wordNode, wordsOf } from '../../src/search-words.ts'
import { UNSEARCHED_WORDS } from '../../src/vocabulary/words/unsearched-words.ts'
import type { GraphPart } from './graph-part.ts'

/** What has words, and by which edge. */
export const WORDED = { Name: 'SPELT', Topic: 'TERMED', Place: 'CALLED', Article: 'SAYS' } as const

/** These have the words of their ids, which never change. */
export type Named = 'Name' | 'Topic' | 'Place'

export const NAMED: readonly Named[] = ['Name', 'Topic', 'Place']

export function addWordsOfId(part: GraphPart, label: Named, id: string): void {
  addWords(part, label, id, wordsOf(label === 'Name' ? id : textOfId(id)))
}

/** Of an article's title and the sentences that report events, but for words that stand in nearly every text. */
export function addWordsOfArticle(
  part: GraphPart,
  id: string,
  title: string | null,
  quotes: readonly string[],
): void {
  const words = wordsOf(fold([title ?? '', ...quotes].join(' ')))
  addWords(
    part,
    'Article',
    id,
    words.filter((word) => !UNSEARCHED_WORDS.has(word)),
  )
}

export function addWords(
  part: GraphPart,
  label: keyof typeof WORDED,
  id: string,
  words: readonly string[],
): void {
  for (const word of words) {
    part.node('Word', { ...wordNode(word) })
    part.edge(WORDED[label], id, word)
  }
}
