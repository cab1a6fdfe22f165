// The environment → one Neo4j for the whole run, or the reason why there is none. Vitest's global setup of the engines' tests.
import neo4j from 'neo4j-driver'
import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers'
import type { TestProject } from 'vitest/node'

/** What the engines' tests are told: where Neo4j is, or why their Neo4j half is skipped. */
export type Neo4jForTests =
  | { readonly uri: string; readonly user: string; readonly password: string; readonly from: string }
  | { readonly missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests
  }
}

const IMAGE = 'neo4j:5.26-community'
const BOLT = 7687

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { given, container } = await findNeo4j()
  if ('missing' in given) reportMissing(given.missing)
  else await waitUntilItAnswers(given)
  project.provide('neo4j', given)
  return async () => {
    await container?.stop()
  }
}

async function findNeo4j(): Promise<{ given: Neo4jForTests; container?: StartedTestContainer }> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env
  const login = { user: user || 'neo4j', password: password || 'password' }
  if (uri) return { given: { uri, ...login, from: 'NEO4J_TEST_URI' } }
  try {
    const container = await new GenericContainer(IMAGE)
      .withEnvironment({ NEO4J_AUTH: `${login.user}/${login.password}` })
      .withExposedPorts(BOLT)
      // Not on HTTP: only Bolt is used, and an image need not have more.
      .withWaitStrategy(Wait.forLogMessage(/Started\./))
      .withStartupTimeout(120_000)
      .start()
    const address = `bolt://${container.getHost()}:${container.getMappedPort(BOLT)}`
    return { given: { uri: address, ...login, from: IMAGE }, container }
  } catch (error) {
    return { given: { missing: error instanceof Error ? error.message : String(error) } }
  }
}

function reportMissing(reason: string): void {
  const told = `No Neo4j for the tests (NEO4J_TEST_URI is not set; Docker: ${reason})`
  if (process.env['REQUIRE_NEO4J'] === '1') throw new Error(`${told}, but REQUIRE_NEO4J=1 asks for one.`)
  console.warn(`\n${told}: what needs it is SKIPPED and counted below.\n`)
}

async function waitUntilItAnswers({
  uri,
  user,
  password,
}: {
  uri: string
  user: string
  password: string
}): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    for (let tries = 30; ; tries--) {
      try {
        await driver.verifyConnectivity()
        return
      } catch (error) {
        if (tries === 0) throw error
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }
  } finally {
    await driver.close()
  }
}
