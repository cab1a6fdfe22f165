// Nothing in → the subscriptions: events as articles report them, and how an import goes on.
import { ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { planOf, type Context } from '../context.ts'
import { eventParameters, type EventArguments } from '../event/filter.ts'
import { EventKind } from '../event/values.ts'
import type { ReportRow } from '../report/cypher.ts'
import { Report } from '../report/type.ts'
import { reportsOfBatch } from './cypher.ts'
import { feedOf, type News } from './feed.ts'

builder.subscriptionType({
  description:
    'What is told as it happens, by server-sent events: ask with `accept: text/event-stream`. From the moment of asking on.',
})

/** Reports of one batch that are told of. */
const REPORTS = 10_000

const listen = ({ graph, signal }: Context) => feedOf(graph).listen(signal ?? new AbortController().signal)

async function* reportsIn(news: AsyncIterable<News>, args: EventArguments): AsyncGenerator<ReportRow> {
  for await (const { batches, plan } of news) {
    if (batches.length === 0) continue
    // Names are looked up anew: whom they mean may have come with these articles.
    const parameters = await eventParameters(plan, args)
    const lists = await Promise.all(
      batches.map(({ id }) => plan.list(reportsOfBatch, { id }, parameters, REPORTS)),
    )
    yield* lists.flat()
  }
}

builder.subscriptionField('eventReported', (t) =>
  t.field({
    type: Report,
    description:
      'Each report of an event, once its article is in the graph, a second or so after it was imported. An event is told again with each further article.',
    args: {
      actor: t.arg.string({
        description: `Only events in which it took part, itself or represented; ${ACTOR_REFERENCE}.`,
      }),
      topic: t.arg.string({ description: 'Only events about this: an id or words of its name.' }),
      kind: t.arg({ type: [EventKind], description: 'Only events of these kinds.' }),
    },
    subscribe: async (_, { actor, topic, kind }, context) => {
      const args = { about: topic, kind, ...(actor ? { with: [actor] } : {}) }
      await eventParameters(planOf(context), args)
      return reportsIn(await listen(context), args)
    },
    resolve: (report) => report as ReportRow,
  }),
)

interface Progress {
  readonly running: boolean
  readonly articles: number
  readonly total: number
  readonly file: string | null
  readonly line: number | null
  readonly finishedAt: string | null
}

const ImportProgress = builder.objectRef<Progress>('ImportProgress').implement({
  description: 'How an import goes on, whoever runs it.',
  fields: (t) => ({
    running: t.exposeBoolean('running', { description: 'Whether an import is running.' }),
    articles: t.exposeInt('articles', { description: 'How many articles were written since the last news.' }),
    total: t.exposeInt('total', { description: 'How many articles were written since the first news.' }),
    file: t.exposeString('file', {
      nullable: true,
      description: 'The file that the last of them is from; null when there is none yet.',
    }),
    line: t.exposeInt('line', { nullable: true, description: 'Its line in the file, where it has lines.' }),
    finishedAt: t.exposeString('finishedAt', {
      nullable: true,
      description: 'When they were written: an ISO instant by the clock of the import.',
    }),
  }),
})

async function* progressOf(news: AsyncIterable<News>): AsyncGenerator<Progress> {
  let total = 0
  for await (const { batches, running } of news) {
    const articles = batches.reduce((sum, batch) => sum + (batch.articles ?? 0), 0)
    const last = batches.at(-1)
    total += articles
    const { file = null, finishedAt = null } = last ?? {}
    yield { running, articles, total, file, line: last?.toLine ?? last?.fromLine ?? null, finishedAt }
  }
}

builder.subscriptionField('importProgress', (t) =>
  t.field({
    type: ImportProgress,
    description: 'How things stand now, then news whenever articles were written, an import begins or ends.',
    subscribe: async (_, __, context) => progressOf(await listen(context)),
    resolve: (progress) => progress as Progress,
  }),
)
