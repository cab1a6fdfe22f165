// Importers that meet in one graph → one at a time, or each its shard; who lost its lock writes nothing more.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdLock, LEASE, type Lock, releaseLock, takeLock, WHOLE } from '../../../import/7-write/index.ts'
import { importCommand, type ImportOptions } from '../../../import/run/commands.ts'
import { withImportLock } from '../../../import/run/import-lock.ts'
import type { Graph, Transaction } from '../../../src/graph/graph.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { brokenInvariants, dump } from '../../support/invariants.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINISTERS = ['Anna Lindqvist', 'Paul Okafor', 'Rosa Mancilla', 'Teodor Vasik', 'Maren Holt']
const COUNTRIES = ['Norwegian', 'Canadian', 'Chilean', 'Slovak', 'Danish']
const articles = Array.from({ length: 24 }, (_, i) => {
  const [a, b] = [i % 5, (i * 2 + 1) % 5]
  const who = (n: number) => `${COUNTRIES[n]} Foreign Minister ${MINISTERS[n]}`
  const body = `${who(a)} met ${who(b === a ? (b + 1) % 5 : b)} in Oslo on Monday to discuss fisheries. Note ${i}.`
  return JSON.stringify({
    id: `s${i}`,
    publishedAt: `2024-03-${String(5 + (i % 9)).padStart(2, '0')}`,
    text: body,
  })
})
const path = join(folder, 'all.jsonl')
writeFileSync(path, `${articles.join('\n')}\n`)

function runImport(graph: Graph, options: ImportOptions = {}): Promise<number> {
  const sink = () => new PassThrough().resume()
  const io = {
    stdin: Readable.from([]),
    stdout: sink(),
    stderr: sink(),
    signal: new AbortController().signal,
  }
  return importCommand([path], options, { ...io, openGraph: async () => graph })
}

/** The same transaction at a later hour. */
function later(transaction: Transaction, milliseconds: number): Transaction {
  return {
    changes: transaction.changes,
    run: (statement, parameters) => transaction.run(statement, parameters),
    clock: async () => (await transaction.clock()) + milliseconds,
  }
}

const LIVES = () => true
const take = (graph: Graph, id: string, owner: string, after = 0) =>
  graph.write((transaction) => takeLock(later(transaction, after), id, owner, LIVES))
const RUNNING = { code: 'IMPORT_RUNNING', exitStatus: 1 }

describeOnBothEngines('the lock of an import', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })

  it('when it is held, then another import is told who runs since when, and may run after it', async () => {
    await withImportLock(graph, undefined, async () => {
      const message = expect.stringMatching(/^import running since \d{4}-\S+Z by \d+@\S+\. /) as string
      await expect(runImport(graph)).rejects.toMatchObject({ ...RUNNING, message })
      await expect(runImport(graph, { shard: '1/2' })).rejects.toMatchObject(RUNNING)
    })
    expect(await graph.read('MATCH (a:Article) RETURN a.id AS id')).toEqual([])
    expect(await withImportLock(graph, undefined, async () => 'free')).toBe('free')
  })

  it('when a shard is held, then another shard is free, and the same and the whole are not', async () => {
    await withImportLock(graph, { index: 1, count: 2 }, async () => {
      await expect(withImportLock(graph, { index: 1, count: 2 }, async () => 1)).rejects.toMatchObject(
        RUNNING,
      )
      await expect(withImportLock(graph, undefined, async () => 1)).rejects.toMatchObject(RUNNING)
      expect(await withImportLock(graph, { index: 2, count: 2 }, async () => 'free')).toBe('free')
    })
  })

  it('when a lease is over, then the lock is taken over, and the former holder writes nothing more', async () => {
    const former = await take(graph, WHOLE, '1@elsewhere')
    await expect(take(graph, WHOLE, '2@elsewhere', LEASE - 5_000)).rejects.toMatchObject(RUNNING)
    const next = await take(graph, WHOLE, '2@elsewhere', LEASE + 1_000)
    expect(next.token).toBeGreaterThan(former.token)
    for (const writer of [undefined, 0, 1]) {
      const batch = graph.write(async (transaction) => {
        await holdLock(transaction, former, writer)
        await transaction.run("MERGE (t:Topic {id: 'topic/never'})")
      })
      await expect(batch).rejects.toMatchObject({ code: 'IMPORT_STOPPED', exitStatus: 1 })
    }
    expect(await graph.read("MATCH (t:Topic {id: 'topic/never'}) RETURN t.id AS id")).toEqual([])
    await graph.write((transaction) => releaseLock(transaction, former))
    await graph.write((transaction) => holdLock(transaction, next))
    await graph.write((transaction) => releaseLock(transaction, next))
    expect((await take(graph, WHOLE, '3@elsewhere')).token).toBeGreaterThan(next.token)
  })

  it('when a batch is written, then it renews the lease', async () => {
    const lock = await take(graph, WHOLE, '4@elsewhere', LEASE + 1_000)
    await graph.write((transaction) => holdLock(later(transaction, 2 * LEASE), lock))
    await expect(take(graph, WHOLE, '5@elsewhere', 2 * LEASE + 5_000)).rejects.toMatchObject(RUNNING)
    await graph.write((transaction) => releaseLock(transaction, lock))
  })

  it('when a writer of a load is at a batch, then the lock is taken over only after it', async () => {
    if (!graph.capabilities.shared) return
    const former = await take(graph, WHOLE, '6@elsewhere', LEASE + 1_000)
    let order = ''
    let taken: Promise<Lock> | undefined
    await graph.write(async (transaction) => {
      await holdLock(transaction, former, 1)
      // Another writer of the same load does not wait for this one.
      await graph.write((other) => holdLock(other, former, 0))
      taken = take(graph, WHOLE, '7@elsewhere', 3 * LEASE).finally(() => (order += ' taken'))
      await sleep(300)
      order += 'written'
    })
    const next = await taken!
    expect(order).toBe('written taken')
    await graph.write((transaction) => releaseLock(transaction, next))
  })

  it('when an import is tried, then it tells what would change, and writes nothing', async () => {
    const tried = await open()
    const before = await dump(tried)
    expect(await runImport(tried, { dryRun: true })).toBe(0)
    expect(await dump(tried)).toEqual(before)
    expect(await runImport(tried)).toBe(0)
    expect(await brokenInvariants(tried)).toEqual([])
  })

  it('when four shards are imported at once, then the graph is that of one import', async () => {
    const shards = ['1/4', '2/4', '3/4', '4/4']
    expect(await Promise.all(shards.map((shard) => runImport(graph, { shard })))).toEqual([0, 0, 0, 0])
    const shared = await dump(graph)
    expect(shared.filter((line) => line.startsWith('{"label":"Article"'))).toHaveLength(24)
    expect(await brokenInvariants(graph)).toEqual([])
    const alone = await open()
    await runImport(alone)
    expect(await dump(alone)).toEqual(shared)
  }, 60_000)
})
