// The vocabulary → the uniqueness constraints and indexes of a graph, as DDL that both engines read.
import { KnownError } from '../errors.ts'
import { ENTITY, IMPORT_LOCK, INDEXED_PROPERTIES, NODE_KINDS } from '../vocabulary/nodes.ts'
import type { Graph, Row } from './graph.ts'

interface SchemaItem {
  readonly name: string
  readonly unique: boolean
  readonly label: string
  readonly property: string
}

/** What an engine lends for `prepareGraph`. */
export interface SchemaAccess {
  readonly address: string
  existingNames(): Promise<ReadonlySet<string>>
  read(statement: string): Promise<Row[]>
  define(statement: string): Promise<unknown>
}

const OFFENDERS = 5

/**
 * Constraints first. An id is unique within each label but `Entity`, where an article's id, which comes from
 * outside, may equal another node's. On Neo4j a constraint brings its index; Grafeo needs one of its own.
 */
function schemaItems(engine: Graph['engine']): SchemaItem[] {
  const kinds = NODE_KINDS.flatMap((kind) => [kind.label, ...kind.also])
  const labels = [...new Set<string>([...kinds, IMPORT_LOCK])]
  const indexed = Object.entries(INDEXED_PROPERTIES).flatMap(([label, properties]) =>
    properties.map((property) => index(label, property)),
  )
  const own = engine === 'embedded' ? labels.map((label) => index(label, 'id')) : []
  return [...labels.map(uniqueId), index(ENTITY, 'id'), ...own, ...indexed]
}

function uniqueId(label: string): SchemaItem {
  return { name: `${label.toLowerCase()}_id_unique`, unique: true, label, property: 'id' }
}

function index(label: string, property: string): SchemaItem {
  return { name: `${label.toLowerCase()}_${property.toLowerCase()}_index`, unique: false, label, property }
}

function definition({ name, unique, label, property }: SchemaItem): string {
  return unique
    ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
}

/** Creates what is missing; refuses data that violates a missing constraint before anything is written. */
export async function prepareGraph(engine: Graph['engine'], access: SchemaAccess): Promise<void> {
  const existing = await access.existingNames()
  const missing = schemaItems(engine).filter((item) => !existing.has(item.name))
  for (const item of missing) if (item.unique) await refuseDuplicates(item, access)
  for (const item of missing) await access.define(definition(item))
}

async function refuseDuplicates({ label, property }: SchemaItem, access: SchemaAccess): Promise<void> {
  const rows = await access.read(
    `MATCH (n:${label}) WITH n.${property} AS value, count(n) AS nodes WHERE nodes > 1 AND value IS NOT NULL
     RETURN value AS value, nodes AS nodes ORDER BY value LIMIT ${OFFENDERS}`,
  )
  if (rows.length === 0) return
  const offenders = rows.map((row) => `${JSON.stringify(row['value'])} (${row['nodes']} nodes)`).join(', ')
  const message =
    `${access.address}: ${label} nodes share an ${property}: ${offenders}${rows.length < OFFENDERS ? '' : ', …'}. ` +
    `Each must have its own. Nothing was written; remove the duplicates or use an empty database.`
  throw new KnownError('CONSTRAINT_VIOLATED', message)
}
