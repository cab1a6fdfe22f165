// Nothing in → the Country type and the root field `country`.
import type { ActorNode } from '../actor/cypher.ts'
import { askActor, loadActor } from '../actor/loaders.ts'
import { ACTOR_REFERENCE, Actor } from '../actor/type.ts'
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { inTurn } from '../plan/asks.ts'
import { Subject } from '../subject/type.ts'

export const Country = builder.objectRef<ActorNode>('Country').implement({
  description: 'A country. It did what its representatives did.',
  interfaces: [Node, Subject, Actor],
  fields: (t) => ({
    code: t.string({
      extensions: { needs: ['iso3'] },
      nullable: true,
      description: 'ISO 3166-1 alpha-3, where the country has one.',
      resolve: ({ iso3 }) => iso3,
    }),
    iso2: t.exposeString('iso2', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2, where the country has one.',
    }),
    iso3: t.exposeString('iso3', { nullable: true, description: 'ISO 3166-1 alpha-3, the same as `code`.' }),
  }),
})

loadNodesWith('Country', loadActor)

/** The country among what may be any actor. */
function countryOrNull(actor: ActorNode | null): ActorNode | null {
  return actor?.id.startsWith('country/') ? actor : null
}

builder.queryFields((t) => ({
  country: t.reads({
    type: Country,
    nullable: true,
    description: 'One country, or null when there is none.',
    args: {
      code: t.arg.string({ description: 'ISO 3166-1 code of two or three letters. Give this or `name`.' }),
      name: t.arg.string({ description: `The country ${ACTOR_REFERENCE}.` }),
    },
    ask: async ({ code, name }, _, plan) => {
      const reference = code ?? name
      if (typeof reference !== 'string' || (code && name))
        throw badInput('code', 'or "name" must be given, and only one of them')
      return inTurn(await askActor(plan, reference), countryOrNull)
    },
  }),
}))
