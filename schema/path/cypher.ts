// Nothing in → the Cypher of one level of a search from actor to actor over shared events.
import type { GraphSample, Random, ReadQuery } from '../../src/graph/read-query.ts'
import { INVOLVED } from '../event/cypher.ts'
import { idsOf, valueOf, valuesOf } from '../plan/samplers.ts'

export interface Reached {
  readonly [key: string]: string
  readonly reached: string
  /** `00 person/a meeting/1`: whether the actor before is a person and the event a meeting (0), and the ids of both. */
  readonly link: string
}

/**
 * From `$ids` to whoever took part in the same events, each once, with the first of its links: over persons
 * and meetings before others. Those in `$ends` take part also where they were represented. Nobody leads to their own side.
 */
export const NEXT_LEVEL = `UNWIND $ids AS id
MATCH (source:Actor {id: id})-[own:${INVOLVED}]->(event:Event)<-[part:${INVOLVED}]-(other:Actor)
WHERE other.id <> id AND event.kind IN $kinds AND event.status IN $statuses
  AND ($from = '' OR event.endDay >= $from) AND ($to = '' OR event.startDay <= $to)
  AND (type(own) = 'PARTICIPATED_IN' OR id IN $ends)
  AND (type(part) = 'PARTICIPATED_IN' OR other.id IN $ends)
  AND NOT other.id IN coalesce(own.onBehalfOf, [])
  AND NOT id IN coalesce(part.onBehalfOf, [])
WITH other.id AS reached,
  min((CASE WHEN source:Person THEN '0' ELSE '1' END) + (CASE WHEN event:Meeting THEN '0 ' ELSE '1 ' END)
    + id + ' ' + event.id) AS link
RETURN reached, link
ORDER BY reached
LIMIT $limit`

export const queries: readonly ReadQuery[] = [
  {
    name: 'path/next-level',
    text: NEXT_LEVEL,
    sample: (graph: GraphSample, random: Random) => ({
      ids: idsOf('Actor')(graph, random),
      ends: idsOf('Actor')(graph, random),
      kinds: valuesOf('Event', 'kind')(graph, random),
      statuses: valuesOf('Event', 'status')(graph, random),
      from: random.chance() ? '' : valueOf('Event', 'startDay')(graph, random),
      to: random.chance() ? '' : valueOf('Event', 'endDay')(graph, random),
      limit: 1 + random.integer(100),
    }),
  },
]
