// An archive and a graph → an import in a process of its own, which can be killed at any moment, and what it said.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from '../../import/run/account.ts'
import type { GraphConfig } from '../../src/graph/open.ts'
import { type Ran, startEntente } from '../support/terminal.ts'

export interface Importing {
  readonly archive: string
  readonly environment: Record<string, string>
  /** Further arguments of `entente import`. */
  readonly args?: readonly string[]
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

export function environmentOf({ neo4j, dataDir }: GraphConfig): Record<string, string> {
  if (!neo4j) return { ENTENTE_DATA: dataDir, NEO4J_URI: '' }
  return { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
}
