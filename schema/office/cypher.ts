// Nothing in → the Cypher that reads offices, who held them and whom persons spoke for.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, actorName, type ActorNode } from '../actor/cypher.ts'
import type { Filters, Fragment, SortKey } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { idOf, idsOf, parentOf, root, valueOf } from '../plan/samplers.ts'

export interface OfficeNode {
  readonly id: string
  readonly title: string | null
  readonly role: string | null
}

/** A person in an office, as the articles show it. */
export interface TenureRow {
  readonly office: OfficeNode
  readonly holder: ActorNode
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** A person speaking for a country or organisation. */
export interface RepresentationRow {
  readonly actor: ActorNode
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

const OFFICE = '{.id, .title, .role}'
const TENURE = `{office: office${OFFICE}, holder: actor${ACTOR}, firstSeen: held.firstSeen, lastSeen: held.lastSeen}`

const officeId: SortKey = { by: 'office.id', type: 'string', sample: idOf('Office') }
const tenureOrder: readonly SortKey[] = [
  {
    by: "coalesce(held.lastSeen, '')",
    descending: true,
    type: 'string',
    sample: valueOf('Article', 'publishedAt'),
  },
  officeId,
  actorId,
]

/** What held on a day: seen then, or before and after. */
const heldOn = (edge: string): Filters => ({
  asOf: {
    clause: `substring(${edge}.firstSeen, 0, 10) <= $asOf AND $asOf <= substring(${edge}.lastSeen, 0, 10)`,
    sample: valueOf('Article', 'publishedAt'),
  },
})

export const officeById: Fragment<OfficeNode> = {
  name: 'office/by-id',
  text: () => 'MATCH (office:Office) WHERE office.id = s.id',
  keeps: ['office'],
  order: [officeId],
  row: `office${OFFICE}`,
  source: parentOf('Office'),
}

export const offices: Fragment<OfficeNode> = {
  name: 'office/all',
  filters: {
    of: {
      clause: 'EXISTS { MATCH (office)-[:OF]->(body:Actor) WHERE body.id IN $of }',
      sample: idsOf('Country'),
    },
    words: {
      clause: 'toLower(office.title) CONTAINS $words',
      sample: (graph, random) => valueOf('Office', 'title')(graph, random).toLowerCase().slice(0, 3),
    },
  },
  text: (where) => `MATCH (office:Office) WHERE ${where}`,
  keeps: ['office'],
  order: [{ by: "coalesce(office.title, '')", type: 'string', sample: valueOf('Office', 'title') }, officeId],
  row: `office${OFFICE}`,
  source: root,
}

export const bodyOfOffice: Fragment<ActorNode> = {
  name: 'office/of',
  from: 'MATCH (source:Office {id: s.id})',
  binds: ['source'],
  text: () => 'MATCH (source)-[:OF]->(actor:Actor)',
  keeps: ['actor'],
  order: [actorId],
  row: `actor${ACTOR}`,
  source: parentOf('Office'),
}

/** The same, where it is a country. */
export const countryOfOffice: Fragment<ActorNode> = {
  ...bodyOfOffice,
  name: 'office/country',
  text: () => 'MATCH (source)-[:OF]->(actor:Country)',
}

export const holdersOfOffice: Fragment<TenureRow> = {
  name: 'office/holders',
  from: 'MATCH (office:Office {id: s.id})',
  binds: ['office'],
  filters: heldOn('held'),
  text: (where) => `MATCH (actor:Person)-[held:HELD]->(office) WHERE ${where}`,
  keeps: ['actor', 'held'],
  order: tenureOrder,
  row: TENURE,
  source: parentOf('Office'),
}

export const officesOfPerson: Fragment<TenureRow> = {
  name: 'office/of-person',
  from: 'MATCH (source:Actor {id: s.id})',
  binds: ['source'],
  filters: heldOn('held'),
  text: (where) =>
    `MATCH (source)-[held:HELD]->(office:Office) WHERE ${where} WITH source AS actor, held, office`,
  keeps: ['actor', 'held', 'office'],
  order: tenureOrder,
  row: TENURE,
  source: parentOf('Person'),
}

export const tenuresInBody: Fragment<TenureRow> = {
  name: 'office/in-body',
  from: 'MATCH (source:Actor {id: s.id})',
  binds: ['source'],
  filters: heldOn('held'),
  text: (where) => `MATCH (source)<-[:OF]-(office:Office)<-[held:HELD]-(actor:Person) WHERE ${where}`,
  keeps: ['actor', 'held', 'office'],
  order: tenureOrder,
  row: TENURE,
  source: parentOf('Country'),
}

const representationOrder: readonly SortKey[] = [
  {
    by: "coalesce(represents.lastSeen, '')",
    descending: true,
    type: 'string',
    sample: valueOf('Article', 'publishedAt'),
  },
  actorId,
]

export const representedByPerson: Fragment<RepresentationRow> = {
  name: 'office/represented-by',
  from: 'MATCH (source:Actor {id: s.id})',
  binds: ['source'],
  filters: heldOn('represents'),
  text: (where) => `MATCH (source)-[represents:REPRESENTS]->(actor:Actor) WHERE ${where}`,
  keeps: ['actor', 'represents'],
  order: representationOrder,
  row: `{actor: actor${ACTOR}, firstSeen: represents.firstSeen, lastSeen: represents.lastSeen}`,
  source: parentOf('Person'),
}

export const representatives: Fragment<ActorNode> = {
  name: 'office/representatives',
  from: 'MATCH (source:Actor {id: s.id})',
  binds: ['source'],
  filters: heldOn('represents'),
  text: (where) => `MATCH (source)<-[represents:REPRESENTS]-(actor:Person) WHERE ${where}`,
  keeps: ['actor'],
  order: [actorName, actorId],
  row: `actor${ACTOR}`,
  source: parentOf('Country'),
}

export const queries: readonly ReadQuery[] = queriesOf(
  officeById,
  offices,
  bodyOfOffice,
  countryOfOffice,
  holdersOfOffice,
  officesOfPerson,
  tenuresInBody,
  representedByPerson,
  representatives,
)
