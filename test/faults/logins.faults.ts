// Logins that Neo4j refuses → a line that says why, status 2, and no second try (F17).
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphConfig } from '../../src/graph/open.ts'
import { entente } from '../support/terminal.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { describeNeo4jProcesses } from './each-engine.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { environmentOf } from './importer.ts'

const PASSWORD = 'right-4711'
/** So many wrong passwords lock a user out for some seconds. */
const MISSES = 4

describeNeo4jProcesses('a login refused by', (emptyGraph) => {
  let archive: Archive
  let proxy: FaultProxy
  let config: GraphConfig
  beforeAll(async () => {
    archive = await makeArchive(SEED, 10)
    config = await emptyGraph()
    proxy = await openFaultProxy(config.neo4j!.uri)
    await administer(`CREATE OR REPLACE USER locked SET PASSWORD '${PASSWORD}' CHANGE NOT REQUIRED`)
    await administer(`CREATE OR REPLACE USER novice SET PASSWORD '${PASSWORD}' CHANGE REQUIRED`)
  })
  afterAll(async () => {
    await administer('DROP USER locked IF EXISTS')
    await administer('DROP USER novice IF EXISTS')
    await proxy?.close()
    await archive?.remove()
  })
  const driverOf = (user: string, password: string) =>
    neo4j.driver(config.neo4j!.uri, neo4j.auth.basic(user, password))
  const administer = async (statement: string): Promise<void> => {
    const { user, password } = config.neo4j!
    const driver = driverOf(user, password)
    await driver.executeQuery(statement, {}, { database: 'system' }).finally(() => driver.close())
  }
  const lockOut = async (): Promise<void> => {
    for (let i = 0; i < MISSES; i += 1) {
      const driver = driverOf('locked', 'wrong')
      await driver.verifyConnectivity().catch(() => {})
      await driver.close()
    }
  }

  it.each([
    ['the password is wrong', 'novice', 'wrong-4711', /the name or password is wrong/],
    ['nobody has that name', 'nobody', PASSWORD, /the name or password is wrong/],
    ['the user is locked out', 'locked', PASSWORD, /too many wrong passwords/],
    ['the password must be changed first', 'novice', PASSWORD, /the password must be changed first/],
  ])('when %s, then status 2 after one try, and no password is told', async (_, user, password, told) => {
    if (user === 'locked') await lockOut()
    const before = proxy.connections
    const login = { neo4j: { uri: proxy.uri, user, password }, dataDir: '' }
    const { status, stdout, stderr } = await entente(['import', archive.path], {
      environment: environmentOf(login),
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect(stderr).not.toContain(password)
    expect(proxy.connections - before).toBe(1)
  })
})
