// Nothing in → the shape in which a field says what it reads: a piece of Cypher, its filters, its order, its rows.
import type { GraphValue } from '../../src/graph/graph.ts'
import type { GraphSample, Random } from '../../src/graph/read-query.ts'

/** Draws a value that a client could have sent. */
export type Sampler<T = GraphValue> = (graph: GraphSample, random: Random) => T

/** A parameter that a client may leave out; its clause is part of the statement only when it is given. */
export interface Filter {
  /** A condition over the fragment's own variables. Absent when `text` itself uses the parameter. */
  readonly clause?: string
  /** True when every statement of the fragment needs the parameter. */
  readonly always?: boolean
  readonly sample: Sampler
}

export type Filters = Readonly<Record<string, Filter>>

/** One key of a total order. Never null: wrap what may be absent in `coalesce`. The last key of an order is unique. */
export interface SortKey {
  readonly by: string
  /** The same when one of these filters is given, which let nothing absent pass: an index may then give the order. */
  readonly present?: { readonly by: string; readonly given: readonly string[] }
  readonly descending?: boolean
  readonly type: 'string' | 'number'
  readonly sample: Sampler<string | number>
}

/** What tells one parent from another: an id, or an id and a counterpart's id. */
export type Source = Readonly<Record<string, GraphValue>>

/**
 * What a field reads for one parent. How fragments run – one by one, batched over all parents of a level, or
 * nested in one statement – is decided in plan.ts; a fragment only says what it binds, keeps, sorts and returns.
 */
export interface Fragment<R = unknown> {
  /** Unique: `actor/events`. Also the tag of the cursors into its lists. */
  readonly name: string
  /** Cypher that binds the parent out of the map `s`: `MATCH (source:Actor {id: s.id})`. Absent at the root. */
  readonly from?: string
  /** The variables that `from` binds. */
  readonly binds?: readonly string[]
  readonly filters?: Filters
  /** Cypher from the bound variables to one record for each item. `where` holds the clauses of the given filters. */
  text(where: string, given: ReadonlySet<string>): string
  /** The same from what a list has gathered already, for a field of its edges: the variables that it takes from there. */
  readonly within?: { readonly binds: readonly string[]; readonly text: string }
  /** The variables of `text` that `order` and `row` use. */
  readonly keeps: readonly string[]
  readonly order: readonly SortKey[]
  /** A map of what a row holds: `{id: node.id}`. */
  readonly row: string
  /** Draws a parent. */
  readonly source: Sampler<Source>
  /** Carries the type of a row; never set. */
  readonly rowType?: R
}
