// A suite → the same suite on the folder of an embedded graph and on a Neo4j, both for processes of their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type GraphConfig, openGraph } from '../../src/graph/open.ts'
import { describeOnNeo4j } from '../support/engines.ts'

/** Where a new graph without anything in it is; on Neo4j the data of an earlier one is gone. */
export type EmptyGraph = () => Promise<GraphConfig>

export function describeOnEachEngine(name: string, suite: (emptyGraph: EmptyGraph) => void): void {
  describe(`${name} the embedded graph`, () => suite(emptyFolders()))
  describeNeo4jProcesses(name, suite)
}

/** The Neo4j half alone. */
export function describeNeo4jProcesses(name: string, suite: (emptyGraph: EmptyGraph) => void): void {
  describeOnNeo4j(name, (open, neo4j) => {
    suite(async () => {
      await (await open()).close()
      return { neo4j, dataDir: '' }
    })
  })
}

function emptyFolders(): EmptyGraph {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-graph-'))
    folders.push(folder)
    return { dataDir: folder }
  }
}

/** What `look` finds in the graph. That it opens shows, too, that no lock is left (I7). */
export async function inspect<T>(config: GraphConfig, look: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(config)
  try {
    await graph.prepare()
    return await look(graph)
  } finally {
    await graph.close()
  }
}
