// Nothing in → `timeline` on actors: how many events of which kind, period by period.
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { eventParameters, occurredArgument, whenAndWhatArguments } from '../event/filter.ts'
import { EventKind } from '../event/values.ts'
import { inTurn, rows } from '../plan/asks.ts'
import { timelineOfActor } from './cypher.ts'
import { LETTERS, periodsOf, type KindCount, type Period } from './periods.ts'

/** Counts that one timeline reads at most: more than a decade of days. */
const COUNTS = 5000

const TimelineUnit = builder.enumType('TimelineUnit', {
  description: 'How long the periods of a timeline are.',
  values: {
    DAY: { value: 'day', description: 'Days.' },
    WEEK: { value: 'week', description: 'Weeks from Monday to Sunday, as in ISO 8601.' },
    MONTH: { value: 'month', description: 'Months.' },
    YEAR: { value: 'year', description: 'Years.' },
  } as const,
})

const KindCountType = builder.objectRef<KindCount>('KindCount').implement({
  description: 'How many events of one kind.',
  fields: (t) => ({
    kind: t.field({ type: EventKind, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const PeriodType = builder.objectRef<Period>('Period').implement({
  description: 'One period of a timeline.',
  fields: (t) => ({
    start: t.exposeString('start', { description: 'Its first day, ISO.' }),
    counts: t.field({
      type: [KindCountType],
      description: 'Events by kind.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
})

builder.interfaceField(Actor, 'timeline', (t) =>
  t.reads({
    type: [PeriodType],
    description:
      'How many events it took part in, itself or represented, period by period; periods without any are left out. An event stands where its date begins; those without a date are not counted.',
    args: {
      by: t.arg({ type: TimelineUnit, defaultValue: 'month', description: 'How long the periods are.' }),
      kinds: t.arg({ type: [EventKind], description: 'Only events of these kinds.' }),
      ...occurredArgument,
      ...whenAndWhatArguments,
    },
    ask: async ({ kinds, ...args }, _, plan) => {
      const unit = args.by ?? 'month'
      const parameters = await eventParameters(plan, { ...args, kind: kinds })
      const counts = rows(timelineOfActor, { limit: COUNTS }, { ...parameters, letters: LETTERS[unit] })
      return inTurn(counts, (found) => periodsOf(unit, found))
    },
  }),
)
