// A graph and some work that writes to it → what the work would change, with nothing written.
import type { Graph, Transaction } from '../../src/graph/graph.ts'
import { EDGE_KINDS } from '../../src/vocabulary/edges.ts'
import { NODE_KINDS } from '../../src/vocabulary/nodes.ts'

/** Label or edge type → how many more (or fewer) there would be; what stays is left out. */
export type Difference = Readonly<Record<string, number>>

/** Thrown to have the transaction rolled back. */
class RolledBack extends Error {}

/** Runs `work` on a graph of which all writes are one transaction, and takes them back. */
export async function withoutWriting<T>(
  graph: Graph,
  work: (graph: Graph) => Promise<T>,
): Promise<{ result: T; difference: Difference }> {
  let done: { result: T; difference: Difference } | undefined
  await graph
    .write(async (transaction) => {
      const before = await count(transaction)
      const result = await work(inside(graph, transaction))
      const after = await count(transaction)
      const changed = [...after].map(([kind, now]) => [kind, now - before.get(kind)!] as const)
      done = { result, difference: Object.fromEntries(changed.filter(([, more]) => more !== 0)) }
      throw new RolledBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error
    })
  return done!
}

function inside(graph: Graph, transaction: Transaction): Graph {
  return {
    engine: graph.engine,
    capabilities: graph.capabilities,
    // Nothing is committed, so no list of batches is to be kept beside the graph's file.
    address: 'in memory',
    read: (statement, parameters) => transaction.run(statement, parameters),
    write: (work) => work(transaction),
    prepare: async () => {},
    ping: () => graph.ping(),
    close: async () => {},
  }
}

async function count(transaction: Transaction): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const ask = async (kind: string, statement: string): Promise<void> => {
    const [row] = await transaction.run<{ count: number }>(statement)
    counts.set(kind, (counts.get(kind) ?? 0) + row!.count)
  }
  for (const { label } of NODE_KINDS) await ask(label, `MATCH (n:${label}) RETURN count(n) AS count`)
  for (const { type, from, to } of EDGE_KINDS)
    await ask(type, `MATCH (a:${from})-[r:\`${type}\`]->(b:${to}) RETURN count(r) AS count`)
  return counts
}

export function differenceLines(difference: Difference): string[] {
  const lines = Object.entries(difference).map(([kind, more]) => `  ${kind} ${more > 0 ? '+' : ''}${more}`)
  return ['Nothing was written. There would be', ...(lines.length > 0 ? lines : ['  no more and no fewer'])]
}
