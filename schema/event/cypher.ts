// Nothing in → the Cypher that reads events, who took part, where, and what they are about.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, actorName, type ActorNode } from '../actor/cypher.ts'
import { PLACE, placeId, type PlaceNode } from '../place/cypher.ts'
import type { Filters, Fragment, Sampler, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, idsOf, parentOf, root, valueOf, valuesOf } from '../plan/samplers.ts'

export interface EventNode {
  readonly id: string
  readonly kind: string
  readonly plover: string | null
  readonly contexts: readonly string[] | null
  readonly status: string
  readonly mode: string | null
  readonly date: string | null
  readonly startDay: string | null
  readonly endDay: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly name: string | null
  readonly purpose: string | null
  readonly measures: readonly string[] | null
  readonly post: string | null
  readonly change: string | null
  readonly summary: string | null
  readonly confidence: number | null
  readonly reportCount: number | null
}

export interface ParticipantRow {
  readonly actor: ActorNode
  readonly role: string
  readonly onBehalfOf: readonly string[] | null
  readonly office: string | null
}

/** A topic, or an actor that is talked about. */
export interface SubjectNode extends ActorNode {
  readonly iptc: string | null
}

export interface AboutRow {
  readonly subject: SubjectNode
  readonly phrase: string | null
  readonly phrases: readonly string[] | null
}

export const EVENT =
  '{.id, .kind, .plover, .contexts, .status, .mode, .date, .startDay, .endDay, .amount, .currency, .name, .purpose, .measures, .post, .change, .summary, .confidence, .reportCount}'

/** Took part, or did so through a representative. */
export const INVOLVED = 'PARTICIPATED_IN|REPRESENTED_IN'

const eventId: SortKey = { by: 'event.id', type: 'string', sample: idOf('Event') }

/** Latest first; events without a date come last. */
export const latestFirst: readonly SortKey[] = [
  {
    by: "coalesce(event.startDay, '')",
    present: { by: 'event.startDay', given: ['to'] },
    descending: true,
    type: 'string',
    sample: valueOf('Event', 'startDay'),
  },
  eventId,
]

const random10: Sampler<number> = (_, random) => random.integer(11) / 10

/** The orders in which a list of events can be had, other than the latest first. */
const ORDERS = {
  earliest: [
    { by: "coalesce(event.startDay, '9999')", type: 'string', sample: valueOf('Event', 'startDay') },
    eventId,
  ],
  surest: [
    { by: 'coalesce(event.confidence, 0.0)', descending: true, type: 'number', sample: random10 },
    eventId,
  ],
  mostReported: [
    { by: 'coalesce(event.reportCount, 0)', descending: true, type: 'number', sample: count },
    eventId,
  ],
} as const satisfies Record<string, readonly SortKey[]>

export type EventOrder = 'latest' | keyof typeof ORDERS

/** The same list in another order; its cursors are its own. */
export function ordered(
  list: Fragment<EventNode>,
  order: EventOrder | null | undefined,
): Fragment<EventNode> {
  if (!order || order === 'latest') return list
  return { ...list, name: `${list.name} ${order}`, order: ORDERS[order] }
}

/** What any list of events can be narrowed by; a fragment that uses these calls its event `event`. */
export const EVENT_FILTERS = {
  kinds: { clause: 'event.kind IN $kinds', sample: valuesOf('Event', 'kind') },
  statuses: { clause: 'event.status IN $statuses', sample: valuesOf('Event', 'status') },
  from: { clause: 'event.endDay >= $from', sample: valueOf('Event', 'startDay') },
  to: { clause: 'event.startDay <= $to', sample: valueOf('Event', 'endDay') },
  about: {
    clause: 'EXISTS { MATCH (event)-[:ABOUT]->(about:Entity) WHERE about.id IN $about }',
    sample: (graph, random) => idsOf(random.chance() ? 'Topic' : 'Actor')(graph, random),
  },
  places: {
    clause: 'EXISTS { MATCH (event)-[:HELD_IN]->(heldIn:Place) WHERE heldIn.id IN $places }',
    sample: idsOf('Place'),
  },
  modes: { clause: 'event.mode IN $modes', sample: valuesOf('Event', 'mode') },
  contexts: {
    clause: 'size([context IN coalesce(event.contexts, []) WHERE context IN $contexts]) > 0',
    sample: (_, random) => [random.pick(['military', 'economic', 'none'])],
  },
  confidence: {
    clause: 'event.confidence >= $confidence',
    sample: (_, random) => random.integer(11) / 10,
  },
  offices: {
    clause: `EXISTS { MATCH (event)<-[holding:PARTICIPATED_IN]-(holder:Actor) WHERE holding.office IN $offices }`,
    sample: idsOf('Office'),
  },
  publishers: {
    clause: `EXISTS { MATCH (event)<-[:REPORTS]-(publication:Article) WHERE publication.source IN $publishers }`,
    sample: valuesOf('Article', 'source'),
  },
  knownAt: {
    clause: `EXISTS { MATCH (event)<-[:REPORTS]-(early:Article) WHERE substring(early.publishedAt, 0, 10) <= $knownAt }`,
    sample: valueOf('Article', 'publishedAt'),
  },
  words: {
    clause: `EXISTS { MATCH (event)<-[told:REPORTS]-(teller:Article)
    WHERE all(word IN $words WHERE (' ' + coalesce(told.quoteFolded, toLower(told.quote), '')) CONTAINS (' ' + word)) }`,
    sample: (graph, random) => [valueOf('Event', 'kind')(graph, random).slice(0, 3).toLowerCase()],
  },
  others: {
    clause: `EXISTS { MATCH (event)<-[:${INVOLVED}]-(companion:Actor) WHERE companion.id IN $others }`,
    sample: idsOf('Actor'),
  },
  /** The same of a condition: in `met`, `others` are the counterparts. */
  involved: {
    clause: `EXISTS { MATCH (event)<-[:${INVOLVED}]-(involved:Actor) WHERE involved.id IN $involved }`,
    sample: idsOf('Actor'),
  },
} as const satisfies Filters

export const eventById: Fragment<EventNode> = {
  name: 'event/by-id',
  text: () => 'MATCH (event:Event) WHERE event.id = s.id',
  keeps: ['event'],
  order: [eventId],
  row: `event${EVENT}`,
  source: parentOf('Event'),
}

/** All events. With `all`, those in which every one of these actors took part. */
export const events: Fragment<EventNode> = {
  name: 'event/all',
  filters: { ...EVENT_FILTERS, all: { sample: idsOf('Actor') } },
  text: (where, given) =>
    given.has('all')
      ? `MATCH (actor:Actor)-[:${INVOLVED}]->(event:Event) WHERE actor.id IN $all AND ${where}
  WITH event, count(DISTINCT actor.id) AS sides WHERE sides = size($all)`
      : `MATCH (event:Event) WHERE ${where}`,
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: root,
}

export const eventsOfActor: Fragment<EventNode> = {
  name: 'event/of-actor',
  from: 'MATCH (source:Actor {id: s.id})',
  binds: ['source'],
  filters: EVENT_FILTERS,
  text: (where) => `MATCH (source)-[:${INVOLVED}]->(event:Event) WHERE ${where} WITH DISTINCT event`,
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: parentOf('Actor'),
}

export const eventsAbout: Fragment<EventNode> = {
  name: 'event/about',
  from: 'MATCH (source:Entity {id: s.id})',
  binds: ['source'],
  filters: EVENT_FILTERS,
  text: (where) => `MATCH (source)<-[:ABOUT]-(event:Event) WHERE ${where}`,
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: parentOf('Topic'),
}

export const eventsInPlace: Fragment<EventNode> = {
  name: 'event/in-place',
  from: 'MATCH (source:Place {id: s.id})',
  binds: ['source'],
  filters: EVENT_FILTERS,
  text: (where) => `MATCH (source)<-[:HELD_IN]-(event:Event) WHERE ${where}`,
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: parentOf('Place'),
}

export const eventsResulting: Fragment<EventNode> = {
  name: 'event/resulted-in',
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)-[:RESULTED_IN]->(event:Event)',
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: parentOf('Event'),
}

export const eventsLeading: Fragment<EventNode> = {
  name: 'event/result-of',
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)<-[:RESULTED_IN]-(event:Event)',
  keeps: ['event'],
  order: latestFirst,
  row: `event${EVENT}`,
  source: parentOf('Event'),
}

export const participants: Fragment<ParticipantRow> = {
  name: 'event/participants',
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)<-[part:PARTICIPATED_IN]-(actor:Actor)',
  keeps: ['actor', 'part'],
  order: [
    actorName,
    actorId,
    { by: "coalesce(part.role, '')", type: 'string', sample: valueOf('Actor', 'name') },
  ],
  row: `{actor: actor${ACTOR}, role: part.role, onBehalfOf: part.onBehalfOf, office: part.office}`,
  source: parentOf('Event'),
}

export const SUBJECT = 'subject{.id, .name, .aliases, .iso2, .iso3, .wikidataId, .iptc}'

const subjects = {
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)-[about:ABOUT]->(subject:Entity) WHERE subject:Topic OR subject:Actor',
  keeps: ['subject', 'about'],
  order: [
    { by: "coalesce(subject.name, '')", type: 'string', sample: valueOf('Topic', 'name') },
    { by: 'subject.id', type: 'string', sample: idOf('Topic') },
  ],
  source: parentOf('Event'),
} as const

export const aboutOfEvent: Fragment<AboutRow> = {
  ...subjects,
  name: 'event/subjects',
  row: `{subject: ${SUBJECT}, phrase: about.phrase, phrases: about.phrases}`,
}

/** The same, of which only the subject is asked for. */
export const subjectsOfEvent: Fragment<SubjectNode> = {
  ...subjects,
  name: 'event/topics',
  row: SUBJECT,
}

export const placeOfEvent: Fragment<PlaceNode> = {
  name: 'event/place',
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)-[:HELD_IN]->(place:Place)',
  keeps: ['place'],
  order: [placeId],
  row: `place${PLACE}`,
  source: parentOf('Event'),
}

export const queries: readonly ReadQuery[] = queriesOf(
  ...(['earliest', 'surest', 'mostReported'] as const).map((order) => ordered(eventsOfActor, order)),
  eventById,
  events,
  eventsOfActor,
  eventsAbout,
  eventsInPlace,
  eventsLeading,
  eventsResulting,
  participants,
  aboutOfEvent,
  subjectsOfEvent,
  placeOfEvent,
)
