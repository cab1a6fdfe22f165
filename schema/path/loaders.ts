// Two actors and a bound → the shortest chain of shared events between them, by search from both ends at once.
import type { Parameters } from '../../src/graph/graph.ts'
import type { Plan } from '../plan/plan.ts'
import { FIRST_LEVELS, NEXT_LEVEL, WITHIN_TWO, type Near, type Reached } from './cypher.ts'
import { hopOver, LEVEL, type Hop, type PathSearch } from './search.ts'

/** What one side has found: for each actor the hop that led to it, null for where the side began. */
interface Side {
  readonly found: Map<string, Hop | null>
  frontier: readonly string[]
  depth: number
}

/**
 * The hops from one actor to the other, or null when there are none within `maxHops`. One statement finds a path of one
 * or two events; beyond that the first levels of both ends are one and each further level is, those with fewer actors
 * at their edge first.
 */
export async function findPath(
  plan: Plan,
  { fromId, toId, maxHops, filters }: PathSearch,
): Promise<Hop[] | null> {
  if (fromId === toId) return []
  const parameters = { ...filters, ends: [fromId, toId], limit: LEVEL }
  const near = await findNear(plan, fromId, toId, { ...parameters, target: toId, hops: maxHops })
  if (near || maxHops <= 2) return near
  const sides = [sideAt(fromId), sideAt(toId)] as const
  await goOnBoth(plan, sides, parameters)
  while (sides[0].depth + sides[1].depth < maxHops) {
    const [left, right] = sides
    const forward = left.frontier.length <= right.frontier.length
    const [side, other] = forward ? [left, right] : [right, left]
    if (side.frontier.length === 0) return null
    await goOn(plan, side, parameters)
    const [meeting] = side.frontier.filter((id) => other.found.has(id)).toSorted(personsFirst)
    if (meeting !== undefined)
      return [...hopsTo(left, meeting).toReversed(), ...hopsTo(right, meeting).map(reversed)]
  }
  return null
}

/** Most actors are at two events' distance at most: then one statement finds it, and no level is read as a whole. */
async function findNear(
  plan: Plan,
  fromId: string,
  toId: string,
  parameters: Parameters,
): Promise<Hop[] | null> {
  const [near] = await plan.read<Near>(WITHIN_TWO, parameters)
  if (!near) return null
  const { reached, links } = near
  const hops = new Map(links.map((link) => hopOver(link, reached)).map((hop) => [hop.fromId, hop]))
  const [left, right] = [hops.get(fromId), hops.get(toId)]
  return [...(left ? [left] : []), ...(right && reached !== toId ? [reversed(right)] : [])]
}

function sideAt(id: string): Side {
  return { found: new Map([[id, null]]), frontier: [id], depth: 0 }
}

async function goOnBoth(plan: Plan, sides: readonly [Side, Side], parameters: Parameters): Promise<void> {
  const rows = await plan.read<Reached>(FIRST_LEVELS, { ...parameters, limit: 2 * LEVEL })
  for (const side of sides) {
    const [end] = side.frontier
    takeLevel(
      side,
      rows.filter(({ link, reached }) => hopOver(link, reached).fromId === end),
    )
  }
}

async function goOn(plan: Plan, side: Side, parameters: Parameters): Promise<void> {
  takeLevel(side, await plan.read<Reached>(NEXT_LEVEL, { ...parameters, ids: side.frontier }))
}

function takeLevel(side: Side, rows: readonly Reached[]): void {
  const fresh = rows.filter(({ reached }) => !side.found.has(reached))
  for (const { reached, link } of fresh) side.found.set(reached, hopOver(link, reached))
  side.frontier = fresh.map(({ reached }) => reached)
  side.depth += 1
}

function personsFirst(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => (id.startsWith('person/') ? `0 ${id}` : `1 ${id}`)) as [string, string]
  return x < y ? -1 : 1
}

/** From an actor back to where its side began. */
function hopsTo(side: Side, id: string): Hop[] {
  const hops: Hop[] = []
  for (let hop = side.found.get(id); hop; hop = side.found.get(hop.fromId)) hops.push(hop)
  return hops
}

function reversed({ fromId, eventId, toId }: Hop): Hop {
  return { fromId: toId, eventId, toId: fromId }
}
