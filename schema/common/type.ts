// Nothing in → the root field `commonCounterparts`: whom several actors all met.
import type { Parameters } from '../../src/graph/graph.ts'
import type { ActorNode } from '../actor/cypher.ts'
import { findActorIds } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { eventParameters, few, occurredArgument, whenAndWhatArguments } from '../event/filter.ts'
import { eventConnection } from '../event/type.ts'
import { EventKind } from '../event/values.ts'
import { eventsOfPair, type MetBy, type MetRow } from '../met/cypher.ts'
import { byOf, dateOf, narrowingOf } from '../met/type.ts'
import { connect, pageArguments } from '../page.ts'
import type { Known } from '../plan/ask.ts'
import { inTurn, rows } from '../plan/asks.ts'
import { commonCounterparts, tiesTo, type TieRow } from './cypher.ts'

type CommonRow = Pick<MetRow, 'counterpart' | 'meetings'>

const commonConnection = defineConnection<CommonRow, ActorNode>({
  name: 'CommonCounterpart',
  of: 'common counterparts',
  node: Actor,
  nodeOf: ({ counterpart }) => counterpart,
  at: 'counterpart',
})

interface CommonTie {
  readonly row: TieRow
  readonly known: Known
}

const CommonTie = builder.objectRef<CommonTie>('CommonTie').implement({
  description: 'How often one of several actors met a common counterpart.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      description: 'Which one of them.',
      extensions: { walk: { to: 'actor' } },
      resolve: ({ row }) => row.actor,
    }),
    count: t.int({ description: 'How many events.', resolve: ({ row }) => row.meetings }),
    firstMet: t.string({
      nullable: true,
      description: 'Date of the first of them, as coarse as it is told; null when none is dated.',
      resolve: ({ row }) => dateOf(row.first),
    }),
    lastMet: t.string({
      nullable: true,
      description: 'Date of the last of them, as coarse as it is told; null when none is dated.',
      resolve: ({ row }) => dateOf(row.last),
    }),
    events: t.reads({
      type: eventConnection.connection,
      description: 'The events themselves, the latest first.',
      args: pageArguments,
      source: ({ row }) => ({ id: row.actor.id, other: row.counterpart }),
      known: ({ known }) => known,
      ask: (args, known) => connect(eventsOfPair(byOf(known)), args, narrowingOf(known)),
    }),
  }),
})

builder.objectFields(commonConnection.edge, (t) => ({
  count: t.int({
    description: 'How many events; one with several of the actors counts once.',
    resolve: ({ row }) => row.meetings,
  }),
  ties: t.reads({
    type: [CommonTie],
    description: 'The same for each of the actors, by id; 10 at most.',
    ofEdge: true,
    source: ({ row }) => ({ id: row.counterpart.id }),
    known: ({ known }) => known,
    ask: (_, known) => {
      const parameters: Parameters = { ...narrowingOf(known), of: known['of'] ?? [] }
      const ties = rows(tiesTo(byOf(known)), { limit: 10 }, parameters, known)
      return inTurn(ties, (found) => found.map((row) => ({ row, known })))
    },
  }),
}))

const COMMON = `Whom several actors all met, the most frequent first. Of persons, and of countries and organisations, as in \`met\`; of both together whoever took part in an event with each of them in any way, itself or represented. Counts meetings that happened, unless \`kinds\` and \`status\` ask for others.`

builder.queryField('commonCounterparts', (t) =>
  t.reads({
    type: commonConnection.connection,
    description: COMMON,
    args: {
      of: t.arg.stringList({ required: true, description: `2 to 10 actors, each ${ACTOR_REFERENCE}.` }),
      kinds: t.arg({
        type: [EventKind],
        defaultValue: ['MEETING'],
        description: 'Which events count: meetings, unless asked otherwise.',
      }),
      ...occurredArgument,
      ...whenAndWhatArguments,
      ...pageArguments,
    },
    ask: async ({ of, kinds, ...args }, _, plan) => {
      const ids = await findActorIds(plan, few('of', of, 2))
      if (ids.length < 2) throw badInput('of', 'must name two different actors at least')
      const narrowing = await eventParameters(plan, { ...args, kind: kinds ?? ['MEETING'] })
      const by = metBy(ids)
      return connect(commonCounterparts(by), args, { ...narrowing, of: ids }, { by, narrowing, of: ids })
    },
  }),
)

function metBy(ids: readonly string[]): MetBy {
  const persons = ids.filter((id) => id.startsWith('person/')).length
  return persons === ids.length ? 'person' : persons === 0 ? 'body' : 'named'
}
