// Nothing in → the Cypher that reads persons, organisations and countries.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import type { Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { count, idOf, idsOf, oneOf, parentOf, root, valueOf } from '../plan/samplers.ts'

export interface ActorNode {
  readonly id: string
  readonly name: string | null
  readonly aliases: readonly string[] | null
  readonly iso2: string | null
  readonly iso3: string | null
  readonly wikidataId: string | null
}

/** The properties of an actor that a row holds. */
export const ACTOR = '{.id, .name, .aliases, .iso2, .iso3, .wikidataId}'

export const actorId: SortKey = { by: 'actor.id', type: 'string', sample: idOf('Actor') }
export const actorName: SortKey = {
  by: "coalesce(actor.name, '')",
  type: 'string',
  sample: valueOf('Actor', 'name'),
}

export const actorById: Fragment<ActorNode> = {
  name: 'actor/by-id',
  text: () => 'MATCH (actor:Actor) WHERE actor.id = s.id',
  keeps: ['actor'],
  order: [actorId],
  row: `actor${ACTOR}`,
  source: parentOf('Actor'),
}

/** The actors that bear the name `s.name`, else one that begins with `s.prefix`; the most mentioned first. */
export const actorByName: Fragment<ActorNode> = {
  name: 'actor/by-name',
  text: () => `MATCH (name:Name)-[:NAMES]->(actor:Actor) WHERE name.id = s.name OR name.id STARTS WITH s.prefix
  WITH actor, max(CASE WHEN name.id = s.name THEN 1 ELSE 0 END) AS exact
  WITH actor, exact, COUNT { (actor)<-[:MENTIONS]-(:Article) } AS mentions`,
  keeps: ['actor', 'exact', 'mentions'],
  order: [
    { by: 'exact', descending: true, type: 'number', sample: (_, random) => random.integer(2) },
    { by: 'mentions', descending: true, type: 'number', sample: count },
    actorId,
  ],
  row: `actor${ACTOR}`,
  source: (graph, random) => {
    const name = idOf('Name')(graph, random)
    return { name, prefix: random.chance() ? name.slice(0, 2) : '!' }
  },
}

export const countryByCode: Fragment<ActorNode> = {
  name: 'actor/country-by-code',
  text: () => 'MATCH (actor:Country) WHERE actor.iso2 = s.code OR actor.iso3 = s.code',
  keeps: ['actor'],
  order: [actorId],
  row: `actor${ACTOR}`,
  source: (graph, random) => ({ code: valueOf('Country', 'iso2')(graph, random) }),
}

/** All actors by name. With `prefix`, those that bear a name which begins with it. */
export const actors: Fragment<ActorNode> = {
  name: 'actor/all',
  filters: {
    kind: { clause: 'actor.id STARTS WITH $kind', sample: oneOf('person/', 'org/', 'country/') },
    represents: {
      clause: 'EXISTS { MATCH (actor)-[:REPRESENTS]->(side:Actor) WHERE side.id IN $represents }',
      sample: idsOf('Country'),
    },
    prefix: { sample: (graph, random) => idOf('Name')(graph, random).slice(0, 2) },
  },
  text: (where, given) =>
    given.has('prefix')
      ? `MATCH (name:Name)-[:NAMES]->(actor:Actor) WHERE name.id STARTS WITH $prefix AND ${where} WITH DISTINCT actor`
      : `MATCH (actor:Actor) WHERE ${where}`,
  keeps: ['actor'],
  order: [actorName, actorId],
  row: `actor${ACTOR}`,
  source: root,
}

export const queries: readonly ReadQuery[] = queriesOf(actorById, actorByName, countryByCode, actors)
