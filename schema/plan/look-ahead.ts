// What a query selects below a field → the reads that can go along with the field's own.
import { getArgumentValues, getNamedType, type GraphQLResolveInfo } from 'graphql'
import type { Ask, Nest, Read } from './ask.ts'
import type { FieldExtensions, Reading } from './extensions.ts'
import type { Fragment } from './fragment.ts'
import { needing } from './needs.ts'
import type { Plan } from './plan.ts'
import type { Needs } from './project.ts'
import { below, fieldsOf, joined, walked, type Field, type Place } from './selection.ts'

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

/** What goes along with the rows of a read, and what is needed of them. */
export interface Ahead {
  readonly nests: readonly Nest[]
  readonly needs?: Needs
}

/** The reads that can go along with `ask`, which is what the field of `info` reads. */
export async function lookAhead(info: GraphQLResolveInfo, ask: Ask, plan: Plan): Promise<Ahead> {
  const look = { info, plan, budget: { left: MOST_NESTS } }
  const place = { type: getNamedType(info.returnType), under: info.fieldNodes, at: '', ofEdge: false }
  return { ...needing(info, ask, place), nests: await nestsBelow(look, { ask, depth: 1 }, place) }
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

async function nestsBelow(look: Look, outer: Outer, place: Place): Promise<Nest[]> {
  const found = new Map<string, ReadField>()
  gatherReads(look, place, found)
  const nests: Nest[] = []
  for (const each of found.values()) nests.push(...(await nestsOf(look, outer, each)))
  return nests
}

interface ReadField {
  readonly place: Place
  readonly field: Field
  readonly reads: Reading
  /** Null when they are wrong, which the field's own resolver will say. */
  readonly args: Readonly<Record<string, unknown>> | null
  readonly key: string
}

/** `edges { node { topics { id } } } nodes { topics { name } }` is one read: both are selected of the same row. */
function gatherReads({ info }: Pick<Look, 'info'>, place: Place, found: Map<string, ReadField>): void {
  for (const field of fieldsOf(info, place)) {
    const { reads, walk } = field.definition.extensions as FieldExtensions
    if (walk) gatherReads({ info }, walked(place, field, walk), found)
    if (walk || !reads) continue
    const args = argumentsOf(info, field)
    const name = { fieldName: field.name, responseName: field.responseName, type: field.label }
    const key = keyOf(name, args, place.ofEdge)
    const one = `${place.at} ${key}`
    const known = found.get(one)
    if (!known) found.set(one, { place, field, reads, args, key })
    else found.set(one, { ...known, field: { ...field, nodes: [...known.field.nodes, ...field.nodes] } })
  }
}

function argumentsOf({ variableValues }: GraphQLResolveInfo, { definition, nodes }: Field) {
  try {
    return getArgumentValues(definition, nodes[0]!, variableValues)
  } catch {
    return null
  }
}

async function nestsOf(look: Look, outer: Outer, read: ReadField): Promise<Nest[]> {
  const { field, reads, key, place } = read
  const at = joined(place.at, reads.of)
  if (outer.depth >= DEEPEST || reads.ofEdge !== place.ofEdge) return []
  const ask = await askedBy(look, outer, read)
  const binds = ask && bindsOf(outer, { ...place, at }, ask.fragment)
  if (!binds) return []
  const selected = below(field)
  const parts = ask
    .parts(new Set(fieldsOf(look.info, selected).map(({ name }) => name)))
    .slice(0, look.budget.left)
  look.budget.left -= parts.length
  const nest = {
    key,
    at,
    ask: { ...ask, ...needing(look.info, ask, selected) },
    binds,
    ...(field.label ? { label: field.label } : {}),
  }
  const inner = { ask, depth: outer.depth + 1 }
  return Promise.all(
    parts.map(async (part) => ({
      ...nest,
      part,
      nests: part === 'page' ? await nestsBelow(look, inner, selected) : [],
    })),
  )
}

/** What a field asks for. Null when its arguments are wrong, which its own resolver will say, or do not suffice. */
async function askedBy({ plan }: Look, { ask }: Outer, { args, reads }: ReadField): Promise<Ask | null> {
  if (!args) return null
  try {
    return await reads.ask(args as never, ask.known ?? {}, plan)
  } catch {
    return null
  }
}

/**
 * The outer variables that stand for a fragment's own: on an edge those of the same names, what the list has gathered
 * before others; else the node at that place of the row. Null when there are none, or when they are out of reach.
 */
function bindsOf({ ask }: Outer, place: Place, fragment: Fragment): Record<string, string> | null {
  const own = fragment.binds ?? []
  if (place.ofEdge) {
    const known = new Set([...ask.fragment.keeps, ...(ask.fragment.binds ?? [])])
    const reached = [fragment.within?.binds, own].find((names) => names?.every((name) => known.has(name)))
    return reached ? Object.fromEntries(reached.map((name) => [name, name])) : null
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
