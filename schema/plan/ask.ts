// Nothing in → what one field wants read: a fragment, how much of it, and what to read along with each of its rows.
import type { GraphValue, Parameters } from '../../src/graph/graph.ts'
import type { Fragment, Source } from './fragment.ts'
import type { Needs } from './project.ts'

/** How many rows from where: `keys` holds the sort keys of the row before the first. */
export interface Window {
  readonly limit: number
  readonly backward?: boolean
  readonly keys?: readonly (string | number)[]
}

/** What fields below a read know before it has run: an id that a client gave, filters that hold for them too. */
export type Known = Readonly<Record<string, GraphValue>>

/** Filters of a fragment joined by and, or and not. Plain data, so that it can go where parameters go. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly filter: string; readonly value: GraphValue }

/** A read: what, and how much of it. */
export interface Read {
  readonly fragment: Fragment
  /** Values of the fragment's filters; under `where`, a condition made of them. */
  readonly parameters?: Parameters
  readonly window: Window
  /** What the fields of its rows may take for known. */
  readonly known?: Known
  /** What of its rows is asked for; all when absent. */
  readonly needs?: Needs
  /** True of a list without cursors: nobody asks where in it a row stands. */
  readonly keyless?: boolean
}

export type MaybePromise<T> = T | Promise<T>

/** What was read, or will be when it is called for. */
export interface Loaded {
  readonly read: Read
  source(): Source
  page(): MaybePromise<readonly Keyed<unknown>[]>
  total(): MaybePromise<number>
}

/** A read, and how it becomes the value of a field. */
export interface Ask<Value = unknown> extends Read {
  /** Which parts it needs when these fields are selected below. */
  parts(selected: ReadonlySet<string>): readonly Part[]
  /** Which object, when that is not for the field's parent to say. */
  readonly source?: Source
  take(loaded: Loaded): MaybePromise<Value>
  /** True when its rows become something else than the objects whose fields are asked for: then they are read whole. */
  readonly whole?: boolean
}

/** A page of rows, or how many there are in all. */
export type Part = 'page' | 'total'

/** A read that goes along with the rows of another, as a subquery of its statement. */
export interface Nest {
  /** Where its result is looked for: see `keyOf`. */
  readonly key: string
  /** The place in the outer row of the object that it belongs to: `article`; '' is the row itself. */
  readonly at: string
  readonly part: Part
  readonly ask: Ask
  /** The outer variables that its fragment's own are bound to. */
  readonly binds: Readonly<Record<string, string>>
  /** Nodes without this label have none of it. */
  readonly label?: string
  readonly nests: readonly Nest[]
}

export interface Keyed<R> {
  readonly keys: readonly (string | number)[]
  readonly row: R
}
