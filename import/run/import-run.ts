// Paths and an open graph → all articles in it, and the account of it.
import { type ErrorCode, KnownError } from '../../src/errors.ts'
import { escapeControls } from '../../src/escape.ts'
import type { Graph } from '../../src/graph/graph.ts'
import {
  type FetchOptions,
  type FieldNames,
  isReject,
  readArticles,
  type Reject,
  rejectArticle,
} from '../1-read/index.ts'
import { addChanges, type BatchResult, knownVersions } from '../7-write/index.ts'
import { inBatches, readBatch, write } from '../pipeline.ts'
import type { Reader } from '../reading-pool.ts'
import type { Article, Reading } from '../reading.ts'
import { type Account, newAccount } from './account.ts'
import type { ArticleLog } from './article-log.ts'
import type { Check } from './import-lock.ts'
import { KeptVisits } from './kept-visits.ts'
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
  /** For tests: addresses of this machine. */
  readonly fetching?: FetchOptions | undefined
}

/** How far an import has come. */
interface RunState {
  readonly account: Account
  /** Ids of the articles that it has written. */
  readonly seen: Set<string>
  /** Where the last article stood that is in the graph. */
  last: string | null
}

/** @throws KnownError of the graph, of the rejects, and of a lost lock. */
export async function runImport(paths: readonly string[], run: ImportRun): Promise<Account> {
  const state: RunState = { account: newAccount(), seen: new Set(), last: null }
  const { account } = state
  const started = performance.now()
  try {
    await importAll(paths, run, state)
  } catch (error) {
    throw withPlaceReached(error, state)
  }
  account.interrupted = run.signal.aborted
  account.seconds = (performance.now() - started) / 1000
  return account
}

/** A database that is gone leaves an import in the midst: the message says where. */
function withPlaceReached(error: unknown, { account, last }: RunState): unknown {
  if (!(error instanceof KnownError) || !GONE.has(error.code)) return error
  const reached = last === null ? '' : `, the last of them ${escapeControls(last)}`
  const message = `${error.message} ${account.imported} articles were written${reached}; run again to continue.`
  return new KnownError(error.code, message, { cause: error })
}

const GONE: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT'])

/** Reads the next batch while the last one is written; batches are written one after another. */
async function importAll(paths: readonly string[], run: ImportRun, state: RunState): Promise<void> {
  const { signal, progress } = run
  const { account } = state
  let writing: Promise<void> = Promise.resolve()
  const addReject = (record: Reject): Promise<void> =>
    // What is being written is finished before a reject ends the import.
    countReject(record, run, account).catch(async (error: unknown) => {
      await writing
      throw error
    })
  let bytes = 0
  const visits = new KeptVisits(run.graph, (articles) => {
    account.read += articles
    account.unchanged += articles
  })
  const options = {
    visits,
    fetching: run.fetching,
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
      writing = writeOne(readings, run, state).then(() => progress.reach(reached))
      // Awaited with the next batch or below; a failure in between must not go unhandled.
      writing.catch(() => {})
    }
    if (signal.aborted) break
  }
  await writing
  if (!signal.aborted) await visits.keep(run.check)
}

function countReject(record: Reject, { rejects, log }: ImportRun, account: Account): Promise<void> {
  account.rejected += 1
  log.rejected(record)
  return rejects.add(record, account.read)
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

async function writeOne(readings: readonly Reading[], run: ImportRun, state: RunState): Promise<void> {
  if (readings.length === 0) return
  try {
    const result = await write(run.graph, readings, state.seen, run.check)
    for (const id of result.written) state.seen.add(id)
    addResult(state.account, result)
    state.last = readings.at(-1)!.article.origin
    run.log.written(readings, result)
    run.progress.add(0, readings.length)
  } catch (error) {
    if (!(error instanceof KnownError) || !TOO_MUCH.has(error.code)) throw error
    await writeParts(readings, run, state, error)
  }
}

const TOO_MUCH: ReadonlySet<ErrorCode> = new Set(['TIMEOUT', 'TOO_LARGE'])

/** A batch that is too much for the database may go in as two; an article that is too much costs only itself. */
async function writeParts(
  readings: readonly Reading[],
  run: ImportRun,
  state: RunState,
  error: KnownError,
): Promise<void> {
  if (readings.length === 1) {
    // One that is late may be in time tomorrow.
    if (error.code !== 'TOO_LARGE') throw error
    const reason = `too much for the database (${error.message})`
    return countReject(rejectArticle(readings[0]!.article, reason), run, state.account)
  }
  const middle = readings.length >> 1
  await writeOne(readings.slice(0, middle), run, state)
  await writeOne(readings.slice(middle), run, state)
}

function addResult(account: Account, { imported, updated, unchanged, changes }: BatchResult): void {
  account.imported += imported + updated
  account.updated += updated
  account.unchanged += unchanged
  account.changes = addChanges(account.changes, changes)
}
