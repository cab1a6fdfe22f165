// Actors as derived, and as stored → their nodes and the edges that are theirs: names, offices, countries.
import type { DerivedEvent } from '../6-resolve/events/derive-event.ts'
import type { Seen } from '../6-resolve/evidence.ts'
import type { DerivedActor } from './derive-actor.ts'
import type { GraphPart } from './graph-part.ts'
import type { NodeLabel } from './stored-rows.ts'
import type { StoredGraph } from './stored.ts'

/** `person/…` → Person; null for what is no actor's id. */
export function actorLabel(id: string): 'Person' | 'Organization' | 'Country' | null {
  if (id.startsWith('person/')) return 'Person'
  if (id.startsWith('country/')) return 'Country'
  return id.startsWith('org/') ? 'Organization' : null
}

export function addActor(part: GraphPart, actor: DerivedActor): void {
  const { id, name, aliases, family, uses, iso2, iso3 } = actor
  part.node(actorLabel(id)!, { id, name, aliases, family, uses, iso2, iso3 })
  for (const each of actor.names) {
    part.node('Name', { id: each })
    part.edge('NAMES', each, id)
  }
  for (const [office, seen] of actor.offices) part.edge('HELD', id, office, seenProperties(seen))
  for (const [body, seen] of actor.represents) part.edge('REPRESENTS', id, body, seenProperties(seen))
}

function seenProperties({ first, last }: Seen): { firstSeen: string | null; lastSeen: string | null } {
  return { firstSeen: first, lastSeen: last }
}

/** Puts the actors among `ids` that the graph holds into `part`. */
export async function loadActors(graph: StoredGraph, ids: readonly string[], part: GraphPart): Promise<void> {
  for (const label of ['Person', 'Organization', 'Country'] as const) await loadKind(graph, label, ids, part)
}

async function loadKind(
  graph: StoredGraph,
  label: NodeLabel,
  ids: readonly string[],
  part: GraphPart,
): Promise<void> {
  const own = ids.filter((id) => actorLabel(id) === label)
  // An actor that an edge of another writer made has an id only: it is there, but without a name.
  for (const { id, properties } of await graph.nodes(label, own)) part.node(label, { ...properties, id })
  for (const { actor, name } of await graph.namesOf(own)) {
    part.node('Name', { id: name })
    part.edge('NAMES', name, actor)
  }
  if (label !== 'Person') return
  for (const { person, office, properties } of await graph.heldBy(own))
    part.edge('HELD', person, office, properties)
  for (const { person, actor, properties } of await graph.representedBy(own))
    part.edge('REPRESENTS', person, actor, properties)
}

/** Names as the graph shall hold them: of the actors in `part` as derived, of the events' others as stored. */
export async function actorNames(
  graph: StoredGraph,
  part: GraphPart,
  events: readonly DerivedEvent[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const { label, row } of part.nodes.values()) {
    if (actorLabel(row.id) === label) names.set(row.id, row.properties['name'] as string)
  }
  const actors = events.flatMap(({ participants }) => participants.map(({ actor }) => actor))
  const missing = [...new Set(actors)].filter((id) => !names.has(id))
  for (const { id, name } of await graph.actorNames(missing)) if (name !== null) names.set(id, name)
  return names
}
