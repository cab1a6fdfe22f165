// A batch that was written → its journal entry, in the batch's own transaction.
import { createHash } from 'node:crypto'
import type { Transaction } from '../../src/graph/graph.ts'
import type { LedgerEntry } from '../../src/graph/ledger.ts'
import { nodeRow, nodeUpsert } from '../../src/graph/upsert.ts'
import type { Reading } from '../reading.ts'

/** Says which input the batch came from and when; its id is a hash of the articles' content, so that a retry rewrites it. */
export async function writeJournal(
  transaction: Transaction,
  readings: readonly Reading[],
  now: Date,
): Promise<LedgerEntry> {
  const sha256 = createHash('sha256')
    .update(readings.map(({ article }) => article.contentHash).join('\n'))
    .digest('hex')
  const [from, to] = [placeOf(readings[0]!), placeOf(readings.at(-1)!)]
  const entry = {
    id: `batch/${sha256.slice(0, 20)}`,
    file: from.file,
    fromLine: from.line,
    toLine: from.file === to.file ? to.line : null,
    articles: readings.length,
  }
  const articleIds = readings.map(({ article }) => article.id)
  const row = nodeRow('ImportBatch', { ...entry, sha256, articleIds, finishedAt: now.toISOString() })
  await transaction.run(nodeUpsert('ImportBatch'), { rows: [row] })
  return { ...entry, ends: [readings[0]!.article.id, readings.at(-1)!.article.id] }
}

/** A graph without articles has no history either. */
export async function clearJournalOfNothing(transaction: Transaction): Promise<void> {
  const [article] = await transaction.run('MATCH (a:Article) RETURN a.id AS id LIMIT 1')
  if (!article) await transaction.run('MATCH (j:ImportBatch) DETACH DELETE j')
}

/** `a/b.jsonl:12` → file and line; a text file has no line. */
function placeOf({ article }: Reading): { file: string; line: number | null } {
  const match = /^(.*):(\d+)$/s.exec(article.origin)
  return match ? { file: match[1]!, line: Number(match[2]) } : { file: article.origin, line: null }
}
