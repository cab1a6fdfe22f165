// Fragments with their parents and arguments → their rows. The one place that decides how fragments run.
import DataLoader from 'dataloader'
import type { Graph, GraphValue, Parameters, Row } from '../../src/graph/graph.ts'
import type { Fragment, Source } from './fragment.ts'
import { countStatement, pageStatement } from './statement.ts'

/** How many rows from where: `after` and `before` hold the sort keys of a row. */
export interface Window {
  readonly limit: number
  readonly backward?: boolean
  readonly keys?: readonly (string | number)[]
}

export interface Keyed<R> {
  readonly keys: readonly (string | number)[]
  readonly row: R
}

/** Parents that go into one statement. */
const BATCH = 1000

/**
 * The reading of one request. Fields that ask for the same fragment with the same arguments in the same tick
 * share one statement over all of their parents: round trips grow with a query's depth, never with its rows.
 */
export class Plan {
  readonly #graph: Graph
  readonly #signal: AbortSignal | undefined
  readonly #loaders = new Map<string, DataLoader<Source, GraphValue | undefined, string>>()

  constructor(graph: Graph, signal?: AbortSignal) {
    this.#graph = graph
    this.#signal = signal
  }

  /** The rows of a list, with their sort keys, in the list's order even when the window is taken backward. */
  async page<R>(
    fragment: Fragment<R>,
    source: Source,
    parameters: Parameters,
    window: Window,
  ): Promise<Keyed<R>[]> {
    const slice = { backward: window.backward ?? false, fromCursor: window.keys !== undefined }
    const cursor = Object.fromEntries((window.keys ?? []).map((key, i) => [`k${i}`, key]))
    const statement = pageStatement(fragment, new Set(Object.keys(parameters)), slice)
    const rows = await this.#load(
      statement,
      { ...parameters, ...cursor, limit: window.limit },
      'rows',
      source,
    )
    const keyed = (rows ?? []) as unknown as Keyed<R>[]
    return slice.backward ? keyed.toReversed() : keyed
  }

  /** The first `limit` rows of a list. */
  async list<R>(fragment: Fragment<R>, source: Source, parameters: Parameters, limit: number): Promise<R[]> {
    const rows = await this.page(fragment, source, parameters, { limit })
    return rows.map(({ row }) => row)
  }

  /** The only row, or null. */
  async one<R>(fragment: Fragment<R>, source: Source, parameters: Parameters = {}): Promise<R | null> {
    const [row] = await this.list(fragment, source, parameters, 1)
    return row ?? null
  }

  /** How long a list is. */
  async total(fragment: Fragment, source: Source, parameters: Parameters): Promise<number> {
    const statement = countStatement(fragment, new Set(Object.keys(parameters)))
    return ((await this.#load(statement, parameters, 'total', source)) as number | undefined) ?? 0
  }

  /** Runs a statement that is no fragment: a level of a search that goes from node to node. */
  read<R extends Row>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.#graph.read<R>(statement, parameters, this.#signal ? { signal: this.#signal } : {})
  }

  #load(
    statement: string,
    parameters: Parameters,
    result: string,
    source: Source,
  ): Promise<GraphValue | undefined> {
    const key = JSON.stringify([statement, parameters])
    const known = this.#loaders.get(key)
    if (known) return known.load(source)
    const loader = new DataLoader<Source, GraphValue | undefined, string>(
      (sources) => this.#readBatch(statement, parameters, result, sources),
      { maxBatchSize: BATCH, cacheKeyFn: (source) => JSON.stringify(source) },
    )
    this.#loaders.set(key, loader)
    return loader.load(source)
  }

  async #readBatch(statement: string, parameters: Parameters, result: string, sources: readonly Source[]) {
    const numbered = sources.map((source, i) => ({ ...source, i }))
    const rows = await this.read(statement, { ...parameters, sources: numbered })
    const byParent = new Map(rows.map((row) => [row['i'] as number, row[result]]))
    return sources.map((_, i) => byParent.get(i))
  }
}
