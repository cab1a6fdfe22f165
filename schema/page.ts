// Paging arguments and a list → a Relay connection that reads only the parts that are asked for.
import type { Parameters } from '../src/graph/graph.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { readCursor, type Keys } from './cursor.ts'
import type { Ask, Keyed, Known, Loaded, MaybePromise, Part, Read, Window } from './plan/ask.ts'
import { andThen } from './plan/asks.ts'
import type { Fragment, SortKey, Source } from './plan/fragment.ts'

const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export interface Page<R> {
  readonly rows: readonly Keyed<R>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

export interface ListOf {
  readonly source: Source
  readonly known: Known
}

/** What a connection field resolves to. Each part is read when its own field is, and once. */
export interface Connection<R> {
  /** Names the list that its cursors belong to. */
  readonly list: string
  /** Whose list it is, and what was known of it. */
  readonly of: ListOf
  /** What reads it; absent of rows at hand. */
  readonly read?: Read
  page(): MaybePromise<Page<R>>
  total(): MaybePromise<number>
}

/** The arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many from the start (or after \`after\`): 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} when left out.`,
  }),
  after: t.string({ description: 'A cursor of this list: go on behind it. Goes with `first`.' }),
  last: t.int({
    description: `How many from the end (or before \`before\`): 1 to ${LARGEST_PAGE}. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'A cursor of this list: stop in front of it. Goes with `last`.' }),
}))

/** A size that a client asked for, or the default; refuses what is out of bounds instead of clamping it silently. */
export function sizeOf(
  argument: string,
  value: number | null | undefined,
  fallback: number,
  largest: number,
): number {
  if (value === null || value === undefined) return fallback
  if (!Number.isInteger(value) || value < 1 || value > largest) {
    throw badInput(argument, `must be from 1 to ${largest}, not ${value}`)
  }
  return value
}

/** The window that paging arguments ask for. */
function windowOf(list: string, order: readonly Pick<SortKey, 'type'>[], args: PageArguments): Window {
  const backward = typeof args.last === 'number'
  if (backward && typeof args.first === 'number') throw badInput('last', 'cannot go together with "first"')
  const [size, cursor] = backward ? (['last', 'before'] as const) : (['first', 'after'] as const)
  const stray = backward ? 'after' : 'before'
  if (typeof args[stray] === 'string')
    throw badInput(stray, `goes with "${backward ? 'first' : 'last'}" only`)
  const limit = sizeOf(size, args[size], DEFAULT_PAGE, LARGEST_PAGE)
  const text = args[cursor]
  if (typeof text !== 'string') return { limit, backward }
  return { limit, backward, keys: keysOf(list, order, cursor, text) }
}

function keysOf(
  list: string,
  order: readonly Pick<SortKey, 'type'>[],
  argument: string,
  cursor: string,
): Keys {
  const keys = readCursor(list, order, cursor)
  if (!keys) throw badInput(argument, 'is not a cursor of this list')
  return keys
}

/** A connection over a fragment. Reads one row more than is shown, to know whether there is a further page. */
export function connect<R>(
  fragment: Fragment<R>,
  args: PageArguments,
  parameters: Parameters = {},
  known: Known = {},
): Ask<Connection<R>> {
  const list = fragment.name
  const window = windowOf(list, fragment.order, args)
  return {
    fragment,
    parameters,
    known,
    window: { ...window, limit: window.limit + 1 },
    parts: partsOf,
    take: (loaded) => new LoadedConnection(list, window, known, loaded),
  }
}

class LoadedConnection<R> implements Connection<R> {
  readonly list: string
  readonly of: ListOf
  readonly read: Read
  readonly #window: Window
  readonly #loaded: Loaded
  #shown: MaybePromise<Page<R>> | undefined

  constructor(list: string, window: Window, known: Known, loaded: Loaded) {
    this.list = list
    this.of = { source: loaded.source(), known }
    this.read = loaded.read
    this.#window = window
    this.#loaded = loaded
  }

  page(): MaybePromise<Page<R>> {
    this.#shown ??= andThen(this.#loaded.page(), (rows) => cut(rows as readonly Keyed<R>[], this.#window))
    return this.#shown
  }

  total(): MaybePromise<number> {
    return this.#loaded.total()
  }
}

function partsOf(selected: ReadonlySet<string>): Part[] {
  const parts: Part[] = ['edges', 'nodes', 'pageInfo'].some((name) => selected.has(name)) ? ['page'] : []
  return selected.has('totalCount') ? [...parts, 'total'] : parts
}

/** A connection over rows at hand: all of them, in order. */
export function connectRows<R>(
  list: string,
  order: readonly Pick<SortKey, 'type' | 'descending'>[],
  all: readonly Keyed<R>[],
  args: PageArguments,
): Connection<R> {
  const window = windowOf(list, order, args)
  const { keys } = window
  const beyond = keys
    ? all.filter((row) => compare(order, row.keys, keys) * (window.backward ? -1 : 1) > 0)
    : all
  const rows = window.backward ? beyond.slice(-window.limit - 1) : beyond.slice(0, window.limit + 1)
  return { list, of: { source: {}, known: {} }, page: () => cut(rows, window), total: () => all.length }
}

function compare(order: readonly Pick<SortKey, 'descending'>[], a: Keys, b: Keys): number {
  for (const [i, { descending = false }] of order.entries()) {
    const [x, y] = [a[i] ?? '', b[i] ?? '']
    if (x !== y) return x < y === descending ? 1 : -1
  }
  return 0
}

function cut<R>(rows: readonly Keyed<R>[], window: Window): Page<R> {
  const more = rows.length > window.limit
  const behind = window.keys !== undefined
  return window.backward
    ? { rows: more ? rows.slice(1) : rows, hasNextPage: behind, hasPreviousPage: more }
    : { rows: more ? rows.slice(0, -1) : rows, hasNextPage: more, hasPreviousPage: behind }
}

/** A row as an edge: what the edge's fields are resolved from. */
export interface Edge<R> extends ListOf {
  /** The list, and the sort keys of the row: its cursor is written when it is asked for. */
  readonly list: string
  readonly keys: Keys
  readonly row: R
}

export function edgesOf<R>(connection: Connection<R>): MaybePromise<Edge<R>[]> {
  const { list, of } = connection
  return andThen(connection.page(), ({ rows }) =>
    rows.map(({ keys, row }) => ({ source: of.source, known: of.known, list, keys, row })),
  )
}
