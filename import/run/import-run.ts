// Paths and an open graph → all articles in it, and the account of it.
import { KnownError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type FieldNames, isReject, readArticles, type Reject } from '../1-read/index.ts'
import { addChanges, type BatchResult, knownVersions } from '../7-write/index.ts'
import { inBatches, readBatch, write } from '../pipeline.ts'
import type { Reader } from '../reading-pool.ts'
import type { Article, Reading } from '../reading.ts'
import { type Account, newAccount } from './account.ts'
import type { ArticleLog } from './article-log.ts'
import type { Check } from './import-lock.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'
import { ofShard, type Shard } from './shard.ts'

export interface ImportRun {
  readonly graph: Graph
  readonly rejects: Rejects
  /** First in each batch's transaction. */
  readonly check: Check
  readonly shard?: Shard | undefined
  readonly progress: Progress
  readonly log: ArticleLog
  /** Whoever opened it closes it. */
  readonly reader: Reader
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** What the archive calls our fields. */
  readonly names?: FieldNames | undefined
  /** When it fires, the batches under way are finished and no further one is begun. */
  readonly signal: AbortSignal
  /** The most articles in one transaction. */
  readonly batch?: number | undefined
}

/** Reads the next batch while the last one is written; batches are written one after another. */
export async function runImport(paths: readonly string[], run: ImportRun): Promise<Account> {
  const { rejects, signal, progress } = run
  const account = newAccount()
  const seen = new Set<string>()
  const started = performance.now()
  let writing: Promise<void> = Promise.resolve()
  const addReject = async (record: Reject): Promise<void> => {
    account.rejected += 1
    run.log.rejected(record)
    // What is being written is finished before a reject ends the import.
    await rejects.add(record).catch(async (error: unknown) => {
      await writing
      throw error
    })
  }
  let bytes = 0
  const options = {
    stdin: run.stdin,
    now: Date.now(),
    names: run.names,
    onEmpty: () => void (account.emptyFiles += 1),
    onBytes: (count: number) => void (bytes += count),
  }
  for await (const item of inBatches(ofShard(readArticles(paths, options), run.shard), run.batch)) {
    account.read += isReject(item) ? 1 : item.length
    if (isReject(item)) {
      await addReject(item)
    } else {
      const records = await readNew(item, run, account)
      for (const record of records) if (isReject(record)) await addReject(record)
      const readings = records.filter((record): record is Reading => !isReject(record))
      account.unread += readings.filter(({ language }) => language !== 'en').length
      await writing
      const reached = bytes
      writing = writeOne(readings, run, seen, account).then(() => progress.reach(reached))
      // Awaited with the next batch or below; a failure in between must not go unhandled.
      writing.catch(() => {})
    }
    if (signal.aborted) break
  }
  await writing
  account.interrupted = signal.aborted
  account.seconds = (performance.now() - started) / 1000
  return account
}

/** Reads those articles that the graph does not hold as they are. */
async function readNew(
  articles: readonly Article[],
  { graph, progress, reader, log }: ImportRun,
  account: Account,
): Promise<(Reading | Reject)[]> {
  const known = await knownVersions(
    graph,
    articles.map(({ id }) => id),
  )
  const isKnown = ({ id, contentHash }: Article): boolean => known.get(id)?.has(contentHash) ?? false
  const unchanged = articles.filter(isKnown)
  const fresh = articles.filter((article) => !isKnown(article))
  log.unchanged(unchanged)
  account.unchanged += unchanged.length
  account.undated += fresh.filter(({ publishedAt }) => publishedAt === null).length
  account.suspectDates += fresh.filter(({ dateSuspect }) => dateSuspect).length
  progress.add(unchanged.length, 0)
  return readBatch(fresh, reader, () => progress.add(1, 0))
}

async function writeOne(
  readings: readonly Reading[],
  run: ImportRun,
  seen: Set<string>,
  account: Account,
): Promise<void> {
  if (readings.length === 0) return
  try {
    const result = await write(run.graph, readings, seen, run.check)
    for (const id of result.written) seen.add(id)
    addResult(account, result)
    run.log.written(readings, result)
    run.progress.add(0, readings.length)
  } catch (error) {
    // A batch that is too much for the database may go in as two.
    if (!isTooMuch(error) || readings.length === 1) throw error
    const middle = readings.length >> 1
    await writeOne(readings.slice(0, middle), run, seen, account)
    await writeOne(readings.slice(middle), run, seen, account)
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof KnownError && (error.code === 'TIMEOUT' || error.code === 'TOO_LARGE')
}

function addResult(account: Account, { imported, updated, unchanged, changes }: BatchResult): void {
  account.imported += imported + updated
  account.updated += updated
  account.unchanged += unchanged
  account.changes = addChanges(account.changes, changes)
}
