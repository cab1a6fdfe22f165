// Paths → articles → readings → the graph: the import on one screen.
import { setImmediate } from 'node:timers/promises'
import type { Graph } from '../src/graph/graph.ts'
import { isReject, type ReadOptions, readArticles, reject, type Reject } from './1-read/index.ts'
import { type BatchResult, writeBatch } from './7-write/index.ts'
import { readArticle } from './read-article.ts'
import type { Article, Reading } from './reading.ts'

/** Articles in one transaction, and characters of text: what a transaction's memory takes with ease. */
const BATCH_ARTICLES = 500
const BATCH_CHARACTERS = 2_000_000
/** Articles read at a stretch before what waits (answers of the database, signals) gets its turn. */
const STRETCH = 4

/** Stages 1–5: what each article says by itself, in the order of the input. */
export async function* readAll(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Reading | Reject> {
  let count = 0
  for await (const record of readArticles(paths, options)) {
    yield isReject(record) ? record : tryToRead(record)
    if (++count % STRETCH === 0) await setImmediate()
  }
}

/** Stages 2–5 for the articles of a batch. */
export async function readBatch(articles: readonly Article[]): Promise<(Reading | Reject)[]> {
  const readings: (Reading | Reject)[] = []
  for (const article of articles) {
    readings.push(tryToRead(article))
    if (readings.length % STRETCH === 0) await setImmediate()
  }
  return readings
}

/** A text on which a rule fails is a bug; it must not cost the other articles of a night. */
function tryToRead(article: Article): Reading | Reject {
  try {
    return readArticle(article)
  } catch (error) {
    const [, path = article.origin, line] = /^(.*):(\d+)$/s.exec(article.origin) ?? []
    const [message = '', frame = ''] =
      error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)]
    const reason = `a bug in Entente, please report it (${message} ${frame.trim()})`
    return reject(path, line === undefined ? undefined : Number(line), reason, article.text)
  }
}

/** Stages 6 and 7: one batch into the graph. `seen`: ids of articles that this run has written before. */
export function write(
  graph: Graph,
  readings: readonly Reading[],
  seen: ReadonlySet<string>,
): Promise<BatchResult> {
  return graph.write((transaction) => writeBatch(transaction, readings, seen))
}

/** Gathers articles to batches; rejects pass through at once. */
export async function* inBatches(
  records: AsyncIterable<Article | Reject>,
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
    if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
