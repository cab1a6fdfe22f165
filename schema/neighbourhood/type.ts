// Nothing in → the root field `neighbourhood`: what is around an actor, ready to draw.
import { findActor, loadActors } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import { daysOf } from '../event/days.ts'
import { occurredArgument } from '../event/filter.ts'
import { DateRange, EventKind } from '../event/values.ts'
import { sizeOf } from '../page.ts'
import type { Tie } from './cypher.ts'
import { findSurroundings, type Surroundings } from './loaders.ts'

const MOST_HOPS = 3
const NODES = 100
const MOST_NODES = 500

const TieType = builder.objectRef<Tie>('Tie').implement({
  description: 'What links two actors of a neighbourhood: their shared events of one kind.',
  fields: (t) => ({
    source: t.id({
      description: 'Id of the one actor: the one whose id comes first.',
      resolve: ({ source }) => source,
    }),
    target: t.id({ description: 'Id of the other actor.', resolve: ({ target }) => target }),
    kind: t.field({ type: EventKind, description: 'The kind of the events.', resolve: ({ kind }) => kind }),
    count: t.int({ description: 'How many events.', resolve: ({ count }) => count }),
  }),
})

const Neighbourhood = builder.objectRef<Surroundings>('Neighbourhood').implement({
  description: 'The actors around one actor, and what links them.',
  fields: (t) => ({
    nodes: t.field({
      type: [Actor],
      description: 'The actor itself, then the others hop by hop, those with most shared events first.',
      resolve: ({ ids }, _, context) => loadActors(planOf(context), ids),
    }),
    edges: t.field({
      type: [TieType],
      description:
        'The links among these actors, each pair and kind once, the strongest first; 5,000 at most.',
      resolve: ({ ties }) => [...ties],
    }),
  }),
})

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    nullable: true,
    description:
      'What is around an actor: whoever took part in the same events, and so on, hop by hop. Null when there is no such actor.',
    args: {
      of: t.arg.string({ required: true, description: `The actor ${ACTOR_REFERENCE}.` }),
      hops: t.arg.int({ description: `How far: 1 to ${MOST_HOPS}; 1 when left out.` }),
      kinds: t.arg({ type: [EventKind], description: 'Only over events of these kinds.' }),
      ...occurredArgument,
      during: t.arg({ type: DateRange, description: 'Only over events within these days.' }),
      limit: t.arg.int({ description: `How many actors: 1 to ${MOST_NODES}; ${NODES} when left out.` }),
    },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      const hops = sizeOf('hops', args.hops, 1, MOST_HOPS)
      const limit = sizeOf('limit', args.limit, NODES, MOST_NODES)
      const filters = {
        kinds: args.kinds ?? [],
        statuses: args.status ?? ['occurred'],
        ...daysOf('during', args.during),
      }
      const actor = await findActor(plan, args.of)
      return actor ? findSurroundings(plan, actor.id, hops, limit, filters) : null
    },
  }),
)
