// Nothing in → `timeline` on actors, places and at the root, `hosted` on countries: how many events of which kind, period by period.
import { findActor, NOBODY } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { Country } from '../country/type.ts'
import {
  eventParameters,
  occurredArgument,
  whenAndWhatArguments,
  type EventArguments,
} from '../event/filter.ts'
import { EventKind } from '../event/values.ts'
import { Place } from '../place/type.ts'
import type { Known } from '../plan/ask.ts'
import { inTurn, rows } from '../plan/asks.ts'
import type { Fragment } from '../plan/fragment.ts'
import type { Plan } from '../plan/plan.ts'
import { timelineInCountry, timelineOfActor, timelineOfPlace, type PeriodRow } from './cypher.ts'
import { LETTERS, periodsOf, type KindCount, type Period, type Unit } from './periods.ts'

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

export const KindCountType = builder.objectRef<KindCount>('KindCount').implement({
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

const timelineArguments = builder.args((t) => ({
  by: t.field({ type: TimelineUnit, defaultValue: 'month', description: 'How long the periods are.' }),
  kinds: t.field({ type: [EventKind], description: 'Only events of these kinds.' }),
  ...occurredArgument,
  ...whenAndWhatArguments,
}))

type TimelineArguments = Omit<EventArguments, 'kind'> & {
  readonly by?: Unit | null | undefined
  readonly kinds?: readonly string[] | null | undefined
}

function askTimeline(timeline: Fragment<PeriodRow>) {
  return async ({ kinds, by, ...args }: TimelineArguments, _: Known, plan: Plan) => {
    const unit = by ?? 'month'
    const parameters = await eventParameters(plan, { ...args, kind: kinds })
    const counts = rows(timeline, { limit: COUNTS }, { ...parameters, letters: LETTERS[unit] })
    return inTurn(counts, (found) => periodsOf(unit, found))
  }
}

const LEFT_OUT = `periods without any are left out, and there are ${COUNTS} at most. An event stands where its date begins; those without a date are not counted.`

builder.interfaceField(Actor, 'timeline', (t) =>
  t.reads({
    type: [PeriodType],
    description: `How many events it took part in, itself or represented, period by period; ${LEFT_OUT}`,
    args: timelineArguments,
    ask: askTimeline(timelineOfActor),
  }),
)

builder.objectField(Place, 'timeline', (t) =>
  t.reads({
    type: [PeriodType],
    description: `How many events were held there, period by period; ${LEFT_OUT}`,
    args: timelineArguments,
    ask: askTimeline(timelineOfPlace),
  }),
)

builder.objectField(Country, 'hosted', (t) =>
  t.reads({
    type: [PeriodType],
    description: `How many events were held in the country, whoever took part, period by period; ${LEFT_OUT}`,
    args: timelineArguments,
    ask: askTimeline(timelineInCountry),
  }),
)

builder.queryField('timeline', (t) =>
  t.reads({
    type: [PeriodType],
    nullable: true,
    description: `How many events an actor took part in, itself or represented, period by period; ${LEFT_OUT} Null when there is no such actor.`,
    args: {
      of: t.arg.string({ required: true, description: `The actor ${ACTOR_REFERENCE}.` }),
      ...timelineArguments,
    },
    ask: async ({ of, ...args }, known, plan) => {
      const actor = await findActor(plan, of)
      const periods = await askTimeline(timelineOfActor)(args, known, plan)
      const source = { id: actor?.id ?? NOBODY }
      return { ...inTurn(periods, (found) => (actor ? found : null)), source }
    },
  }),
)
