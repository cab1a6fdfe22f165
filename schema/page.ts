import type { Parameters } from '../src/graph/graph.ts'
// Paging arguments and a list → a Relay connection that reads only the parts that are asked for.
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { readCursor, writeCursor, type Keys } from './cursor.ts'
import type { Fragment, SortKey, Source } from './plan/fragment.ts'
import type { Keyed, Plan, Window } from './plan/plan.ts'

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

/** What a connection field resolves to. Each part is read when its own field is, and once. */
export interface Connection<R> {
  /** Names the list that its cursors belong to. */
  readonly list: string
  page(): Promise<Page<R>>
  total(): Promise<number>
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

/** A connection over a fragment, its rows made into edges' rows by `decode`. Reads one row more than asked for, to know whether there is a further page. */
export function connect<R>(
  plan: Plan,
  fragment: Fragment<R>,
  source: Source,
  parameters: Parameters,
  args: PageArguments,
): Connection<R>
export function connect<R, E>(
  plan: Plan,
  fragment: Fragment<R>,
  source: Source,
  parameters: Parameters,
  args: PageArguments,
  decode: (row: R) => E,
): Connection<E>
export function connect<R>(
  plan: Plan,
  fragment: Fragment<R>,
  source: Source,
  parameters: Parameters,
  args: PageArguments,
  decode: (row: R) => R = (row) => row,
): Connection<R> {
  const window = windowOf(fragment.name, fragment.order, args)
  const read = async () => {
    const rows = await plan.page(fragment, source, parameters, { ...window, limit: window.limit + 1 })
    return cut(
      rows.map(({ keys, row }) => ({ keys, row: decode(row) })),
      window,
    )
  }
  let page: Promise<Page<R>> | undefined
  return {
    list: fragment.name,
    page: () => (page ??= read()),
    total: () => plan.total(fragment, source, parameters),
  }
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
  return { list, page: async () => cut(rows, window), total: async () => all.length }
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
export interface Edge<R> {
  readonly cursor: string
  readonly row: R
}

export async function edgesOf<R>(connection: Connection<R>): Promise<Edge<R>[]> {
  const { rows } = await connection.page()
  return rows.map(({ keys, row }) => ({ cursor: writeCursor(connection.list, keys), row }))
}
