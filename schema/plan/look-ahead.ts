// What a query selects below a field → the reads that can go along with the field's own.
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql'
import type { Ask, Known, MaybePromise, Nest, Read } from './ask.ts'
import type { Fragment } from './fragment.ts'
import type { Plan } from './plan.ts'
import { NeedsByPlace, type Needs } from './project.ts'

/** How a field is read; stands in its `extensions.reads`. */
export interface Reading {
  /** What to read, from the arguments and what is known without the parent; null when that does not say. */
  ask(args: never, known: Known, plan: Plan): MaybePromise<Ask | null>
  /** The key of the row under which the object stands whose read it is; '' when it is the parent itself. */
  readonly of: string
  /** True of a field of a connection's edges, which may use all variables of the list. */
  readonly ofEdge: boolean
}

/** A field that only goes on within the row of its parent; stands in its `extensions.walk`. */
export interface Walk {
  /** The key of the row under which the object stands: `article`; '' when it is the row itself. */
  readonly to: string
  /** True of a connection's list of edges. */
  readonly toEdges?: boolean
}

export interface FieldExtensions {
  readonly reads?: Reading
  readonly walk?: Walk
  /** The properties of its parent that a field's resolver uses; known by itself of a field that exposes one. */
  readonly needs?: readonly string[]
  readonly pothosExposedField?: string
}

/** Reads that may stand in one statement, and how deep: beyond that, a plan is cut. */
const MOST_NESTS = 40
const DEEPEST = 6

interface FieldName {
  readonly fieldName: string
  readonly responseName: string
  /** The only object type that it was read for, if so. */
  readonly type?: string | undefined
}

/** Key of what was read for a field of an object. An edge and its node may be the same row. */
export function keyOf(
  { fieldName, responseName, type = '' }: FieldName,
  args: unknown,
  ofEdge = false,
): string {
  return `${ofEdge ? 'edge ' : ''}${type} ${responseName}: ${fieldName} ${JSON.stringify(args)}`
}

/** The reads that can go along with `ask`, which is what the field of `info` reads. */
export async function lookAhead(info: GraphQLResolveInfo, ask: Ask, plan: Plan): Promise<Ahead> {
  const budget = { left: MOST_NESTS }
  const type = getNamedType(info.returnType)
  const outer = { ask, depth: 1 }
  const selected = info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? [])
  const place = { type, selected, at: '', ofEdge: false }
  return { ...needing(info, ask, place), nests: await nestsBelow({ info, plan, budget }, outer, place) }
}

/** What goes along with the rows of a read, and what is needed of them. */
export interface Ahead {
  readonly nests: readonly Nest[]
  readonly needs?: Needs
}

function needing(info: GraphQLResolveInfo, { whole }: Ask, place: Place): { readonly needs?: Needs } {
  if (whole || !isCompositeType(place.type)) return {}
  const needs = new NeedsByPlace()
  addNeeds(info, place, needs)
  return { needs: needs.found }
}

/** Of all object types that may stand at a place. */
function addNeeds(info: GraphQLResolveInfo, place: Place, needs: NeedsByPlace): void {
  needs.add(place.at, [])
  for (const field of fieldsOf(info, place, true)) {
    const { reads, walk, needs: own, pothosExposedField } = field.definition.extensions as FieldExtensions
    const to = walk?.to ?? reads?.of
    if (to) needs.add(place.at, [to])
    if (reads?.of) needs.add(joined(place.at, reads.of), [])
    if (walk) addNeeds(info, walked(place, field, walk), needs)
    else needs.add(place.at, own ?? (reads ? [] : pothosExposedField ? [pothosExposedField] : 'all'))
  }
}

interface Look {
  readonly info: GraphQLResolveInfo
  readonly plan: Plan
  readonly budget: { left: number }
}

/** The read whose rows the fields below belong to. */
interface Outer {
  readonly ask: Read
  readonly depth: number
}

/** A selection on an object at some place of a row. */
interface Place {
  readonly type: GraphQLNamedType
  readonly selected: readonly SelectionNode[]
  readonly at: string
  readonly ofEdge: boolean
}

async function nestsBelow(look: Look, outer: Outer, place: Place): Promise<Nest[]> {
  const found = new Map<string, ReadField>()
  gatherReads(look, place, found)
  const nests: Nest[] = []
  for (const { place: at, field, reads } of found.values())
    nests.push(...(await nestsOf(look, outer, at, field, reads)))
  return nests
}

interface ReadField {
  readonly place: Place
  readonly field: Field
  readonly reads: Reading
}

/** `edges { node { topics { id } } } nodes { topics { name } }` is one read: both are selected of the same row. */
function gatherReads({ info }: Pick<Look, 'info'>, place: Place, found: Map<string, ReadField>): void {
  for (const field of fieldsOf(info, place)) {
    const { reads, walk } = field.definition.extensions as FieldExtensions
    if (walk) gatherReads({ info }, walked(place, field, walk), found)
    if (walk || !reads) continue
    const name = { fieldName: field.name, responseName: field.responseName }
    const key = `${place.at} ${field.label} ${keyOf(name, argumentsOf(info, field), place.ofEdge)}`
    const known = found.get(key)
    if (known) known.field.nodes.push(...field.nodes)
    else found.set(key, { place, field, reads })
  }
}

/** Null when they are wrong, which the field's own resolver will say. */
function argumentsOf({ variableValues }: GraphQLResolveInfo, { definition, nodes }: Field) {
  try {
    return getArgumentValues(definition, nodes[0]!, variableValues)
  } catch {
    return null
  }
}

function walked(place: Place, field: Field, walk: Walk): Place {
  return { ...below(field), at: joined(place.at, walk.to), ofEdge: walk.toEdges ?? false }
}

function joined(at: string, to: string): string {
  return [at, to].filter(Boolean).join('.')
}

function below({ definition, nodes }: Field) {
  return {
    type: getNamedType(definition.type),
    selected: nodes.flatMap((node) => node.selectionSet?.selections ?? []),
  }
}

async function nestsOf(
  look: Look,
  outer: Outer,
  parent: Place,
  field: Field,
  reads: Reading,
): Promise<Nest[]> {
  const place = { ...parent, at: joined(parent.at, reads.of) }
  if (outer.depth >= DEEPEST || reads.ofEdge !== place.ofEdge) return []
  const read = await askedBy(look, outer, field, reads)
  const binds = read && bindsOf(outer, place, read.ask.fragment)
  if (!binds) return []
  const names = new Set(
    [...fieldsOf(look.info, { ...below(field), at: '', ofEdge: false })].map(({ name }) => name),
  )
  const parts = read.ask.parts(names).slice(0, look.budget.left)
  look.budget.left -= parts.length
  const inner = { ask: read.ask, depth: outer.depth + 1 }
  const nest = {
    key: keyOf(
      { fieldName: field.name, responseName: field.responseName, type: field.label },
      read.args,
      place.ofEdge,
    ),
    at: place.at,
    ask: { ...read.ask, ...needing(look.info, read.ask, { ...below(field), at: '', ofEdge: false }) },
    binds,
    ...(field.label ? { label: field.label } : {}),
  }
  return Promise.all(
    parts.map(async (part) => {
      const nests =
        part === 'page' ? await nestsBelow(look, inner, { ...below(field), at: '', ofEdge: false }) : []
      return { ...nest, part, nests }
    }),
  )
}

/** What a field asks for. Null when its arguments are wrong, which its own resolver will say, or do not suffice. */
async function askedBy({ info, plan }: Look, outer: Outer, field: Field, reads: Reading) {
  try {
    const args = getArgumentValues(field.definition, field.nodes[0]!, info.variableValues)
    const ask = await reads.ask(args as never, outer.ask.known ?? {}, plan)
    return ask && { args, ask }
  } catch {
    return null
  }
}

/**
 * The outer variables that stand for a fragment's own: on an edge those of the same names, else the node at that place
 * of the row. Null when there are none, or when they are out of reach.
 */
function bindsOf({ ask }: Outer, place: Place, fragment: Fragment): Record<string, string> | null {
  const own = fragment.binds ?? []
  if (place.ofEdge) {
    const known = new Set([...ask.fragment.keeps, ...(ask.fragment.binds ?? [])])
    return own.every((name) => known.has(name)) ? Object.fromEntries(own.map((name) => [name, name])) : null
  }
  const variable = nodesOf(ask.fragment.row).get(place.at)
  return own.length === 1 && variable !== undefined ? { [own[0]!]: variable } : null
}

const nodesByRow = new Map<string, ReadonlyMap<string, string>>()

/** `{office: office{.id}, holder: actor{.id}}` → which variable is the node at which place: holder → actor. */
function nodesOf(row: string): ReadonlyMap<string, string> {
  const known = nodesByRow.get(row)
  if (known) return known
  const nodes = new Map(
    [...row.matchAll(/(?:^|(\w+): )(\w+)\{\./g)].map((match) => [match[1] ?? '', match[2]!]),
  )
  nodesByRow.set(row, nodes)
  return nodes
}

interface Field {
  readonly name: string
  readonly responseName: string
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: FieldNode[]
  /** The only object type that it was selected on, when the place may hold others. */
  readonly label: string | undefined
}

/** The fields selected at a place, those of one response name together, as execution merges them. */
function fieldsOf(info: GraphQLResolveInfo, place: Place, ofEachType = false): Iterable<Field> {
  const fields = new Map<string, Field>()
  gather(info, place.type, undefined, place.selected, fields, ofEachType)
  return fields.values()
}

function gather(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  label: string | undefined,
  selected: readonly SelectionNode[],
  fields: Map<string, Field>,
  ofEachType: boolean,
): void {
  for (const node of selected.filter((each) => isWanted(info, each))) {
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
  if (known && known.name === definition.name && known.label === label) known.nodes.push(node)
  else if (!known) fields.set(key, { name: definition.name, responseName, definition, nodes: [node], label })
}

/** What is skipped is not read; what is deferred is read when it is due. */
function isWanted({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (node.directives?.some(({ name }) => name.value === 'defer' || name.value === 'stream')) return false
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.['if'] !== true && include?.['if'] !== false
}
