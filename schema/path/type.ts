// Nothing in → the root fields `path` and `paths`: how two actors are linked by shared events.
import type { InputShapeFromFields } from '@pothos/core'
import { actorById } from '../actor/cypher.ts'
import { findActorId, loadActor } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import { eventById } from '../event/cypher.ts'
import { daysOf } from '../event/days.ts'
import { occurredArgument } from '../event/filter.ts'
import { Event } from '../event/type.ts'
import { DateRange, EventKind } from '../event/values.ts'
import { LARGEST_PAGE, sizeOf } from '../page.ts'
import { first, rows } from '../plan/asks.ts'
import type { Plan } from '../plan/plan.ts'
import { reportsOfEvent } from '../report/cypher.ts'
import { Report } from '../report/type.ts'
import { findPaths, findShortest } from './alternatives.ts'
import type { Hop, PathSearch } from './search.ts'

const HOPS = 6
const MOST_HOPS = 8
const REPORTS = 10
const PATHS = 3
const MOST_PATHS = 10

/** The kinds in which those who take part deal with each other face to face. */
const TIES = ['MEETING', 'VISIT', 'AGREEMENT']

const Step = builder.objectRef<Hop>('PathStep').implement({
  description: 'One link of a path: two actors in the same event.',
  fields: (t) => ({
    from: t.reads({
      type: Actor,
      nullable: true,
      description: 'Where the step begins.',
      source: ({ fromId: id }) => ({ id }),
      ask: () => first(actorById),
    }),
    via: t.reads({
      type: Event,
      nullable: true,
      description: 'The event in which both took part.',
      source: ({ eventId: id }) => ({ id }),
      ask: () => first(eventById),
    }),
    to: t.reads({
      type: Actor,
      nullable: true,
      description: 'Where the step leads.',
      source: ({ toId: id }) => ({ id }),
      ask: () => first(actorById),
    }),
    reports: t.reads({
      type: [Report],
      description: 'The sentences that say so, the surest first.',
      args: {
        first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${REPORTS} when left out.` }),
      },
      source: ({ eventId: id }) => ({ id }),
      ask: ({ first: size }) => rows(reportsOfEvent, { limit: sizeOf('first', size, REPORTS, LARGEST_PAGE) }),
    }),
  }),
})

const Path = builder.objectRef<readonly Hop[]>('Path').implement({
  description: 'A chain of events from one actor to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many events it takes.', resolve: (hops) => hops.length }),
    steps: t.field({ type: [Step], description: 'The steps, in order.', resolve: (hops) => [...hops] }),
  }),
})

const pathArguments = builder.args((t) => ({
  from: t.string({ required: true, description: `Where the chain begins: an actor ${ACTOR_REFERENCE}.` }),
  to: t.string({ required: true, description: `Where the chain ends: an actor ${ACTOR_REFERENCE}.` }),
  maxHops: t.int({ description: `How many events it may take: 1 to ${MOST_HOPS}; ${HOPS} when left out.` }),
  kinds: t.field({
    type: [EventKind],
    defaultValue: TIES,
    description:
      'Only over events of these kinds: those in which people deal with each other, unless asked otherwise.',
  }),
  between: t.field({ type: DateRange, description: 'Only over events within these days.' }),
  during: t.field({
    type: DateRange,
    description: 'Only over events within these days.',
    deprecationReason: 'Is called `between`.',
  }),
  minConfidence: t.float({
    description: 'Only over events of which the rules are at least so sure, 0 to 1.',
  }),
  chronological: t.boolean({
    defaultValue: false,
    description:
      'Whether no event may begin before the one in front of it. Events without a date are left out then.',
  }),
}))

type PathArguments = InputShapeFromFields<typeof pathArguments & typeof occurredArgument>

/** What to search; null when one of the ends is nobody. */
async function searchOf(plan: Plan, args: PathArguments): Promise<PathSearch | null> {
  if (args.between && args.during) throw badInput('during', 'is the same as "between": give one of them')
  const sure = args.minConfidence ?? 0
  if (!(sure >= 0 && sure <= 1)) throw badInput('minConfidence', `must be from 0 to 1, not ${sure}`)
  const maxHops = sizeOf('maxHops', args.maxHops, HOPS, MOST_HOPS)
  const days = args.between ? daysOf('between', args.between) : daysOf('during', args.during)
  const filters = {
    kinds: args.kinds ?? TIES,
    statuses: args.status ?? ['occurred'],
    from: '',
    to: '',
    confidence: sure,
    ...days,
  }
  const [fromId, toId] = await Promise.all([findActorId(plan, args.from), findActorId(plan, args.to)])
  // From nobody no search leads anywhere; only from nobody to nobody there would be no step to take.
  if (fromId === toId && !(await loadActor(plan, fromId))) return null
  return { fromId, toId, maxHops, inTime: args.chronological ?? false, filters }
}

builder.queryFields((t) => ({
  path: t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest chain of events that links two actors, or null when there is none. Actors link when they took part in the same event themselves; a country or organisation at either end counts also where it was represented. Of equally short chains one through persons is preferred; of chronological ones the one that ends first.',
    args: { ...pathArguments, ...occurredArgument },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      const search = await searchOf(plan, args)
      return search ? findShortest(plan, search) : null
    },
  }),
  paths: t.field({
    type: [Path],
    description:
      'The chain of `path`, and alternatives to it: shorter ones first, no actor twice in one, each different from the others in an actor or an event, within one length other actors first. Of actors with very many links the first 20,000 of a level are followed.',
    args: {
      ...pathArguments,
      ...occurredArgument,
      first: t.arg.int({ description: `How many: 1 to ${MOST_PATHS}; ${PATHS} when left out.` }),
    },
    resolve: async (_, { first: size, ...args }, context) => {
      const plan = planOf(context)
      const count = sizeOf('first', size, PATHS, MOST_PATHS)
      const search = await searchOf(plan, args)
      return search ? findPaths(plan, search, count) : []
    },
  }),
}))
