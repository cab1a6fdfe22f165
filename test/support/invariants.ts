// A graph → what must hold of it after any import: its canonical dump, the dump's hash, and what is broken.
import { createHash } from 'node:crypto'
import { exportGraph } from '../../import/run/export-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** All nodes and edges but the journal, one JSON text each, sorted: equal graphs have equal dumps (I1, I5). */
export async function dump(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(graph))
    if (!line.startsWith('{"label":"ImportBatch"')) lines.push(line)
  return lines.sort()
}

export async function graphHash(graph: Graph): Promise<string> {
  return createHash('sha256')
    .update((await dump(graph)).join('\n'))
    .digest('hex')
}

/** Statements that find what must not be there (I3); each returns ids. */
const BROKEN: Readonly<Record<string, string>> = {
  'event without an article':
    'MATCH (e:Event) WHERE NOT EXISTS { (e)<-[:REPORTS]-(:Article) } RETURN e.id AS id',
  'person without an article':
    'MATCH (p:Person) WHERE NOT EXISTS { (p)<-[:MENTIONS]-(:Article) } RETURN p.id AS id',
  'actor without a name': 'MATCH (x:Actor) WHERE x.name IS NULL RETURN x.id AS id',
  'name of nobody': 'MATCH (n:Name) WHERE NOT EXISTS { (n)-[:NAMES]->(:Actor) } RETURN n.id AS id',
  'word of nothing':
    'MATCH (w:Word) WHERE NOT EXISTS { (w)<-[:SPELT|TERMED|CALLED|SAYS]-(:Entity) } RETURN w.id AS id',
  'name without words': 'MATCH (n:Name) WHERE NOT EXISTS { (n)-[:SPELT]->(:Word) } RETURN n.id AS id',
  'topic of nothing': 'MATCH (t:Topic) WHERE NOT EXISTS { (t)<-[:ABOUT]-(:Event) } RETURN t.id AS id',
  'place of nothing': 'MATCH (p:Place) WHERE NOT EXISTS { (p)<-[:HELD_IN]-(:Event) } RETURN p.id AS id',
  'article without text': 'MATCH (a:Article) WHERE a.text IS NULL RETURN a.id AS id',
  'entity with the label Entity only': `MATCH (n:Entity)
    WHERE NOT (n:Article OR n:Actor OR n:Office OR n:Event OR n:Topic OR n:Place OR n:Name OR n:Word OR n:ImportBatch) RETURN n.id AS id`,
}

/** One line for each thing that is broken; `[]` when nothing is. */
export async function brokenInvariants(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for (const [what, statement] of Object.entries(BROKEN)) {
    for (const { id } of await graph.read<{ id: string }>(statement)) lines.push(`${what}: ${id}`)
  }
  return [...lines, ...(await wrongQuotes(graph)), ...(await twice(graph))]
}

async function wrongQuotes(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ id: string; text: string; quote: string; start: number; end: number }>(
    'MATCH (a:Article)-[r:REPORTS]->(e:Event) RETURN a.id AS id, a.text AS text, r.quote AS quote, r.start AS start, r.end AS end',
  )
  return rows
    .filter(({ text, quote, start, end }) => text.slice(start, end) !== quote)
    .map(({ id, quote }) => `quote not in the text: ${id} ${quote}`)
}

async function twice(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ id: string; nodes: number }>(
    'MATCH (n:Actor) WITH n.id AS id, count(n) AS nodes WHERE nodes > 1 RETURN id AS id, nodes AS nodes',
  )
  return rows.map(({ id }) => `twice: ${id}`)
}
