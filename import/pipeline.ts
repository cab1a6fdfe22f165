// Paths → articles → readings → the graph: the import on one screen.
import type { Graph, Transaction } from '../src/graph/graph.ts'
import { recordBatch } from '../src/graph/ledger.ts'
import { isReject, type ReadOptions, readArticles, type Reject } from './1-read/index.ts'
import { type BatchResult, writeBatch } from './7-write/index.ts'
import { readInOrder } from './read-in-order.ts'
import { type Reader, readHere } from './reading-pool.ts'
import type { Article, Reading } from './reading.ts'

/** Articles in one transaction, and characters of text: what a transaction's memory takes with ease. */
const BATCH_ARTICLES = 500
const BATCH_CHARACTERS = 2_000_000

/** Stages 1–5: what each article says by itself, in the order of the input. */
export function readAll(
  paths: readonly string[],
  options: ReadOptions,
  reader: Reader = readHere(),
): AsyncGenerator<Reading | Reject> {
  return readInOrder(readArticles(paths, options), reader)
}

/** Stages 2–5 for the articles of a batch; `onRead` is told of each. */
export async function readBatch(
  articles: readonly Article[],
  reader: Reader = readHere(),
  onRead: () => void = () => {},
): Promise<(Reading | Reject)[]> {
  const readings: (Reading | Reject)[] = []
  for await (const record of readInOrder(inTurn(articles), reader)) {
    readings.push(record)
    onRead()
  }
  return readings
}

/**
 * Stages 6 and 7: one batch into the graph. `seen`: ids of articles that this run has written before. `check` refuses
 * the batch in its own transaction when the import has lost its lock.
 */
export async function write(
  graph: Graph,
  readings: readonly Reading[],
  seen: ReadonlySet<string>,
  check: (transaction: Transaction) => Promise<void> = async () => {},
): Promise<BatchResult> {
  const result = await graph.write(async (transaction) => {
    await check(transaction)
    return writeBatch(transaction, readings, seen)
  })
  if (result.entry) await recordBatch(graph, result.entry)
  return result
}

/** Gathers articles to batches of at most `most`; rejects pass through at once. */
export async function* inBatches(
  records: AsyncIterable<Article | Reject>,
  most: number = BATCH_ARTICLES,
): AsyncGenerator<readonly Article[] | Reject> {
  let batch: Article[] = []
  let characters = 0
  for await (const record of records) {
    if (isReject(record)) {
      yield record
      continue
    }
    batch.push(record)
    characters += record.text.length
    if (batch.length < most && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}

async function* inTurn(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles
}
