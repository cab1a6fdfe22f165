// Claims that name what came of an encounter, and the events they stand in → RESULTED_IN between those events.
import type { EventsStep } from './events-step.ts'
import type { GraphPart } from './graph-part.ts'
import type { StoredGraph } from './stored.ts'

/** A claim that is linked to others of its article. */
interface Linked {
  readonly article: string
  readonly event: string
  readonly ids: readonly string[]
  readonly isSource: boolean
}

/**
 * Puts each edge of which an end is among the events touched, as it is into `before` and as it shall be into `after`.
 * Both claims of a link know of it, so that it is found from either end. `batch`: articles of which the graph's
 * claims are replaced.
 */
export async function putResults(
  graph: StoredGraph,
  events: EventsStep,
  batch: readonly string[],
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  for (const { source, result } of await graph.resultsAt(events.touched))
    before.edge('RESULTED_IN', source, result)
  const linked = linkedClaims(events)
  const eventsOf = await eventsByClaim(graph, events, linked, new Set(batch))
  for (const { article, event, ids, isSource } of linked) {
    for (const other of ids.flatMap((id) => [...(eventsOf.get(`${article} ${id}`) ?? [])])) {
      if (isSource) after.edge('RESULTED_IN', event, other)
      else after.edge('RESULTED_IN', other, event)
    }
  }
}

function linkedClaims({ clusters }: EventsStep): Linked[] {
  return clusters.flatMap(({ id: event, groups }) =>
    groups.flatMap(({ claims }) =>
      claims.flatMap(({ article, claim: { resultedIn = [], resultOf = [] } }): Linked[] => [
        ...(resultedIn.length > 0 ? [{ article, event, ids: resultedIn, isSource: true }] : []),
        ...(resultOf.length > 0 ? [{ article, event, ids: resultOf, isSource: false }] : []),
      ]),
    ),
  )
}

/** Article and claim → the events in which the claim stands, of all claims of the articles concerned. */
async function eventsByClaim(
  graph: StoredGraph,
  { clusters, touched }: EventsStep,
  linked: readonly Linked[],
  batch: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  const add = (article: string, claim: string, event: string): void => {
    const key = `${article} ${claim}`
    found.set(key, (found.get(key) ?? new Set()).add(event))
  }
  for (const { id, groups } of clusters) {
    for (const { claims } of groups) for (const { article, claim } of claims) add(article, claim.id, id)
  }
  const changing = new Set(touched)
  const articles = [...new Set(linked.map(({ article }) => article))].filter((id) => !batch.has(id))
  for (const { article, event, claim } of await graph.claimsBy(articles)) {
    if (changing.has(event)) continue
    for (const { id } of JSON.parse(claim) as { id: string }[]) add(article, id, event)
  }
  return found
}
