// Nothing in → `story` on articles: its near-duplicates, and which of their reports count once.
import type { ArticleNode } from '../article/cypher.ts'
import { loadArticle } from '../article/loaders.ts'
import { Article } from '../article/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import type { EventNode } from '../event/cypher.ts'
import { Event } from '../event/type.ts'
import { LARGEST_PAGE } from '../page.ts'
import type { Plan } from '../plan/plan.ts'
import { reportsOfArticle, type ReportRow } from '../report/cypher.ts'
import { Report } from '../report/type.ts'
import { findStory, MOST_ARTICLES, type StoryArticle } from './loaders.ts'

interface SharedEvent {
  readonly event: EventNode
  readonly reports: readonly ReportRow[]
  readonly stories: number
}

const StoryArticleType = builder.objectRef<StoryArticle>('StoryArticle').implement({
  description: 'An article of a story, and of which other it is a copy.',
  fields: (t) => ({
    article: t.expose('article', { type: Article, description: 'The article.' }),
    copyOf: t.field({
      type: Article,
      nullable: true,
      description:
        'The earliest article that is nearly the same text, of which it counts as a copy; null of the original.',
      resolve: ({ copyOf }, _, context) => (copyOf === null ? null : loadArticle(planOf(context), copyOf)),
    }),
    similarity: t.exposeFloat('similarity', {
      nullable: true,
      description:
        'Share of the word sequences that both texts have in common, 0 to 1; null of the original. From 0.9 on they are the same text; less counts for articles of the same days only.',
    }),
  }),
})

const SharedEventType = builder.objectRef<SharedEvent>('SharedEvent').implement({
  description: 'An event that several articles of a story report.',
  fields: (t) => ({
    event: t.expose('event', { type: Event, description: 'The event.' }),
    reports: t.field({
      type: [Report],
      description: 'What they say of it, each article once.',
      resolve: ({ reports }) => [...reports],
    }),
    countedAs: t.exposeInt('stories', {
      description:
        'As how many of the event’s `reportCount` these reports count: copies of one article count once.',
    }),
  }),
})

const Story = builder.objectRef<readonly StoryArticle[]>('Story').implement({
  description: 'An article and its near-duplicates: one text that several have published.',
  fields: (t) => ({
    original: t.field({
      type: Article,
      description: 'The earliest of them.',
      resolve: (articles) => (articles.find(({ copyOf }) => copyOf === null) ?? articles[0]!).article,
    }),
    articles: t.field({
      type: [StoryArticleType],
      description: `All of them, the earliest first; ${MOST_ARTICLES} at most.`,
      resolve: (articles) => [...articles],
    }),
    sharedEvents: t.field({
      type: [SharedEventType],
      description: `What several of them report: reports that count once. Of the first ${LARGEST_PAGE} reports of each article; ${LARGEST_PAGE} at most.`,
      resolve: (articles, _, context) => sharedEvents(planOf(context), articles),
    }),
  }),
})

builder.objectField(Article, 'story', (t) =>
  t.field({
    type: Story,
    description: 'The story that it belongs to; an article without near-duplicates is a story of its own.',
    resolve: (article: ArticleNode, _, context) => findStory(planOf(context), article),
  }),
)

async function sharedEvents(plan: Plan, articles: readonly StoryArticle[]): Promise<SharedEvent[]> {
  const reports = await Promise.all(
    articles.map(({ article }) => plan.list(reportsOfArticle, { id: article.id }, {}, LARGEST_PAGE)),
  )
  const byEvent = new Map<string, ReportRow[]>()
  for (const report of reports.flat())
    byEvent.set(report.event.id, [...(byEvent.get(report.event.id) ?? []), report])
  const originals = new Map(articles.map(({ article, copyOf }) => [article.id, copyOf]))
  return [...byEvent.values()]
    .filter((same) => same.length > 1)
    .slice(0, LARGEST_PAGE)
    .map((same) => ({ event: same[0]!.event, reports: same, stories: storiesOf(same, originals) }))
}

/** As the import counts them: a copy whose original reports the event too adds nothing, nor does a second copy. */
function storiesOf(reports: readonly ReportRow[], originals: ReadonlyMap<string, string | null>): number {
  const reporting = new Set(reports.map(({ article }) => article.id))
  const stories = [...reporting].flatMap((id) => {
    const original = originals.get(id) ?? null
    return original !== null && reporting.has(original) ? [] : [original ?? id]
  })
  return new Set(stories).size
}
