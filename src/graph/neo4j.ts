// A Neo4j address → the graph in that database: neo4j-driver with time limits, retries and plain values.
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type BookmarkManager, type Driver, type QueryResult, type Session } from 'neo4j-driver'
import { KnownError } from '../errors.ts'
import { prepareGraph } from './constraints.ts'
import type { Changes, Graph, GraphValue, Parameters, ReadOptions, Row, Transaction } from './graph.ts'
import { type Limits, limitsOf, MAX_ROWS, type Profile, within } from './limits.ts'
import { isRetryable, knownNeo4jError } from './neo4j-errors.ts'
import { checkParameters, exactNumber, isPlainObject } from './values.ts'

export interface Neo4jConfig {
  /** `neo4j://`, `neo4j+s://`, `bolt://`, … */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database when absent. */
  readonly database?: string | undefined
}

const FIRST_PAUSE = 100
const LONGEST_PAUSE = 5_000
/** Milliseconds after its own time limit in which the server may say so, before the caller stops waiting. */
const GRACE = 1_000
/** The same for a write, which Neo4j itself looks after every two seconds only. */
const WRITE_GRACE = 5_000
/** Milliseconds for saying goodbye to a database that may have gone silent. */
const CLOSE_PATIENCE = 2_000

/** Does not connect yet. Rejects with `BAD_CONFIGURATION` when the address is none. */
export async function openNeo4j(config: Neo4jConfig, profile: Profile | Limits): Promise<Graph> {
  const limits = limitsOf(profile)
  return new Neo4jGraph(makeDriver(config), safeAddress(config.uri), config.database, limits)
}

function makeDriver(config: Neo4jConfig): Driver {
  return neo4j.driver(safeAddress(config.uri), neo4j.auth.basic(config.user, config.password), {
    // With bigints an integer past 2^53 is noticed; as numbers it would be rounded.
    useBigInt: true,
    maxConnectionPoolSize: 30,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    userAgent: 'entente',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}

const SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:$/

/** The address without a name or password that somebody put into it. */
function safeAddress(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : null
  if (!url || !SCHEMES.test(url.protocol) || url.hostname === '') {
    throw new KnownError(
      'BAD_CONFIGURATION',
      'NEO4J_URI is not an address such as neo4j://localhost:7687 or bolt://localhost:7687.',
    )
  }
  return `${url.protocol}//${url.host}${url.search}`
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j'
  readonly capabilities = { cancels: true, shared: true, nests: true }
  readonly address: string
  readonly #driver: Driver
  readonly #database: string | undefined
  readonly #limits: Limits
  /** On a cluster, makes each read wait for the writes that this process has done before it; one server needs none. */
  readonly #bookmarks: { readonly bookmarkManager?: BookmarkManager }
  readonly #closing = new AbortController()

  constructor(driver: Driver, address: string, database: string | undefined, limits: Limits) {
    this.#driver = driver
    this.address = address
    this.#database = database
    this.#limits = limits
    this.#bookmarks = address.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {}
  }

  /** Auto-commit costs half of a transaction that is begun and committed. */
  async read<R extends Row = Row>(
    statement: string,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<R[]> {
    options.signal?.throwIfAborted()
    checkParameters(parameters)
    const encoded = mapParameters(parameters)
    const once = () => this.#readOnce(statement, encoded, options.signal) as Promise<R[]>
    return this.#retrying(once, this.#limits.readTimeout, options.signal, Date.now())
  }

  async #readOnce(statement: string, parameters: object, signal: AbortSignal | undefined): Promise<Row[]> {
    const session = this.#session(neo4j.session.READ)
    const timeout = this.#limits.readTimeout
    // Closing a session whose query still runs resets its connection, and that ends the query in the database.
    const giveUp = () => void session.close().catch(() => {})
    const running = session.run(statement, parameters, { timeout }).then(decode)
    const result = await within(running, timeout + GRACE, { signal, giveUp })
    await session.close()
    return result
  }

  /** A write may take long before it first fails: its time for retries starts only then. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#retrying(() => this.#writeOnce(work), this.#limits.writeTimeout)
  }

  /**
   * The driver's own retries double their pauses without a bound, so that they go on for up to twice their time, and
   * do not cover a login that breaks.
   */
  async #retrying<T>(
    once: () => Promise<T>,
    timeout: number,
    signal?: AbortSignal,
    since?: number,
  ): Promise<T> {
    const closing = this.#closing.signal
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await once()
      } catch (error) {
        since ??= Date.now()
        const isOver = Date.now() - since + pause > this.#limits.retryTime
        if (isOver || closing.aborted || !isRetryable(error)) throw this.#known(error, timeout)
        const stop = signal ? AbortSignal.any([signal, closing]) : closing
        await sleep(pause * (0.8 + 0.4 * Math.random()), undefined, { signal: stop }).catch(() => {})
        signal?.throwIfAborted()
      }
    }
  }

  /** The server keeps the time limit itself; ours is for one that has gone silent, and for each of the three steps. */
  async #writeOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE)
    const timeout = this.#limits.writeTimeout
    const tooLate = () => this.#silent()
    const inTime = <R>(step: Promise<R>) => within(step, timeout + WRITE_GRACE, { tooLate })
    try {
      const inner = await inTime(Promise.resolve(session.beginTransaction({ timeout })))
      const transaction = new Neo4jTransaction(inner)
      const result = await inTime(work(transaction))
      await inTime(transaction.end())
      await inTime(inner.commit())
      return result
    } finally {
      // Rolls back what was not committed. Over a silent connection it would wait for an answer, too.
      await within(session.close(), CLOSE_PATIENCE).catch(() => {})
    }
  }

  #silent(): KnownError {
    return new KnownError('DATABASE_UNAVAILABLE', `${this.address}: the database has stopped answering.`)
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const database = this.#database === undefined ? {} : { database: this.#database }
    return this.#driver.session({ defaultAccessMode, ...this.#bookmarks, ...database })
  }

  async prepare(): Promise<void> {
    // Under the time limit of writes: over a large graph the first time takes longer than a read may.
    const run = (statement: string) => this.write((transaction) => transaction.run(statement))
    await prepareGraph(this.engine, {
      address: this.address,
      existingNames: () => this.#schemaNames(),
      read: run,
      define: run,
    })
    await run('CALL db.awaitIndexes(50)')
  }

  async #schemaNames(): Promise<Set<string>> {
    const constraints = await this.read('SHOW CONSTRAINTS YIELD name RETURN name AS name')
    const indexes = await this.read('SHOW INDEXES YIELD name RETURN name AS name')
    return new Set([...constraints, ...indexes].map((row) => String(row['name'])))
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one')
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await within(this.#driver.close(), CLOSE_PATIENCE).catch(() => {})
  }

  #known(error: unknown, timeout: number): unknown {
    return knownNeo4jError(error, this.address, this.#database, timeout)
  }
}

/** The part of the driver's transaction that is used here. */
interface Runs {
  run(statement: string, parameters: object): PromiseLike<QueryResult>
}

class Neo4jTransaction implements Transaction {
  readonly changes: Changes = { nodesCreated: 0, nodesDeleted: 0, edgesCreated: 0, edgesDeleted: 0 }
  readonly #inner: Runs
  #tail: Promise<unknown> = Promise.resolve()

  constructor(inner: Runs) {
    this.#inner = inner
  }

  /** Sent at once, so that the database works on one statement while the next is packed; answered in turn. */
  async run<R extends Row = Row>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    checkParameters(parameters)
    const running = Promise.resolve(this.#inner.run(statement, mapParameters(parameters)))
    running.catch(() => {})
    const turn = this.#tail.then(async () => this.#taken(await running))
    this.#tail = turn
    turn.catch(() => {})
    return (await turn) as R[]
  }

  async clock(): Promise<number> {
    const [row] = await this.run<{ now: number }>('RETURN timestamp() AS now')
    return row!.now
  }

  #taken(result: QueryResult): Row[] {
    const counted = result.summary.counters.updates()
    this.changes.nodesCreated += counted.nodesCreated
    this.changes.nodesDeleted += counted.nodesDeleted
    this.changes.edgesCreated += counted.relationshipsCreated
    this.changes.edgesDeleted += counted.relationshipsDeleted
    return decode(result)
  }

  /** Resolves when all statements are through; rejects as the first of them that failed did, which `work` may have swallowed. */
  end(): Promise<unknown> {
    return this.#tail
  }
}

function mapParameters(parameters: Parameters): object {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encode(value)]))
}

/** The driver sends every number as a float, which Neo4j refuses as a LIMIT and tells apart from integers. */
function encode(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (value === null || typeof value !== 'object') return value
  return Array.isArray(value) ? value.map(encode) : mapParameters(value as Parameters)
}

function decode({ records }: QueryResult): Row[] {
  if (records.length > MAX_ROWS) {
    throw new KnownError(
      'TOO_LARGE',
      `The answer has more than ${MAX_ROWS} rows. Ask for a smaller part of the graph.`,
    )
  }
  return records.map((record) => settled(record.toObject()))
}

/** In place: what the driver hands over is nobody else's, and copying it costs as much as reading it. */
function settled(object: Record<string, unknown>): Record<string, GraphValue> {
  for (const key in object) object[key] = plain(object[key])
  return object as Record<string, GraphValue>
}

function plain(value: unknown): GraphValue {
  if (typeof value === 'bigint') return exactNumber(value)
  if (value === null || typeof value !== 'object') return value as GraphValue
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = plain(value[i])
    return value as GraphValue[]
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return settled(value.properties)
  if (!isPlainObject(value))
    throw new Error(`A statement returned a ${value.constructor.name}, which is no graph value.`)
  return settled(value)
}
