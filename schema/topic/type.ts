// Nothing in → the Topic type and the root fields `topic` and `topics`.
import { slug } from '../../src/fold.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import { Subject } from '../subject/type.ts'
import { topics, type TopicNode } from './cypher.ts'
import { findTopic, loadTopic } from './loaders.ts'

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
  topic: t.field({
    type: Topic,
    nullable: true,
    description: 'One topic, or null when there is none.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Id (`topic/sanctions`) or name, accents and case aside.',
      }),
    },
    resolve: (_, { name }, context) => findTopic(planOf(context), name),
  }),
  topics: t.field({
    type: topicConnection.connection,
    description: 'Topics by name.',
    args: {
      name: t.arg.string({ description: 'Only topics whose name holds this, accents and case aside.' }),
      ...pageArguments,
    },
    resolve: (_, args, context) =>
      connect(planOf(context), topics, {}, args.name ? { words: slug(args.name) } : {}, args),
  }),
}))
