// An operation with its variables → how many objects its answer may hold, by the page sizes that it asks for.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

interface Costing {
  readonly schema: GraphQLSchema
  readonly variables: Variables
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly known: Map<string, number>
}

/** A page without a size, and any other list. */
const PAGE = 20
const LIST = 5
/** Larger pages are refused by their fields; this only keeps the sums finite. */
const LARGEST = 1000
const ENOUGH = 1e9

export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation)
  if (!root) return 0
  return costOfSet({ schema, variables, fragments, known: new Map() }, operation.selectionSet, root, LIST)
}

/** `size`: how many objects a list right below holds, as `first` of the field above it said. */
function costOfSet(
  costing: Costing,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  size: number,
): number {
  let sum = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) sum += costOfField(costing, selection, type, size)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const target = typeNamed(costing.schema, selection.typeCondition?.name.value) ?? type
      sum += costOfSet(costing, selection.selectionSet, target, size)
    } else sum += costOfFragment(costing, selection.name.value, size)
    if (sum > ENOUGH) return ENOUGH
  }
  return sum
}

function costOfFragment(costing: Costing, name: string, size: number): number {
  const fragment = costing.fragments[name]
  const type = typeNamed(costing.schema, fragment?.typeCondition.name.value)
  if (!fragment || !type) return 0
  const key = `${size} ${name}`
  const known = costing.known.get(key)
  if (known !== undefined) return known
  const cost = costOfSet(costing, fragment.selectionSet, type, size)
  costing.known.set(key, cost)
  return cost
}

function costOfField(costing: Costing, field: FieldNode, parent: GraphQLCompositeType, size: number): number {
  if (field.name.value.startsWith('__') || !field.selectionSet || !('getFields' in parent)) return 0
  const type = parent.getFields()[field.name.value]?.type
  const named = type && getNamedType(type)
  if (!named || !isCompositeType(named)) return 0
  const asked = askedSize(costing, field)
  if (isListType(getNullableType(type))) {
    const length = asked ?? size
    return Math.min(ENOUGH, length * (1 + costOfSet(costing, field.selectionSet, named, LIST)))
  }
  const below = asked ?? (named.name.endsWith('Connection') ? PAGE : LIST)
  return Math.min(ENOUGH, 1 + costOfSet(costing, field.selectionSet, named, below))
}

function askedSize({ variables }: Costing, field: FieldNode): number | undefined {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last' || name.value === 'limit')
    .map(({ value }) => valueFromASTUntyped(value, variables))
    .filter((value) => typeof value === 'number')
  return sizes.length === 0 ? undefined : Math.min(LARGEST, Math.max(0, ...sizes))
}

function typeNamed(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name)
  return isCompositeType(type) ? type : undefined
}
