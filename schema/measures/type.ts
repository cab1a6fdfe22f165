// Nothing in → the root field `measures`: how central actors are in the network of shared events, and who belongs together.
import type { ActorNode } from '../actor/cypher.ts'
import { findActorIds, loadActors } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE, ActorKind } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import { eventParameters, few, occurredArgument } from '../event/filter.ts'
import { DateRange, EventKind } from '../event/values.ts'
import { EventFilterInput } from '../event/where.ts'
import { typeOfId } from '../node/identity.ts'
import { LARGEST_PAGE, sizeOf } from '../page.ts'
import type { Plan } from '../plan/plan.ts'
import { sharedEvents } from './cypher.ts'
import { Network, type Community, type Measured } from './network.ts'

/** What can be measured while others wait for their answers: half a second at most. */
const MOST = { actors: 500, ties: 5000 }
const SHOWN = 20

interface Measures {
  readonly network: Network
  /** Ids of the only actors to be listed. */
  readonly of: readonly string[] | null
}

interface MeasuredActor extends Measured {
  readonly actor: ActorNode
}

const ActorMeasure = builder.enumType('ActorMeasure', {
  description: 'By what actors are ranked, the highest first; those that are equal by id.',
  values: {
    DEGREE: { value: 'degree', description: 'With how many others it shares events.' },
    WEIGHTED_DEGREE: {
      value: 'weightedDegree',
      description: 'How many events it shares, once for each other.',
    },
    BETWEENNESS: {
      value: 'betweenness',
      description: 'How many shortest ways between others go through it.',
    },
    PAGE_RANK: {
      value: 'pageRank',
      description: 'How much it is tied to those who are tied much themselves.',
    },
  } as const,
})

const MeasuredActorType = builder.objectRef<MeasuredActor>('MeasuredActor').implement({
  description: 'An actor’s place in a network of shared events.',
  fields: (t) => ({
    actor: t.expose('actor', { type: Actor, description: 'The actor.' }),
    degree: t.exposeInt('degree', { description: 'With how many others it shares events.' }),
    weightedDegree: t.exposeInt('weightedDegree', {
      description: 'The events it shares with each of them, added up.',
    }),
    betweenness: t.exposeFloat('betweenness', {
      description:
        '0 to 1: the share of shortest ways between others that go through it (Freeman, Brandes’ algorithm), each tie one step.',
    }),
    pageRank: t.exposeFloat('pageRank', {
      description: '0 to 1, together 1: PageRank over ties weighted by shared events, damping 0.85.',
    }),
    community: t.exposeInt('community', { description: 'Number of its community.' }),
  }),
})

const CommunityType = builder.objectRef<Community>('Community').implement({
  description: 'Actors that share more events with each other than with the rest.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 is the largest.' }),
    size: t.int({ description: 'How many actors.', resolve: ({ members }) => members.length }),
    members: t.field({
      type: [Actor],
      description: 'Those with the highest PageRank first.',
      args: { first: t.arg.int({ description: countOf(LARGEST_PAGE) }) },
      resolve: ({ members }, { first }, context) =>
        loadActors(planOf(context), members.slice(0, sizeOf('first', first, SHOWN, LARGEST_PAGE))),
    }),
  }),
})

const MeasuresType = builder.objectRef<Measures>('Measures').implement({
  description: 'The network of actors who took part in the same events, weighted by how many they share.',
  fields: (t) => ({
    actorCount: t.int({ description: 'Actors in it.', resolve: ({ network }) => network.actorCount }),
    tieCount: t.int({ description: 'Pairs that share events.', resolve: ({ network }) => network.tieCount }),
    isCut: t.boolean({
      description: `True when there are more: only the strongest ties are in it, ${MOST.ties.toLocaleString('en')} at most, among \`limit\` actors.`,
      resolve: ({ network }) => network.isCut,
    }),
    modularity: t.float({
      description: '-0.5 to 1: how much more falls within communities than chance would have it.',
      resolve: ({ network }) => network.modularity,
    }),
    actors: t.field({
      type: [MeasuredActorType],
      description: 'The actors and their measures, the highest first.',
      args: {
        orderBy: t.arg({ type: ActorMeasure, description: 'By which measure: PAGE_RANK when left out.' }),
        first: t.arg.int({ description: countOf(MOST.actors) }),
      },
      resolve: ({ network, of }, { orderBy, first }, context) => {
        const listed = network
          .ranked(orderBy ?? 'pageRank')
          .filter(({ id }) => of === null || of.includes(id))
        return withActors(planOf(context), listed.slice(0, sizeOf('first', first, SHOWN, MOST.actors)))
      },
    }),
    communities: t.field({
      type: [CommunityType],
      description: 'The communities that Louvain’s method finds, the largest first.',
      args: { first: t.arg.int({ description: countOf(LARGEST_PAGE) }) },
      resolve: ({ network }, { first }) =>
        network.communities().slice(0, sizeOf('first', first, SHOWN, LARGEST_PAGE)),
    }),
  }),
})

function countOf(most: number): string {
  return `How many: 1 to ${most}; ${SHOWN} when left out.`
}

async function withActors(plan: Plan, listed: readonly Measured[]): Promise<MeasuredActor[]> {
  const nodes = await loadActors(
    plan,
    listed.map(({ id }) => id),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return listed.flatMap((measured) => {
    const actor = byId.get(measured.id)
    return actor ? [{ ...measured, actor }] : []
  })
}

builder.queryField('measures', (t) =>
  t.field({
    type: MeasuresType,
    description:
      'How central actors are, and who belongs together, by the events that they share. Ties are those of `neighbourhood`.',
    args: {
      of: t.arg.stringList({
        description: `List only these actors, 1 to 10, measured among all; each ${ACTOR_REFERENCE}.`,
      }),
      among: t.arg({ type: [ActorKind], description: 'A network of actors of these kinds only.' }),
      kinds: t.arg({ type: [EventKind], description: 'Only over events of these kinds.' }),
      ...occurredArgument,
      during: t.arg({ type: DateRange, description: 'Only over events within these days.' }),
      where: t.arg({
        type: EventFilterInput,
        description: 'Only over events of which this holds: and, or and not.',
      }),
      limit: t.arg.int({
        description: `How many actors are taken in: 1 to ${MOST.actors}, which it is when left out.`,
      }),
    },
    resolve: async (_, { of, among, kinds, limit, ...args }, context) => {
      const plan = planOf(context)
      const actors = sizeOf('limit', limit, MOST.actors, MOST.actors)
      const [ids, parameters] = await Promise.all([
        of ? findActorIds(plan, few('of', of)) : null,
        eventParameters(plan, { ...args, kind: kinds }),
      ])
      const labels = among?.map((kind) => typeOfId(`${kind}x`))
      const pairs = await plan.list(
        sharedEvents,
        {},
        labels ? { ...parameters, among: labels } : parameters,
        MOST.ties + 1,
      )
      return { network: new Network(pairs, { actors, ties: MOST.ties }), of: ids }
    },
  }),
)
