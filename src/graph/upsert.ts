// The vocabulary → every write statement of the product, and the rows that each takes.
import { KnownError } from '../errors.ts'
import { EDGE_KINDS, type EdgeKind } from '../vocabulary/edges.ts'
import {
  ENTITY,
  INDEXED_PROPERTIES,
  NODE_KINDS,
  type NodeKind,
  type PropertyType,
} from '../vocabulary/nodes.ts'
import type { GraphValue } from './graph.ts'

/** Values as the code has them: what is null or undefined is left out, which removes it from the node or edge. */
export type Properties = Readonly<Record<string, GraphValue | undefined>>

/** A row of `nodeUpsert`. A type alias, since an interface would not be a `GraphValue`. */
export type NodeRow = { readonly id: string; readonly properties: Readonly<Record<string, GraphValue>> }
/** A row of `edgeUpsert` and `edgeDelete`: ids of both ends; the edge kind's key is among the properties. */
export type EdgeRow = {
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, GraphValue>>
}

/**
 * Creates or rewrites nodes of `label`, and takes `{ rows: NodeRow[] }`. A node is found by its id under its
 * broadest own label (a `Person` under `Actor`), so that a node which an edge created before is met again and
 * gets its other labels. Its properties become exactly the row's; its edges stay.
 */
export function nodeUpsert(label: string): string {
  const labels = labelsOf(label)
  return `UNWIND $rows AS row
MERGE (n:${labels.key} {id: row.id})
SET n${colons(labels.others)}
SET n = row.properties`
}

/**
 * Creates or rewrites edges of `type`, and takes `{ rows: EdgeRow[] }`. An end that is not there yet is created with
 * its id and the labels that are known. One edge a pair of ends and a key; its properties become exactly the
 * row's. `fromLabel` and `toLabel` say which nodes the ids are of, where the vocabulary allows several
 * (`ABOUT` → `Topic` or `Actor`); an edge kind whose end is `Entity` needs it.
 */
export function edgeUpsert(type: string, fromLabel?: string, toLabel?: string): string {
  const kind = edgeKind(type)
  return `UNWIND $rows AS row
${mergeEnd('a', 'from', endLabel(kind, kind.from, fromLabel))}
${mergeEnd('b', 'to', endLabel(kind, kind.to, toLabel))}
MERGE ${path(kind, '(a)', '(b)')}
SET r = row.properties`
}

/** Creates nodes that are not there yet, and takes `{ rows: NodeRow[] }`: quicker than `nodeUpsert`, fails on one that is. */
export function nodeCreate(label: string): string {
  const { key, others } = labelsOf(label)
  return `UNWIND $rows AS row
CREATE (n:${key}${colons(others)})
SET n = row.properties`
}

/** Creates edges between nodes that are there; rows without an end are passed over. Returns `found`: rows with both ends. */
export function edgeCreate(type: string, fromLabel?: string, toLabel?: string): string {
  const kind = edgeKind(type)
  return `${matchEnds(kind, fromLabel, toLabel)}
CREATE (a)-[r:\`${kind.type}\`]->(b)
SET r = row.properties
RETURN count(r) AS found`
}

/** As `edgeCreate`, but an edge that is there already is rewritten. */
export function edgeMerge(type: string, fromLabel?: string, toLabel?: string): string {
  const kind = edgeKind(type)
  return `${matchEnds(kind, fromLabel, toLabel)}
MERGE ${path(kind, '(a)', '(b)')}
SET r = row.properties
RETURN count(r) AS found`
}

/** Takes `{ ids: string[] }`, and returns those of them that nodes of `label` have. */
export function nodeIds(label: string): string {
  return `UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id`
}

/** Deletes single edges, and takes `{ rows: EdgeRow[] }`; of the properties only the kind's key is read. */
export function edgeDelete(type: string, fromLabel?: string, toLabel?: string): string {
  const kind = edgeKind(type)
  const from = labelsOf(endLabel(kind, kind.from, fromLabel)).key
  const to = labelsOf(endLabel(kind, kind.to, toLabel)).key
  return `UNWIND $rows AS row
MATCH ${path(kind, `(a:${from} {id: row.from})`, `(b:${to} {id: row.to})`)}
DELETE r`
}

/** Deletes all edges of `type` that leave the given nodes, and takes `{ ids: string[] }`: what an article said. */
export function edgesDeleteFrom(type: string, fromLabel?: string): string {
  const kind = edgeKind(type)
  const from = labelsOf(endLabel(kind, kind.from, fromLabel)).key
  return `UNWIND $ids AS id
MATCH (a:${from} {id: id})-[r:\`${kind.type}\`]->(b:${kind.to})
DELETE r`
}

/** Deletes all edges of `type` that arrive at the given nodes, and takes `{ ids: string[] }`: who took part in an event. */
export function edgesDeleteTo(type: string, toLabel?: string): string {
  const kind = edgeKind(type)
  const to = labelsOf(endLabel(kind, kind.to, toLabel)).key
  return `UNWIND $ids AS id
MATCH (b:${to} {id: id})<-[r:\`${kind.type}\`]-(a:${kind.from})
DELETE r`
}

/** Deletes nodes with all of their edges, and takes `{ ids: string[] }`. */
export function nodeDelete(label: string): string {
  return `UNWIND $ids AS id
MATCH (n:${labelsOf(label).key} {id: id})
DETACH DELETE n`
}

/**
 * Checks properties against the vocabulary. TypeError: the code is wrong. KnownError `TOO_LARGE`: an id or an
 * indexed property is longer than an index takes, which input can cause.
 */
export function nodeRow(label: string, properties: Properties & { readonly id: string }): NodeRow {
  const kind = nodeKind(label)
  const row = { id: properties.id, properties: checked(label, kind.properties, properties) }
  const indexed = [label, ...kind.also].flatMap((each) => INDEXED_PROPERTIES[each] ?? [])
  for (const name of ['id', ...indexed]) checkLength(`${label}.${name}`, row.properties[name])
  return row
}

/** As `nodeRow`; the edge kind's key must be among the properties. */
export function edgeRow(type: string, from: string, to: string, properties: Properties = {}): EdgeRow {
  const kind = edgeKind(type)
  const row = { from, to, properties: checked(type, kind.properties, properties) }
  for (const id of [from, to]) checkLength(`${type}: id`, id)
  for (const name of kind.key) {
    if (row.properties[name] === undefined)
      throw new TypeError(`${type}.${name} is part of the key and must not be absent`)
  }
  return row
}

function nodeKind(label: string): NodeKind {
  const kind = NODE_KINDS.find((each) => each.label === label)
  if (!kind) throw new TypeError(`The vocabulary has no node ${label}`)
  return kind
}

function edgeKind(type: string): EdgeKind {
  const kind = EDGE_KINDS.find((each) => each.type === type)
  if (!kind) throw new TypeError(`The vocabulary has no edge ${type}`)
  return kind
}

/** The label under which ids are unique, and the others of such a node as far as `label` tells them. */
function labelsOf(label: string): { key: string; others: string[] } {
  if (NODE_KINDS.some((kind) => kind.also.some((also) => also === label)))
    return { key: label, others: [ENTITY] }
  const { also } = nodeKind(label)
  const [key = label, ...further] = also
  return { key, others: [...(key === label ? [] : [label]), ...further, ENTITY] }
}

function endLabel(kind: EdgeKind, end: string, given: string | undefined): string {
  const label = given ?? end
  if (label === ENTITY)
    throw new TypeError(`${kind.type} needs the label of the end that may be any ${ENTITY}`)
  const { key, others } = labelsOf(label)
  if (![key, ...others].includes(end))
    throw new TypeError(`${kind.type} joins ${kind.from} to ${kind.to}, not ${label}`)
  return label
}

function matchEnds(kind: EdgeKind, fromLabel?: string, toLabel?: string): string {
  return `UNWIND $rows AS row
MATCH (a:${endLabel(kind, kind.from, fromLabel)} {id: row.from})
MATCH (b:${endLabel(kind, kind.to, toLabel)} {id: row.to})`
}

function mergeEnd(variable: string, field: string, label: string): string {
  const { key, others } = labelsOf(label)
  return `MERGE (${variable}:${key} {id: row.${field}}) ON CREATE SET ${variable}${colons(others)}`
}

/** Ends that can have many thousand edges; an event or an article never has. */
const BUSY = new Set(['Actor', 'Office'])

/** The edge as a pattern that starts at its quiet end: an engine may look through all edges of the end written first. */
function path(kind: EdgeKind, from: string, to: string): string {
  const edge = `[r:\`${kind.type}\`${keyPattern(kind)}]`
  const startsAtEnd = kind.to === 'Event' && BUSY.has(kind.from)
  return startsAtEnd ? `${to}<-${edge}-${from}` : `${from}-${edge}->${to}`
}

function keyPattern(kind: EdgeKind): string {
  if (kind.key.length === 0) return ''
  return ` {${kind.key.map((name) => `${name}: row.properties.${name}`).join(', ')}}`
}

function colons(labels: readonly string[]): string {
  return labels.map((label) => `:${label}`).join('')
}

function checked(
  owner: string,
  types: Readonly<Record<string, PropertyType>>,
  properties: Properties,
): Record<string, GraphValue> {
  const kept: Record<string, GraphValue> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (!type) throw new TypeError(`The vocabulary has no property ${owner}.${name}`)
    checkType(`${owner}.${name}`, type, value)
    kept[name] = value
  }
  return kept
}

/** Neo4j cannot index more than about 8,160 bytes, and fails the whole transaction. */
const MAX_INDEXED_BYTES = 8_000

function checkLength(where: string, value: GraphValue | undefined): void {
  if (typeof value !== 'string' || value.length * 3 <= MAX_INDEXED_BYTES) return
  if (Buffer.byteLength(value) <= MAX_INDEXED_BYTES) return
  const message = `${where} begins "${value.slice(0, 40)}…" and is longer than ${MAX_INDEXED_BYTES} bytes, too long to be indexed.`
  throw new KnownError('TOO_LARGE', message)
}

function checkType(where: string, type: PropertyType, value: GraphValue): void {
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw new TypeError(`${where} must be a ${type}`)
    for (const item of value) checkType(where, type.slice(0, -2) as PropertyType, item)
  } else if (
    type === 'integer' ? !Number.isSafeInteger(value) : typeof value !== (type === 'float' ? 'number' : type)
  ) {
    throw new TypeError(`${where} must be a ${type}`)
  }
}
