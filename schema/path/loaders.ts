// Two actors and a bound → the shortest chain of shared events between them, by search from both ends at once.
import type { Parameters } from '../../src/graph/graph.ts'
import type { Plan } from '../plan/plan.ts'
import { FIRST_LEVELS, NEXT_LEVEL, type Near, type Reached } from './cypher.ts'
import { hopOver, LEVEL, type Hop, type PathSearch } from './search.ts'

/** What one side has found: for each actor the hop that led to it, null for where the side began. */
interface Side {
  readonly found: Map<string, Hop | null>
  frontier: readonly string[]
  depth: number
}

/**
 * The hops from one actor to the other, or null when there are none within `maxHops`. One statement finds a path of one
 * or two events, or else reads the first level of both ends; each further event is one more, from the end with fewer
 * actors at its edge.
 */
export async function findPath(
  plan: Plan,
  { fromId, toId, maxHops, filters }: PathSearch,
): Promise<Hop[] | null> {
  if (fromId === toId) return []
  const parameters = { ...filters, ends: [fromId, toId], limit: LEVEL }
  const goesOn = maxHops > 2
  const near = await plan.read<Near>(FIRST_LEVELS, {
    ...parameters,
    limit: 2 * LEVEL,
    target: toId,
    hops: maxHops,
    goesOn,
  })
  const sides = [sideAt(fromId), sideAt(toId)] as const
  for (const side of sides)
    takeLevel(
      side,
      near.flatMap((row) => linkFrom(side, row)),
    )
  const [left, right] = sides
  const through = maxHops > 1 ? common(left, right) : undefined
  const found = left.found.has(toId) ? toId : through
  if (found !== undefined) return joined(left, right, found)
  return goesOn ? goOnFrom(plan, sides, maxHops, parameters) : null
}

/** The link by which the one of whom a side began reached somebody. */
function linkFrom({ frontier: [end] }: Side, { reached, links }: Near): Reached[] {
  const link = links.find((each) => hopOver(each, reached).fromId === end)
  return link === undefined ? [] : [{ reached, link }]
}

async function goOnFrom(
  plan: Plan,
  sides: readonly [Side, Side],
  maxHops: number,
  parameters: Parameters,
): Promise<Hop[] | null> {
  const [left, right] = sides
  for (let length = left.depth + right.depth + 1; length <= maxHops; length += 1) {
    const [side, other] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left]
    if (side.frontier.length === 0) return null
    const known = [...other.found.keys()]
    const goesOn = length < maxHops
    takeLevel(
      side,
      await plan.read<Reached>(NEXT_LEVEL, { ...parameters, ids: side.frontier, known, goesOn }),
    )
    const found = common(left, right)
    if (found !== undefined) return joined(left, right, found)
  }
  return null
}

function sideAt(id: string): Side {
  return { found: new Map([[id, null]]), frontier: [id], depth: 0 }
}

function takeLevel(side: Side, rows: readonly Reached[]): void {
  const fresh = rows.filter(({ reached }) => !side.found.has(reached))
  for (const { reached, link } of fresh) side.found.set(reached, hopOver(link, reached))
  side.frontier = fresh.map(({ reached }) => reached)
  side.depth += 1
}

/** Whom both sides have reached, the best one. */
function common(left: Side, right: Side): string | undefined {
  const [few, many] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left]
  return few.frontier.filter((id) => many.found.has(id)).toSorted(personsFirst)[0]
}

function joined(left: Side, right: Side, id: string): Hop[] {
  return [...hopsTo(left, id).toReversed(), ...hopsTo(right, id).map(reversed)]
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
