// Nothing in → the Topic type and the root fields `topic` and `topics`.
import { slug } from '../../src/fold.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import { one } from '../plan/asks.ts'
import { Subject } from '../subject/type.ts'
import { topicById, topics, type TopicNode } from './cypher.ts'
import { loadTopic, topicIdOf } from './loaders.ts'

const Topic = builder.objectRef<TopicNode>('Topic').implement({
  description: 'What an event can be about: sanctions, security, trade.',
  interfaces: [Node, Subject],
  fields: (t) => ({
    iptc: t.exposeString('iptc', {
      nullable: true,
      description: 'IPTC Media Topics code, where there is one.',
    }),
  }),
})

loadNodesWith('Topic', loadTopic)

const topicConnection = defineConnection<TopicNode, TopicNode>({
  name: 'Topic',
  of: 'topics',
  node: Topic,
  nodeOf: (row) => row,
})

builder.queryFields((t) => ({
  topic: t.reads({
    type: Topic,
    nullable: true,
    description: 'One topic, or null when there is none.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Id (`topic/sanctions`) or name, accents and case aside.',
      }),
    },
    ask: ({ name }) => one(topicById, { id: topicIdOf(name) }),
  }),
  topics: t.reads({
    type: topicConnection.connection,
    description: 'Topics by name.',
    args: {
      name: t.arg.string({ description: 'Only topics whose name holds this, accents and case aside.' }),
      ...pageArguments,
    },
    ask: (args) => connect(topics, args, args.name ? { words: slug(args.name) } : {}),
  }),
}))
