// Nothing in → the Actor interface, ActorKind, and the root fields `actor` and `actors`.
import { fold } from '../../src/fold.ts'
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { typeOfId } from '../node/identity.ts'
import { Node } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import { Subject } from '../subject/type.ts'
import { actors, type ActorNode } from './cypher.ts'
import { askActor, findActorIds } from './loaders.ts'

/** Said of every argument that names an actor. */
export const ACTOR_REFERENCE =
  'by id (`person/…`, `org/nato`, `country/CAN`), ISO code or any name, accents and case aside'

export const ActorKind = builder.enumType('ActorKind', {
  description: 'What an actor is.',
  values: {
    PERSON: { value: 'person/', description: 'A natural person.' },
    ORGANIZATION: { value: 'org/', description: 'A body of any kind: an alliance, a ministry, a company.' },
    COUNTRY: {
      value: 'country/',
      description: 'A country of ISO 3166, or one of the few that news treats as one.',
    },
  } as const,
})

export const Actor = builder.interfaceRef<ActorNode>('Actor').implement({
  description: 'Who acts: a person, an organisation or a country.',
  interfaces: [Node, Subject],
  resolveType: ({ id }) => typeOfId(id) ?? 'Person',
  fields: (t) => ({
    kind: t.field({
      extensions: { needs: [] },
      type: ActorKind,
      description: 'Person, organisation or country.',
      resolve: ({ id }) => kindOf(id),
    }),
    aliases: t.stringList({
      extensions: { needs: ['aliases', 'name'] },
      description: 'Every other form of the name that an article used.',
      resolve: ({ aliases, name }) => (aliases ?? []).filter((alias) => alias !== name),
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'The Wikidata item, where known.',
    }),
  }),
})

function kindOf(id: string) {
  return id.startsWith('person/') ? 'person/' : id.startsWith('org/') ? 'org/' : 'country/'
}

const actorConnection = defineConnection<ActorNode, ActorNode>({
  name: 'Actor',
  of: 'actors',
  node: Actor,
  nodeOf: (row) => row,
})

builder.queryFields((t) => ({
  actor: t.reads({
    type: Actor,
    nullable: true,
    description: `One actor. Of several that bear the name the one that most articles mention; \`actors(name:)\` lists all.`,
    args: {
      id: t.arg.id({ description: 'Global id. Give this or `name`.' }),
      name: t.arg.string({ description: `The actor ${ACTOR_REFERENCE}.` }),
    },
    ask: ({ id, name }, _, plan) => {
      const reference = id ?? name
      if (typeof reference !== 'string' || (id && name))
        throw badInput('id', 'or "name" must be given, and only one of them')
      return askActor(plan, reference)
    },
  }),
  actors: t.reads({
    type: actorConnection.connection,
    description: 'Actors by name.',
    args: {
      kind: t.arg({ type: ActorKind, description: 'Only actors of this kind.' }),
      name: t.arg.string({
        description: 'Only actors that bear a name which begins so, accents and case aside.',
      }),
      represents: t.arg.string({
        description: `Only persons who spoke for this country or organisation, ${ACTOR_REFERENCE}.`,
      }),
      ...pageArguments,
    },
    ask: async (args, _, plan) => {
      const parameters = {
        ...(args.kind ? { kind: args.kind } : {}),
        ...(args.name ? { prefix: fold(args.name) } : {}),
        ...(args.represents ? { represents: await findActorIds(plan, [args.represents]) } : {}),
      }
      return connect(actors, args, parameters)
    },
  }),
}))
