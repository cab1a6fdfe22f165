// The countries and bodies that a batch names → what they are called, from all that articles call them.
import { addAll, type Evidence, evidenceOf, seenOnce } from '../6-resolve/evidence.ts'
import { groupBy } from '../6-resolve/group-by.ts'
import type { Reading } from '../reading.ts'
import { deriveBody, type DerivedActor } from './derive-actor.ts'
import { knownActor } from './known-actors.ts'
import { isPerson, type Mention, parseClaims, storedClaim, uniqueById } from './mention-edges.ts'
import type { StoredGraph } from './stored.ts'

export class Bodies {
  readonly #graph: StoredGraph
  readonly #readings: readonly Reading[]

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

  async #evidence(ids: readonly string[]): Promise<Map<string, Evidence>> {
    const wanted = new Set(ids)
    const own = this.#readings.map(({ article }) => article.id)
    const stored = (await this.#graph.actorClaims(ids, own)).flatMap(({ actor, claim, ...seen }) =>
      parseClaims(claim).map((each) => ({ id: actor, evidence: evidenceOf(each, seen) })),
    )
    const added = this.#readings.flatMap(({ article, actors }) =>
      uniqueById(actors)
        .filter(({ id }) => wanted.has(id))
        .map((claim) => ({
          id: claim.id,
          evidence: evidenceOf(storedClaim(claim), seenOnce(article.publishedAt)),
        })),
    )
    const byActor = groupBy([...stored, ...added], ({ id }) => id)
    return new Map([...byActor].map(([id, all]) => [id, addAll(all.map((each) => each.evidence))]))
  }
}
