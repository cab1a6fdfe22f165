// Nothing in → the Cypher that reads articles.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import type { Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, idsOf, parentOf, root, valueOf, valuesOf } from '../plan/samplers.ts'

/** An article without its text, which is read only when asked for. */
export interface ArticleNode {
  /** Its own id; the global id is `article/` and this. */
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly source: string | null
  readonly publishedAt: string | null
  readonly dateSuspect: boolean | null
  readonly language: string | null
}

export const ARTICLE = '{.id, .title, .url, .source, .publishedAt, .dateSuspect, .language}'

export const articleId: SortKey = { by: 'article.id', type: 'string', sample: idOf('Article') }

/** Latest first; articles without a date come last. */
export const latestPublished: readonly SortKey[] = [
  {
    by: "coalesce(article.publishedAt, '')",
    present: { by: 'article.publishedAt', given: ['from', 'to'] },
    descending: true,
    type: 'string',
    sample: valueOf('Article', 'publishedAt'),
  },
  articleId,
]

/** The title as it is searched: folded by the import, in lower case at least. */
export const FOLDED_TITLE = "coalesce(article.titleFolded, toLower(article.title), '')"

export const articleById: Fragment<ArticleNode> = {
  name: 'article/by-id',
  text: () => 'MATCH (article:Article) WHERE article.id = s.id',
  keeps: ['article'],
  order: [articleId],
  row: `article${ARTICLE}`,
  source: parentOf('Article'),
}

export const textOfArticle: Fragment<{ readonly text: string | null }> = {
  name: 'article/text',
  from: 'MATCH (article:Article {id: s.id})',
  binds: ['article'],
  text: () => '',
  keeps: ['article'],
  order: [articleId],
  row: '{text: article.text}',
  source: parentOf('Article'),
}

export const articles: Fragment<ArticleNode> = {
  name: 'article/all',
  filters: {
    origin: { clause: 'article.source = $origin', sample: valueOf('Article', 'source') },
    publishers: { clause: 'article.source IN $publishers', sample: valuesOf('Article', 'source') },
    languages: { clause: 'article.language IN $languages', sample: valuesOf('Article', 'language') },
    from: { clause: 'article.publishedAt >= $from', sample: valueOf('Article', 'publishedAt') },
    // What an instant has behind its day comes before `~`.
    to: { clause: "article.publishedAt <= $to + '~'", sample: valueOf('Article', 'publishedAt') },
    title: {
      clause: `${FOLDED_TITLE} CONTAINS $title`,
      sample: (graph, random) => valueOf('Article', 'title')(graph, random).toLowerCase().slice(0, 4),
    },
    words: {
      clause: `all(word IN $words WHERE (' ' + ${FOLDED_TITLE}) CONTAINS (' ' + word))`,
      sample: (graph, random) => [valueOf('Article', 'title')(graph, random).toLowerCase().slice(0, 3)],
    },
    mentions: {
      clause: 'EXISTS { MATCH (article)-[:MENTIONS]->(named:Actor) WHERE named.id IN $mentions }',
      sample: idsOf('Actor'),
    },
    reports: {
      clause: 'EXISTS { MATCH (article)-[:REPORTS]->(told:Event) WHERE told.kind IN $reports }',
      sample: valuesOf('Event', 'kind'),
    },
  },
  text: (where) => `MATCH (article:Article) WHERE ${where}`,
  keeps: ['article'],
  order: latestPublished,
  row: `article${ARTICLE}`,
  source: root,
}

/** The same, the earliest first; articles without a date come last here, too. */
export const earliestArticles: Fragment<ArticleNode> = {
  ...articles,
  name: 'article/all earliest',
  order: [
    {
      by: "coalesce(article.publishedAt, '9999')",
      type: 'string',
      sample: valueOf('Article', 'publishedAt'),
    },
    articleId,
  ],
}

export const queries: readonly ReadQuery[] = queriesOf(articleById, textOfArticle, articles, earliestArticles)
