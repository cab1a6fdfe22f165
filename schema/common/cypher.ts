// Nothing in → the Cypher that reads whom several actors all met, and how often each of them.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, type ActorNode } from '../actor/cypher.ts'
import { EVENT_FILTERS } from '../event/cypher.ts'
import { FIRST_AND_LAST, faced, type MetBy, type MetRow } from '../met/cypher.ts'
import type { Filters, Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, idsOf, parentOf, root } from '../plan/samplers.ts'

/** Whom one of them met: `counterpart` is the id of the actor that is common to all. */
export interface TieRow extends Pick<MetRow, 'meetings' | 'first' | 'last'> {
  readonly actor: ActorNode
  readonly counterpart: string
}

/** `of`: the actors, each once. */
const filters: Filters = { ...EVENT_FILTERS, of: { sample: idsOf('Actor'), always: true } }

const EACH = 'MATCH (source:Actor) WHERE source.id IN $of'

/** Those whom every one of `$of` met; the most frequent first. */
export function commonCounterparts(by: MetBy): Fragment<Pick<MetRow, 'counterpart' | 'meetings'>> {
  return {
    name: `common/${by}`,
    filters,
    text: (where, given) => `${EACH}
  ${faced(by, `NOT other.id IN $of AND ${where}`, given, '(other:Actor)', 'Event')}
  WITH other, count(DISTINCT source.id) AS sides, count(DISTINCT event.id) AS meetings
  WHERE sides = size($of)`,
    keeps: ['other', 'meetings'],
    order: [
      { by: 'meetings', descending: true, type: 'number', sample: count },
      { by: 'other.id', type: 'string', sample: idOf('Actor') },
    ],
    row: `{counterpart: other${ACTOR}, meetings: meetings}`,
    source: root,
  }
}

/** How often each of `$of` met one actor. */
export function tiesTo(by: MetBy): Fragment<TieRow> {
  return {
    name: `common/${by}/ties`,
    from: 'MATCH (other:Actor {id: s.id})',
    binds: ['other'],
    filters,
    text: (where, given) => `${EACH}
  ${faced(by, where, given, '(other)', 'Event')}
  WITH source, other, count(DISTINCT event.id) AS meetings, ${FIRST_AND_LAST}`,
    keeps: ['source', 'other', 'meetings', 'first', 'last'],
    order: [{ by: 'source.id', type: 'string', sample: idOf('Actor') }],
    row: `{actor: source${ACTOR}, counterpart: other.id, meetings: meetings, first: first, last: last}`,
    source: parentOf('Actor'),
  }
}

export const queries: readonly ReadQuery[] = queriesOf(
  ...(['person', 'body', 'named'] as const).flatMap((by) => [commonCounterparts(by), tiesTo(by)]),
)
