// Two actors and a bound → the shortest chain of shared events between them, and further ones.
import type { Parameters } from '../../src/graph/graph.ts'
import type { Plan } from '../plan/plan.ts'
import { LINKS, type LinkRow } from './cypher.ts'
import { findPathInTime } from './in-time.ts'
import { findPath } from './loaders.ts'
import { networkOf, routesIn } from './routes.ts'
import type { Hop, PathSearch } from './search.ts'

/** Actors whose links one level reads, links that it reads, and links that are tried in all. */
const ACTORS = 1000
const LINKS_READ = 20_000
const TRIED = 100_000

export function findShortest(plan: Plan, search: PathSearch): Promise<Hop[] | null> {
  return search.inTime ? findPathInTime(plan, search) : findPath(plan, search)
}

/**
 * The shortest chain and then others, shorter ones first, up to `size`; no two are the same, and none passes an actor
 * twice. Within one length each chain of actors comes once before one comes again by other events. Links are
 * read level by level from both ends, until chains of a length cannot pass any that was not read.
 */
export async function findPaths(plan: Plan, search: PathSearch, size: number): Promise<Hop[][]> {
  const shortest = await findShortest(plan, search)
  if (!shortest || shortest.length === 0 || size === 1) return shortest ? [shortest] : []
  const found = new Map<string, Hop[]>([[keyOf(shortest), shortest]])
  const around = new Surroundings(plan, search)
  const budget = { left: TRIED }
  for (let length = shortest.length; length <= search.maxHops; length += 1) {
    await around.reach(length)
    const network = networkOf(around.links, search.inTime)
    for (const anyEvent of [false, true]) {
      for (const route of routesIn(network, { ...search, length, anyEvent, budget })) {
        if (found.size >= size) return [...found.values()]
        found.set(keyOf(route), route)
      }
    }
  }
  return [...found.values()].slice(0, size)
}

function keyOf(hops: readonly Hop[]): string {
  return hops.map(({ fromId, eventId, toId }) => `${fromId} ${eventId} ${toId}`).join(' ')
}

interface Side {
  readonly seen: Set<string>
  frontier: readonly string[]
  depth: number
}

/** The links around two actors, read as far as they are needed. */
class Surroundings {
  readonly links: LinkRow[] = []
  readonly #plan: Plan
  readonly #parameters: Parameters
  readonly #sides: readonly [Side, Side]

  constructor(plan: Plan, { fromId, toId, filters }: PathSearch) {
    this.#plan = plan
    this.#parameters = { ...filters, ends: [fromId, toId], limit: LINKS_READ }
    this.#sides = [sideAt(fromId), sideAt(toId)]
  }

  async reach(length: number): Promise<void> {
    const [left, right] = this.#sides
    while (left.depth + right.depth < length)
      await this.#goOn(left.frontier.length <= right.frontier.length ? left : right)
  }

  async #goOn(side: Side): Promise<void> {
    side.depth += 1
    if (side.frontier.length === 0) return
    const rows = await this.#plan.read<LinkRow>(LINKS, { ...this.#parameters, ids: side.frontier })
    this.links.push(...rows)
    const fresh = new Set(rows.map(({ toId }) => toId).filter((id) => !side.seen.has(id)))
    side.frontier = [...fresh].slice(0, ACTORS)
    for (const id of fresh) side.seen.add(id)
  }
}

function sideAt(id: string): Side {
  return { seen: new Set([id]), frontier: [id], depth: 0 }
}
