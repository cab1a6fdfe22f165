// Nothing in → the Cypher that reads which articles name which actors, and where.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, type ActorNode } from '../actor/cypher.ts'
import { ARTICLE, latestPublished, type ArticleNode } from '../article/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, parentOf } from '../plan/samplers.ts'

export interface MentionRow {
  readonly actor: ActorNode
  readonly article: ArticleNode
  readonly count: number
  readonly spans: readonly number[] | null
  readonly keys: readonly string[] | null
  readonly mergeRule: string | null
}

const MENTION = `{
    actor: actor${ACTOR}, article: article${ARTICLE}, count: coalesce(mention.count, 0), spans: mention.spans,
    keys: mention.keys, mergeRule: mention.mergeRule
  }`

export const mentionsOfActor: Fragment<MentionRow> = {
  name: 'mention/of-actor',
  from: 'MATCH (actor:Actor {id: s.id})',
  binds: ['actor'],
  text: () => 'MATCH (article:Article)-[mention:MENTIONS]->(actor)',
  keeps: ['article', 'mention'],
  order: latestPublished,
  row: MENTION,
  source: parentOf('Actor'),
}

export const mentionsInArticle: Fragment<MentionRow> = {
  name: 'mention/in-article',
  from: 'MATCH (article:Article {id: s.id})',
  binds: ['article'],
  text: () => 'MATCH (article)-[mention:MENTIONS]->(actor:Actor)',
  keeps: ['mention', 'actor'],
  order: [{ by: 'coalesce(mention.count, 0)', descending: true, type: 'number', sample: count }, actorId],
  row: MENTION,
  source: parentOf('Article'),
}

export const queries: readonly ReadQuery[] = queriesOf(mentionsOfActor, mentionsInArticle)
