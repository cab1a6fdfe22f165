// A request's context → its plan: what resolvers know of the world.
import type { Graph } from '../src/graph/graph.ts'
import { Plan } from './plan/plan.ts'

export interface Context {
  readonly graph: Graph
  /** Aborts when the client leaves or the time limit is over. */
  readonly signal?: AbortSignal
}

const plans = new WeakMap<Context, Plan>()

/** The plan of this request: one for all of its fields, so that they share statements. */
export function planOf(context: Context): Plan {
  const known = plans.get(context)
  if (known) return known
  const plan = new Plan(context.graph, context.signal)
  plans.set(context, plan)
  return plan
}
