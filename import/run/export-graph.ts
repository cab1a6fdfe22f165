// A graph → all of its nodes and edges as JSON, one a line, in an order that depends on nothing else.
import type { Graph } from '../../src/graph/graph.ts'
import { EDGE_KINDS } from '../../src/vocabulary/edges.ts'
import { NODE_KINDS } from '../../src/vocabulary/nodes.ts'

const PAGE = 5_000

/** `{"label", …properties}` for nodes, `{"type", "from", "to", …properties}` for edges. */
export async function* exportGraph(graph: Graph): AsyncGenerator<string> {
  for (const { label } of NODE_KINDS) yield* nodesOf(graph, label)
  for (const { type, from, to } of EDGE_KINDS) yield* edgesOf(graph, type, from, to)
}

async function* nodesOf(graph: Graph, label: string): AsyncGenerator<string> {
  const page = `MATCH (n:${label}) WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT ${PAGE}`
  for (let after = ''; ;) {
    const rows = await graph.read<{ id: string; properties: Record<string, string> }>(page, { after })
    for (const { id, properties } of rows)
      if (!isOfLoad(label, id)) yield JSON.stringify({ label, ...sorted(properties) })
    if (rows.length < PAGE) return
    after = rows.at(-1)!.id
  }
}

/** How a graph was loaded into this place is nothing that the next place should know. */
function isOfLoad(label: string, id: string): boolean {
  return label === 'ImportBatch' && id.startsWith('load/')
}

/** By the node from which they go: all edges of some nodes at a time. */
async function* edgesOf(graph: Graph, type: string, from: string, to: string): AsyncGenerator<string> {
  const starts = `MATCH (a:${from}) WHERE a.id > $after RETURN a.id AS id ORDER BY a.id LIMIT 200`
  const edges = `UNWIND $ids AS id
MATCH (a:${from} {id: id})-[r:\`${type}\`]->(b:${to})
RETURN a.id AS start, b.id AS end, properties(r) AS properties`
  for (let after = ''; ;) {
    const ids = (await graph.read<{ id: string }>(starts, { after })).map(({ id }) => id)
    const rows = await graph.read<{ start: string; end: string; properties: Record<string, string> }>(edges, {
      ids,
    })
    const lines = rows.map(({ start, end, properties }) =>
      JSON.stringify({ type, from: start, to: end, ...sorted(properties) }),
    )
    yield* lines.sort()
    if (ids.length < 200) return
    after = ids.at(-1)!
  }
}

function sorted(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
