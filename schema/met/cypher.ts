// Nothing in → the Cypher that reads who met whom: counterparts, the meetings behind each, and their topics.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, type ActorNode } from '../actor/cypher.ts'
import {
  EVENT,
  EVENT_FILTERS,
  INVOLVED,
  latestFirst,
  SUBJECT,
  type EventNode,
  type SubjectNode,
} from '../event/cypher.ts'
import type { Filter, Filters, Fragment, Sampler, Source } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, oneOf, parentOf } from '../plan/samplers.ts'

/**
 * Whose counterparts are asked for. `person`: whoever took part in the same meeting in their own right. `body`: a
 * country or organisation, whose counterparts are the other sides. `named`: certain actors only, however they took part.
 */
export type MetBy = 'person' | 'body' | 'named'

const METS: readonly MetBy[] = ['person', 'body', 'named']

export interface MetRow {
  readonly counterpart: ActorNode
  readonly meetings: number
  /** `startDay|date` of the first and last meeting that has a date. */
  readonly first: string | null
  readonly last: string | null
}

export interface MetAboutRow {
  readonly subject: SubjectNode
  readonly meetings: number
}

/** Nobody meets their own side: not whom they speak for, nor those who speak for the same. */
const NOT_OWN_SIDE = `other.id <> source.id
    AND NOT other.id IN coalesce(own.onBehalfOf, [])
    AND NOT source.id IN coalesce(part.onBehalfOf, [])
    AND NOT (size(coalesce(part.through, [])) > 0
      AND all(person IN coalesce(part.through, []) WHERE person = source.id OR person IN coalesce(own.through, [])))
    AND NOT (size(coalesce(own.through, [])) > 0
      AND all(person IN coalesce(own.through, []) WHERE person = other.id OR person IN coalesce(part.through, [])))
    AND (size(coalesce(own.onBehalfOf, [])) > 0 OR NOT EXISTS { MATCH (source:Actor)-[:REPRESENTS]->(other:Actor) })
    AND (size(coalesce(part.onBehalfOf, [])) > 0 OR NOT EXISTS { MATCH (other:Actor)-[:REPRESENTS]->(source:Actor) })`

/** For a country: persons count only when they stand for nobody else. */
const SIDE = 'AND (NOT other:Person OR size(coalesce(part.onBehalfOf, [])) = 0)'

const ROLES: Readonly<Record<MetBy, readonly [own: string, part: string, counterpart: string]>> = {
  person: ['PARTICIPATED_IN', 'PARTICIPATED_IN', ''],
  body: [INVOLVED, INVOLVED, SIDE],
  named: [INVOLVED, INVOLVED, ''],
}

/** From `source` to each meeting `event` with each counterpart `other`, which may be bound already. */
export function faced(
  by: MetBy,
  where: string,
  given: ReadonlySet<string>,
  other = '(other:Actor)',
  label = 'Meeting',
): string {
  const [own, part, counterpart] = ROLES[by]
  const sides = given.has('ownSide') ? 'other.id <> source.id' : `${NOT_OWN_SIDE} ${counterpart}`
  return `MATCH (source)-[own:${own}]->(event:${label})<-[part:${part}]-${other}
  WHERE ${where} AND ${sides}`
}

const narrowing: Filters = { ...EVENT_FILTERS, ownSide: { sample: oneOf(true) } }

/** In `met`, `with` names the counterparts themselves. */
const counterparts: Filter = {
  ...EVENT_FILTERS.others,
  clause: 'other.id IN $others',
  always: true,
}

function filtersOf(by: MetBy): Filters {
  return by === 'named' ? { ...narrowing, others: counterparts } : narrowing
}

const pair =
  (by: MetBy): Sampler<Source> =>
  (graph, random) => ({
    id: idOf(by === 'body' ? 'Country' : 'Person')(graph, random),
    other: idOf('Actor')(graph, random),
  })

export function met(by: MetBy): Fragment<MetRow> {
  return {
    name: `met/${by}`,
    from: 'MATCH (source:Actor {id: s.id})',
    binds: ['source'],
    filters: filtersOf(by),
    text: (where, given) => `${faced(by, where, given)}
  WITH other, collect(DISTINCT event) AS events, ${FIRST_AND_LAST}
  WITH other, events, size(events) AS meetings, first, last`,
    keeps: ['other', 'events', 'meetings', 'first', 'last'],
    order: [
      { by: 'meetings', descending: true, type: 'number', sample: count },
      { by: 'other.id', type: 'string', sample: idOf('Actor') },
    ],
    row: `{counterpart: other${ACTOR}, meetings: meetings, first: first, last: last}`,
    source: parentOf(by === 'body' ? 'Country' : 'Person'),
  }
}

/** First and last of some events, as `MetRow` has them. */
export const FIRST_AND_LAST = `min(event.startDay + '|' + event.date) AS first, max(event.startDay + '|' + event.date) AS last`

/** The meetings of one pair. */
export function meetingsOfPair(by: MetBy): Fragment<EventNode> {
  return { ...eventsOfPair(by), name: `met/${by}/meetings`, text: textOfPair(by, 'Meeting') }
}

function textOfPair(by: MetBy, label: string) {
  return (where: string, given: ReadonlySet<string>) =>
    `${faced(by, where, given, '(other)', label)} WITH DISTINCT event`
}

/** The events of any kind of one pair. */
export function eventsOfPair(by: MetBy): Fragment<EventNode> {
  return {
    name: `met/${by}/events`,
    from: 'MATCH (source:Actor {id: s.id}) MATCH (other:Actor {id: s.other})',
    binds: ['source', 'other'],
    filters: narrowing,
    text: textOfPair(by, 'Event'),
    keeps: ['event'],
    order: latestFirst,
    row: `event${EVENT}`,
    source: pair(by),
  }
}

const SUBJECTS = `MATCH (event)-[:ABOUT]->(subject:Entity)
  WHERE subject:Topic OR subject:Actor
  WITH subject, count(DISTINCT event.id) AS meetings`

/** What the meetings of one pair were about, the most frequent first. */
function subjects(by: MetBy) {
  return {
    from: 'MATCH (source:Actor {id: s.id}) MATCH (other:Actor {id: s.other})',
    binds: ['source', 'other'],
    filters: narrowing,
    text: (where: string, given: ReadonlySet<string>) => `${faced(by, where, given, '(other)')}
  WITH DISTINCT event
  ${SUBJECTS}`,
    within: { binds: ['events'], text: `UNWIND events AS event\n  ${SUBJECTS}` },
    keeps: ['subject', 'meetings'],
    order: [
      { by: 'meetings', descending: true, type: 'number', sample: count },
      { by: 'subject.id', type: 'string', sample: idOf('Topic') },
    ],
    source: pair(by),
  } as const
}

export function subjectsOfPair(by: MetBy): Fragment<SubjectNode> {
  return { ...subjects(by), name: `met/${by}/subjects`, row: SUBJECT }
}

/** The same, with the number of meetings about each. */
export function aboutPair(by: MetBy): Fragment<MetAboutRow> {
  return { ...subjects(by), name: `met/${by}/about`, row: `{subject: ${SUBJECT}, meetings: meetings}` }
}

export const queries: readonly ReadQuery[] = queriesOf(
  ...METS.flatMap((by) => [met(by), meetingsOfPair(by), subjectsOfPair(by), aboutPair(by)]),
)
