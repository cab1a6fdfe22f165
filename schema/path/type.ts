// Nothing in → the root field `path`: how two actors are linked by shared events.
import { actorById } from '../actor/cypher.ts'
import { findActor } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import { eventById } from '../event/cypher.ts'
import { daysOf } from '../event/days.ts'
import { occurredArgument } from '../event/filter.ts'
import { Event } from '../event/type.ts'
import { DateRange, EventKind } from '../event/values.ts'
import { LARGEST_PAGE, sizeOf } from '../page.ts'
import { first, rows } from '../plan/asks.ts'
import { reportsOfEvent } from '../report/cypher.ts'
import { Report } from '../report/type.ts'
import { findPath, type Hop } from './loaders.ts'

const HOPS = 6
const MOST_HOPS = 8
const REPORTS = 10

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

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest chain of events that links two actors, or null when there is none. Actors link when they took part in the same event themselves; a country or organisation at either end counts also where it was represented. Of equally short chains one through persons is preferred.',
    args: {
      from: t.arg.string({
        required: true,
        description: `Where the chain begins: an actor ${ACTOR_REFERENCE}.`,
      }),
      to: t.arg.string({ required: true, description: `Where the chain ends: an actor ${ACTOR_REFERENCE}.` }),
      maxHops: t.arg.int({
        description: `How many events it may take: 1 to ${MOST_HOPS}; ${HOPS} when left out.`,
      }),
      kinds: t.arg({
        type: [EventKind],
        defaultValue: TIES,
        description:
          'Only over events of these kinds: those in which people deal with each other, unless asked otherwise.',
      }),
      ...occurredArgument,
      during: t.arg({ type: DateRange, description: 'Only over events within these days.' }),
    },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      const maxHops = sizeOf('maxHops', args.maxHops, HOPS, MOST_HOPS)
      const filters = {
        kinds: args.kinds ?? TIES,
        statuses: args.status ?? ['occurred'],
        ...daysOf('during', args.during),
      }
      const [from, to] = await Promise.all([findActor(plan, args.from), findActor(plan, args.to)])
      return from && to ? findPath(plan, from.id, to.id, maxHops, filters) : null
    },
  }),
)
