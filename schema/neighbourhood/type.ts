// Nothing in → the root field `neighbourhood`: what is around an actor, ready to draw.
import { findActor, loadActors } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder, type SchemaTypes } from '../builder.ts'
import { planOf } from '../context.ts'
import { daysOf } from '../event/days.ts'
import { occurredArgument } from '../event/filter.ts'
import { DateRange, EventKind } from '../event/values.ts'
import { sizeOf } from '../page.ts'
import { KindCountType } from '../timeline/type.ts'
import type { Tie } from './cypher.ts'
import { linksOf, type Link } from './links.ts'
import { findSurroundings, type Surroundings } from './loaders.ts'

const MOST_HOPS = 3
const NODES = 100
const MOST_NODES = 500

interface Dated {
  readonly first: string | null
  readonly last: string | null
}

type FieldsOf<T> = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, T>

function spanOf<T extends Dated>(t: FieldsOf<T>) {
  return {
    firstDay: t.string({
      nullable: true,
      description: 'First day of the first of these events; null when none is dated.',
      resolve: ({ first }) => first,
    }),
    lastDay: t.string({
      nullable: true,
      description: 'First day of the last of these events; null when none is dated.',
      resolve: ({ last }) => last,
    }),
  }
}

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
    ...spanOf(t),
  }),
})

const LinkType = builder.objectRef<Link>('Link').implement({
  description: 'What links two actors of a neighbourhood: a line to draw.',
  fields: (t) => ({
    source: t.exposeID('source', { description: 'Id of the one actor: the one whose id comes first.' }),
    target: t.exposeID('target', { description: 'Id of the other actor.' }),
    weight: t.exposeInt('weight', { description: 'How many events they share.' }),
    counts: t.field({
      type: [KindCountType],
      description: 'The same by kind, the most frequent first.',
      resolve: ({ counts }) => [...counts],
    }),
    ...spanOf(t),
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
    links: t.field({
      type: [LinkType],
      description:
        'The same with one line for each pair, all kinds together, the strongest first; 5,000 at most.',
      resolve: ({ ties }) => linksOf(ties),
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
