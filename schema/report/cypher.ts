// Nothing in → the Cypher that reads what articles report of events, sentence and rule included.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ARTICLE, articleId, type ArticleNode } from '../article/cypher.ts'
import { EVENT, type EventNode } from '../event/cypher.ts'
import type { Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, parentOf } from '../plan/samplers.ts'

export interface ReportRow {
  readonly article: ArticleNode
  readonly event: EventNode
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number | null
  readonly status: string | null
  readonly date: string | null
  readonly place: string | null
  readonly mode: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly actors: readonly string[] | null
}

export const REPORT = `{
    article: article${ARTICLE},
    event: event${EVENT},
    quote: report.quote, start: report.start, end: report.end, rule: report.rule, confidence: report.confidence,
    status: report.status, date: report.date, place: report.place, mode: report.mode, amount: report.amount,
    currency: report.currency, actors: report.actors
  }`

export const surestFirst: SortKey = {
  by: 'coalesce(report.confidence, 0.0)',
  descending: true,
  type: 'number',
  sample: (_, random) => random.integer(11) / 10,
}

export const reportsOfEvent: Fragment<ReportRow> = {
  name: 'report/of-event',
  from: 'MATCH (event:Event {id: s.id})',
  binds: ['event'],
  text: () => 'MATCH (article:Article)-[report:REPORTS]->(event)',
  keeps: ['article', 'report'],
  order: [surestFirst, articleId],
  row: REPORT,
  source: parentOf('Event'),
}

export const reportsOfArticle: Fragment<ReportRow> = {
  name: 'report/of-article',
  from: 'MATCH (article:Article {id: s.id})',
  binds: ['article'],
  text: () => 'MATCH (article)-[report:REPORTS]->(event:Event)',
  keeps: ['report', 'event'],
  order: [
    { by: 'coalesce(report.start, 0)', type: 'number', sample: (_, random) => random.integer(500) },
    { by: 'event.id', type: 'string', sample: idOf('Event') },
  ],
  row: REPORT,
  source: parentOf('Article'),
}

export const queries: readonly ReadQuery[] = queriesOf(reportsOfEvent, reportsOfArticle)
