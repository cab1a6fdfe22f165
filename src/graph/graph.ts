// The port: what the product asks of a graph database; neo4j.ts and embedded.ts answer it.

/** A value that both engines store and return unchanged. Integers are safe JavaScript integers. */
export type GraphValue =
  | string | number | boolean | null
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue }

export type Parameters = Readonly<Record<string, GraphValue>>
export type Row = Readonly<Record<string, GraphValue>>

export interface Transaction {
  /** Runs one statement; rows hold plain values (a returned node is its property map). */
  run<R extends Row = Row>(statement: string, parameters?: Parameters): Promise<R[]>
}

export interface Graph {
  readonly engine: 'neo4j' | 'embedded'
  /** For messages: `bolt://127.0.0.1:7687` or a path; never a password. */
  readonly address: string
  /** Runs one read statement in its own read transaction. Retried on transient faults; rejects with a KnownError. */
  read<R extends Row = Row>(statement: string, parameters?: Parameters, options?: { signal?: AbortSignal }): Promise<R[]>
  /** Runs `work` in one write transaction: all of it or nothing. `work` may run more than once, so it must be idempotent. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Creates constraints and indexes from the vocabulary; idempotent. Refuses data that already violates them. */
  prepare(): Promise<void>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  close(): Promise<void>
}
