// Nothing in → what only aid has: how much of which currency, and what for.
import { builder } from '../builder.ts'
import { eventType } from '../event/type.ts'

builder.objectFields(eventType('Aid'), (t) => ({
  amount: t.exposeFloat('amount', { nullable: true, description: 'How much, where told.' }),
  currency: t.exposeString('currency', {
    nullable: true,
    description: 'ISO 4217 code of the amount’s currency.',
  }),
  purpose: t.exposeString('purpose', {
    nullable: true,
    description: 'What it is for, in the words of the texts: `flood victims`, `food aid`.',
  }),
}))
