// Nothing in → the Cypher that reads what made a node or an edge: the reports and mentions that say so.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { latestPublished } from '../article/cypher.ts'
import { mentionsOfActor, type MentionRow } from '../mention/cypher.ts'
import type { Filters, Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, parentOf } from '../plan/samplers.ts'
import { reportsOfEvent, type ReportRow } from '../report/cypher.ts'

/** `other`: only what says something of this one too. Claims are JSON, so an id stands in quotes there. */
const sayingOf = (edge: string, more = ''): Filters => ({
  other: { clause: `(${edge}.claim CONTAINS '"' + $other + '"'${more})`, sample: idOf('Entity') },
})

/** Reports of an event. Who took part by a report stands there under the id that all articles together gave them. */
export const reportsMaking: Fragment<ReportRow> = {
  ...reportsOfEvent,
  name: 'why/event',
  filters: sayingOf('report', ' OR $other IN coalesce(report.actors, [])'),
  text: (where) => `${reportsOfEvent.text('', new Set())} WHERE ${where}`,
}

/** Reports of the events that are about a topic or actor, or held in a place. */
export const reportsNaming: Fragment<ReportRow> = {
  ...reportsOfEvent,
  name: 'why/subject',
  from: 'MATCH (source:Entity {id: s.id})',
  binds: ['source'],
  filters: sayingOf('report'),
  text: (where) => `MATCH (source)<-[:ABOUT|HELD_IN]-(event:Event)<-[report:REPORTS]-(article:Article)
  WHERE ${where}
  WITH DISTINCT event, article, report`,
  keeps: ['event', 'article', 'report'],
  order: [...reportsOfEvent.order, { by: 'event.id', type: 'string', sample: idOf('Event') }],
  source: parentOf('Entity'),
}

/** Mentions of an actor. */
export const mentionsMaking: Fragment<MentionRow> = {
  ...mentionsOfActor,
  name: 'why/actor',
  filters: sayingOf('mention'),
  text: (where) => `${mentionsOfActor.text('', new Set())} WHERE ${where}`,
}

/** Mentions of those who held an office that tell them to hold it. */
export const mentionsOfHolders: Fragment<MentionRow> = {
  ...mentionsOfActor,
  name: 'why/office',
  from: 'MATCH (source:Office {id: s.id})',
  binds: ['source'],
  filters: sayingOf('mention'),
  text: (where) => `MATCH (source)<-[:HELD]-(actor:Actor)<-[mention:MENTIONS]-(article:Article)
  WHERE mention.claim CONTAINS '"' + source.id + '"' AND ${where}
  WITH DISTINCT actor, article, mention`,
  keeps: ['actor', 'article', 'mention'],
  order: [...latestPublished, { by: 'actor.id', type: 'string', sample: idOf('Actor') }],
  source: parentOf('Office'),
}

export const queries: readonly ReadQuery[] = queriesOf(
  reportsMaking,
  reportsNaming,
  mentionsMaking,
  mentionsOfHolders,
)
