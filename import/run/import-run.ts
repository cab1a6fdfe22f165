// Paths and an open graph → all articles in it, and the account of it.
import type { Graph } from '../../src/graph/graph.ts'
import { isReject } from '../1-read/index.ts'
import { addChanges, type BatchResult } from '../7-write/index.ts'
import { inBatches, readAll, write } from '../pipeline.ts'
import type { Reading } from '../reading.ts'
import { type Account, newAccount } from './account.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'

export interface ImportRun {
  readonly graph: Graph
  readonly rejects: Rejects
  readonly progress: Progress
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** When it fires, the batches under way are finished and no further one is begun. */
  readonly signal: AbortSignal
}

/** Reads the next batch while the last one is written; batches are written one after another. */
export async function runImport(paths: readonly string[], run: ImportRun): Promise<Account> {
  const { graph, rejects, progress, signal } = run
  const account = newAccount()
  const seen = new Set<string>()
  const started = performance.now()
  let writing: Promise<void> = Promise.resolve()
  const options = { stdin: run.stdin, now: Date.now(), onEmpty: () => void (account.emptyFiles += 1) }
  for await (const item of inBatches(counted(readAll(paths, options), account, progress))) {
    if (isReject(item)) {
      await rejects.add(item).catch(async (error: unknown) => {
        await writing
        throw error
      })
      account.rejected += 1
    } else {
      await writing
      writing = writeOne(graph, item, seen, account, progress)
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

async function* counted<R extends object>(records: AsyncIterable<R>, account: Account, progress: Progress): AsyncGenerator<R> {
  for await (const record of records) {
    account.read += 1
    progress.add(1, 0)
    yield record
  }
}

async function writeOne(graph: Graph, batch: readonly Reading[], seen: Set<string>, account: Account, progress: Progress): Promise<void> {
  const result = await write(graph, batch, seen)
  for (const id of result.written) seen.add(id)
  addResult(account, batch, result)
  progress.add(0, batch.length)
}

function addResult(account: Account, batch: readonly Reading[], { imported, updated, unchanged, changes }: BatchResult): void {
  account.imported += imported + updated
  account.updated += updated
  account.unchanged += unchanged
  account.changes = addChanges(account.changes, changes)
  account.undated += batch.filter(({ article }) => article.publishedAt === null).length
  account.suspectDates += batch.filter(({ article }) => article.dateSuspect).length
}
