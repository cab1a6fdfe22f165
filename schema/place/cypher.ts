// Nothing in → the Cypher that reads places.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, type ActorNode } from '../actor/cypher.ts'
import type { Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, idsOf, parentOf, root, valueOf } from '../plan/samplers.ts'

export interface PlaceNode {
  readonly id: string
  readonly name: string | null
}

export const PLACE = '{.id, .name}'

export const placeId: SortKey = { by: 'place.id', type: 'string', sample: idOf('Place') }

export const placeById: Fragment<PlaceNode> = {
  name: 'place/by-id',
  text: () => 'MATCH (place:Place) WHERE place.id = s.id',
  keeps: ['place'],
  order: [placeId],
  row: `place${PLACE}`,
  source: parentOf('Place'),
}

export const places: Fragment<PlaceNode> = {
  name: 'place/all',
  filters: {
    words: {
      clause: 'place.id CONTAINS $words',
      sample: (graph, random) => idOf('Place')(graph, random).slice('place/'.length, 'place/'.length + 3),
    },
    countries: {
      clause: 'EXISTS { MATCH (place)-[:`IN`]->(country:Country) WHERE country.id IN $countries }',
      sample: idsOf('Country'),
    },
  },
  text: (where) => `MATCH (place:Place) WHERE ${where}`,
  keeps: ['place'],
  order: [{ by: "coalesce(place.name, '')", type: 'string', sample: valueOf('Place', 'name') }, placeId],
  row: `place${PLACE}`,
  source: root,
}

export const countryOfPlace: Fragment<ActorNode> = {
  name: 'place/country',
  from: 'MATCH (source:Place {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)-[:`IN`]->(actor:Country)',
  keeps: ['actor'],
  order: [actorId],
  row: `actor${ACTOR}`,
  source: parentOf('Place'),
}

export const queries: readonly ReadQuery[] = queriesOf(placeById, places, countryOfPlace)
