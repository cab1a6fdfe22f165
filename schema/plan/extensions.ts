// Nothing in → what a field's `extensions` tell the plan: how it is read, or where in its parent's row it goes on.
import type { Ask, Known, MaybePromise } from './ask.ts'
import type { Plan } from './plan.ts'

/** How a field is read; stands in its `extensions.reads`. */
export interface Reading {
  /** What to read, from the arguments and what is known without the parent; null when that does not say. */
  ask(args: never, known: Known, plan: Plan): MaybePromise<Ask | null>
  /** The key of the row under which the object stands whose read it is; '' when it is the parent itself. */
  readonly of: string
  /** True of a field of a connection's edges, which may use all variables of the list. */
  readonly ofEdge: boolean
}

/** A field that only goes on within the row of its parent; stands in its `extensions.walk`. */
export interface Walk {
  /** The key of the row under which the object stands: `article`; '' when it is the row itself. */
  readonly to: string
  /** True of a connection's list of edges. */
  readonly toEdges?: boolean
}

export interface FieldExtensions {
  readonly reads?: Reading
  readonly walk?: Walk
  /** The properties of its parent that a field's resolver uses; known by itself of a field that exposes one. */
  readonly needs?: readonly string[]
  readonly pothosExposedField?: string
}
