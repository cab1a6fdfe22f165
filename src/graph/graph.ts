// The port: what the product asks of a graph database; neo4j.ts and embedded.ts answer it.

/** A value that both engines store and return unchanged. Integers are safe JavaScript integers. */
export type GraphValue =
  | string
  | number
  | boolean
  | null
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue }

export type Parameters = Readonly<Record<string, GraphValue>>
export type Row = Readonly<Record<string, GraphValue>>

export interface ReadOptions {
  /** When it fires, the read rejects at once with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** What the statement is called where it is told of; no engine looks at it. */
  readonly name?: string | undefined
}

/** What the statements of a transaction changed so far. */
export interface Changes {
  nodesCreated: number
  nodesDeleted: number
  edgesCreated: number
  edgesDeleted: number
}

export interface Transaction {
  /** Counted by the database; of a transaction that `write` runs again only the last run's count. */
  readonly changes: Readonly<Changes>
  /**
   * Runs one statement; rows hold plain values (a returned node is its property map). Statements of one
   * transaction run one after another; once one has failed, the transaction is rolled back whatever `work` does.
   */
  run<R extends Row = Row>(statement: string, parameters?: Parameters): Promise<R[]>
  /** Epoch milliseconds by the clock of the database, which is one for all who write to it. */
  clock(): Promise<number>
}

/** What one engine can do and the other cannot. */
export interface Capabilities {
  /** An aborted or overdue read stops in the database too; without it only the caller stops waiting. */
  readonly cancels: boolean
  /** Several processes can use the graph at once. */
  readonly shared: boolean
  /** Subqueries may hold subqueries, so that what belongs together is read in one statement. */
  readonly nests: boolean
}

export interface Graph {
  readonly engine: 'neo4j' | 'embedded'
  readonly capabilities: Capabilities
  /** For messages: `bolt://127.0.0.1:7687` or a path; never a password. */
  readonly address: string
  /**
   * Runs one read statement in its own read transaction, within the time limit of the graph's profile. Retried on
   * transient faults; rejects with a KnownError (`TIMEOUT`, `DATABASE_UNAVAILABLE`, `BAD_USER_INPUT`, …).
   */
  read<R extends Row = Row>(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>
  /** Runs `work` in one write transaction: all of it or nothing. `work` may run more than once, so it must be idempotent. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Creates constraints and indexes from the vocabulary; idempotent. Refuses data that already violates them. */
  prepare(): Promise<void>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  /** Waits for what is under way, then frees sockets and files. Calling it twice is fine. */
  close(): Promise<void>
}
