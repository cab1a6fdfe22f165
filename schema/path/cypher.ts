// Nothing in → the Cypher of one level of a search from actor to actor over shared events.
import type { GraphSample, Random, ReadQuery } from '../../src/graph/read-query.ts'
import { INVOLVED } from '../event/cypher.ts'
import { idOf, idsOf, valueOf, valuesOf } from '../plan/samplers.ts'

/** Those in `$ends` take part also where they were represented. Nobody leads to their own side. */
const SHARED = `MATCH (source:Actor {id: id})-[own:${INVOLVED}]->(event:Event)<-[part:${INVOLVED}]-(other:Actor)
WHERE other.id <> id AND event.kind IN $kinds AND event.status IN $statuses
  AND ($from = '' OR event.endDay >= $from) AND ($to = '' OR event.startDay <= $to)
  AND ($confidence = 0.0 OR event.confidence >= $confidence)
  AND (type(own) = 'PARTICIPATED_IN' OR id IN $ends)
  AND (type(part) = 'PARTICIPATED_IN' OR other.id IN $ends)
  AND NOT other.id IN coalesce(own.onBehalfOf, [])
  AND NOT id IN coalesce(part.onBehalfOf, [])`

const LINK = `(CASE WHEN source:Person THEN '0' ELSE '1' END) + (CASE WHEN event:Meeting THEN '0 ' ELSE '1 ' END)
    + id + ' ' + event.id`

export interface Reached {
  readonly [key: string]: string
  readonly reached: string
  /**
   * `00 person/a meeting/1`: whether the actor before is a person and the event a meeting (0), and the ids of both. Of
   * the earliest links the day stands in front.
   */
  readonly link: string
}

/**
 * From `$ids` to whoever took part in the same events, each once, with the first of its links: over persons
 * and meetings before others.
 */
export const NEXT_LEVEL = `UNWIND $ids AS id
${SHARED}
WITH other.id AS reached, min(${LINK}) AS link
RETURN reached, link
ORDER BY reached
LIMIT $limit`

export interface Near {
  readonly [key: string]: string | readonly string[]
  readonly reached: string
  readonly links: readonly string[]
}

/**
 * Whom both of `$ends` reach by one event each, with the link of either, unless `$hops` is one; the second of them, when
 * the first reaches it itself. The best one only: that `NEXT_LEVEL` would find, without all others on the way.
 */
export const WITHIN_TWO = `UNWIND $ends AS id
${SHARED}
WITH other.id AS reached, id, min(${LINK}) AS link ORDER BY id
WITH reached, collect(link) AS links
WHERE reached = $target OR ($hops > 1 AND size(links) = 2)
RETURN reached, links
ORDER BY CASE WHEN reached = $target THEN 0 ELSE 1 END, CASE WHEN reached STARTS WITH 'person/' THEN 0 ELSE 1 END, reached
LIMIT 1`

/** From both of `$ends` to whoever took part in the same events: `NEXT_LEVEL` of each, in one statement. */
export const FIRST_LEVELS = `UNWIND $ends AS id
${SHARED}
WITH id, other.id AS reached, min(${LINK}) AS link
RETURN reached, link
ORDER BY id, reached
LIMIT $limit`

/** From `$sources`, each reached on a day, to whoever can be reached not before: each once, by its earliest link. */
export const NEXT_IN_TIME = `UNWIND $sources AS s
WITH s.id AS id, s.day AS day
${SHARED} AND event.startDay >= day
WITH other.id AS reached, min(event.startDay + ' ' + ${LINK}) AS link
RETURN reached, link
ORDER BY reached
LIMIT $limit`

export interface LinkRow {
  readonly [key: string]: string
  readonly fromId: string
  readonly eventId: string
  readonly toId: string
  /** When the event begins; empty when that is not known. */
  readonly day: string
}

/** All links of `$ids`, those to persons and over meetings first. */
export const LINKS = `UNWIND $ids AS id
${SHARED}
WITH DISTINCT id, other, event
WITH id, other, event, (CASE WHEN other:Person THEN '0' ELSE '1' END) + (CASE WHEN event:Meeting THEN '0' ELSE '1' END) AS rank
RETURN id AS fromId, event.id AS eventId, other.id AS toId, coalesce(event.startDay, '') AS day
ORDER BY rank, fromId, toId, eventId
LIMIT $limit`

function narrowed(graph: GraphSample, random: Random) {
  return {
    ends: idsOf('Actor')(graph, random),
    kinds: valuesOf('Event', 'kind')(graph, random),
    statuses: valuesOf('Event', 'status')(graph, random),
    from: random.chance() ? '' : valueOf('Event', 'startDay')(graph, random),
    to: random.chance() ? '' : valueOf('Event', 'endDay')(graph, random),
    confidence: random.chance() ? 0 : random.integer(11) / 10,
    limit: 1 + random.integer(100),
  }
}

/** Each id once: rows of an id that is given twice would be twice the same. */
function sample(graph: GraphSample, random: Random) {
  return { ids: [...new Set(idsOf('Actor')(graph, random))], ...narrowed(graph, random) }
}

function sampleEnds(graph: GraphSample, random: Random) {
  const [from, target] = [idOf('Actor')(graph, random), idOf('Actor')(graph, random)]
  return { ...narrowed(graph, random), ends: [from, target], target, hops: 1 + random.integer(2) }
}

function sampleInTime(graph: GraphSample, random: Random) {
  const source = () => ({
    id: idOf('Actor')(graph, random),
    day: random.chance() ? '' : valueOf('Event', 'startDay')(graph, random),
  })
  return { sources: [source(), source()], ...narrowed(graph, random) }
}

export const queries: readonly ReadQuery[] = [
  { name: 'path/next-level', text: NEXT_LEVEL, sample },
  { name: 'path/within-two', text: WITHIN_TWO, sample: sampleEnds },
  { name: 'path/first-levels', text: FIRST_LEVELS, sample: sampleEnds },
  { name: 'path/next-in-time', text: NEXT_IN_TIME, sample: sampleInTime },
  { name: 'path/links', text: LINKS, sample },
]
