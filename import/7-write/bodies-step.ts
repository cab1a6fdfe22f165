// The countries and bodies that a batch names → what they are called, from all that articles call them.
import { groupBy } from '../../src/group-by.ts'
import {
  addAll,
  addCounts,
  evidenceOf,
  seenOnce,
  type StoredClaim,
  subtractCounts,
} from '../6-resolve/evidence.ts'
import type { Reading } from '../reading.ts'
import { type BodyUse, readBodyUse } from './body-use.ts'
import { deriveBody, type DerivedActor } from './derive-actor.ts'
import { knownActor } from './known-actors.ts'
import { isPerson, type Mention, storedClaim, uniqueById } from './mention-edges.ts'
import type { StoredGraph } from './stored.ts'

export class Bodies {
  readonly #graph: StoredGraph
  readonly #readings: readonly Reading[]
  /** What the batch's articles said before, by body. */
  #old: ReadonlyMap<string, readonly StoredClaim[]> = new Map()

  constructor(graph: StoredGraph, readings: readonly Reading[]) {
    this.#graph = graph
    this.#readings = readings
  }

  /** Those that the batch's articles name now; of those that they named before (`old`), the ones that others still name. */
  async deriveNamed(old: readonly Mention[]): Promise<DerivedActor[]> {
    const named = this.#readings.flatMap(({ actors }) => actors.filter((actor) => !isPerson(actor)))
    const current = new Set(named.map(({ id }) => id))
    const former = old.filter(({ claim }) => !isPerson(claim)).map(({ claim }) => claim.id)
    const ids = [...new Set([...current, ...former])]
    this.#old = groupBy(
      old.map(({ claim }) => claim),
      ({ id }) => id,
    )
    const evidence = await this.#evidence(ids.filter((id) => !knownActor(id)))
    return ids
      .filter((id) => current.has(id) || evidence.has(id))
      .map((id) => deriveBody(id, evidence.get(id) ?? null))
  }

  /** Any others, named or not. */
  async derive(ids: readonly string[]): Promise<DerivedActor[]> {
    const evidence = await this.#evidence(ids.filter((id) => !knownActor(id)))
    return ids.map((id) => deriveBody(id, evidence.get(id) ?? null))
  }

  /** What the graph holds, without what the batch's articles said before, with what they say now. */
  async #evidence(ids: readonly string[]): Promise<Map<string, BodyUse>> {
    const added = groupBy(
      this.#readings.flatMap(({ actors }) => uniqueById(actors).map(storedClaim)),
      ({ id }) => id,
    )
    const stored = new Map(
      (await this.#graph.usesOfBodies(ids)).map(({ id, uses }) => [id, readBodyUse(uses)]),
    )
    const found = ids.map((id) => {
      const before = this.#old.get(id) ?? []
      const use = addUse(withoutUse(stored.get(id) ?? NO_USE, before), added.get(id) ?? [])
      return [id, use] as const
    })
    return new Map(found.filter(([, { names }]) => names.size > 0))
  }
}

const NO_USE: BodyUse = { names: new Map(), aliases: new Map() }

function withoutUse(use: BodyUse, claims: readonly StoredClaim[]): BodyUse {
  const gone = claimedUse(claims)
  return {
    names: subtractCounts(use.names, gone.names),
    aliases: subtractCounts(use.aliases, gone.aliases),
  }
}

function addUse(use: BodyUse, claims: readonly StoredClaim[]): BodyUse {
  const more = claimedUse(claims)
  return { names: addCounts(use.names, more.names), aliases: addCounts(use.aliases, more.aliases) }
}

function claimedUse(claims: readonly StoredClaim[]): BodyUse {
  return addAll(claims.map((claim) => evidenceOf(claim, seenOnce(null))))
}
