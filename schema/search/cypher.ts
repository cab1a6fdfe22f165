// Nothing in → the Cypher that goes from words to names, titles, topics, places and sentences.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { misspellingKeys, wordNode } from '../../src/search-words.ts'
import { ACTOR, actorId, type ActorNode } from '../actor/cypher.ts'
import { ARTICLE, articleId, FOLDED_TITLE, latestPublished, type ArticleNode } from '../article/cypher.ts'
import { EVENT, type EventNode } from '../event/cypher.ts'
import { PLACE, placeId, type PlaceNode } from '../place/cypher.ts'
import type { Filters, Fragment, Sampler, Source } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, idsOf, root } from '../plan/samplers.ts'
import { REPORT, surestFirst, type ReportRow } from '../report/cypher.ts'
import { TOPIC, topicId, type TopicNode } from '../topic/cypher.ts'

/** What a typed word is looked up by. */
export function wordSource(word: string): Source {
  return { word, start: wordNode(word).start, ...misspellingKeys(word) }
}

/** The words that begin as `s.word` does, and those that share a half with it; each way by an index of its own. */
export const wordsLike: Fragment<string> = {
  name: 'search/words',
  text: () => `CALL (s) {
    MATCH (word:Word) WHERE word.start = s.start AND word.id STARTS WITH s.word RETURN word
    UNION MATCH (word:Word) WHERE word.head IN s.heads RETURN word
    UNION MATCH (word:Word) WHERE word.tail IN s.tails RETURN word
  }
  WITH word, CASE WHEN word.id STARTS WITH s.word THEN 0 ELSE 1 END AS far, size(word.id) AS letters`,
  keeps: ['word', 'far', 'letters'],
  order: [
    { by: 'far', type: 'number', sample: (_, random) => random.integer(2) },
    { by: 'letters', type: 'number', sample: count },
    { by: 'word.id', type: 'string', sample: idOf('Word') },
  ],
  row: 'word.id',
  source: (graph, random) => wordSource(idOf('Word')(graph, random)),
}

/** Words that are there, and what each typed word may stand for. */
const looked: Filters = {
  anchors: { always: true, sample: idsOf('Word') },
  begins: {
    always: true,
    sample: (graph, random) => [[` ${startOf(graph, random)}`, ` ${startOf(graph, random)}`]],
  },
}

const startOf: Sampler<string> = (graph, random) => idOf('Word')(graph, random).slice(0, random.integer(3))

/** From each anchor over the edges of one type to `end`, each once. */
function bearing(type: string, end: string): string {
  return `UNWIND $anchors AS anchor
  MATCH (word:Word {id: anchor})<-[:${type}]-${end}`
}

/** Of each typed word, something that it may stand for begins a word of the text. */
function holds(text: string): string {
  return `all(group IN $begins WHERE size([start IN group WHERE (' ' + ${text} + ' ') CONTAINS start]) > 0)`
}

const spaced = (variable: string) => `replace(substring(${variable}.id, 6), '-', ' ')`

/** Forms of names that are looked at: the shortest, which is nearest to what was typed. */
const FORMS = 2000

export interface NamedActor {
  readonly node: ActorNode
  readonly names: readonly string[]
  readonly mentions: number
}

export const actorsByWords: Fragment<NamedActor> = {
  name: 'search/actors',
  filters: { ...looked, phrase: { always: true, sample: idOf('Name') } },
  text: () => `${bearing('SPELT', '(name:Name)')}
  WITH DISTINCT name WHERE ${holds('name.id')}
  WITH name, size(name.id) AS letters ORDER BY letters, name.id LIMIT ${FORMS}
  MATCH (name)-[:NAMES]->(actor:Actor)
  WITH actor, name.id AS folded ORDER BY folded
  WITH actor, collect(folded) AS names, max(CASE WHEN folded = $phrase THEN 1 ELSE 0 END) AS exact
  WITH actor, names, exact, COUNT { (actor)<-[:MENTIONS]-(:Article) } AS mentions`,
  keeps: ['actor', 'names', 'exact', 'mentions'],
  order: [
    { by: 'exact', descending: true, type: 'number', sample: (_, random) => random.integer(2) },
    { by: 'mentions', descending: true, type: 'number', sample: count },
    actorId,
  ],
  row: `{node: actor${ACTOR}, names: names, mentions: mentions}`,
  source: root,
}

export const articlesByWords: Fragment<{ readonly node: ArticleNode; readonly text: string }> = {
  name: 'search/articles',
  filters: looked,
  text: () => `${bearing('SAYS', '(article:Article)')}
  WITH DISTINCT article WHERE ${holds(FOLDED_TITLE)}`,
  keeps: ['article'],
  order: latestPublished,
  row: `{node: article${ARTICLE}, text: ${FOLDED_TITLE}}`,
  source: root,
}

/** By words of their names, and those of which the vocabulary knows that they are called so, too. */
export const topicsByTerm: Fragment<TopicNode> = {
  name: 'search/topics',
  filters: { ...looked, known: { always: true, sample: idsOf('Topic') } },
  text: () => `CALL (s) {
    MATCH (topic:Topic) WHERE topic.id IN $known RETURN topic
    UNION ${bearing('TERMED', '(topic:Topic)')} WHERE ${holds(spaced('topic'))} RETURN topic
  }`,
  keeps: ['topic'],
  order: [topicId],
  row: `topic${TOPIC}`,
  source: root,
}

export const placesByWords: Fragment<PlaceNode> = {
  name: 'search/places',
  filters: looked,
  text: () => `${bearing('CALLED', '(place:Place)')}
  WITH DISTINCT place WHERE ${holds(spaced('place'))}`,
  keeps: ['place'],
  order: [placeId],
  row: `place${PLACE}`,
  source: root,
}

const QUOTE = "coalesce(report.quoteFolded, toLower(report.quote), '')"

/** Articles of which sentences are looked at: the latest. */
const ARTICLES = 5000

export const quotesByWords: Fragment<{
  readonly node: EventNode
  readonly report: ReportRow
  readonly text: string
}> = {
  name: 'search/quotes',
  filters: looked,
  text: () => `${bearing('SAYS', '(article:Article)')}
  WITH DISTINCT article, coalesce(article.publishedAt, '') AS day ORDER BY day DESC, article.id LIMIT ${ARTICLES}
  MATCH (article)-[report:REPORTS]->(event:Event) WHERE ${holds(QUOTE)}`,
  keeps: ['article', 'report', 'event'],
  order: [surestFirst, { by: 'event.id', type: 'string', sample: idOf('Event') }, articleId],
  row: `{node: event${EVENT}, report: ${REPORT}, text: ${QUOTE}}`,
  source: root,
}

export const queries: readonly ReadQuery[] = queriesOf(
  wordsLike,
  actorsByWords,
  articlesByWords,
  topicsByTerm,
  placesByWords,
  quotesByWords,
)
