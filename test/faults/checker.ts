// A graph after a fault, and what the import said → which of the invariants I1 to I6 do not hold, a line each.
import type { Account } from '../../import/run/account.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { brokenInvariants, graphHash } from '../support/invariants.ts'

export interface Expected {
  /** Hash of the graph that the same input makes undisturbed. */
  readonly hash: string
  /** How many articles the input has. */
  readonly articles: number
}

/** I1 same graph as undisturbed (and I5, when `hash` comes of another order), I3 whole, I6 no entry without its articles. */
export async function brokenAfter(graph: Graph, { hash, articles }: Expected): Promise<string[]> {
  const found = await graphHash(graph)
  return [
    ...(found === hash ? [] : [`I1 the graph is another: ${found.slice(0, 12)}, not ${hash.slice(0, 12)}`]),
    ...(await brokenPartly(graph)),
    ...(await brokenJournal(graph, articles)),
  ]
}

/** What must hold of a graph at any moment, though half of the input is missing. */
export async function brokenPartly(graph: Graph): Promise<string[]> {
  const [journal, stored] = [await sum(graph, JOURNAL), await sum(graph, STORED)]
  const lost = journal > stored ? [`I6 the journal has ${journal} articles, the graph ${stored}`] : []
  return [...(await brokenInvariants(graph)).map((line) => `I3 ${line}`), ...lost]
}

const JOURNAL = 'MATCH (b:ImportBatch) RETURN coalesce(sum(b.articles), 0) AS articles'
const STORED = 'MATCH (a:Article) RETURN count(a) AS articles'

export function articlesIn(graph: Graph): Promise<number> {
  return sum(graph, STORED)
}

async function sum(graph: Graph, statement: string): Promise<number> {
  const [row] = await graph.read<{ articles: number }>(statement)
  return row?.articles ?? 0
}

/** Each article came in exactly one batch: true while no article has a second version. */
async function brokenJournal(graph: Graph, articles: number): Promise<string[]> {
  const journal = await sum(graph, JOURNAL)
  return journal === articles ? [] : [`I6 the journal has ${journal} articles, the input ${articles}`]
}

/** I2: what was read is accounted for. */
export function brokenAccount({ read, imported, unchanged, rejected }: Account): string[] {
  if (read === imported + unchanged + rejected) return []
  return [`I2 ${read} read is not ${imported} imported + ${unchanged} unchanged + ${rejected} rejected`]
}

/** I4: of a run over what is in the graph already. */
export function brokenRepeat(account: Account): string[] {
  const changes = Object.entries(account.changes).filter(([, count]) => count !== 0)
  return [
    ...brokenAccount(account),
    ...(account.imported === 0 ? [] : [`I4 ${account.imported} imported again`]),
    ...changes.map(([what, count]) => `I4 ${what}: ${count}`),
  ]
}
