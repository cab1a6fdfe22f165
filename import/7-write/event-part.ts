// Events as derived, and as stored → their nodes and the edges that are theirs: participants, subjects, place, offices.
import { slug } from '../../src/fold.ts'
import { groupBy } from '../../src/group-by.ts'
import type { DerivedEvent } from '../6-resolve/events/derive-event.ts'
import { actorLabel } from './actor-part.ts'
import type { GraphPart } from './graph-part.ts'
import type { StoredGraph } from './stored.ts'
import { summaryOf } from './summary.ts'

/** `MEETING` → `Meeting`, `FORCE_WITHDRAWAL` → `ForceWithdrawal`. */
function eventLabel(kind: string): string {
  return kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function placeId(place: string): string {
  return `place/${slug(place)}`
}

/** `nameOf` gives an actor's name as the graph shall hold it. */
export function addEvent(part: GraphPart, event: DerivedEvent, nameOf: (actor: string) => string): void {
  const { participants, topics, offices, place, placeCountry, contexts, measures, ...own } = event
  const { id, kind } = own
  part.node(eventLabel(kind), {
    ...own,
    contexts: contexts.length > 0 ? contexts : null,
    measures: measures.length > 0 ? measures : null,
    summary: summaryOf(event, nameOf),
  })
  for (const { actor, role, onBehalfOf, office } of participants) {
    part.edge('PARTICIPATED_IN', actor, id, {
      role,
      onBehalfOf: onBehalfOf.length > 0 ? onBehalfOf : null,
      office,
    })
  }
  addRepresented(part, event)
  for (const [subject, { phrases }] of topics) {
    const toLabel = actorLabel(subject) ? 'Actor' : 'Topic'
    part.edge('ABOUT', id, subject, { phrase: phrases[0] ?? null, phrases }, toLabel)
  }
  if (place && slug(place)) {
    part.edge('HELD_IN', id, placeId(place), {
      name: place,
      country: placeCountry ? `country/${placeCountry}` : null,
    })
  }
  for (const office of offices) part.edge('TOOK_PART_IN', office, id)
}

/** A country whose representative took part, but for one that is named itself. */
function addRepresented(part: GraphPart, { id, participants }: DerivedEvent): void {
  const named = new Set(participants.map(({ actor }) => actor))
  const pairs = participants.flatMap(({ actor, role, onBehalfOf }) =>
    onBehalfOf.map((body) => ({ body, role, actor })),
  )
  for (const same of groupBy(pairs, ({ body, role }) => `${body} ${role}`).values()) {
    const { body, role } = same[0]!
    if (!named.has(body))
      part.edge('REPRESENTED_IN', body, id, { role, through: same.map(({ actor }) => actor).sort() })
  }
}

/** Puts the events among `ids` that the graph holds into `part`. */
export async function loadEvents(graph: StoredGraph, ids: readonly string[], part: GraphPart): Promise<void> {
  for (const { id, properties } of await graph.events(ids)) {
    part.node(eventLabel(properties['kind'] as string), { ...properties, id })
  }
  for (const type of ['PARTICIPATED_IN', 'REPRESENTED_IN'] as const) {
    for (const { event, actor, properties } of await graph.actorsOf(type, ids))
      part.edge(type, actor, event, properties)
  }
  for (const label of ['Topic', 'Actor'] as const) {
    for (const { event, subject, properties } of await graph.subjectsOf(label, ids)) {
      part.edge('ABOUT', event, subject, properties, label)
    }
  }
  for (const { event, place, properties } of await graph.placesOf(ids))
    part.edge('HELD_IN', event, place, properties)
  for (const { event, office } of await graph.officesOf(ids)) part.edge('TOOK_PART_IN', office, event)
}
