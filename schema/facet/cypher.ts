// A list of events and what to count them by → the fragment that counts all of it, whatever page is shown.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import {
  INVOLVED,
  events,
  eventsAbout,
  eventsInPlace,
  eventsOfActor,
  type EventNode,
} from '../event/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf } from '../plan/samplers.ts'

export interface FacetRow {
  readonly value: string
  readonly count: number
}

/** From an event to its value or values; an event without one is not counted. */
const VALUES = {
  kind: 'WITH event, event.kind AS value',
  status: 'WITH event, event.status AS value',
  mode: 'WITH event, event.mode AS value',
  year: 'WITH event, substring(event.startDay, 0, 4) AS value',
  month: 'WITH event, substring(event.startDay, 0, 7) AS value',
  topic: 'MATCH (event)-[:ABOUT]->(counted:Topic) WITH event, counted.id AS value',
  country: `MATCH (event)<-[:${INVOLVED}]-(counted:Country) WITH event, counted.id AS value`,
  actor: 'MATCH (event)<-[:PARTICIPATED_IN]-(counted:Actor) WITH event, counted.id AS value',
  place: 'MATCH (event)-[:HELD_IN]->(counted:Place) WITH event, counted.id AS value',
  source: 'MATCH (event)<-[:REPORTS]-(counted:Article) WITH event, counted.source AS value',
} as const

export type Facet = keyof typeof VALUES

export const FACETS = Object.keys(VALUES) as Facet[]

/** The values of all events of a list, the most frequent first. */
export function countedBy(list: Fragment<EventNode>, facet: Facet): Fragment<FacetRow> {
  const { rowType: _, ...events } = list
  return {
    ...events,
    name: `${list.name} by ${facet}`,
    text: (where, given) => `${list.text(where, given)}
  ${VALUES[facet]}
  WITH value, count(DISTINCT event.id) AS events WHERE value IS NOT NULL`,
    keeps: ['value', 'events'],
    order: [
      { by: 'events', descending: true, type: 'number', sample: count },
      { by: 'value', type: 'string', sample: idOf('Topic') },
    ],
    row: '{value: value, count: events}',
  }
}

export const queries: readonly ReadQuery[] = queriesOf(
  ...FACETS.map((facet) => countedBy(eventsOfActor, facet)),
  ...[events, eventsAbout, eventsInPlace].map((list) => countedBy(list, 'country')),
)
