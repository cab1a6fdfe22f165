// Nothing in → the Cypher that reads what the import has written lately, and whether one runs.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { EVENT_FILTERS } from '../event/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, parentOf, root, valueOf } from '../plan/samplers.ts'
import { REPORT, type ReportRow } from '../report/cypher.ts'

/** One entry of the import's journal: a batch that was written in one transaction. */
export interface BatchRow {
  readonly id: string
  readonly file: string | null
  readonly fromLine: number | null
  readonly toLine: number | null
  readonly articles: number | null
  readonly finishedAt: string
}

/** Journal entries from an instant on, the first to end first. */
export const batchesSince: Fragment<BatchRow> = {
  name: 'subscription/batches',
  filters: {
    since: {
      always: true,
      clause: 'batch.finishedAt >= $since',
      sample: valueOf('ImportBatch', 'finishedAt'),
    },
  },
  text: (where) => `MATCH (batch:ImportBatch) WHERE ${where}`,
  keeps: ['batch'],
  order: [
    { by: 'batch.finishedAt', type: 'string', sample: valueOf('ImportBatch', 'finishedAt') },
    { by: 'batch.id', type: 'string', sample: idOf('ImportBatch') },
  ],
  row: 'batch{.id, .file, .fromLine, .toLine, .articles, .finishedAt}',
  source: root,
}

/** Locks that are held at an instant, in epoch milliseconds: an import is running. */
export const heldLocks: Fragment<{ readonly id: string }> = {
  name: 'subscription/locks',
  filters: {
    now: {
      always: true,
      clause: 'lock.expiresAt > $now',
      sample: (_, random) => random.integer(1_000),
    },
  },
  text: (where) => `MATCH (lock:ImportLock) WHERE ${where}`,
  keeps: ['lock'],
  order: [{ by: 'lock.id', type: 'string', sample: idOf('ImportBatch') }],
  row: 'lock{.id}',
  source: root,
}

/** What the articles of a batch report, as far as it is in the graph by now. */
export const reportsOfBatch: Fragment<ReportRow> = {
  name: 'subscription/reports',
  from: 'MATCH (batch:ImportBatch {id: s.id})',
  binds: ['batch'],
  filters: EVENT_FILTERS,
  text: (where) => `UNWIND coalesce(batch.articleIds, []) AS written
  MATCH (article:Article {id: written})-[report:REPORTS]->(event:Event) WHERE ${where}`,
  keeps: ['article', 'report', 'event'],
  order: [
    { by: 'article.id', type: 'string', sample: idOf('Article') },
    { by: 'event.id', type: 'string', sample: idOf('Event') },
  ],
  row: REPORT,
  source: parentOf('ImportBatch'),
}

export const queries: readonly ReadQuery[] = queriesOf(batchesSince, heldLocks, reportsOfBatch)
