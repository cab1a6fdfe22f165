// Nothing in → the Report type; `reports` on events and articles.
import { loadActors } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { Article } from '../article/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { Event } from '../event/type.ts'
import { EventStatus } from '../event/values.ts'
import { connect, LARGEST_PAGE, pageArguments, sizeOf } from '../page.ts'
import { rows } from '../plan/asks.ts'
import { reportsOfArticle, reportsOfEvent, type ReportRow } from './cypher.ts'

/** Reports of one event that are shown when no number is asked for. */
const REPORTS = 10

export const Report = builder.objectRef<ReportRow>('Report').implement({
  description:
    'What one article says of one event, and the sentence that says so. Reports of an event may disagree.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'Exactly `article.text.slice(start, end)`.' }),
    start: t.exposeInt('start', { description: 'Where the quote begins in the text, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where the quote ends in the text.' }),
    rule: t.exposeString('rule', {
      description: 'The rule that found the event in the sentence: why it was read so.',
    }),
    confidence: t.exposeFloat('confidence', { nullable: true, description: '0 to 1: how sure the rule is.' }),
    status: t.field({
      extensions: { needs: ['status'] },
      type: EventStatus,
      nullable: true,
      description: 'Whether it happened, by this article.',
      resolve: ({ status }) => status as 'occurred' | null,
    }),
    date: t.exposeString('date', { nullable: true, description: 'When, by this article; EDTF.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where, by this article.' }),
    mode: t.exposeString('mode', { nullable: true, description: 'In person or not, by this article.' }),
    actors: t.field({
      extensions: { needs: ['actors'] },
      type: [Actor],
      description: 'Who took part, by this article.',
      resolve: ({ actors }, _, context) => loadActors(planOf(context), actors ?? []),
    }),
    article: t.expose('article', {
      type: Article,
      description: 'The article.',
      extensions: { walk: { to: 'article' } },
    }),
    event: t.expose('event', {
      type: Event,
      description: 'The event.',
      extensions: { walk: { to: 'event' } },
    }),
  }),
})

builder.interfaceField(Event, 'reports', (t) =>
  t.reads({
    type: [Report],
    description: 'What articles say of it, the surest first.',
    args: { first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${REPORTS} when left out.` }) },
    ask: ({ first }) => rows(reportsOfEvent, { limit: sizeOf('first', first, REPORTS, LARGEST_PAGE) }),
  }),
)

export const reportConnection = defineConnection<ReportRow, ReportRow>({
  name: 'Report',
  of: 'reports',
  node: Report,
  nodeOf: (row) => row,
})

builder.objectField(Article, 'reports', (t) =>
  t.reads({
    type: reportConnection.connection,
    description: 'The events that it reports, in the order of the text.',
    args: pageArguments,
    ask: (args) => connect(reportsOfArticle, args),
  }),
)
