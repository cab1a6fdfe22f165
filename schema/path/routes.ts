// Links between actors, two of them and a length → the routes of that length, no actor twice.
import type { LinkRow } from './cypher.ts'

/** For each actor those next to it, persons first, and the links that lead there. */
export type Network = ReadonlyMap<string, ReadonlyMap<string, readonly LinkRow[]>>

/** Links lead both ways. `inTime`: those without a day are left out, and the earliest come first. */
export function networkOf(links: Iterable<LinkRow>, inTime: boolean): Network {
  const ways = new Map<string, LinkRow>()
  for (const link of links) {
    if (inTime && link.day === '') continue
    for (const way of [link, { ...link, fromId: link.toId, toId: link.fromId }])
      ways.set(`${inTime ? way.day : ''} ${rankOf(way)} ${way.toId} ${way.eventId} ${way.fromId}`, way)
  }
  const network = new Map<string, Map<string, LinkRow[]>>()
  for (const [, way] of [...ways].toSorted(byKey)) {
    const around = network.get(way.fromId) ?? new Map<string, LinkRow[]>()
    network.set(way.fromId, around.set(way.toId, [...(around.get(way.toId) ?? []), way]))
  }
  return network
}

function rankOf({ toId, eventId }: LinkRow): string {
  return (toId.startsWith('person/') ? '0' : '1') + (eventId.startsWith('meeting/') ? '0' : '1')
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export interface Wanted {
  readonly fromId: string
  readonly toId: string
  readonly length: number
  readonly inTime: boolean
  /** Whether two actors may be linked by any of their events, or by the first that fits only. */
  readonly anyEvent: boolean
  /** How many links may be tried still. */
  readonly budget: { left: number }
}

/** Goes only where the end can still be reached in the hops that are left. */
export function* routesIn(network: Network, wanted: Wanted): Generator<LinkRow[]> {
  const far = distances(network, wanted.toId)
  yield* routesFrom({ network, far, wanted }, [wanted.fromId], '')
}

interface Search {
  readonly network: Network
  readonly far: ReadonlyMap<string, number>
  readonly wanted: Wanted
}

function* routesFrom(search: Search, passed: readonly string[], day: string): Generator<LinkRow[]> {
  const { toId, length } = search.wanted
  const left = length - passed.length
  for (const [next, links] of search.network.get(passed.at(-1) ?? '') ?? []) {
    const leads = left === 0 ? next === toId : next !== toId && (search.far.get(next) ?? Infinity) <= left
    if (!leads || passed.includes(next)) continue
    for (const link of fitting(search.wanted, links, day)) {
      if ((search.wanted.budget.left -= 1) < 0) return
      if (left === 0) yield [link]
      else for (const rest of routesFrom(search, [...passed, next], link.day)) yield [link, ...rest]
    }
  }
}

function fitting({ inTime, anyEvent }: Wanted, links: readonly LinkRow[], day: string): readonly LinkRow[] {
  const fit = inTime ? links.filter((link) => link.day >= day) : links
  return anyEvent ? fit : fit.slice(0, 1)
}

function distances(network: Network, toId: string): Map<string, number> {
  const far = new Map([[toId, 0]])
  // A map goes on with what is added to it on the way.
  for (const [id, distance] of far)
    for (const next of network.get(id)?.keys() ?? []) if (!far.has(next)) far.set(next, distance + 1)
  return far
}
