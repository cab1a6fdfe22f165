// Nothing in → the root field `why`: the sentences and rules behind a node, an edge or a merge.
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import type { MentionRow } from '../mention/cypher.ts'
import { mentionConnection } from '../mention/type.ts'
import { isActorId, isEventId, typeOfId } from '../node/identity.ts'
import { loadNode, Node, type Identified } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import type { Fragment } from '../plan/fragment.ts'
import type { ReportRow } from '../report/cypher.ts'
import { reportConnection } from '../report/type.ts'
import { mentionsMaking, mentionsOfHolders, reportsMaking, reportsNaming } from './cypher.ts'

interface Why {
  readonly node: Identified
  readonly other: Identified | null
}

const sourceOf = ({ node }: Why) => ({ id: node.id })
const knownOf = ({ node, other }: Why) => ({ id: node.id, other: other?.id ?? '' })
const narrowed = (other: unknown) => (other === '' ? {} : { other: String(other) })

/** What is said of events, topics and places stands in reports; of actors and offices, in mentions. */
function reportsOf(id: string): Fragment<ReportRow> {
  return isEventId(id) ? reportsMaking : reportsNaming
}

function mentionsOf(id: string): Fragment<MentionRow> {
  return isActorId(id) ? mentionsMaking : mentionsOfHolders
}

const Why = builder.objectRef<Why>('Why').implement({
  description:
    'What made a node of the graph, or an edge between two: what articles say, and by which rules.',
  fields: (t) => ({
    node: t.field({ type: Node, description: 'What is asked about.', resolve: ({ node }) => node }),
    other: t.field({
      type: Node,
      nullable: true,
      description: 'The other end of the edge, when one is asked about.',
      resolve: ({ other }) => other,
    }),
    reports: t.reads({
      type: reportConnection.connection,
      description:
        'The reports that made it, the surest first: of an event, and of the events about a topic, an actor, or in a place.',
      args: pageArguments,
      source: sourceOf,
      known: knownOf,
      ask: (args, { id, other }) => connect(reportsOf(String(id)), args, narrowed(other)),
    }),
    mentions: t.reads({
      type: mentionConnection.connection,
      description:
        'The mentions that made it, the latest first: of an actor, with the rules that led from another name to it; of an office, those that tell who holds it.',
      args: pageArguments,
      source: sourceOf,
      known: knownOf,
      ask: (args, { id, other }) => connect(mentionsOf(String(id)), args, narrowed(other)),
    }),
  }),
})

const KINDS = 'an event, an actor, an office, a topic or a place'

builder.queryField('why', (t) =>
  t.field({
    type: Why,
    nullable: true,
    description: `Why ${KINDS} stands in the graph, or an edge from it to another. Null when either does not exist.`,
    args: {
      id: t.arg.id({ required: true, description: `A global id of ${KINDS}.` }),
      other: t.arg.id({
        description: 'The id of the other end of an edge: only what says something of both.',
      }),
    },
    resolve: async (_, { id, other }, context) => {
      for (const [name, value] of Object.entries({ id, other: other ?? id }))
        if (typeOfId(value) === 'Article')
          throw badInput(name, `must be the id of ${KINDS}, not of an article`)
      // An event's reports say most of an edge.
      const [first, second] = other && isEventId(other) ? [other, id] : [id, other]
      const [node, far] = await Promise.all([
        loadNode(context, 'id', first),
        second ? loadNode(context, 'other', second) : null,
      ])
      return node && (far || !second) ? { node, other: far } : null
    },
  }),
)
