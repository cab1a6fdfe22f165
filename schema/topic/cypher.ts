// Nothing in → the Cypher that reads topics.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import type { Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, parentOf, root, valueOf } from '../plan/samplers.ts'

export interface TopicNode {
  readonly id: string
  readonly name: string | null
  readonly iptc: string | null
}

export const TOPIC = '{.id, .name, .iptc}'

export const topicId: SortKey = { by: 'topic.id', type: 'string', sample: idOf('Topic') }
const topicName: SortKey = {
  by: "coalesce(topic.name, '')",
  type: 'string',
  sample: valueOf('Topic', 'name'),
}

export const topicById: Fragment<TopicNode> = {
  name: 'topic/by-id',
  text: () => 'MATCH (topic:Topic) WHERE topic.id = s.id',
  keeps: ['topic'],
  order: [topicId],
  row: `topic${TOPIC}`,
  source: parentOf('Topic'),
}

/** The topics whose slug holds the words `s.slug`, whole: `security` finds `security-guarantees`. */
export const topicsByWords: Fragment<TopicNode> = {
  name: 'topic/by-words',
  text: () => `MATCH (topic:Topic) WHERE ('-' + substring(topic.id, 6) + '-') CONTAINS ('-' + s.slug + '-')`,
  keeps: ['topic'],
  order: [topicId],
  row: `topic${TOPIC}`,
  source: (graph, random) => ({
    slug: idOf('Topic')(graph, random).slice('topic/'.length).split('-')[0] ?? '',
  }),
}

export const topics: Fragment<TopicNode> = {
  name: 'topic/all',
  filters: {
    words: {
      clause: 'topic.id CONTAINS $words',
      sample: (graph, random) => idOf('Topic')(graph, random).slice('topic/'.length, 'topic/'.length + 3),
    },
  },
  text: (where) => `MATCH (topic:Topic) WHERE ${where}`,
  keeps: ['topic'],
  order: [topicName, topicId],
  row: `topic${TOPIC}`,
  source: root,
}

export const queries: readonly ReadQuery[] = queriesOf(topicById, topicsByWords, topics)
