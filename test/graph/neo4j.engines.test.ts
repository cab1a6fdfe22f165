// Neo4j as it fails in practice → the errors that users meet, and nothing left running behind them.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { describeOnNeo4j } from '../support/engines.ts'

const ENDLESS = 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(x + y) AS c'

describeOnNeo4j('the graph in', (open, config) => {
  /** Resolves once no transaction runs `statement`; `SHOW TRANSACTIONS` shows itself too. */
  async function ended(graph: Graph, statement: string): Promise<void> {
    const running =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $statement RETURN count(*) AS running'
    const isQuiet = async () => (await graph.read(running, { statement }))[0]?.['running'] === 0
    await expect.poll(isQuiet, { timeout: 2_000 }).toBe(true)
  }

  it('when a read is aborted, then it ends in the database too', async () => {
    const graph = await open()
    const stop = new AbortController()
    const reading = graph.read(ENDLESS, {}, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('gone')), 300)
    await expect(reading).rejects.toThrow('gone')
    await ended(graph, ENDLESS)
  })

  it('when a read takes longer than the limit, then TIMEOUT, and it ends in the database too', async () => {
    const graph = await openGraph(
      { neo4j: config, dataDir: '' },
      { readTimeout: 300, writeTimeout: 300, retryTime: 0 },
    )
    await expect(graph.read(ENDLESS)).rejects.toMatchObject({ code: 'TIMEOUT', httpStatus: 504 })
    await ended(graph, ENDLESS)
    const write = graph.write((transaction) => transaction.run(ENDLESS))
    await expect(write).rejects.toMatchObject({ code: 'TIMEOUT' })
    await graph.close()
  })

  it('when the password is wrong, then DATABASE_REFUSED after one try, and no word of it in the message', async () => {
    const graph = await openGraph({ neo4j: { ...config, password: 'not-the-word' }, dataDir: '' }, 'import')
    const start = Date.now()
    const error = await graph.ping().catch((reason: unknown) => reason as Error)
    expect(error).toMatchObject({ code: 'DATABASE_REFUSED', exitStatus: 2 })
    expect(error?.message).toMatch(/NEO4J_PASSWORD/)
    expect(error?.message).not.toMatch(/not-the-word/)
    expect(Date.now() - start).toBeLessThan(3_000)
    await graph.close()
  })

  it('when somebody has made an index where a constraint is needed, then CONSTRAINT_VIOLATED names what must go', async () => {
    const graph = await open({ prepared: false })
    const define = (statement: string) => graph.write((transaction) => transaction.run(statement))
    const schema = await graph.read<{ name: string }>('SHOW CONSTRAINTS YIELD name RETURN name AS name')
    for (const { name } of schema) await define(`DROP CONSTRAINT ${name}`)
    await define('CREATE INDEX of_somebody FOR (n:Person) ON (n.id)')
    await expect(graph.prepare()).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
      message: expect.stringContaining('index (:Person {id})') as string,
    })
    await define('DROP INDEX of_somebody')
    await expect(graph.prepare()).resolves.toBeUndefined()
  })

  it('when the database does not exist, then DATABASE_REFUSED names it', async () => {
    const graph = await openGraph({ neo4j: { ...config, database: 'nowhere' }, dataDir: '' }, 'import')
    await expect(graph.ping()).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('"nowhere". Check NEO4J_DATABASE') as string,
    })
    await expect(graph.write((transaction) => transaction.run('RETURN 1 AS x'))).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
    })
    await graph.close()
  })
})

describe('a Neo4j that is not there', () => {
  const at = (uri: string, retryTime: number) =>
    openGraph(
      { neo4j: { uri, user: 'neo4j', password: 'secret' }, dataDir: '' },
      { readTimeout: 500, writeTimeout: 500, retryTime },
    )

  it('when nothing listens, then DATABASE_UNAVAILABLE after the retries, naming the address', async () => {
    const graph = await at('bolt://127.0.0.1:9', 500)
    const failed = {
      code: 'DATABASE_UNAVAILABLE',
      message: 'bolt://127.0.0.1:9: the database does not answer.',
    }
    await expect(graph.ping()).rejects.toMatchObject(failed)
    await expect(graph.write((transaction) => transaction.run('RETURN 1 AS x'))).rejects.toMatchObject(failed)
    await graph.close()
  })

  it('when a read is aborted between two tries, then it rejects with the reason', async () => {
    const graph = await at('bolt://127.0.0.1:9', 60_000)
    const stop = new AbortController()
    const reading = graph.read('RETURN 1 AS x', {}, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('gone')), 200)
    await expect(reading).rejects.toThrow('gone')
    await graph.close()
  })

  it('when something listens and says nothing, then an error comes within seconds', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const graph = await at(`bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`, 0)
    await expect(graph.ping()).rejects.toMatchObject({
      code: expect.stringMatching(/^(TIMEOUT|DATABASE_UNAVAILABLE)$/) as string,
    })
    await graph.close()
    silent.close()
  })

  it.each(['localhost:7687', 'http://localhost', 'bolt://', 'postgres://user:secret@host', 'not an address'])(
    'when the address is %s, then BAD_CONFIGURATION says what it should be, without repeating it',
    async (uri) => {
      const error = await at(uri, 0).catch((reason: unknown) => reason as Error)
      expect(error).toMatchObject({
        code: 'BAD_CONFIGURATION',
        message: expect.stringContaining('NEO4J_URI') as string,
      })
      expect(String(error)).not.toContain('secret')
    },
  )

  it('when the address carries a name and password, then they are in no message', async () => {
    const graph = await at('bolt://someone:secret@127.0.0.1:9', 0)
    expect(graph.address).toBe('bolt://127.0.0.1:9')
    await graph.close()
  })
})
