// A condition as a client writes it, with and, or and not → filters joined so, names looked up.
import { findActorIds } from '../actor/loaders.ts'
import { ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { findOfficeIds } from '../office/loaders.ts'
import { findPlaceIds } from '../place/loaders.ts'
import type { Condition } from '../plan/ask.ts'
import type { Plan } from '../plan/plan.ts'
import { findSubjectIds } from '../topic/loaders.ts'
import { beginningsIn, conditionFrom, type Given, type Joining } from '../where.ts'
import { daysOf } from './days.ts'
import { DateRange, EventContext, EventKind, EventStatus } from './values.ts'

export interface EventFilter extends Joining<EventFilter> {
  readonly kind?: Given<readonly string[]>
  readonly context?: Given<readonly string[]>
  readonly status?: Given<readonly string[]>
  readonly mode?: Given<readonly string[]>
  readonly during?: Given<{ readonly from?: Given<string>; readonly to?: Given<string> }>
  readonly about?: Given<string>
  readonly place?: Given<string>
  readonly with?: Given<string>
  readonly office?: Given<string>
  readonly source?: Given<string>
  readonly minConfidence?: Given<number>
  readonly text?: Given<string>
}

export const EventFilterInput = builder.inputRef<EventFilter>('EventFilter')

EventFilterInput.implement({
  description:
    'A condition on events. What stands in one of these must hold together; `or` and `not` join others.',
  fields: (t) => ({
    and: t.field({ type: [EventFilterInput], description: 'All of these.' }),
    or: t.field({ type: [EventFilterInput], description: 'One of these at least.' }),
    not: t.field({ type: EventFilterInput, description: 'Not this.' }),
    kind: t.field({ type: [EventKind], description: 'One of these kinds.' }),
    context: t.field({ type: [EventContext], description: 'One of these contexts.' }),
    status: t.field({ type: [EventStatus], description: 'One of these statuses.' }),
    mode: t.stringList({ description: '`in-person`, `phone` or `virtual`: one of these.' }),
    during: t.field({ type: DateRange, description: 'Some day that its date covers lies within these.' }),
    about: t.string({
      description:
        'About this: an id, an actor’s name, or words of a topic’s name; a topic’s narrower ones count.',
    }),
    place: t.string({ description: 'Held there: a place’s id or words of its name.' }),
    with: t.string({ description: `This one took part, itself or represented; ${ACTOR_REFERENCE}.` }),
    office: t.string({ description: 'Somebody took part in this office: its id or words of its title.' }),
    source: t.string({ description: 'An article of this publisher reports it, exactly as stored.' }),
    minConfidence: t.float({ description: '0 to 1: as sure as this at least.' }),
    text: t.string({
      description: 'A sentence that reports it holds words that begin so, accents and case aside.',
    }),
  }),
})

/** Rejects with `BAD_USER_INPUT` for what is no date and for more than 50 conditions. */
export function conditionOf(plan: Plan, filter: EventFilter): Promise<Condition> {
  return conditionFrom(filter, (own) => valuesOf(plan, own))
}

/** By name of the filter of `EVENT_FILTERS`. */
async function valuesOf(
  plan: Plan,
  { kind, context, status, mode, during, about, place, ...filter }: EventFilter,
) {
  const [subjects, places, others, offices] = await Promise.all([
    about ? findSubjectIds(plan, about) : null,
    place ? findPlaceIds(plan, place) : null,
    filter.with ? findActorIds(plan, [filter.with]) : null,
    filter.office ? findOfficeIds(plan, filter.office) : null,
  ])
  return {
    ...daysOf('where.during', during),
    kinds: kind,
    contexts: context,
    statuses: status,
    modes: mode,
    about: subjects,
    places,
    involved: others,
    offices,
    publishers: filter.source ? [filter.source] : null,
    confidence: filter.minConfidence,
    words: beginningsIn(filter.text),
  }
}
