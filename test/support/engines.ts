// A suite → the same suite on the embedded engine and on Neo4j. For files named `*.engines.test.ts`.
import neo4j from 'neo4j-driver'
import { afterAll, describe, inject } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph, type Neo4jConfig } from '../../src/graph/open.ts'
import type { Neo4jForTests } from './neo4j.ts'

export interface OpenOptions {
  /** With the product's constraints and indexes, the default; else with none at all. */
  readonly prepared?: boolean
}

/** Opens an empty graph. It is closed after the suite; on Neo4j the data of an earlier one is gone. */
export type OpenGraph = (options?: OpenOptions) => Promise<Graph>

/**
 * Describes one suite on both engines:
 * `describeOnBothEngines('write', (open) => { it('when …, then …', async () => { const graph = await open() … }) })`
 * Without a Neo4j its half is skipped, visibly.
 */
export function describeOnBothEngines(name: string, suite: (open: OpenGraph) => void): void {
  describe(`${name}, embedded`, () => suite(closedAfterwards(openEmbeddedForTest)))
  describeOnNeo4j(name, (open) => suite(open))
}

/** The Neo4j half alone; `config` is for what starts a process of its own. */
export function describeOnNeo4j(name: string, suite: (open: OpenGraph, config: Neo4jConfig) => void): void {
  const given: Neo4jForTests | undefined = inject('neo4j')
  if (!given) throw new Error('Tests that use Neo4j share one database: name the file *.engines.test.ts.')
  const config = 'missing' in given ? { uri: '', user: '', password: '' } : given
  describe.skipIf('missing' in given)(`${name}, Neo4j`, () => {
    suite(
      closedAfterwards((options) => openNeo4jForTest(config, options)),
      config,
    )
  })
}

function closedAfterwards(open: OpenGraph): OpenGraph {
  const opened: Graph[] = []
  afterAll(() => Promise.all(opened.map((graph) => graph.close())))
  return async (options) => {
    const graph = await open(options)
    opened.push(graph)
    return graph
  }
}

async function openEmbeddedForTest({ prepared = true }: OpenOptions = {}): Promise<Graph> {
  const graph = await openGraph({ dataDir: IN_MEMORY })
  if (prepared) await graph.prepare()
  return graph
}

async function openNeo4jForTest(config: Neo4jConfig, { prepared = true }: OpenOptions = {}): Promise<Graph> {
  await wipe(config, { constraints: !prepared })
  // With the long time limits: a busy machine must not fail what it only does slowly.
  const graph = await openGraph({ neo4j: config, dataDir: '' }, 'import')
  if (prepared) await graph.prepare()
  return graph
}

/** Straight through the driver: the port offers no way to drop a constraint, and should not. */
async function wipe(config: Neo4jConfig, { constraints }: { constraints: boolean }): Promise<void> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password))
  const run = (statement: string) => driver.session().run(statement)
  try {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    if (!constraints) return
    for (const { kind, name } of await namedSchema(run)) await run(`DROP ${kind} \`${name}\` IF EXISTS`)
  } finally {
    await driver.close()
  }
}

type Run = (statement: string) => ReturnType<ReturnType<ReturnType<typeof neo4j.driver>['session']>['run']>

async function namedSchema(run: Run): Promise<{ kind: string; name: string }[]> {
  const constraints = await run('SHOW CONSTRAINTS YIELD name')
  const indexes = await run(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
  )
  return [
    ...constraints.records.map((record) => ({ kind: 'CONSTRAINT', name: String(record.get('name')) })),
    ...indexes.records.map((record) => ({ kind: 'INDEX', name: String(record.get('name')) })),
  ]
}
