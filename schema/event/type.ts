// Nothing in → the Event interface, one object type for each kind of event, and what events bring to other types.
import { EVENT_LABELS } from '../../src/vocabulary/nodes.ts'
import { CONTEXTS } from '../../src/vocabulary/words/contexts.ts'
import { loadActors, findActorIds } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { badInput, shown } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { isEventId, typeOfId } from '../node/identity.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { loadOffice } from '../office/loaders.ts'
import { Office } from '../office/type.ts'
import { connect, LARGEST_PAGE, pageArguments, sizeOf } from '../page.ts'
import { Place } from '../place/type.ts'
import { first, one, rows } from '../plan/asks.ts'
import { Subject } from '../subject/type.ts'
import {
  aboutOfEvent,
  eventById,
  events,
  eventsAbout,
  eventsInPlace,
  eventsLeading,
  eventsOfActor,
  ordered,
  eventsResulting,
  participants,
  placeOfEvent,
  subjectsOfEvent,
  type AboutRow,
  type EventNode,
  type ParticipantRow,
} from './cypher.ts'
import {
  betweenArgument,
  eventParameters,
  kindArgument,
  orderArgument,
  statusArgument,
  whenAndWhatArguments,
  withArgument,
} from './filter.ts'
import { loadEvent } from './loaders.ts'
import { describeKind, EventContext, EventKind, EventStatus } from './values.ts'

export const Event = builder.interfaceRef<EventNode>('Event')

const Participant = builder.objectRef<ParticipantRow>('Participant').implement({
  description: 'An actor’s part in an event.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: Actor,
      description: 'Who took part.',
      extensions: { walk: { to: 'actor' } },
    }),
    role: t.exposeString('role', { description: 'In which role: `participant`, `host`, `signatory`, …' }),
    office: t.field({
      extensions: { needs: ['office'] },
      type: Office,
      nullable: true,
      description:
        'The office in which it took part, where told. An official without a name is their country or body.',
      resolve: ({ office }, _, context) => (office ? loadOffice(planOf(context), office) : null),
    }),
    onBehalfOf: t.field({
      extensions: { needs: ['onBehalfOf'] },
      type: [Actor],
      description: 'The countries and organisations for which a person took part.',
      resolve: ({ onBehalfOf }, _, context) => loadActors(planOf(context), onBehalfOf ?? []),
    }),
  }),
})

const About = builder.objectRef<AboutRow>('About').implement({
  description: 'What an event is about, in the texts’ own words.',
  fields: (t) => ({
    subject: t.expose('subject', {
      type: Subject,
      description: 'The topic or actor.',
      extensions: { walk: { to: 'subject' } },
    }),
    phrases: t.stringList({
      extensions: { needs: ['phrase', 'phrases'] },
      description: 'The texts’ own words for it.',
      resolve: ({ phrase, phrases }) => phrases ?? (phrase === null ? [] : [phrase]),
    }),
  }),
})

/** How many subjects or results of one event are shown. */
const few = { limit: 50 }

Event.implement({
  description: 'Something that happened, or was to happen. One event may have many reports.',
  interfaces: [Node],
  resolveType: ({ id }) => typeOfId(id) ?? 'Meeting',
  fields: (t) => ({
    kind: t.field({
      extensions: { needs: ['kind'] },
      type: EventKind,
      description: 'What kind of event it is.',
      resolve: ({ kind }) => kind,
    }),
    plover: t.exposeString('plover', {
      nullable: true,
      description: 'PLOVER event type, with its mode after a colon.',
    }),
    contexts: t.field({
      extensions: { needs: ['contexts'] },
      type: [EventContext],
      description: `What it has to do with, by its reports’ words: armed forces, elections, trade, …; ${CONTEXTS.length} at most.`,
      resolve: ({ contexts }) => contexts ?? [],
    }),
    status: t.field({
      extensions: { needs: ['status'] },
      type: EventStatus,
      description: 'Whether it happened.',
      resolve: ({ status }) => status as 'occurred',
    }),
    mode: t.exposeString('mode', {
      nullable: true,
      description: '`in-person`, `phone` or `virtual`, where told.',
    }),
    date: t.exposeString('date', {
      nullable: true,
      description:
        'EDTF, as coarse as the texts are: `2022-03-07`, `2022-03`, `2022-03-07/2022-03-09`. Null when not told.',
    }),
    startDay: t.exposeString('startDay', { nullable: true, description: 'First day that `date` covers.' }),
    endDay: t.exposeString('endDay', { nullable: true, description: 'Last day that `date` covers.' }),
    summary: t.string({
      extensions: { needs: ['summary', 'kind'] },
      description: 'One line for a list.',
      resolve: ({ summary, kind }) => summary ?? kind,
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: '0 to 1: the highest of its reports.',
    }),
    reportCount: t.int({
      extensions: { needs: ['reportCount'] },
      description: 'How many articles report it; an article and its copies count once.',
      resolve: ({ reportCount }) => reportCount ?? 0,
    }),
    place: t.reads({
      type: Place,
      nullable: true,
      description: 'Where it took place, where told.',
      ask: () => first(placeOfEvent),
    }),
    participants: t.reads({
      type: [Participant],
      description: 'Who took part and in which role, by name.',
      args: {
        first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${LARGEST_PAGE} when left out.` }),
      },
      ask: ({ first: size }) =>
        rows(participants, { limit: sizeOf('first', size, LARGEST_PAGE, LARGEST_PAGE) }),
    }),
    topics: t.reads({
      type: [Subject],
      description: 'What it is about, by name: topics, and actors that were talked about. 50 at most.',
      ask: () => rows(subjectsOfEvent, few),
    }),
    about: t.reads({
      type: [About],
      description: 'The same as `topics`, with the words that the texts use. 50 at most.',
      ask: () => rows(aboutOfEvent, few),
    }),
    resultedIn: t.reads({
      type: [Event],
      description: 'What came of it, the latest first. 50 at most.',
      ask: () => rows(eventsResulting, few),
    }),
    resultOf: t.reads({
      type: [Event],
      description: 'The encounters of which it came, the latest first. 50 at most.',
      ask: () => rows(eventsLeading, few),
    }),
  }),
})

/** One type for each kind; what only one kind has is added from a folder of its own. */
const types = new Map(
  EVENT_LABELS.map((label) => [
    label,
    builder
      .objectRef<EventNode>(label)
      .implement({ description: describeKind(label), interfaces: [Node, Event] }),
  ]),
)

export function eventType(label: (typeof EVENT_LABELS)[number]) {
  const type = types.get(label)
  if (!type) throw new Error(`No event type ${label}`)
  return type
}

for (const label of EVENT_LABELS) loadNodesWith(label, loadEvent)

/** The arguments of every list of the events of something. */
const listArguments = {
  ...kindArgument,
  ...statusArgument,
  ...whenAndWhatArguments,
  ...withArgument,
  ...orderArgument,
  ...pageArguments,
}

export const eventConnection = defineConnection<EventNode, EventNode>({
  name: 'Event',
  of: 'events',
  node: Event,
  nodeOf: (row) => row,
})

builder.interfaceField(Actor, 'events', (t) =>
  t.reads({
    type: eventConnection.connection,
    description: 'The events in which it took part, itself or represented, the latest first.',
    args: listArguments,
    ask: async (args, _, plan) =>
      connect(ordered(eventsOfActor, args.orderBy), args, await eventParameters(plan, args)),
  }),
)

builder.interfaceField(Subject, 'eventsAbout', (t) =>
  t.reads({
    type: eventConnection.connection,
    description: 'The events that are about it, the latest first.',
    args: listArguments,
    ask: async (args, _, plan) =>
      connect(ordered(eventsAbout, args.orderBy), args, await eventParameters(plan, args)),
  }),
)

builder.objectField(Place, 'events', (t) =>
  t.reads({
    type: eventConnection.connection,
    description: 'The events that took place there, the latest first.',
    args: listArguments,
    ask: async (args, _, plan) =>
      connect(ordered(eventsInPlace, args.orderBy), args, await eventParameters(plan, args)),
  }),
)

builder.queryFields((t) => ({
  event: t.reads({
    type: Event,
    nullable: true,
    description: 'One event, or null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Global id: `meeting/…`.' }) },
    ask: ({ id }) => {
      if (!isEventId(id)) throw badInput('id', `is not the id of an event: ${shown(id)}`)
      return one(eventById, { id })
    },
  }),
  events: t.reads({
    type: eventConnection.connection,
    description: 'Events, the latest first.',
    args: {
      ...kindArgument,
      ...statusArgument,
      ...whenAndWhatArguments,
      actor: t.arg.string({
        description: `Only events in which this one took part, itself or represented; ${ACTOR_REFERENCE}.`,
      }),
      country: t.arg.string({
        description: `Only events in which this country took part, itself or represented; ${ACTOR_REFERENCE}.`,
      }),
      ...withArgument,
      ...betweenArgument,
      ...orderArgument,
      ...pageArguments,
    },
    ask: async (args, _, plan) => {
      const [parameters, one] = await Promise.all([
        eventParameters(plan, args),
        findActorIds(
          plan,
          [args.actor, args.country].filter((reference) => typeof reference === 'string'),
        ),
      ])
      const all = [...new Set([...one, ...((parameters['all'] as readonly string[] | undefined) ?? [])])]
      return connect(
        ordered(events, args.orderBy),
        args,
        all.length === 0 ? parameters : { ...parameters, all },
      )
    },
  }),
}))
