// Nothing in → what only agreements have – name and parties – and the root field `agreements`.
import { loadActors } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import type { EventNode } from '../event/cypher.ts'
import { askOccurred, occurredArguments } from '../event/occurred.ts'
import { eventType } from '../event/type.ts'
import { LARGEST_PAGE } from '../page.ts'
import { rows } from '../plan/asks.ts'
import { parties, type PartyRow } from './cypher.ts'

const Agreement = eventType('Agreement')

const Party = builder.objectRef<PartyRow>('Party').implement({
  description: 'One side of an agreement.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: Actor,
      description: 'The country, organisation or person that is a party.',
      extensions: { walk: { to: 'actor' } },
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
  parties: t.reads({
    type: [Party],
    description: `Whom it binds, by name: countries and organisations, not those who signed for them. ${LARGEST_PAGE} at most.`,
    ask: () => rows(parties, { limit: LARGEST_PAGE }),
  }),
}))

export const agreementConnection = defineConnection<EventNode, EventNode>({
  name: 'Agreement',
  of: 'agreements',
  node: Agreement,
  nodeOf: (row) => row,
})

builder.queryField('agreements', (t) =>
  t.reads({
    type: agreementConnection.connection,
    description: 'Agreements, the latest first.',
    args: occurredArguments,
    ask: askOccurred('AGREEMENT'),
  }),
)
