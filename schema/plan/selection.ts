// A field with what is selected below it → the fields there, as execution merges them.
import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql'
import type { Walk } from './extensions.ts'

/** What is selected on an object at some place of a row. */
export interface Place {
  readonly type: GraphQLNamedType
  /** The fields below which it is selected: one, unless several of the same name are merged. */
  readonly under: readonly FieldNode[]
  /** The place in the row: `article`; '' is the row itself. */
  readonly at: string
  readonly ofEdge: boolean
}

export interface Field {
  readonly name: string
  readonly responseName: string
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  /** The only object type that it was selected on, when the place may hold others. */
  readonly label: string | undefined
}

/** What the row of a field's own read is asked for. */
export function below({ definition, nodes }: Pick<Field, 'definition' | 'nodes'>): Place {
  return { type: getNamedType(definition.type), under: nodes, at: '', ofEdge: false }
}

/** What a field is asked for that goes on within the row of its parent. */
export function walked({ at }: Place, field: Field, { to, toEdges = false }: Walk): Place {
  return { ...below(field), at: joined(at, to), ofEdge: toEdges }
}

export function joined(at: string, to: string): string {
  return at && to ? `${at}.${to}` : at || to
}

/**
 * What depends on nothing but a selection is the same for every request of its document, which the server keeps
 * parsed: found once. Not so below `@skip`, `@include` or `@defer`.
 */
export class PerSelection<T> {
  readonly #known = new WeakMap<FieldNode, Map<GraphQLNamedType, T>>()

  of(info: GraphQLResolveInfo, { type, under }: Place, find: () => T): T {
    const [node, another] = under
    if (!node || another || isMarked(node, info)) return find()
    const ofNode = this.#known.get(node) ?? new Map<GraphQLNamedType, T>()
    this.#known.set(node, ofNode)
    const known = ofNode.get(type) ?? find()
    ofNode.set(type, known)
    return known
  }
}

const marked = new WeakMap<SelectionNode, boolean>()

/** Whether anything below it carries a directive. */
function isMarked(node: SelectionNode, info: GraphQLResolveInfo): boolean {
  const known = marked.get(node)
  if (known !== undefined) return known
  const set = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node
  const found = (set?.selectionSet?.selections ?? []).some(
    (each) => (each.directives ?? []).length > 0 || isMarked(each, info),
  )
  marked.set(node, found)
  return found
}

const mergedFields = new PerSelection<readonly Field[]>()
const fieldsByType = new PerSelection<readonly Field[]>()

/** The fields selected at a place, those of one response name together, as execution merges them. */
export function fieldsOf(info: GraphQLResolveInfo, place: Place): readonly Field[] {
  return mergedFields.of(info, place, () => gathered(info, place, false))
}

/** The same, where one response name may stand for fields of several types. */
export function fieldsOfEachType(info: GraphQLResolveInfo, place: Place): readonly Field[] {
  return fieldsByType.of(info, place, () => gathered(info, place, true))
}

function gathered(info: GraphQLResolveInfo, { type, under }: Place, ofEachType: boolean): Field[] {
  const fields = new Map<string, Field>()
  for (const node of under)
    gather(info, type, undefined, node.selectionSet?.selections ?? [], fields, ofEachType)
  return [...fields.values()]
}

function gather(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  label: string | undefined,
  selected: readonly SelectionNode[],
  fields: Map<string, Field>,
  ofEachType: boolean,
): void {
  for (const node of selected) {
    if (!isWanted(info, node)) continue
    if (node.kind === Kind.FIELD) {
      addField(type, label, node, fields, ofEachType)
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value]
    const condition = fragment?.typeCondition && info.schema.getType(fragment.typeCondition.name.value)
    const narrowed = condition && isAbstractType(type) && isObjectType(condition) ? condition.name : label
    gather(info, condition ?? type, narrowed, fragment?.selectionSet.selections ?? [], fields, ofEachType)
  }
}

function addField(
  type: GraphQLNamedType,
  label: string | undefined,
  node: FieldNode,
  fields: Map<string, Field>,
  ofEachType: boolean,
) {
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  if (!definition) return
  const responseName = node.alias?.value ?? node.name.value
  // The same name on two object types is two fields, and only one can be kept; the other is read by itself.
  const key = ofEachType ? `${type.name} ${responseName}` : responseName
  const known = fields.get(key)
  if (!known) fields.set(key, { name: definition.name, responseName, definition, nodes: [node], label })
  else if (known.name === definition.name && known.label === label)
    fields.set(key, { ...known, nodes: [...known.nodes, node] })
}

/** What is skipped is not read; what is deferred is read when it is due. */
function isWanted({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (!node.directives || node.directives.length === 0) return true
  if (node.directives.some(({ name }) => name.value === 'defer' || name.value === 'stream')) return false
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.['if'] !== true && include?.['if'] !== false
}
