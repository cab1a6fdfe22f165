// An actor and a bound → the ids of the actors around it, the closest first, and the ties among them.
import type { Parameters } from '../../src/graph/graph.ts'
import type { Plan } from '../plan/plan.ts'
import { NEIGHBOURS, TIES, type Neighbour, type Tie } from './cypher.ts'

export interface Surroundings {
  readonly ids: readonly string[]
  readonly ties: readonly Tie[]
}

/** Ties that one drawing holds at most. */
const MOST_TIES = 5000

/** One statement for each hop, and one for the ties. */
export async function findSurroundings(
  plan: Plan,
  id: string,
  hops: number,
  limit: number,
  filters: Parameters,
): Promise<Surroundings> {
  const parameters = { from: '', to: '', ...filters }
  const ids = new Set([id])
  let edge: readonly string[] = [id]
  for (let hop = 0; hop < hops && edge.length > 0 && ids.size < limit; hop += 1) {
    const rows = await plan.read<Neighbour>(NEIGHBOURS, { ...parameters, ids: edge, limit: limit + ids.size })
    edge = rows
      .map(({ neighbour }) => neighbour)
      .filter((neighbour) => !ids.has(neighbour))
      .slice(0, limit - ids.size)
    for (const neighbour of edge) ids.add(neighbour)
  }
  return {
    ids: [...ids],
    ties: await plan.read<Tie>(TIES, { ...parameters, ids: [...ids], limit: MOST_TIES }),
  }
}
