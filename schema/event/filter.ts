// The arguments by which a client narrows a list of events → the parameters of its statement.
import type { GraphValue, Parameters } from '../../src/graph/graph.ts'
import { findActorIds } from '../actor/loaders.ts'
import { ACTOR_REFERENCE } from '../actor/type.ts'
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { findPlaceIds } from '../place/loaders.ts'
import type { Plan } from '../plan/plan.ts'
import { findSubjectIds } from '../topic/loaders.ts'
import { daysOf } from './days.ts'
import { DateRange, EventContext, EventKind, EventOrder, EventStatus } from './values.ts'
import { conditionOf, EventFilterInput, type EventFilter } from './where.ts'

/** How many actors one argument may name. */
const ACTORS = 10

export const kindArgument = builder.args((t) => ({
  kind: t.field({ type: [EventKind], description: 'Only events of these kinds.' }),
  context: t.field({ type: [EventContext], description: 'Only events with one of these contexts.' }),
}))

export const statusArgument = builder.args((t) => ({
  status: t.field({ type: [EventStatus], description: 'Only events of these statuses.' }),
}))

/** Whoever asks who met whom means what happened; the rest is there for the asking. */
export const occurredArgument = builder.args((t) => ({
  status: t.field({
    type: [EventStatus],
    defaultValue: ['occurred'],
    description: 'Only events of these statuses: what happened, unless asked otherwise.',
  }),
}))

export const whenAndWhatArguments = builder.args((t) => ({
  during: t.field({
    type: DateRange,
    description: 'Only events within these days; events without a date are left out.',
  }),
  about: t.string({
    description:
      'Only events about this: an id, an actor’s name, or words of a topic’s name (`security` finds *security guarantees*).',
  }),
  place: t.string({ description: 'Only events held there: a place’s id or words of its name.' }),
  where: t.field({
    type: EventFilterInput,
    description: 'Only events of which this holds: and, or and not.',
  }),
  knownAt: t.string({
    description:
      'Only events that an article published until then reports: `2022-03-07`, `2022-03` or `2022` to its end.',
  }),
}))

export const withArgument = builder.args((t) => ({
  with: t.stringList({
    description: `Only events in which one of these took part too, itself or represented; each ${ACTOR_REFERENCE}.`,
  }),
}))

export const orderArgument = builder.args((t) => ({
  orderBy: t.field({ type: EventOrder, description: 'In which order: the latest first when left out.' }),
}))

export const betweenArgument = builder.args((t) => ({
  between: t.stringList({
    description: `Only events in which every one of these took part, itself or represented; each ${ACTOR_REFERENCE}.`,
  }),
}))

export interface EventArguments {
  readonly kind?: readonly string[] | null | undefined
  readonly context?: readonly string[] | null | undefined
  readonly status?: readonly string[] | null | undefined
  readonly during?:
    | { readonly from?: string | null | undefined; readonly to?: string | null | undefined }
    | null
    | undefined
  readonly about?: string | null | undefined
  readonly place?: string | null | undefined
  readonly where?: EventFilter | null | undefined
  readonly knownAt?: string | null | undefined
  readonly with?: readonly string[] | null | undefined
  readonly between?: readonly string[] | null | undefined
}

/** What `EVENT_FILTERS` takes; names are looked up in as few round trips as they need, whatever their number. */
export async function eventParameters(plan: Plan, args: EventArguments): Promise<Parameters> {
  const [about, places, others, all, where] = await Promise.all([
    args.about ? findSubjectIds(plan, args.about) : undefined,
    args.place ? findPlaceIds(plan, args.place) : undefined,
    args.with ? findActorIds(plan, few('with', args.with)) : undefined,
    args.between ? findActorIds(plan, few('between', args.between)) : undefined,
    args.where ? conditionOf(plan, args.where) : undefined,
  ])
  const optional = {
    kinds: args.kind ?? undefined,
    contexts: args.context ?? undefined,
    statuses: args.status ?? undefined,
    about,
    places,
    others,
    all,
    where: where as unknown as GraphValue | undefined,
    knownAt: args.knownAt ? daysOf('knownAt', { to: args.knownAt }).to : undefined,
  }
  const given = Object.entries(optional).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  return { ...Object.fromEntries(given), ...daysOf('during', args.during) }
}

/** Refuses lists of actors that are longer than ten, or shorter than `least`. */
export function few(argument: string, references: readonly string[], least = 1): readonly string[] {
  if (references.length >= least && references.length <= ACTORS) return references
  throw badInput(argument, `must name ${least} to ${ACTORS} actors, not ${references.length}`)
}
