// A schema and a seed → a valid query: a small walk over its fields, with arguments from the edges of what is allowed.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Random } from '../../src/graph/read-query.ts'

type Pick = Random['pick']

const DEPTH = 7
const WORDS = [
  'Ana Tudor',
  'CAN',
  'person/lea-gagnon',
  'meeting/1',
  'article/news-1',
  'topic/trade',
  'trade',
  '',
  ' ',
  'x'.repeat(1000),
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  '`',
  '$id',
  '\\u0000',
  '~*:(){}[]',
  '2031',
  '2031-05',
  '2031-02-30',
  '../..',
  '__proto__',
  'é',
  'person/',
]
const NUMBERS = ['1', '2', '20', '100', '0', '-1', '101', '2147483647']

export function randomQuery(schema: GraphQLSchema, { pick }: Random, branches = 1): string {
  const query = schema.getQueryType() as GraphQLObjectType
  return `{ ${fieldOf({ schema, pick, branches }, query, 0)} }`
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly pick: Pick
  /** Fields of each object. */
  readonly branches: number
}

type Composite = GraphQLObjectType | GraphQLInterfaceType

function fieldOf(walk: Walk, type: Composite, depth: number): string {
  const { schema, pick, branches } = walk
  const fields = Object.values(type.getFields())
  const open = depth < DEPTH ? fields : fields.filter((each) => isLeafType(getNamedType(each.type)))
  if (open.length === 0) return '__typename'
  const field = pick(open)
  const given = field.args.filter((argument) => isNonNullType(argument.type) || pick([true, false, false]))
  const args = given.map((argument) => `${argument.name}: ${valueOf(argument.type, pick)}`)
  const head = args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name
  const below = getNamedType(field.type)
  if (!isObjectType(below) && !isInterfaceType(below)) return head
  const target = isInterfaceType(below) && pick([true, false]) ? pick(schema.getPossibleTypes(below)) : below
  const inner = Array.from(
    { length: branches },
    (_, i) => `${branches > 1 ? `f${i}: ` : ''}${fieldOf(walk, target, depth + 1)}`,
  ).join(' ')
  return `${head} { __typename ${target === below ? inner : `... on ${target.name} { ${inner} }`} }`
}

/** How deep an input may hold others of its kind. */
const NESTING = 2

function valueOf(type: GraphQLInputType, pick: Pick, depth = 0): string {
  if (isNonNullType(type)) return valueOf(type.ofType, pick, depth)
  if (isListType(type))
    return `[${[valueOf(type.ofType, pick, depth), ...(pick([true, false]) ? [valueOf(type.ofType, pick, depth)] : [])].join(', ')}]`
  if (isEnumType(type)) return pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
      .filter((field) => depth < NESTING || !isInputObjectType(getNamedType(field.type)))
      .filter(() => pick([true, false, false]))
    return `{${fields.map((field) => `${field.name}: ${valueOf(field.type, pick, depth + 1)}`).join(', ')}}`
  }
  if (type.name === 'Int') return pick(NUMBERS)
  if (type.name === 'Float') return pick(['0', '0.5', '1', '-1e9'])
  if (type.name === 'Boolean') return pick(['true', 'false'])
  return `"${pick(WORDS)}"`
}
