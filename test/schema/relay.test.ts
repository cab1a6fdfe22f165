// The schema's types → that every node, connection and edge is one by the Relay specifications, and every list bounded.
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../schema/index.ts'

const schema = buildSchema()
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
const named = (ending: string) =>
  objects.filter(({ name }) => name.endsWith(ending)).map((type) => [type.name, type] as const)
const typesOf = (type: GraphQLObjectType) =>
  Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]))
const signature = ({ name, type }: GraphQLArgument) => `${name}: ${String(type)}`
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
)

describe('the node specification', () => {
  it('when there are ids, then there are node(id:) and nodes(ids:)', () => {
    const { node, nodes } = schema.getQueryType()!.getFields()
    expect([String(node?.type), node?.args.map(signature)]).toEqual(['Node', ['id: ID!']])
    expect([String(nodes?.type), nodes?.args.map(signature)]).toEqual(['[Node]!', ['ids: [ID!]!']])
  })

  it('when a type has an id, then it is a node, and the other way round', () => {
    const ofOne = (type: GraphQLObjectType) => [type.name, typesOf(type)['id']]
    const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    expect(nodes.length).toBeGreaterThan(20)
    expect(nodes.map((type) => typesOf(type)['id'])).toEqual(nodes.map(() => 'ID!'))
    expect(objects.filter((type) => typesOf(type)['id'] === 'ID!').map(ofOne)).toEqual(nodes.map(ofOne))
  })
})

describe('the connection specification', () => {
  it.each(named('Connection'))('when %s is read, then it has edges and pageInfo', (name, type) => {
    const edge = `${name.slice(0, -'Connection'.length)}Edge`
    expect(typesOf(type)).toMatchObject({ edges: `[${edge}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' })
  })

  it.each(named('Edge'))('when an edge of %s is read, then it has a cursor and a node', (_, type) => {
    const { cursor, node } = typesOf(type)
    expect(cursor).toBe('String!')
    expect(isListType(getNullableType(type.getFields()['node']!.type)), node).toBe(false)
  })

  it('when pageInfo is read, then it says where the page stands', () => {
    expect(typesOf(schema.getType('PageInfo') as GraphQLObjectType)).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    })
  })

  it.each(fields.filter(([, { type }]) => getNamedType(type).name.endsWith('Connection')))(
    'when %s is asked for, then both directions can be paged',
    (_, { args }) => {
      const types = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]))
      expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' })
    },
  )
})

/** Lists without a size: what bounds each of them instead. */
const BOUNDED: readonly (readonly [by: string, ...lists: string[]])[] = [
  ['what one node or edge of the graph stores', 'About.phrases', 'aliases', 'ClaimedValue.actors'],
  ['what one node or edge of the graph stores', 'Participant.onBehalfOf', 'Party.through', 'Report.actors'],
  ['the 100 reports that are compared', 'disagreements', 'ClaimedValue.reports', 'Disagreement.claims'],
  ['the argument of the field above: maxHops, limit', 'Path.steps', 'Neighbourhood.nodes'],
  ['the articles of the story above, 200 at most', 'SharedEvent.reports'],
  ['the number of kinds', 'Period.counts', 'Link.counts'],
  ['the periods of the graph’s time', 'timeline', 'hosted'],
  ['the page', 'edges', 'nodes'],
  ['the ids given, of which so many are allowed', 'Query.nodes'],
]
const bounded = new Set(BOUNDED.flatMap(([, ...lists]) => lists))

describe('lists', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .map((field) => [type.name, field] as const),
    )
  const isBounded = (type: string, { name, args, description }: GraphQLField<unknown, unknown>) =>
    args.some((argument) => ['first', 'limit'].includes(argument.name)) ||
    /[\d,]+ at most/.test(description ?? '') ||
    bounded.has(name) ||
    bounded.has(`${type}.${name}`)

  it('when a field is a list, then an argument, its description or what it is read from bounds it', () => {
    expect(lists.length).toBeGreaterThan(50)
    const unbounded = lists.filter(([type, field]) => !isBounded(type, field))
    expect(unbounded.map(([type, { name }]) => `${type}.${name}`)).toEqual([])
  })
})
