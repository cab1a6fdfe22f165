// Nothing in → the Article type and the root fields `article` and `articles`.
import { fold } from '../../src/fold.ts'
import type { GraphValue } from '../../src/graph/graph.ts'
import { badInput, shown } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { daysOf } from '../event/days.ts'
import { DateRange } from '../event/values.ts'
import { globalArticleId, ownArticleId } from '../node/identity.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import { first, inTurn, one } from '../plan/asks.ts'
import { articleById, articles, earliestArticles, textOfArticle, type ArticleNode } from './cypher.ts'
import { loadArticle } from './loaders.ts'
import { articleCondition, ArticleFilterInput } from './where.ts'

export const Article = builder.objectRef<ArticleNode>('Article').implement({
  description: 'A text as it was published, stored unchanged.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      extensions: { needs: [] },
      description: 'Global id: `article/` and the id that its source gave it.',
      resolve: ({ id }) => globalArticleId(id),
    }),
    title: t.exposeString('title', { nullable: true, description: 'The headline, where there is one.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was published, where known.' }),
    source: t.exposeString('source', { nullable: true, description: 'Who published it, where known.' }),
    publishedAt: t.exposeString('publishedAt', {
      nullable: true,
      description: 'ISO date or instant; null when the article has none.',
    }),
    dateSuspect: t.boolean({
      extensions: { needs: ['dateSuspect'] },
      description: 'True when the date of publication lies in the future.',
      resolve: ({ dateSuspect }) => dateSuspect ?? false,
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47. Only English is read for events.',
    }),
    text: t.reads({
      type: 'String',
      description: 'The text, unchanged: offsets of reports and mentions count its UTF-16 code units.',
      ask: () => inTurn(first(textOfArticle), (found) => found?.text ?? ''),
    }),
  }),
})

loadNodesWith('Article', (plan, id) => loadArticle(plan, ownArticleId(id)))

const articleConnection = defineConnection<ArticleNode, ArticleNode>({
  name: 'Article',
  of: 'articles',
  node: Article,
  nodeOf: (row) => row,
})

const ArticleOrder = builder.enumType('ArticleOrder', {
  description: 'In which order articles come. What is equal in it comes by id.',
  values: {
    LATEST: { value: 'latest', description: 'The latest first; those without a date last.' },
    EARLIEST: { value: 'earliest', description: 'The earliest first; those without a date last.' },
  } as const,
})

builder.queryFields((t) => ({
  article: t.reads({
    type: Article,
    nullable: true,
    description: 'One article, or null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Global id, or the id that its source gave it.' }) },
    ask: ({ id }) => {
      if (ownArticleId(id) === '') throw badInput('id', `is not the id of an article: ${shown(id)}`)
      return one(articleById, { id: ownArticleId(id) })
    },
  }),
  articles: t.reads({
    type: articleConnection.connection,
    description: 'Articles, the latest first.',
    args: {
      source: t.arg.string({ description: 'Only articles of this publisher, exactly as stored.' }),
      sources: t.arg.stringList({ description: 'Only articles of one of these publishers.' }),
      language: t.arg.stringList({ description: 'Only articles in one of these languages, BCP 47: `en`.' }),
      publishedDuring: t.arg({ type: DateRange, description: 'Only articles published within these days.' }),
      title: t.arg.string({ description: 'Only articles whose title holds this, accents and case aside.' }),
      where: t.arg({
        type: ArticleFilterInput,
        description: 'Only articles of which this holds: and, or and not.',
      }),
      orderBy: t.arg({
        type: ArticleOrder,
        description: 'In which order: the latest first when left out.',
      }),
      ...pageArguments,
    },
    ask: async (args, _, plan) => {
      const where = args.where ? await articleCondition(plan, args.where) : null
      const parameters = {
        ...(where ? { where: where as unknown as GraphValue } : {}),
        ...(args.source ? { origin: args.source } : {}),
        ...(args.sources ? { publishers: args.sources } : {}),
        ...(args.language ? { languages: args.language } : {}),
        ...(args.title ? { title: fold(args.title) } : {}),
        ...daysOf('publishedDuring', args.publishedDuring),
      }
      return connect(args.orderBy === 'earliest' ? earliestArticles : articles, args, parameters)
    },
  }),
}))
