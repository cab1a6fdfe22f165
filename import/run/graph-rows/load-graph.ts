// A graph as `entente export` wrote it → the same nodes and edges in an open graph, in batches, and the account.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { KnownError } from '../../../src/errors.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { recordBatch } from '../../../src/graph/ledger.ts'
import { type EdgeRow, nodeDelete, nodeRow, type NodeRow, nodeUpsert } from '../../../src/graph/upsert.ts'
import { EDGE_KINDS } from '../../../src/vocabulary/edges.ts'
import { reject, type Reject } from '../../1-read/index.ts'
import type { Check } from '../import-lock.ts'
import { NO_PROGRESS, type Progress } from '../progress.ts'
import type { Rejects } from '../rejects.ts'
import { graphFiles, graphLines, type PlacedLine, type Reached, sizeOf } from './graph-files.ts'
import { type EdgeLine, type NodeLine, parseGraphLine } from './graph-line.ts'
import { type LoadAccount, newLoadAccount } from './load-account.ts'
import { MaybeSeen } from './maybe-seen.ts'
import { RowBatch, writeRows } from './row-batch.ts'

export interface LoadRun {
  readonly graph: Graph
  readonly rejects: Rejects
  /** When it fires, the batches under way are finished and no further one is begun. */
  readonly signal: AbortSignal
  /** Holds the import's lock in each transaction. */
  readonly check?: Check
  readonly progress?: Progress
  /** Rows a transaction, and transactions at once; to be tuned with `npm run bench:load`. */
  readonly batchRows?: number
  readonly sessions?: number
}

const BATCH_ROWS = 10_000
const BATCH_CHARACTERS = 16_000_000
const SESSIONS = 2

/** Loads all nodes and edges at `path`. A load that was broken off goes on where it was; a second one changes nothing. */
export async function loadGraph(path: string, run: LoadRun): Promise<LoadAccount> {
  const files = await graphFiles(path)
  await run.graph.prepare()
  const reached: Reached = { hash: createHash('sha256'), bytes: 0 }
  const load = new Load(run, await isEmpty(run.graph), reached)
  run.progress?.expect(await sizeOf(files))
  const started = performance.now()
  try {
    for await (const line of graphLines(files, reached)) {
      await load.add(line)
      if (run.signal.aborted) break
    }
    if (!run.signal.aborted) await load.finish(path)
  } finally {
    await load.settle()
  }
  load.account.interrupted = run.signal.aborted
  load.account.seconds = (performance.now() - started) / 1000
  return load.account
}

async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.read('MATCH (n:Entity) RETURN n.id AS id LIMIT 1')).length === 0
}

const KEYS = new Map<string, readonly string[]>(EDGE_KINDS.map(({ type, key }) => [type, key]))

class Load {
  readonly account = newLoadAccount()
  readonly #run: LoadRun
  readonly #progress: Progress
  readonly #reached: Reached
  readonly #batches = new Map<string, RowBatch>()
  readonly #running = new Map<number, Promise<void>>()
  readonly #journal: string[] = []
  /** Only of a graph that was empty: what has not come before is new there. */
  readonly #seen: MaybeSeen | null
  #nodesWait = false
  #articles = 0

  constructor(run: LoadRun, isEmptyGraph: boolean, reached: Reached) {
    this.#run = run
    this.#progress = run.progress ?? NO_PROGRESS
    this.#reached = reached
    this.#seen = isEmptyGraph ? new MaybeSeen() : null
  }

  async add({ file, line, text, reason }: PlacedLine): Promise<void> {
    const item = text === null ? { reason } : parseGraphLine(text)
    this.#progress.add(1, 0)
    if ('reason' in item)
      return this.#reject({ ...reject(file, line, item.reason, text ?? ''), what: 'Line' })
    const isNode = 'label' in item
    if (isNode && item.label === 'Article') this.#articles += 1
    this.account[isNode ? 'nodes' : 'edges'].read += 1
    // An edge finds its ends only when all nodes before it are in.
    if (!isNode && this.#nodesWait) await this.#flushAll()
    this.#nodesWait ||= isNode
    const isNew = this.#seen !== null && !this.#seen.add(isNode ? nodeKey(item) : edgeKey(item))
    const name = isNode ? `node ${item.label}` : `edge ${item.type} ${item.toLabel}`
    // What may be there already must find it there.
    if (!isNew && this.#batches.has(`new ${name}`)) await this.#flushAll()
    await this.#put(isNew ? `new ${name}` : name, item, isNew, { file, line }, text!)
  }

  async #put(
    name: string,
    item: NodeLine | EdgeLine,
    isNew: boolean,
    place: { file: string; line: number },
    text: string,
  ): Promise<void> {
    let batch = this.#batches.get(name)
    if (!batch) this.#batches.set(name, (batch = new RowBatch(item, isNew)))
    batch.add(item.row, place, text)
    const { batchRows = BATCH_ROWS } = this.#run
    if (batch.rows.length >= batchRows || batch.characters >= BATCH_CHARACTERS) await this.#flush(name, batch)
  }

  /** Hands a full batch on; waits only while as many are under way as may be. */
  async #flush(name: string, batch: RowBatch): Promise<void> {
    this.#batches.delete(name)
    const { sessions = SESSIONS } = this.#run
    // Of two lines of one node the later one counts: what may be such a line waits for all before it.
    const most = batch.isNew ? sessions : 1
    while (this.#running.size >= most) await Promise.race(this.#running.values())
    let writer = 0
    while (this.#running.has(writer)) writer += 1
    const writing = this.#write(batch, writer)
    this.#running.set(writer, writing)
    // A failure stays there, where the next wait meets it.
    writing.then(() => this.#running.delete(writer)).catch(() => {})
  }

  /** New rows first: the others may be of the same nodes. */
  async #flushAll(): Promise<void> {
    const waiting = [...this.#batches].sort(([, a], [, b]) => Number(b.isNew) - Number(a.isNew))
    for (const [name, batch] of waiting) await this.#flush(name, batch)
    await Promise.all(this.#running.values())
    this.#nodesWait = false
  }

  async #write(batch: RowBatch, writer: number): Promise<void> {
    const { wasDone, created, missing } = await this.#writeOnce(batch, writer)
    const count = 'label' in batch.kind ? this.account.nodes : this.account.edges
    this.#progress.add(0, batch.rows.length)
    this.#progress.reach(this.#reached.bytes)
    count.created += created
    if (wasDone) count.resumed += batch.rows.length
    for (const { file, line, reason, row } of missing) {
      count.rejected += 1
      await this.#reject({ ...reject(file, line, reason, originalOf(batch.kind, row)), what: 'Edge' })
    }
  }

  async #reject(record: Reject): Promise<void> {
    this.account.rejected += 1
    const { nodes, edges, rejected } = this.account
    await this.#run.rejects.add(record, nodes.read + edges.read + rejected)
  }

  async #writeOnce(batch: RowBatch, writer: number): ReturnType<typeof writeRows> {
    const id = batch.seal()
    const { graph } = this.#run
    const check: Check = async (transaction) => this.#run.check?.(transaction, writer)
    this.#journal.push(id)
    try {
      return await writeRows(graph, batch, id, batch.isNew, check)
    } catch (error) {
      // A node that something else wrote in the meantime: only MERGE can take it.
      const isThere = error instanceof KnownError && error.code === 'CONSTRAINT_VIOLATED'
      if (!isThere || !batch.isNew) throw error
      return writeRows(graph, batch, id, false, check)
    }
  }

  /** Writes what is left; then one entry stands for the journal of this load, and in the ledger. */
  async finish(path: string): Promise<void> {
    await this.#flushAll()
    const id = `load/${this.#reached.hash.digest('hex')}`
    const entry = { id, file: `--graph ${resolve(path)}`, fromLine: null, toLine: null }
    const row = nodeRow('ImportBatch', { ...entry, finishedAt: new Date().toISOString() })
    const { graph, check } = this.#run
    await graph.write(async (transaction) => {
      await check?.(transaction)
      await transaction.run(nodeDelete('ImportBatch'), { ids: [...this.#journal].sort() })
      await transaction.run(nodeUpsert('ImportBatch'), { rows: [row] })
    })
    await recordBatch(graph, { ...entry, articles: this.#articles, ends: [] })
  }

  /** Waits for what is under way, whatever comes of it. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#running.values())
  }
}

function nodeKey({ label, row }: NodeLine): string {
  return `${label} ${row.id}`
}

function edgeKey({ type, row: { from, to, properties } }: EdgeLine): string {
  const key = (KEYS.get(type) ?? []).map((name) => String(properties[name])).join(' ')
  return `${type} ${from} ${to} ${key}`
}

function originalOf(kind: NodeLine | EdgeLine, row: NodeRow | EdgeRow): string {
  const { properties, ...ends } = row
  return JSON.stringify({
    ...('type' in kind ? { type: kind.type } : { label: kind.label }),
    ...ends,
    ...properties,
  })
}
