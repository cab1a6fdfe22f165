// A command that starts a Neo4j → one of the test's own, which it may kill and start again with the same data.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe } from 'vitest'
import type { Neo4jConfig } from '../../src/graph/open.ts'

export interface OwnNeo4j {
  readonly config: Neo4jConfig
  /** As a power failure would, `kill -9`. */
  kill(): void
  /** Again, on the same port and data; resolves once it answers. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/**
 * `NEO4J_TEST_START="bash start.sh"` is run with a port and a folder for the data, starts a Neo4j there as `NEO4J_AUTH`
 * says, prints `NEO4J_PID=…`, and ends when it answers.
 */
const START = process.env['NEO4J_TEST_START']

/** What needs a Neo4j of its own; skipped, visibly, where none can be started. */
export function describeOnOwnNeo4j(name: string, suite: () => void): void {
  if (!START) console.warn(`No NEO4J_TEST_START: "${name}" is SKIPPED.`)
  describe.skipIf(!START)(`${name}, a Neo4j of its own`, suite)
}

export async function openOwnNeo4j(): Promise<OwnNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-neo4j-'))
  const port = await freePort()
  let pid: number | null = null
  const start = async (): Promise<void> => {
    const [command, ...args] = START!.split(' ')
    // Without logins: a password that is set anew at each start would be refused as the old one.
    const env = { ...process.env, NEO4J_AUTH: 'none' }
    const { stdout } = await promisify(execFile)(command!, [...args, String(port), folder], { env })
    pid = Number(/NEO4J_PID=(\d+)/.exec(stdout)![1])
  }
  const kill = (): void => {
    if (pid !== null) process.kill(pid, 'SIGKILL')
    pid = null
  }
  await start()
  return {
    config: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'password' },
    kill,
    start,
    remove: async () => {
      kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
