// Nothing in → Office, Tenure and Representation; `offices` on actors, `represents` on persons, `representatives` on bodies.
import { fold } from '../../src/fold.ts'
import type { ActorNode } from '../actor/cypher.ts'
import { findActorIds } from '../actor/loaders.ts'
import { Actor, ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { Country, countryOrNull } from '../country/type.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { Organization } from '../organization/type.ts'
import { connect, pageArguments } from '../page.ts'
import { Person } from '../person/type.ts'
import {
  offices,
  representatives,
  type OfficeNode,
  type RepresentationRow,
  type TenureRow,
} from './cypher.ts'
import { loadBody, loadHolders, loadOffice, loadRepresented, loadTenures } from './loaders.ts'

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
    of: t.field({
      type: Actor,
      nullable: true,
      description: 'The country or organisation whose post it is.',
      resolve: ({ id }, _, context) => loadBody(planOf(context), id),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country whose post it is; null for a post in an organisation.',
      resolve: async ({ id }, _, context) => countryOrNull(await loadBody(planOf(context), id)),
    }),
    holders: t.field({
      type: [Tenure],
      description: 'Who held it, the latest first; 100 at most.',
      resolve: ({ id }, _, context) => loadHolders(planOf(context), id),
    }),
  }),
})

Tenure.implement({
  description: 'A person in an office, for as long as the articles show it.',
  fields: (t) => ({
    office: t.expose('office', { type: Office, description: 'The office.' }),
    holder: t.expose('holder', { type: Person, description: 'Who held it.' }),
    title: t.string({
      description: 'The office in words.',
      resolve: ({ office }) => office.title ?? office.id,
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country whose office it is; null for an organisation’s.',
      resolve: async ({ office }, _, context) => countryOrNull(await loadBody(planOf(context), office.id)),
    }),
    of: t.field({
      type: Actor,
      nullable: true,
      description: 'The country or organisation whose office it is.',
      resolve: ({ office }, _, context) => loadBody(planOf(context), office.id),
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
    actor: t.expose('actor', { type: Actor, description: 'The country or organisation.' }),
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
  t.field({
    type: [Tenure],
    description:
      'Of a person: the offices it held. Of a country or organisation: the offices there and who held them. The latest first; 100 at most.',
    resolve: ({ id }, _, context) => loadTenures(planOf(context), id),
  }),
)

builder.objectField(Person, 'represents', (t) =>
  t.field({
    type: [Representation],
    description: 'The countries and organisations the person spoke for, the latest first; 100 at most.',
    resolve: ({ id }, _, context) => loadRepresented(planOf(context), id),
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
    t.field({
      type: personConnection.connection,
      description: 'The persons who spoke for it, by name.',
      args: pageArguments,
      resolve: ({ id }, args, context) => connect(planOf(context), representatives, { id }, {}, args),
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
  t.field({
    type: officeConnection.connection,
    description: 'Offices by title.',
    args: {
      of: t.arg.string({ description: `Only offices of this country or organisation, ${ACTOR_REFERENCE}.` }),
      title: t.arg.string({ description: 'Only offices whose title holds this, case aside.' }),
      ...pageArguments,
    },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      const parameters = {
        ...(args.of ? { of: await findActorIds(plan, [args.of]) } : {}),
        ...(args.title ? { words: fold(args.title) } : {}),
      }
      return connect(plan, offices, {}, parameters, args)
    },
  }),
)
