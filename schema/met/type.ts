// Nothing in → `met` on actors: whom they met, how often, about what, and the meetings behind it.
import type { Parameters } from '../../src/graph/graph.ts'
import type { ActorNode } from '../actor/cypher.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { eventParameters, occurredArgument, whenAndWhatArguments } from '../event/filter.ts'
import { meetingConnection } from '../meeting/type.ts'
import { connect, pageArguments, sizeOf, type Edge } from '../page.ts'
import type { Known } from '../plan/ask.ts'
import { rows } from '../plan/asks.ts'
import { Subject } from '../subject/type.ts'
import {
  aboutPair,
  meetingsOfPair,
  met,
  subjectsOfPair,
  type MetAboutRow,
  type MetBy,
  type MetRow,
} from './cypher.ts'

const metConnection = defineConnection<MetRow, ActorNode>({
  name: 'Met',
  of: 'counterparts',
  node: Actor,
  nodeOf: ({ counterpart }) => counterpart,
  at: 'counterpart',
})

/** Topics of one counterpart that are shown when no number is asked for, and at most. */
const TOPICS = 20
const MOST_TOPICS = 50

/** Fields of an edge read by both of its ends, and know what the list was asked for with. */
const ofPair = {
  ofEdge: true,
  source: ({ source, row }: Edge<MetRow>) => ({ ...source, other: row.counterpart.id }),
  known: ({ known }: Edge<MetRow>) => known,
}

export const byOf = ({ by }: Known) => by as MetBy
export const narrowingOf = ({ narrowing }: Known) => narrowing as Parameters

const topicsArgument = builder.args((t) => ({
  first: t.int({ description: `How many: 1 to ${MOST_TOPICS}; ${TOPICS} when left out.` }),
}))

const topicsWindow = ({ first }: { readonly first?: number | null | undefined }) => ({
  limit: sizeOf('first', first, TOPICS, MOST_TOPICS),
})

const MetAbout = builder.objectRef<MetAboutRow>('MetAbout').implement({
  description: 'What meetings of two actors were about, and how many of them.',
  fields: (t) => ({
    subject: t.expose('subject', {
      type: Subject,
      description: 'The topic, or the actor that was talked about.',
      extensions: { walk: { to: 'subject' } },
    }),
    count: t.exposeInt('meetings', {
      description: 'How many of the meetings.',
    }),
  }),
})

builder.objectFields(metConnection.edge, (t) => ({
  count: t.int({
    description: 'How many meetings.',
    extensions: { needs: ['meetings'] },
    resolve: ({ row }) => row.meetings,
  }),
  firstMet: t.string({
    extensions: { needs: ['first'] },
    nullable: true,
    description: 'Date of the first of these meetings, as coarse as it is told; null when none is dated.',
    resolve: ({ row }) => dateOf(row.first),
  }),
  lastMet: t.string({
    extensions: { needs: ['last'] },
    nullable: true,
    description: 'Date of the last of these meetings, as coarse as it is told; null when none is dated.',
    resolve: ({ row }) => dateOf(row.last),
  }),
  topics: t.reads({
    type: [Subject],
    description:
      'What these meetings were about – topics, and actors that were talked about –, the most frequent first.',
    args: topicsArgument,
    ...ofPair,
    ask: (args, known) => rows(subjectsOfPair(byOf(known)), topicsWindow(args), narrowingOf(known)),
  }),
  about: t.reads({
    type: [MetAbout],
    description: 'The same as `topics`, with how many of the meetings were about each.',
    args: topicsArgument,
    ...ofPair,
    ask: (args, known) => rows(aboutPair(byOf(known)), topicsWindow(args), narrowingOf(known)),
  }),
  meetings: t.reads({
    type: meetingConnection.connection,
    description: 'The meetings themselves, the latest first.',
    args: pageArguments,
    ...ofPair,
    ask: (args, known) => connect(meetingsOfPair(byOf(known)), args, narrowingOf(known)),
  }),
}))

/** `2022-03-01|2022-03` → `2022-03`. */
export function dateOf(dayAndDate: string | null): string | null {
  return dayAndDate === null ? null : dayAndDate.slice(dayAndDate.indexOf('|') + 1)
}

const MET = `Whom it met, the most frequent first. Counts meetings that happened, unless \`status\` asks for others.

Of a person: everybody else who took part, and the countries and organisations that took part themselves (an official without a name is their country or body) – not a country that a named person stood for in the same meeting, and never the person’s own side.

Of a country or organisation: the other sides, whether they took part themselves or through a representative – not its own representatives, nor those of others; and persons who stood for nobody else.

With \`with\`, these actors and only these, however they took part: \`met(with: "Romania")\` of a person counts meetings with Romania’s representatives.`

builder.interfaceField(Actor, 'met', (t) =>
  t.reads({
    type: metConnection.connection,
    description: MET,
    args: {
      ...whenAndWhatArguments,
      with: t.arg.stringList({ description: `Only these counterparts, 1 to 10; each ${ACTOR_REFERENCE}.` }),
      ownSide: t.arg.boolean({
        defaultValue: false,
        description: 'True to count everybody who took part, those of its own side too.',
      }),
      ...occurredArgument,
      ...pageArguments,
    },
    ask: async (args, { id }, plan) => {
      if (!args.with && typeof id !== 'string') return null
      const parameters = {
        ...(await eventParameters(plan, args)),
        ...(args.ownSide ? { ownSide: true } : {}),
      } as Parameters
      const { others: _, ...narrowing } = parameters
      const by = args.with ? 'named' : String(id).startsWith('person/') ? 'person' : 'body'
      return connect(met(by), args, parameters, { by, narrowing })
    },
  }),
)
