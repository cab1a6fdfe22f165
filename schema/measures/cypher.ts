// Nothing in → the Cypher that counts, for every pair of actors, the events which tie them.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { EVENT_FILTERS, INVOLVED } from '../event/cypher.ts'
import { TIED } from '../neighbourhood/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, oneOf, root } from '../plan/samplers.ts'

/** Two actors, the one whose id comes first as `source`, and how many events they share. */
export interface SharedRow {
  readonly source: string
  readonly target: string
  readonly events: number
}

const someKinds = {
  sample: oneOf(['Person'], ['Country', 'Organization'], ['Person', 'Country', 'Organization']),
}

/** Every pair that shares an event, the strongest first. With `among`, pairs of actors of these labels only. */
export const sharedEvents: Fragment<SharedRow> = {
  name: 'measures/shared-events',
  filters: { ...EVENT_FILTERS, among: someKinds },
  text: (where, given) => `MATCH (event:Event) WHERE ${where}
  MATCH (event)<-[own:${INVOLVED}]-(source:Actor)
  MATCH (event)<-[part:${INVOLVED}]-(other:Actor)
  WHERE source.id < other.id AND ${TIED}${given.has('among') ? AMONG : ''}
  WITH source.id AS source, other.id AS target, count(DISTINCT event.id) AS events`,
  keeps: ['source', 'target', 'events'],
  order: [
    { by: 'events', descending: true, type: 'number', sample: count },
    { by: 'source', type: 'string', sample: idOf('Actor') },
    { by: 'target', type: 'string', sample: idOf('Actor') },
  ],
  row: '{source: source, target: target, events: events}',
  source: root,
}

const AMONG = ['source', 'other']
  .map(
    (actor) =>
      ` AND (${['Person', 'Country', 'Organization']
        .map((label) => `('${label}' IN $among AND ${actor}:${label})`)
        .join(' OR ')})`,
  )
  .join('')

export const queries: readonly ReadQuery[] = queriesOf(sharedEvents)
