// Nothing in → the Mention type; `mentions` on articles, `mentionedIn` and `mentionCount` on actors.
import { Actor } from '../actor/type.ts'
import type { ArticleNode } from '../article/cypher.ts'
import { loadText } from '../article/loaders.ts'
import { Article } from '../article/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { connect, pageArguments } from '../page.ts'
import { total } from '../plan/asks.ts'
import { mentionsInArticle, mentionsOfActor, type MentionRow } from './cypher.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly articleId: string
}

const SpanType = builder.objectRef<Span>('Span').implement({
  description: 'A stretch of an article’s text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends.' }),
    text: t.string({
      description: 'The words there.',
      resolve: async ({ articleId, start, end }, _, context) =>
        (await loadText(planOf(context), articleId)).slice(start, end),
    }),
  }),
})

/** Spans of one mention that are shown, and names in one article for one actor. */
const SPANS = 100
const MERGES = 20

interface Merge {
  readonly from: string
  readonly rule: string
}

const Merge = builder.objectRef<Merge>('Merge').implement({
  description: 'That a name in an article means an actor whom others call differently.',
  fields: (t) => ({
    from: t.exposeID('from', {
      description: 'The id by which the actor would go if only this article was known.',
    }),
    rule: t.exposeString('rule', {
      description: 'The rule that led from there to the actor: `surname-and-title`.',
    }),
  }),
})

const Mention = builder.objectRef<MentionRow>('Mention').implement({
  description: 'An article naming an actor.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: Actor,
      description: 'Who is named.',
      extensions: { walk: { to: 'actor' } },
    }),
    article: t.expose('article', {
      type: Article,
      description: 'Where.',
      extensions: { walk: { to: 'article' } },
    }),
    count: t.exposeInt('count', { description: 'How often.' }),
    merges: t.field({
      type: [Merge],
      description: `Why it is this actor who is meant, where the article by itself would give them another id. ${MERGES} at most.`,
      extensions: { needs: ['keys', 'mergeRule'] },
      resolve: mergesOf,
    }),
    spans: t.field({
      type: [SpanType],
      description: `Where in the text; ${SPANS} at most.`,
      resolve: spansOf,
    }),
  }),
})

/** Rules stand in the order of the keys, parted by commas; empty for a key that is the actor's own id. */
function mergesOf({ keys, mergeRule }: MentionRow): Merge[] {
  const rules = (mergeRule ?? '').split(',')
  return (keys ?? []).flatMap((from, i) => (rules[i] ? [{ from, rule: rules[i] }] : [])).slice(0, MERGES)
}

function spansOf({ spans, article }: MentionRow): Span[] {
  const ends = spans ?? []
  const count = Math.min(Math.floor(ends.length / 2), SPANS)
  return Array.from({ length: count }, (_, i) => ({
    start: ends[2 * i] ?? 0,
    end: ends[2 * i + 1] ?? 0,
    articleId: article.id,
  }))
}

export const mentionConnection = defineConnection<MentionRow, MentionRow>({
  name: 'Mention',
  of: 'mentions',
  node: Mention,
  nodeOf: (row) => row,
})

builder.objectField(Article, 'mentions', (t) =>
  t.reads({
    type: mentionConnection.connection,
    description: 'The actors that it names, the most often named first.',
    args: pageArguments,
    ask: (args) => connect(mentionsInArticle, args),
  }),
)

const mentionedIn = defineConnection<MentionRow, ArticleNode>({
  name: 'MentionedIn',
  of: 'articles that name it',
  node: Article,
  nodeOf: ({ article }) => article,
  at: 'article',
})

builder.objectField(mentionedIn.edge, 'mention', (t) =>
  t.field({
    type: Mention,
    description: 'How often, and where in the text.',
    extensions: { walk: { to: '' } },
    resolve: ({ row }) => row,
  }),
)

builder.interfaceFields(Actor, (t) => ({
  mentionedIn: t.reads({
    type: mentionedIn.connection,
    description: 'The articles that name it, the latest first.',
    args: pageArguments,
    ask: (args) => connect(mentionsOfActor, args),
  }),
  mentionCount: t.reads({
    type: 'Int',
    description: 'How many articles name it.',
    ask: () => total(mentionsOfActor),
  }),
}))
