// Nothing in → the Cypher that counts the events which actors share, for drawing what is around one of them.
import type { GraphSample, Random, ReadQuery } from '../../src/graph/read-query.ts'
import { INVOLVED } from '../event/cypher.ts'
import { idsOf, valueOf, valuesOf } from '../plan/samplers.ts'

/**
 * When taking part in one event ties `source` to `other`: persons to whoever took part in their own right, countries
 * and organisations also to those represented, nobody to their own side.
 */
export const TIED = `((type(own) = 'PARTICIPATED_IN' AND type(part) = 'PARTICIPATED_IN') OR (NOT source:Person AND NOT other:Person))
  AND NOT other.id IN coalesce(own.onBehalfOf, [])
  AND NOT source.id IN coalesce(part.onBehalfOf, [])`

const SHARED = `MATCH (source:Actor {id: id})-[own:${INVOLVED}]->(event:Event)<-[part:${INVOLVED}]-(other:Actor)
WHERE other.id <> id AND (size($kinds) = 0 OR event.kind IN $kinds) AND event.status IN $statuses
  AND ($from = '' OR event.endDay >= $from) AND ($to = '' OR event.startDay <= $to)
  AND ${TIED}`

export interface Neighbour {
  readonly [key: string]: string | number
  readonly neighbour: string
  readonly events: number
}

/** Who is next to `$ids`, the closest first. */
export const NEIGHBOURS = `UNWIND $ids AS id
${SHARED}
WITH other.id AS neighbour, count(DISTINCT event.id) AS events
RETURN neighbour, events
ORDER BY events DESC, neighbour
LIMIT $limit`

export interface Tie {
  readonly [key: string]: string | number | null
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly count: number
  /** First and last day on which one of the dated events begins. */
  readonly first: string | null
  readonly last: string | null
}

/** What links `$ids` among each other; each pair once. */
export const TIES = `UNWIND $ids AS id
${SHARED} AND id < other.id AND other.id IN $ids
WITH id AS source, other.id AS target, event.kind AS kind, count(DISTINCT event.id) AS events,
  min(event.startDay) AS first, max(event.startDay) AS last
RETURN source, target, kind, events AS count, first, last
ORDER BY count DESC, source, target, kind
LIMIT $limit`

function sample(graph: GraphSample, random: Random) {
  return {
    ids: [...new Set(idsOf('Actor')(graph, random))],
    kinds: random.chance() ? [] : valuesOf('Event', 'kind')(graph, random),
    statuses: valuesOf('Event', 'status')(graph, random),
    from: random.chance() ? '' : valueOf('Event', 'startDay')(graph, random),
    to: random.chance() ? '' : valueOf('Event', 'endDay')(graph, random),
    limit: 1 + random.integer(100),
  }
}

export const queries: readonly ReadQuery[] = [
  { name: 'neighbourhood/neighbours', text: NEIGHBOURS, sample },
  { name: 'neighbourhood/ties', text: TIES, sample },
]
