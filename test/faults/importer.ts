// An archive and a graph → an import in a process of its own, which can be killed at any moment, and what it said.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from '../../import/run/account.ts'
import { type GraphConfig, openGraph } from '../../src/graph/open.ts'
import { type Ran, startEntente } from '../support/terminal.ts'

export interface Importing {
  readonly archive: string
  readonly environment: Record<string, string>
  /** Further arguments of `entente import`. */
  readonly args?: readonly string[]
}

/** An import of an archive into a graph, with further arguments and environment. */
export function importOf(
  { path }: { readonly path: string },
  config: GraphConfig,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Importing {
  return { archive: path, args, environment: { ...environmentOf(config), ...environment } }
}

/** Small batches, so that much happens between two of them. */
export function startImport({ archive, environment, args = [] }: Importing) {
  const options = ['--batch', '10', '--json', '--rejects', '/dev/null']
  return startEntente(['import', ...options, ...args, archive], { environment })
}

export function accountOf({ stdout }: Ran): Account {
  return JSON.parse(stdout) as Account
}

/** Kills it (-9) after `milliseconds`; false when it was done before. */
export async function killAfter(importing: Importing, milliseconds: number): Promise<boolean> {
  const { child, ended } = startImport(importing)
  await Promise.race([sleep(milliseconds), ended])
  child.kill('SIGKILL')
  await ended
  return child.signalCode === 'SIGKILL'
}

/** Resolves once `count` batches are in the graph, or the import has ended before. */
export async function batchesWritten(
  config: GraphConfig,
  { child }: ReturnType<typeof startImport>,
  count: number,
): Promise<void> {
  while (child.exitCode === null && (await batchesIn(config)) < count) await sleep(100)
}

/** The embedded graph is open in the importer, but the list beside it can be read. */
export async function batchesIn(config: GraphConfig): Promise<number> {
  if (!config.neo4j) {
    const ledger = join(config.dataDir, 'graph.grafeo.batches.jsonl')
    return (await readFile(ledger, 'utf8').catch(() => '')).split('\n').length - 1
  }
  const graph = await openGraph(config)
  const [row] = await graph
    .read<{ batches: number }>('MATCH (b:ImportBatch) RETURN count(b) AS batches')
    .finally(() => graph.close())
  return row!.batches
}

export function environmentOf({ neo4j, dataDir }: GraphConfig): Record<string, string> {
  if (!neo4j) return { ENTENTE_DATA: dataDir, NEO4J_URI: '' }
  return { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
}
