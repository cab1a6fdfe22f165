// Nodes and edges as they are and as they shall be → the rows to write and to delete, and how many of each.
import type { Transaction } from '../../src/graph/graph.ts'
import {
  type EdgeRow,
  edgeDelete,
  edgeRow,
  edgeUpsert,
  nodeDelete,
  nodeRow,
  type NodeRow,
  nodeUpsert,
  type Properties,
} from '../../src/graph/upsert.ts'
import { groupBy } from '../../src/group-by.ts'
import { EDGE_KINDS } from '../../src/vocabulary/edges.ts'

interface PartNode {
  readonly label: string
  readonly row: NodeRow
}

interface PartEdge {
  readonly type: string
  readonly fromLabel: string | undefined
  readonly toLabel: string | undefined
  readonly row: EdgeRow
}

/** A part of the graph, in memory: each node by label and id, each edge by its ends and key. */
export class GraphPart {
  readonly nodes = new Map<string, PartNode>()
  readonly edges = new Map<string, PartEdge>()

  node(label: string, properties: Properties & { readonly id: string }): void {
    this.nodes.set(`${label} ${properties.id}`, { label, row: nodeRow(label, properties) })
  }

  /** `toLabel` only where the edge's end may be of several kinds. */
  edge(type: string, from: string, to: string, properties: Properties = {}, toLabel?: string): void {
    const row = edgeRow(type, from, to, properties)
    const key = (KEYS.get(type) ?? []).map((name) => String(row.properties[name])).join(' ')
    this.edges.set(`${type} ${from} ${to} ${key}`, { type, fromLabel: undefined, toLabel, row })
  }

  hasNode(label: string, id: string): boolean {
    return this.nodes.has(`${label} ${id}`)
  }
}

const KEYS = new Map<string, readonly string[]>(EDGE_KINDS.map(({ type, key }) => [type, key]))

/** How many nodes and edges were made, altered and taken away. */
export interface ChangeCounts {
  nodesCreated: number
  nodesChanged: number
  nodesRemoved: number
  edgesCreated: number
  edgesChanged: number
  edgesRemoved: number
}

export function noChanges(): ChangeCounts {
  return {
    nodesCreated: 0,
    nodesChanged: 0,
    nodesRemoved: 0,
    edgesCreated: 0,
    edgesChanged: 0,
    edgesRemoved: 0,
  }
}

export function addChanges(a: ChangeCounts, b: ChangeCounts): ChangeCounts {
  const sum = { ...a }
  for (const key of Object.keys(a) as (keyof ChangeCounts)[]) sum[key] += b[key]
  return sum
}

/** Rows in one statement: large enough to be quick, small enough for a transaction's memory. */
const ROWS = 5000

/**
 * Makes `before`, which is what the graph holds, into `after`. Edges go first, then nodes come, then edges, then
 * nodes go; what is equal is left alone. Rows are sorted by key, so that two writers take locks in one order.
 */
export async function applyChange(
  transaction: Transaction,
  before: GraphPart,
  after: GraphPart,
): Promise<ChangeCounts> {
  const counts = noChanges()
  const goneEdges = missingFrom(before.edges, after.edges)
  const goneNodes = missingFrom(before.nodes, after.nodes)
  const newNodes = differing(after.nodes, before.nodes)
  const newEdges = differing(after.edges, before.edges)
  const running = [
    ...run(transaction, goneEdges, (edge) => edgeDelete(edge.type, edge.fromLabel, edge.toLabel)),
    ...run(transaction, newNodes, (node) => nodeUpsert(node.label)),
    ...run(transaction, newEdges, (edge) => edgeUpsert(edge.type, edge.fromLabel, edge.toLabel)),
  ]
  for (const [label, nodes] of groupBy(goneNodes, (node) => node.label)) {
    running.push(transaction.run(nodeDelete(label), { ids: nodes.map(({ row }) => row.id).sort() }))
  }
  await Promise.all(running)
  counts.edgesRemoved = goneEdges.length
  counts.nodesRemoved = goneNodes.length
  counts.nodesCreated = missingFrom(after.nodes, before.nodes).length
  counts.nodesChanged = newNodes.length - counts.nodesCreated
  counts.edgesCreated = missingFrom(after.edges, before.edges).length
  counts.edgesChanged = newEdges.length - counts.edgesCreated
  return counts
}

function missingFrom<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): T[] {
  return [...a].filter(([key]) => !b.has(key)).map(([, value]) => value)
}

function differing<T extends { row: NodeRow | EdgeRow }>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
): T[] {
  return [...a].filter(([key, value]) => !sameRow(value.row, b.get(key)?.row)).map(([, value]) => value)
}

function sameRow(a: NodeRow | EdgeRow, b: NodeRow | EdgeRow | undefined): boolean {
  if (!b) return false
  const [first, second] = [Object.entries(a.properties), b.properties]
  return (
    first.length === Object.keys(second).length &&
    first.every(
      ([name, value]) => value === second[name] || JSON.stringify(value) === JSON.stringify(second[name]),
    )
  )
}

function byStatement<T extends { row: NodeRow | EdgeRow }>(
  items: T[],
  statementOf: (item: T) => string,
): Map<string, T['row'][]> {
  const groups = groupBy(items, statementOf)
  return new Map(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([statement, same]) => [statement, same.map(({ row }) => row).sort(byKey)]),
  )
}

function byKey(a: NodeRow | EdgeRow, b: NodeRow | EdgeRow): number {
  const [first, second] = 'id' in a && 'id' in b ? [a.id, b.id] : [keyOf(a as EdgeRow), keyOf(b as EdgeRow)]
  return first < second ? -1 : first > second ? 1 : 0
}

function keyOf({ from, to }: EdgeRow): string {
  return `${to} ${from}`
}

/** Statements are not waited for: while the graph works on one, the rows of the next are made ready. */
function run<T extends { row: NodeRow | EdgeRow }>(
  transaction: Transaction,
  items: T[],
  statementOf: (item: T) => string,
): Promise<unknown>[] {
  return [...byStatement(items, statementOf)].flatMap(([statement, rows]) =>
    chunked(rows).map((part) => transaction.run(statement, { rows: part })),
  )
}

function chunked<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / ROWS)
  return Array.from({ length: count }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS))
}
