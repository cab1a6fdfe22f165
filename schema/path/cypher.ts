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

const BY_PERSON = `(CASE WHEN reached STARTS WITH 'person/' THEN '0 ' ELSE '1 ' END) + reached`

/** Of rows with a `rank` the first alone where it is a find, `0…`; else all, unless the search ends here. */
const FIND_OR_ALL = `WITH collect(row) AS rows, min(row.rank) AS first
UNWIND rows AS row
WITH row, first
WHERE row.rank = first OR ($goesOn AND NOT first STARTS WITH '0')`

/**
 * From `$ids` to whoever took part in the same events, each once, with the first of its links: over persons
 * and meetings before others. Only the best one of `$known` where one of them is reached.
 */
export const NEXT_LEVEL = `UNWIND $ids AS id
${SHARED}
WITH other.id AS reached, min(${LINK}) AS link
WITH {reached: reached, link: link, rank: (CASE WHEN reached IN $known THEN '0' ELSE '1' END) + ${BY_PERSON}} AS row
${FIND_OR_ALL}
RETURN row.reached AS reached, row.link AS link
ORDER BY reached
LIMIT $limit`

export interface Near {
  readonly [key: string]: string | readonly string[]
  readonly reached: string
  readonly links: readonly string[]
}

/**
 * Whom both of `$ends` reach by one event each, with the link of either, unless `$hops` is one; the second of them, when
 * the first reaches it itself: the best one only. Where there is none, all whom either reaches.
 */
export const FIRST_LEVELS = `UNWIND $ends AS id
${SHARED}
WITH other.id AS reached, id, min(${LINK}) AS link ORDER BY id
WITH reached, collect(link) AS links
WITH {reached: reached, links: links, rank: (CASE WHEN reached = $target THEN '00' WHEN $hops > 1 AND size(links) = 2 THEN '01' ELSE '1' END) + ${BY_PERSON}} AS row
${FIND_OR_ALL}
RETURN row.reached AS reached, row.links AS links
ORDER BY reached
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
    goesOn: random.chance(),
  }
}

/** Each id once: rows of an id that is given twice would be twice the same. */
function sample(graph: GraphSample, random: Random) {
  const known = idsOf('Actor')(graph, random)
  return { ids: [...new Set(idsOf('Actor')(graph, random))], known, ...narrowed(graph, random) }
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
  { name: 'path/first-levels', text: FIRST_LEVELS, sample: sampleEnds },
  { name: 'path/next-in-time', text: NEXT_IN_TIME, sample: sampleInTime },
  { name: 'path/links', text: LINKS, sample },
]
