// The configuration → an open graph: Neo4j when it is configured, else the embedded engine on disk.
import { join } from 'node:path'
import { openEmbedded } from './embedded.ts'
import type { Graph } from './graph.ts'
import type { Limits, Profile } from './limits.ts'
import { type Neo4jConfig, openNeo4j } from './neo4j.ts'

export type { Neo4jConfig }

/** A graph that lives in memory and ends with the process: for tests. */
export const IN_MEMORY = ':memory:'

export interface GraphConfig {
  readonly neo4j?: Neo4jConfig | undefined
  /** Folder of the embedded graph, or `IN_MEMORY`. Not used with Neo4j. */
  readonly dataDir: string
}

/**
 * Opens the configured graph. Neo4j is not contacted yet, so that a server can start before its database;
 * `ping()` or the first statement does. The embedded graph is opened and locked at once: rejects with
 * `DATABASE_LOCKED` when another process has it, `DATABASE_REFUSED` when its file cannot be opened.
 * `profile` sets time limits and retries: short for a server that answers people, long for an import.
 */
export async function openGraph(config: GraphConfig, profile: Profile | Limits = 'server'): Promise<Graph> {
  if (config.neo4j) return openNeo4j(config.neo4j, profile)
  const path = config.dataDir === IN_MEMORY ? null : join(config.dataDir, 'graph.grafeo')
  return openEmbedded(path, profile)
}
