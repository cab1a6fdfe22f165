// Nothing in → the Place type and the root field `places`.
import { slug } from '../../src/fold.ts'
import { findActorIds } from '../actor/loaders.ts'
import { ACTOR_REFERENCE } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { Country } from '../country/type.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { connect, pageArguments } from '../page.ts'
import { first } from '../plan/asks.ts'
import { countryOfPlace, places, type PlaceNode } from './cypher.ts'
import { loadPlace } from './loaders.ts'

export const Place = builder.objectRef<PlaceNode>('Place').implement({
  description: 'A town, venue or region where an event took place.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.string({
      extensions: { needs: ['name'] },
      description: 'The name as texts have it.',
      resolve: ({ name, id }) => name ?? id,
    }),
    country: t.reads({
      type: Country,
      nullable: true,
      description: 'The country it lies in, where known.',
      ask: () => first(countryOfPlace),
    }),
  }),
})

loadNodesWith('Place', loadPlace)

const placeConnection = defineConnection<PlaceNode, PlaceNode>({
  name: 'Place',
  of: 'places',
  node: Place,
  nodeOf: (row) => row,
})

builder.queryFields((t) => ({
  places: t.reads({
    type: placeConnection.connection,
    description: 'Places by name.',
    args: {
      name: t.arg.string({ description: 'Only places whose name holds this, accents and case aside.' }),
      country: t.arg.string({ description: `Only places in this country, ${ACTOR_REFERENCE}.` }),
      ...pageArguments,
    },
    ask: async (args, _, plan) => {
      const parameters = {
        ...(args.name ? { words: slug(args.name) } : {}),
        ...(args.country ? { countries: await findActorIds(plan, [args.country]) } : {}),
      }
      return connect(places, args, parameters)
    },
  }),
}))
