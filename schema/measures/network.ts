// Pairs of actors with the number of events they share → who is how central, and who belongs together.
import { UndirectedGraph } from 'graphology'
import type { SharedRow } from './cypher.ts'
import { betweenness, louvain, pageRank } from './methods.ts'

export interface Measured {
  readonly id: string
  readonly degree: number
  readonly weightedDegree: number
  readonly betweenness: number
  readonly pageRank: number
  /** Number of its community, from 1. */
  readonly community: number
}

export type Measure = 'degree' | 'weightedDegree' | 'betweenness' | 'pageRank'

export interface Community {
  readonly number: number
  /** Ids, those with the highest PageRank first. */
  readonly members: readonly string[]
}

/**
 * The network of the strongest ties: of pairs in order those that bring in no more actors than `most`. Its measures
 * depend on nothing but the pairs and their order: Louvain's method goes through the actors in order, not at random.
 */
export class Network {
  readonly #graph: UndirectedGraph
  /** True when there were more pairs or actors than could be taken in. */
  readonly isCut: boolean
  #actors: ReadonlyMap<string, Measured> | undefined
  #modularity = 0

  constructor(pairs: readonly SharedRow[], most: { readonly actors: number; readonly ties: number }) {
    this.#graph = new UndirectedGraph()
    const left = pairs.slice(0, most.ties).filter((pair) => !this.#tie(pair, most.actors))
    this.isCut = pairs.length > most.ties || left.length > 0
  }

  get actorCount(): number {
    return this.#graph.order
  }

  get tieCount(): number {
    return this.#graph.size
  }

  get modularity(): number {
    this.#measured()
    return this.#modularity
  }

  /** Actors from the highest to the lowest; those that are equal by id. */
  ranked(by: Measure): readonly Measured[] {
    return [...this.#measured().values()].toSorted((a, b) => b[by] - a[by] || (a.id < b.id ? -1 : 1))
  }

  /** The largest first; those of one size by the id of their first member. */
  communities(): readonly Community[] {
    const members = new Map<number, string[]>()
    for (const { id, community } of this.ranked('pageRank'))
      members.set(community, [...(members.get(community) ?? []), id])
    return [...members]
      .map(([number, ids]) => ({ number, members: ids }))
      .toSorted((a, b) => a.number - b.number)
  }

  #tie({ source, target, events }: SharedRow, most: number): boolean {
    const fresh = [source, target].filter((id) => !this.#graph.hasNode(id))
    if (this.#graph.order + fresh.length > most) return false
    for (const id of fresh) this.#graph.addNode(id)
    this.#graph.addEdge(source, target, { weight: events })
    return true
  }

  #measured(): ReadonlyMap<string, Measured> {
    return (this.#actors ??= this.#graph.size === 0 ? new Map() : this.#measure())
  }

  #measure(): ReadonlyMap<string, Measured> {
    const graph = this.#graph
    const weighted = { getEdgeWeight: 'weight' }
    // Shared events bring actors nearer; as lengths of ways they would do the contrary.
    const between = betweenness(graph, { getEdgeWeight: null })
    const rank = pageRank(graph, { ...weighted, tolerance: 1e-9, maxIterations: 300 })
    const { communities, modularity } = louvain.detailed(graph, { ...weighted, randomWalk: false })
    const numbers = bySize(communities)
    this.#modularity = rounded(modularity)
    return new Map(
      graph.mapNodes((id) => [
        id,
        {
          id,
          degree: graph.degree(id),
          weightedDegree: graph.reduceEdges(id, (sum, _, { weight }) => sum + (weight as number), 0),
          betweenness: rounded(between[id]!),
          pageRank: rounded(rank[id]!),
          community: numbers.get(communities[id]!)!,
        },
      ]),
    )
  }
}

/** New numbers for communities: 1 is the largest, of equals the one that holds the first id. */
function bySize(communities: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  const firsts = new Map<number, string>()
  for (const id of Object.keys(communities).toSorted()) {
    const community = communities[id]!
    sizes.set(community, (sizes.get(community) ?? 0) + 1)
    if (!firsts.has(community)) firsts.set(community, id)
  }
  const largestFirst = [...firsts].toSorted(
    ([a, x], [b, y]) => sizes.get(b)! - sizes.get(a)! || (x < y ? -1 : 1),
  )
  return new Map(largestFirst.map(([community], i) => [community, i + 1]))
}

/** Six places: beyond them stands the order in which things were added up. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
