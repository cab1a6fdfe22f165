// Nothing in → Office, Tenure and Representation; `offices` on actors, `represents` on persons, `representatives` on bodies.
import { fold } from '../../src/fold.ts'
import type { Parameters } from '../../src/graph/graph.ts'
import type { ActorNode } from '../actor/cypher.ts'
import { findActorIds } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { Country } from '../country/type.ts'
import { daysOf } from '../event/days.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { Organization } from '../organization/type.ts'
import { connect, pageArguments } from '../page.ts'
import { Person } from '../person/type.ts'
import { first, rows } from '../plan/asks.ts'
import {
  bodyOfOffice,
  countryOfOffice,
  holdersOfOffice,
  offices,
  officesOfPerson,
  representatives,
  representedByPerson,
  tenuresInBody,
  type OfficeNode,
  type RepresentationRow,
  type TenureRow,
} from './cypher.ts'
import { loadOffice } from './loaders.ts'

/** How many holders or offices a list shows. */
const tenures = { limit: 100 }

const asOfArgument = builder.args((t) => ({
  asOf: t.string({
    description: 'Only what held on this day by the articles: `2022-03-07`, `2022-03` or `2022` at its end.',
  }),
}))

function asOf(args: { readonly asOf?: string | null | undefined }): Parameters {
  const { to } = daysOf('asOf', args.asOf ? { to: args.asOf } : null)
  return to === undefined ? {} : { asOf: to }
}

export const Office = builder.objectRef<OfficeNode>('Office')
const Tenure = builder.objectRef<TenureRow>('Tenure')

Office.implement({
  description: 'A post: foreign minister of Canada.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.string({
      description: 'As texts call it: `Foreign Minister`.',
      resolve: ({ title, id }) => title ?? id,
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'The same post in every country: `foreign-minister`.',
    }),
    of: t.reads({
      type: Actor,
      nullable: true,
      description: 'The country or organisation whose post it is.',
      ask: () => first(bodyOfOffice),
    }),
    country: t.reads({
      type: Country,
      nullable: true,
      description: 'The country whose post it is; null for a post in an organisation.',
      ask: () => first(countryOfOffice),
    }),
    holders: t.reads({
      type: [Tenure],
      description: 'Who held it, the latest first; 100 at most.',
      args: asOfArgument,
      ask: (args) => rows(holdersOfOffice, tenures, asOf(args)),
    }),
  }),
})

Tenure.implement({
  description: 'A person in an office, for as long as the articles show it.',
  fields: (t) => ({
    office: t.expose('office', {
      type: Office,
      description: 'The office.',
      extensions: { walk: { to: 'office' } },
    }),
    holder: t.expose('holder', {
      type: Person,
      description: 'Who held it.',
      extensions: { walk: { to: 'holder' } },
    }),
    title: t.string({
      description: 'The office in words.',
      resolve: ({ office }) => office.title ?? office.id,
    }),
    country: t.reads({
      type: Country,
      nullable: true,
      description: 'The country whose office it is; null for an organisation’s.',
      of: 'office',
      ask: () => first(countryOfOffice),
    }),
    of: t.reads({
      type: Actor,
      nullable: true,
      description: 'The country or organisation whose office it is.',
      of: 'office',
      ask: () => first(bodyOfOffice),
    }),
    firstSeen: t.exposeString('firstSeen', {
      nullable: true,
      description: 'Date of the first article that names the person in the office.',
    }),
    lastSeen: t.exposeString('lastSeen', {
      nullable: true,
      description: 'Date of the last article that names the person in the office.',
    }),
  }),
})

const Representation = builder.objectRef<RepresentationRow>('Representation').implement({
  description: 'A person speaking for a country or organisation, for as long as the articles show it.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: Actor,
      description: 'The country or organisation.',
      extensions: { walk: { to: 'actor' } },
    }),
    firstSeen: t.exposeString('firstSeen', {
      nullable: true,
      description: 'Date of the first article that shows it.',
    }),
    lastSeen: t.exposeString('lastSeen', {
      nullable: true,
      description: 'Date of the last article that shows it.',
    }),
  }),
})

loadNodesWith('Office', loadOffice)

builder.interfaceField(Actor, 'offices', (t) =>
  t.reads({
    type: [Tenure],
    description:
      'Of a person: the offices it held. Of a country or organisation: the offices there and who held them. The latest first; 100 at most.',
    args: asOfArgument,
    ask: (args, { id }) =>
      typeof id === 'string'
        ? rows(id.startsWith('person/') ? officesOfPerson : tenuresInBody, tenures, asOf(args))
        : null,
  }),
)

builder.objectField(Person, 'represents', (t) =>
  t.reads({
    type: [Representation],
    description: 'The countries and organisations the person spoke for, the latest first; 100 at most.',
    args: asOfArgument,
    ask: (args) => rows(representedByPerson, tenures, asOf(args)),
  }),
)

const personConnection = defineConnection<ActorNode, ActorNode>({
  name: 'Person',
  of: 'persons',
  node: Person,
  nodeOf: (row) => row,
})

for (const body of [Country, Organization]) {
  builder.objectField(body, 'representatives', (t) =>
    t.reads({
      type: personConnection.connection,
      description: 'The persons who spoke for it, by name.',
      args: { ...asOfArgument, ...pageArguments },
      ask: (args) => connect(representatives, args, asOf(args)),
    }),
  )
}

const officeConnection = defineConnection<OfficeNode, OfficeNode>({
  name: 'Office',
  of: 'offices',
  node: Office,
  nodeOf: (row) => row,
})

builder.queryField('offices', (t) =>
  t.reads({
    type: officeConnection.connection,
    description: 'Offices by title.',
    args: {
      of: t.arg.string({ description: `Only offices of this country or organisation, ${ACTOR_REFERENCE}.` }),
      title: t.arg.string({ description: 'Only offices whose title holds this, case aside.' }),
      ...pageArguments,
    },
    ask: async (args, _, plan) => {
      const parameters = {
        ...(args.of ? { of: await findActorIds(plan, [args.of]) } : {}),
        ...(args.title ? { words: fold(args.title) } : {}),
      }
      return connect(offices, args, parameters)
    },
  }),
)
