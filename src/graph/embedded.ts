// A path → the graph in this process, on disk or in memory: @grafeo-db/js behind guardrails (see .github/decisions/0003).
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
// CommonJS: Node finds no named exports in it.
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js'
import { KnownError } from '../errors.ts'
import { prepareGraph } from './constraints.ts'
import { assertDialect } from './dialect.ts'
import type { Changes, Graph, GraphValue, Parameters, ReadOptions, Row, Transaction } from './graph.ts'
import { type Limits, limitsOf, MAX_ROWS, type Profile, Slots, within } from './limits.ts'
import { checkParameters, exactNumber, isPlainObject, mapValues } from './values.ts'

/** Parallel queries do not run faster in this engine; more would only take each other's time. */
const PARALLEL_READS = 4
/** Milliseconds that `close` waits for reads which nobody waits for any more; the engine cannot cancel them. */
const CLOSE_PATIENCE = 5_000

/** Opens `path`, or a graph in memory when it is null. Rejects with `DATABASE_LOCKED` or `DATABASE_REFUSED`. */
export async function openEmbedded(path: string | null, profile: Profile | Limits): Promise<Graph> {
  return new EmbeddedGraph(openFile(path), path ?? 'in memory', limitsOf(profile))
}

function openFile(path: string | null): GrafeoDB {
  if (path === null) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(dirname(path), { recursive: true })
    return grafeo.GrafeoDB.create(path)
  } catch (error) {
    throw openFault(path, error)
  }
}

function openFault(path: string, cause: unknown): KnownError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (/cannot be locked|locked by|lock held/i.test(reason)) {
    const message = `${path}: another process has this graph open (a server or an import). Stop it first, or set NEO4J_URI to share a graph.`
    return new KnownError('DATABASE_LOCKED', message, { cause })
  }
  return new KnownError('DATABASE_REFUSED', `${path}: the graph cannot be opened: ${plainReason(reason)}`, {
    cause,
  })
}

/** The engine's text without its own codes. */
function plainReason(reason: string): string {
  return reason
    .replace(/^.*GRAFEO-[A-Z]\d+:\s*/s, '')
    .replace(/^(Invalid value|Internal error|Serialization error):\s*/, '')
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded'
  readonly capabilities = { cancels: false, shared: false, nests: true }
  readonly address: string
  readonly #db: GrafeoDB
  readonly #limits: Limits
  readonly #slots = new Slots(PARALLEL_READS)
  readonly #reads = new Set<Promise<unknown>>()
  /** The tail of the one queue of writes: the engine lets the first writer win and fails the others. */
  #writes: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | null = null

  constructor(db: GrafeoDB, address: string, limits: Limits) {
    this.#db = db
    this.address = address
    this.#limits = limits
  }

  async read<R extends Row = Row>(
    statement: string,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<R[]> {
    options.signal?.throwIfAborted()
    this.#refuseWhenClosed()
    assertDialect(statement)
    checkParameters(parameters)
    const reading = this.#readInTurn(statement, parameters, options.signal)
    this.#reads.add(reading)
    reading.catch(() => {}).finally(() => this.#reads.delete(reading))
    return (await within(reading, this.#limits.readTimeout, options)) as R[]
  }

  async #readInTurn(
    statement: string,
    parameters: Parameters,
    signal: AbortSignal | undefined,
  ): Promise<Row[]> {
    await this.#slots.take()
    try {
      if (signal?.aborted) return []
      return decode(await this.#db.executeCypher(statement, parameters))
    } catch (error) {
      throw this.#known(error)
    } finally {
      this.#slots.give()
    }
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#enqueue(() => this.#transact(work))
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const inner = this.#db.beginTransaction()
    const transaction = new EmbeddedTransaction(inner)
    try {
      const result = await work(transaction)
      await transaction.end()
      inner.commit()
      return result
    } catch (error) {
      await transaction.end().catch(() => {})
      if (inner.isActive) inner.rollback()
      throw this.#known(error)
    }
  }

  async #enqueue<T>(task: () => Promise<T>): Promise<T> {
    this.#refuseWhenClosed()
    const turn = this.#writes.then(task)
    this.#writes = turn.catch(() => {})
    return turn
  }

  prepare(): Promise<void> {
    const run = async (statement: string) => decode(await this.#db.executeCypher(statement))
    return this.#enqueue(() =>
      prepareGraph(this.engine, {
        address: this.address,
        existingNames: () => this.#schemaNames(),
        read: run,
        define: run,
      }),
    )
  }

  async #schemaNames(): Promise<Set<string>> {
    const results = [
      await this.#db.executeCypher('SHOW CONSTRAINTS'),
      await this.#db.executeCypher('SHOW INDEXES'),
    ]
    return new Set(results.flatMap((result) => result.toArray().map((row) => String(row['name']))))
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one')
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const waiting = Promise.allSettled([this.#writes, ...this.#reads])
    await within(waiting, CLOSE_PATIENCE).catch(() => {})
    await this.#writes
    try {
      this.#db.close()
    } catch (error) {
      throw this.#known(error)
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw new KnownError('DATABASE_UNAVAILABLE', `${this.address}: the graph is closed.`)
  }

  /** A full disk, most often. */
  #unwritten(error: Error): KnownError {
    const message = `${this.address}: the disk did not take what was to be written (${plainReason(error.message)}). Make room, then run again: what was not written is then.`
    return new KnownError('DATABASE_UNAVAILABLE', message, { cause: error })
  }

  #known(error: unknown): unknown {
    if (!(error instanceof Error) || error instanceof KnownError) return error
    if (/I\/O error|os error/i.test(error.message)) return this.#unwritten(error)
    if (!/constraint violation/i.test(error.message)) return error
    return new KnownError(
      'CONSTRAINT_VIOLATED',
      `${this.address}: ${plainReason(error.message)}. Nothing was written.`,
      {
        cause: error,
      },
    )
  }
}

/** Runs statements in order; after the first failure, which `end` repeats, no further one runs. */
class EmbeddedTransaction implements Transaction {
  readonly changes: Changes = { nodesCreated: 0, nodesDeleted: 0, edgesCreated: 0, edgesDeleted: 0 }
  readonly #inner: GrafeoTransaction
  #tail: Promise<unknown> = Promise.resolve()
  #isOver = false

  constructor(inner: GrafeoTransaction) {
    this.#inner = inner
  }

  async run<R extends Row = Row>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    if (this.#isOver) throw new Error('This transaction is over: a statement was not awaited.')
    const turn = this.#tail.then(() => this.#runNow(statement, parameters))
    this.#tail = turn
    turn.catch(() => {})
    return (await turn) as R[]
  }

  /** The database is in this process, and so is its clock. */
  clock(): Promise<number> {
    return Promise.resolve(Date.now())
  }

  async #runNow(statement: string, parameters: Parameters): Promise<Row[]> {
    assertDialect(statement)
    checkParameters(parameters)
    const result = await this.#inner.executeCypher(statement, parameters)
    for (const key of Object.keys(this.changes) as (keyof Changes)[])
      this.changes[key] += result.counters[key]
    return decode(result)
  }

  end(): Promise<unknown> {
    this.#isOver = true
    return this.#tail
  }
}

function decode(result: QueryResult): Row[] {
  if (result.length > MAX_ROWS) {
    throw new KnownError(
      'TOO_LARGE',
      `The answer has more than ${MAX_ROWS} rows. Ask for a smaller part of the graph.`,
    )
  }
  return result.toArray().map((row) => mapValues(row, plain))
}

function plain(value: unknown): GraphValue {
  if (typeof value === 'bigint') return exactNumber(value)
  if (value === null || typeof value !== 'object') return value as GraphValue
  if (Array.isArray(value)) return value.map(plain)
  if (!isPlainObject(value))
    throw new Error(`A statement returned a ${value.constructor.name}, which is no graph value.`)
  return mapValues(propertiesOf(value), plain)
}

/** Nodes come as `{_id, _labels, …properties}`, edges as `{_id, _source, _target, _type, …properties}`. */
function propertiesOf(value: Record<string, unknown>): Record<string, unknown> {
  if (!('_id' in value)) return value
  const { _id, _labels, _source, _target, _type, ...properties } = value
  return properties
}
