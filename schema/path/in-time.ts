// Two actors and a bound → the shortest chain of shared events in which none is earlier than the one before.
import type { Plan } from '../plan/plan.ts'
import { NEXT_IN_TIME, type Reached } from './cypher.ts'
import { hopOver, LEVEL, type Hop, type PathSearch } from './search.ts'

interface Arrival {
  readonly hop: Hop | null
  readonly day: string
}

/**
 * Level by level from where the chain begins, each actor by the earliest event that leads there: whoever is reached
 * earlier can go on to all that is reached later. One statement a level. Of equally short chains the one that ends first.
 */
export async function findPathInTime(
  plan: Plan,
  { fromId, toId, maxHops, filters }: PathSearch,
): Promise<Hop[] | null> {
  if (fromId === toId) return []
  const levels = [new Map<string, Arrival>([[fromId, { hop: null, day: '' }]])]
  const earliest = new Map<string, string>([[fromId, '']])
  const parameters = { ...filters, ends: [fromId, toId], limit: LEVEL }
  while (levels.length <= maxHops) {
    const sources = [...(levels.at(-1) ?? [])].map(([id, { day }]) => ({ id, day }))
    if (sources.length === 0) return null
    const rows = await plan.read<Reached>(NEXT_IN_TIME, { ...parameters, sources })
    levels.push(earlierOnes(rows, earliest))
    if (levels.at(-1)?.has(toId)) return traced(levels, toId)
  }
  return null
}

/** Who is reached for the first time, or earlier than on a shorter way. */
function earlierOnes(rows: readonly Reached[], earliest: Map<string, string>): Map<string, Arrival> {
  const level = new Map<string, Arrival>()
  for (const { reached, link } of rows) {
    const [day = ''] = link.split(' ', 1)
    const known = earliest.get(reached)
    if (known !== undefined && known <= day) continue
    earliest.set(reached, day)
    level.set(reached, { hop: hopOver(link.slice(day.length + 1), reached), day })
  }
  return level
}

function traced(levels: readonly ReadonlyMap<string, Arrival>[], toId: string): Hop[] {
  const hops: Hop[] = []
  let id = toId
  for (const level of levels.toReversed()) {
    const hop = level.get(id)?.hop
    if (hop) hops.unshift(hop)
    id = hop?.fromId ?? id
  }
  return hops
}
