// Nothing in → the Cypher that reads which articles are copies of which.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ARTICLE, articleId, type ArticleNode } from '../article/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, parentOf } from '../plan/samplers.ts'

/** An article next to another: the one is a copy of the other. */
export interface CopyRow {
  readonly article: ArticleNode
  readonly copy: string
  readonly original: string
  readonly similarity: number | null
}

export const copiesAround: Fragment<CopyRow> = {
  name: 'story/copies-around',
  from: 'MATCH (source:Article {id: s.id})',
  binds: ['source'],
  text: () => `MATCH (source)-[link:DUPLICATE_OF]-(article:Article)
  WITH link, article, startNode(link).id AS copy, endNode(link).id AS original`,
  keeps: ['article', 'link', 'copy', 'original'],
  order: [articleId, { by: 'copy', type: 'string', sample: idOf('Article') }],
  row: `{article: article${ARTICLE}, copy: copy, original: original, similarity: link.similarity}`,
  source: parentOf('Article'),
}

export const queries: readonly ReadQuery[] = queriesOf(copiesAround)
