// Nothing in → the Disagreement type; `disagreements` on events.
import { loadActors } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import { Event } from '../event/type.ts'
import { LARGEST_PAGE } from '../page.ts'
import { inTurn, rows } from '../plan/asks.ts'
import { reportsOfEvent } from '../report/cypher.ts'
import { Report } from '../report/type.ts'
import { type Claimed, type Disagreement, disagreementsOf } from './disagreements.ts'

const DisputedProperty = builder.enumType('DisputedProperty', {
  description: 'In what reports of one event can differ.',
  values: {
    DATE: { value: 'date', description: 'When. A month and a day in it do not differ.' },
    PLACE: { value: 'place', description: 'Where.' },
    STATUS: { value: 'status', description: 'Whether it happened.' },
    MODE: { value: 'mode', description: 'In person, by phone, …' },
    AMOUNT: { value: 'amount', description: 'How much, with its currency.' },
    PARTICIPANTS: { value: 'participants', description: 'Who took part.' },
  } as const,
})

const ClaimedValue = builder.objectRef<Claimed>('ClaimedValue').implement({
  description: 'One of the values that reports of an event give, and the reports that give it.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'In the words of the reports; of participants their ids, of an amount the number and the currency.',
    }),
    actors: t.field({
      type: [Actor],
      description: 'Who took part by these reports; empty where something else is disputed.',
      resolve: ({ actors }, _, context) => loadActors(planOf(context), actors),
    }),
    reports: t.expose('reports', {
      type: [Report],
      description: 'The reports that say so, the surest first.',
    }),
  }),
})

const DisagreementType = builder.objectRef<Disagreement>('Disagreement').implement({
  description: 'Something that reports of one event tell differently.',
  fields: (t) => ({
    property: t.expose('property', { type: DisputedProperty, description: 'What it is about.' }),
    claims: t.expose('claims', {
      type: [ClaimedValue],
      description: 'Two values or more, first the one that most reports give.',
    }),
  }),
})

builder.interfaceField(Event, 'disagreements', (t) =>
  t.reads({
    type: [DisagreementType],
    description: `In what its reports differ, of the ${LARGEST_PAGE} surest. What only some of them tell is no disagreement.`,
    ask: () => inTurn(rows(reportsOfEvent, { limit: LARGEST_PAGE }), disagreementsOf),
  }),
)
