// Nothing in → what only aid has: how much of which currency.
import { builder } from '../builder.ts'
import { eventType } from '../event/type.ts'

builder.objectFields(eventType('Aid'), (t) => ({
  amount: t.exposeFloat('amount', { nullable: true, description: 'How much, where told.' }),
  currency: t.exposeString('currency', {
    nullable: true,
    description: 'ISO 4217 code of the amount’s currency.',
  }),
}))
