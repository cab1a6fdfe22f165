// Nothing in → what only agreements have – name and parties – and the root field `agreements`.
import { loadActors } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { events, type EventNode } from '../event/cypher.ts'
import {
  betweenArgument,
  eventParameters,
  occurredArgument,
  whenAndWhatArguments,
  withArgument,
} from '../event/filter.ts'
import { eventType } from '../event/type.ts'
import { connect, LARGEST_PAGE, pageArguments } from '../page.ts'
import { parties, type PartyRow } from './cypher.ts'

const Agreement = eventType('Agreement')

const Party = builder.objectRef<PartyRow>('Party').implement({
  description: 'One side of an agreement.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: Actor,
      description: 'The country, organisation or person that is a party.',
    }),
    through: t.field({
      type: [Actor],
      description: 'Who acted for it, where named.',
      resolve: ({ through }, _, context) =>
        loadActors(planOf(context), [...new Set(through.flat())].toSorted()),
    }),
  }),
})

builder.objectFields(Agreement, (t) => ({
  name: t.exposeString('name', { nullable: true, description: 'The instrument, as texts call it.' }),
  parties: t.field({
    type: [Party],
    description: `Whom it binds, by name: countries and organisations, not those who signed for them. ${LARGEST_PAGE} at most.`,
    resolve: ({ id }, _, context) => planOf(context).list(parties, { id }, {}, LARGEST_PAGE),
  }),
}))

const agreementConnection = defineConnection<EventNode, EventNode>({
  name: 'Agreement',
  of: 'agreements',
  node: Agreement,
  nodeOf: (row) => row,
})

builder.queryField('agreements', (t) =>
  t.field({
    type: agreementConnection.connection,
    description: 'Agreements, the latest first.',
    args: {
      ...betweenArgument,
      ...withArgument,
      ...occurredArgument,
      ...whenAndWhatArguments,
      ...pageArguments,
    },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      return connect(plan, events, {}, { ...(await eventParameters(plan, args)), kinds: ['AGREEMENT'] }, args)
    },
  }),
)
