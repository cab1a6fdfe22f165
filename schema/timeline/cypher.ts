// Nothing in → the Cypher that counts an actor's events by period and kind.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { EVENT_FILTERS, INVOLVED } from '../event/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { oneOf, parentOf, valueOf } from '../plan/samplers.ts'

export interface PeriodRow {
  /** The first letters of the day: `2022-03-07`, `2022-03` or `2022`. */
  readonly period: string
  readonly kind: string
  readonly events: number
}

/** Events by period and kind, from whatever `pattern` reaches them over. */
function timeline(name: string, label: string, pattern: string): Fragment<PeriodRow> {
  return {
    name,
    from: `MATCH (source:${label} {id: s.id})`,
    binds: ['source'],
    filters: { ...EVENT_FILTERS, letters: { sample: oneOf(4, 7, 10), always: true } },
    text: (where) => `MATCH (source)${pattern}(event:Event)
  WHERE event.startDay IS NOT NULL AND ${where}
  WITH DISTINCT event
  WITH substring(event.startDay, 0, $letters) AS period, event.kind AS kind
  WITH period, kind, count(*) AS events`,
    keeps: ['period', 'kind', 'events'],
    order: [
      { by: 'period', type: 'string', sample: valueOf('Event', 'startDay') },
      { by: 'kind', type: 'string', sample: valueOf('Event', 'kind') },
    ],
    row: '{period: period, kind: kind, events: events}',
    source: parentOf(label),
  }
}

export const timelineOfActor = timeline('timeline/of-actor', 'Actor', `-[:${INVOLVED}]->`)
export const timelineOfPlace = timeline('timeline/of-place', 'Place', '<-[:HELD_IN]-')
export const timelineInCountry = timeline(
  'timeline/in-country',
  'Country',
  '<-[:`IN`]-(place:Place)<-[:HELD_IN]-',
)

export const queries: readonly ReadQuery[] = queriesOf(timelineOfActor, timelineOfPlace, timelineInCountry)
