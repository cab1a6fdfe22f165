// What events and actors refer to → the nodes of topics, places and offices, with their own edges.
import type { DerivedEvent } from '../6-resolve/events/derive-event.ts'
import { addCounts, subtractCounts } from '../6-resolve/evidence.ts'
import { actorLabel } from './actor-part.ts'
import { titleOf } from './derive-actor.ts'
import type { GraphPart } from './graph-part.ts'
import { knownOffice, knownTopic } from './known-subjects.ts'
import type { StoredGraph } from './stored.ts'

/** Ids that edges of a part lead to, by label. */
export function referredTo(part: GraphPart): Record<'Topic' | 'Place' | 'Office' | 'Actor', Set<string>> {
  const found = {
    Topic: new Set<string>(),
    Place: new Set<string>(),
    Office: new Set<string>(),
    Actor: new Set<string>(),
  }
  for (const { type, row, toLabel } of part.edges.values()) {
    if (type === 'ABOUT') found[toLabel === 'Actor' ? 'Actor' : 'Topic'].add(row.to)
    else if (type === 'HELD_IN') addPlace(found, row.to, row.properties['country'])
    else if (type === 'HELD') found.Office.add(row.to)
    else if (type === 'TOOK_PART_IN') found.Office.add(row.from)
    else if (type === 'MENTIONS' || type === 'REPRESENTS') found.Actor.add(row.to)
    else if (type === 'PARTICIPATED_IN' || type === 'REPRESENTED_IN') found.Actor.add(row.from)
    else if (type === 'NAMES') found.Actor.add(row.to)
  }
  for (const office of found.Office) {
    const owner = officeOwner(office)
    if (owner) found.Actor.add(owner)
  }
  return found
}

function addPlace(found: { Place: Set<string>; Actor: Set<string> }, place: string, country: unknown): void {
  found.Place.add(place)
  if (typeof country === 'string') found.Actor.add(country)
}

/** `office/CAN/foreign-minister` → `country/CAN`; `office/nato/secretary-general` → `org/nato`. */
function officeOwner(office: string): string | null {
  const [, owner, role] = office.split('/')
  if (!owner || !role) return null
  return /^[A-Z]{3}$/.test(owner) ? `country/${owner}` : `org/${owner}`
}

export async function addTopics(
  graph: StoredGraph,
  ids: readonly string[],
  events: readonly DerivedEvent[],
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  const stored = new Map((await graph.nodes('Topic', ids)).map(({ id, properties }) => [id, properties]))
  const names = new Map<string, string[]>()
  for (const { topics } of events)
    for (const [id, { name }] of topics) names.set(id, [...(names.get(id) ?? []), name])
  for (const id of ids) {
    const properties = stored.get(id)
    if (properties) before.node('Topic', { ...properties, id })
    const known = knownTopic(id)
    const name =
      known?.name ?? bestSpelling([...(names.get(id) ?? []), ...text(properties?.['name'])]) ?? titleOf(id)
    after.node('Topic', { id, name, iptc: known?.iptc ?? null })
  }
}

/** A place's name is the best spelling of it in all reports, so that no order shows. */
export async function addPlaces(
  graph: StoredGraph,
  ids: readonly string[],
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  const stored = new Map((await graph.nodes('Place', ids)).map(({ id, properties }) => [id, properties]))
  for (const [id, properties] of stored) before.node('Place', { ...properties, id })
  for (const { place, country } of await graph.countriesOf(ids)) before.edge('IN', place, country)
  const [gone, come] = [placeUses(before), placeUses(after)]
  for (const id of ids) {
    const known = readUses((stored.get(id)?.['uses'] ?? []) as readonly string[])
    const uses = addCounts(subtractCounts(known, gone.get(id) ?? new Map()), come.get(id) ?? new Map())
    if (uses.size === 0) continue
    const named = [...uses.keys()].map((use) => JSON.parse(use) as [name: string, country: string | null])
    after.node('Place', { id, name: bestSpelling(named.map(([name]) => name))!, uses: writtenUses(uses) })
    for (const [, country] of named) if (country !== null) after.edge('IN', id, country)
  }
}

/** Place → how the events of a part call it, with its country, as JSON, and how many do. */
function placeUses(part: GraphPart): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>()
  for (const { type, row } of part.edges.values()) {
    if (type !== 'HELD_IN') continue
    const { name = null, country = null } = row.properties
    const use = JSON.stringify([name, country])
    uses.set(row.to, addCounts(uses.get(row.to) ?? new Map(), new Map([[use, 1]])))
  }
  return uses
}

/** `3 ["Kyiv","country/UKR"]` for three events; sorted. */
function writtenUses(uses: ReadonlyMap<string, number>): string[] {
  return [...uses].map(([use, count]) => `${count} ${use}`).sort()
}

function readUses(written: readonly string[]): Map<string, number> {
  return new Map(
    written.map((use) => [use.slice(use.indexOf(' ') + 1), Number(use.slice(0, use.indexOf(' ')))]),
  )
}

export async function addOffices(
  graph: StoredGraph,
  ids: readonly string[],
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  for (const { id, properties } of await graph.nodes('Office', ids))
    before.node('Office', { ...properties, id })
  for (const { office, actor } of await graph.ownersOf(ids)) before.edge('OF', office, actor)
  for (const id of ids) {
    const owner = officeOwner(id)
    const role = id.slice(id.lastIndexOf('/') + 1)
    after.node('Office', { id, title: knownOffice(role) ?? titleOf(id), role })
    if (owner && actorLabel(owner)) after.edge('OF', id, owner)
  }
}

/** Mixed case before capitals, accents before none, then the smallest. */
function bestSpelling(names: readonly string[]): string | undefined {
  const rank = (name: string): number =>
    (name === name.toUpperCase() ? 2 : 0) + (/[^\u0020-\u007e]/.test(name) ? 0 : 1)
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]
}

function text(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}
