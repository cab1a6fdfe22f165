// A batch's names, topics, places and articles → their words, as they are and as they shall be.
import type { Reading } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'
import type { StoredGraph } from './stored.ts'
import { addWords, addWordsOfArticle, addWordsOfId, type Named, NAMED } from './word-part.ts'

/** Names that go take the edges to their words along: see orphans.ts. */
export async function putWords(
  graph: StoredGraph,
  readings: readonly Reading[],
  updated: readonly string[],
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  // Words that are added on the way are passed over.
  for (const { label, row } of after.nodes.values()) {
    if (!NAMED.includes(label as Named)) continue
    addWordsOfId(after, label as Named, row.id)
    if (before.hasNode(label, row.id)) addWordsOfId(before, label as Named, row.id)
  }
  for (const { article, events } of readings)
    addWordsOfArticle(
      after,
      article.id,
      article.title ?? null,
      events.map(({ quote }) => quote),
    )
  for (const { article, word } of await graph.wordsOf(updated)) addWords(before, 'Article', article, [word])
  const words = [...after.nodes.values()].filter(({ label }) => label === 'Word').map(({ row }) => row.id)
  for (const { id, properties } of await graph.nodes('Word', words))
    before.node('Word', { ...properties, id })
}
