// An article and its language → its node.
import { fold } from '../../src/fold.ts'
import { shinglesOf, sketchOf, storedSketch } from '../6-resolve/articles/near-duplicate.ts'
import type { Reading } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'

export function addArticle(
  part: GraphPart,
  { article, language }: Reading,
  superseded: readonly string[],
): void {
  const { id, title, url, source, publishedAt, dateSuspect, text, contentHash } = article
  const sketch = storedSketch(sketchOf(shinglesOf(text)), publishedAt)
  part.node('Article', {
    id,
    title,
    titleFolded: title ? fold(title) : null,
    url,
    source,
    publishedAt,
    dateSuspect,
    text,
    language,
    contentHash,
    superseded: superseded.length > 0 ? superseded : null,
    ...Object.fromEntries(sketch),
  })
}
