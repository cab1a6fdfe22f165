// Reads with their parents → their rows, and what was read along with them. The one place that decides how reads run.
import DataLoader from 'dataloader'
import type { Graph, GraphValue, Parameters, Row } from '../../src/graph/graph.ts'
import type { Ask, Keyed, Nest, Read } from './ask.ts'
import type { Fragment, Source } from './fragment.ts'
import { composeStatement, isBare, type Statement } from './statement.ts'

/** Parents that go into one statement. */
const BATCH = 1000

/** What was read along with a row for one of its fields. */
export interface Stored {
  readonly ask: Ask
  page?: readonly Keyed<unknown>[]
  total?: number
}

/**
 * The reading of one request. A field's rows come with the rows of the fields selected below it, in one statement.
 * Fields whose reading cannot go along with their parents' and which ask for the same in the same tick share a
 * statement over all of their parents: round trips grow with a query's depth at most, never with its rows.
 */
export class Plan {
  readonly #graph: Graph
  readonly #signal: AbortSignal | undefined
  readonly #loaders = new Map<string, DataLoader<Source, GraphValue | undefined, string>>()
  readonly #stored = new WeakMap<object, Map<string, Stored>>()

  constructor(graph: Graph, signal?: AbortSignal) {
    this.#graph = graph
    this.#signal = signal
  }

  /** Whether reads can go along with others. */
  get nests(): boolean {
    return this.#graph.capabilities.nests
  }

  /** The rows of a list, with their sort keys, in the list's order even when the window is taken backward. */
  async page(read: Read, source: Source, nests: readonly Nest[] = []): Promise<readonly Keyed<unknown>[]> {
    const result = await this.#load(composeStatement(read, 'page', nests), source)
    return this.#rowsOf(read, nests, result)
  }

  /** The first `limit` rows of a list. */
  async list<R>(
    fragment: Fragment<R>,
    source: Source,
    parameters: Parameters,
    limit: number,
    nests: readonly Nest[] = [],
  ): Promise<R[]> {
    const rows = await this.page({ fragment, parameters, window: { limit }, keyless: true }, source, nests)
    return rows.map(({ row }) => row as R)
  }

  /** The only row, or null. */
  async one<R>(fragment: Fragment<R>, source: Source, nests: readonly Nest[] = []): Promise<R | null> {
    const [row] = await this.list(fragment, source, {}, 1, nests)
    return row ?? null
  }

  /** How long a list is. */
  async total(read: Read, source: Source): Promise<number> {
    return ((await this.#load(composeStatement(read, 'total'), source)) as number | undefined) ?? 0
  }

  /** Runs a statement that is no fragment: a level of a search that goes from node to node. */
  read<R extends Row>(statement: string, parameters: Parameters, name?: string): Promise<R[]> {
    return this.#graph.read<R>(statement, parameters, { signal: this.#signal, name })
  }

  /** What was read along with `parent`, by the keys of its fields. */
  storedOf(parent: object): ReadonlyMap<string, Stored> | undefined {
    return this.#stored.get(parent)
  }

  /** What came in a row's cells for each nest, by the object that it belongs to. */
  #store(row: unknown, cells: readonly GraphValue[], nests: readonly Nest[]): void {
    nests.forEach((nest, i) => {
      const parent = objectAt(row, nest.at)
      const result = cells[i]
      if (parent === null || result === undefined) return
      const fields = this.#stored.get(parent) ?? new Map<string, Stored>()
      this.#stored.set(parent, fields)
      const stored = fields.get(nest.key) ?? { ask: nest.ask }
      fields.set(nest.key, stored)
      if (typeof result === 'number') stored.total = result
      else stored.page = this.#rowsOf(nest.ask, nest.nests, result)
    })
  }

  #rowsOf(read: Read, nests: readonly Nest[], result: GraphValue | undefined): readonly Keyed<unknown>[] {
    const told = (result ?? []) as readonly GraphValue[]
    return inOrder(
      read,
      told.map((each) => this.#rowOf(read, nests, each)),
    )
  }

  #rowOf(read: Read, nests: readonly Nest[], told: GraphValue): Keyed<unknown> {
    if (isBare(read, nests)) return { keys: [], row: told }
    if (nests.length === 0) return told as unknown as Keyed<unknown>
    const [row, ...cells] = told as readonly GraphValue[]
    this.#store(row, cells, nests)
    return { keys: (cells[nests.length] ?? []) as Keyed<unknown>['keys'], row }
  }

  #load({ text, parameters, name }: Statement, source: Source): Promise<GraphValue | undefined> {
    const key = JSON.stringify([text, parameters])
    const known = this.#loaders.get(key)
    if (known) return known.load(source)
    const loader = new DataLoader<Source, GraphValue | undefined, string>(
      (sources) => this.#readBatch({ text, parameters, name }, sources),
      { maxBatchSize: BATCH, cacheKeyFn: (each) => JSON.stringify(each) },
    )
    this.#loaders.set(key, loader)
    return loader.load(source)
  }

  async #readBatch({ text, parameters, name }: Statement, sources: readonly Source[]) {
    const numbered = sources.map((source, i) => ({ ...source, i }))
    const rows = await this.read(text, { ...parameters, sources: numbered }, name)
    const byParent = new Map(rows.map((row) => [row['i'] as number, row['result']]))
    return sources.map((_, i) => byParent.get(i))
  }
}

function inOrder<T>({ window }: Read, rows: readonly T[]): readonly T[] {
  return window.backward ? rows.toReversed() : rows
}

/** The row itself, or the object that stands in it under a key. */
export function objectAt(row: unknown, at: string): object | null {
  const value = at === '' ? row : (row as Readonly<Record<string, unknown>>)[at]
  return typeof value === 'object' ? value : null
}
