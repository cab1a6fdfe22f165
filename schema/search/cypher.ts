// Nothing in → the Cypher that looks words up in names, titles, topics, places and quotes.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, type ActorNode } from '../actor/cypher.ts'
import { ARTICLE, articleId, FOLDED_TITLE, latestPublished, type ArticleNode } from '../article/cypher.ts'
import { EVENT, type EventNode } from '../event/cypher.ts'
import { PLACE, placeId, type PlaceNode } from '../place/cypher.ts'
import type { Filters, Fragment, Sampler } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, root, valueOf } from '../plan/samplers.ts'
import { REPORT, surestFirst, type ReportRow } from '../report/cypher.ts'
import { TOPIC, topicId, type TopicNode } from '../topic/cypher.ts'

/** Folded words of a text that the graph holds, so that some searches hit. */
const wordsOf =
  (label: string, property: string): Sampler<string[]> =>
  (graph, random) =>
    valueOf(label, property)(graph, random)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .slice(0, 2)

const words = (label: string, property: string): Filters => ({
  words: { always: true, sample: wordsOf(label, property) },
})

/** Each word begins a word of the text. Folded texts hold single spaces and no punctuation. */
const beginsWords = (text: string) => `all(word IN $words WHERE (' ' + ${text}) CONTAINS (' ' + word))`

export interface NamedActor {
  readonly node: ActorNode
  readonly names: readonly string[]
  readonly mentions: number
}

export const actorsByWords: Fragment<NamedActor> = {
  name: 'search/actors',
  filters: words('Name', 'id'),
  text: () => `MATCH (name:Name)-[:NAMES]->(actor:Actor) WHERE ${beginsWords('name.id')}
  WITH actor, name.id AS folded ORDER BY folded
  WITH actor, collect(folded) AS names
  WITH actor, names, COUNT { (actor)<-[:MENTIONS]-(:Article) } AS mentions`,
  keeps: ['actor', 'names', 'mentions'],
  order: [{ by: 'mentions', descending: true, type: 'number', sample: count }, actorId],
  row: `{node: actor${ACTOR}, names: names, mentions: mentions}`,
  source: root,
}

export const articlesByWords: Fragment<{ readonly node: ArticleNode; readonly text: string }> = {
  name: 'search/articles',
  filters: words('Article', 'title'),
  text: () => `MATCH (article:Article) WHERE ${beginsWords(FOLDED_TITLE)}`,
  keeps: ['article'],
  order: latestPublished,
  row: `{node: article${ARTICLE}, text: ${FOLDED_TITLE}}`,
  source: root,
}

export const topicsBySlug: Fragment<{ readonly node: TopicNode; readonly text: string }> = {
  name: 'search/topics',
  filters: words('Topic', 'id'),
  text: () => `MATCH (topic:Topic) WHERE ${beginsWords("replace(substring(topic.id, 6), '-', ' ')")}`,
  keeps: ['topic'],
  order: [topicId],
  row: `{node: topic${TOPIC}, text: replace(substring(topic.id, 6), '-', ' ')}`,
  source: root,
}

export const placesBySlug: Fragment<{ readonly node: PlaceNode; readonly text: string }> = {
  name: 'search/places',
  filters: words('Place', 'id'),
  text: () => `MATCH (place:Place) WHERE ${beginsWords("replace(substring(place.id, 6), '-', ' ')")}`,
  keeps: ['place'],
  order: [placeId],
  row: `{node: place${PLACE}, text: replace(substring(place.id, 6), '-', ' ')}`,
  source: root,
}

const QUOTE = "coalesce(report.quoteFolded, toLower(report.quote), '')"

export const quotesByWords: Fragment<{
  readonly node: EventNode
  readonly report: ReportRow
  readonly text: string
}> = {
  name: 'search/quotes',
  filters: words('Event', 'summary'),
  text: () => `MATCH (article:Article)-[report:REPORTS]->(event:Event) WHERE ${beginsWords(QUOTE)}`,
  keeps: ['article', 'report', 'event'],
  order: [surestFirst, { by: 'event.id', type: 'string', sample: idOf('Event') }, articleId],
  row: `{node: event${EVENT}, report: ${REPORT}, text: ${QUOTE}}`,
  source: root,
}

export const queries: readonly ReadQuery[] = queriesOf(
  actorsByWords,
  articlesByWords,
  topicsBySlug,
  placesBySlug,
  quotesByWords,
)
