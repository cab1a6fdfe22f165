// A connection to Neo4j that breaks, loses an answer or goes silent → the write is there once, or an error comes in time.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { nodeRow, nodeUpsert } from '../../src/graph/upsert.ts'
import { describeOnNeo4j } from '../support/engines.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'

describeOnNeo4j('a broken connection to', (open, neo4j) => {
  let proxy: FaultProxy
  beforeEach(async () => {
    proxy = await openFaultProxy(neo4j.uri)
  })
  afterEach(() => proxy.close())

  const through = (limits = { readTimeout: 5_000, writeTimeout: 5_000, retryTime: 10_000 }) =>
    openGraph({ neo4j: { ...neo4j, uri: proxy.uri }, dataDir: '' }, limits)
  const addPerson = (graph: Awaited<ReturnType<typeof open>>) => {
    const rows = [nodeRow('Person', { id: 'person/a', name: 'A' })]
    return graph.write((transaction) => transaction.run(nodeUpsert('Person'), { rows }))
  }
  const people = 'MATCH (p:Person) RETURN p.id AS id'

  // HELLO and LOGON, then BEGIN, RUN, PULL, COMMIT.
  it.each([1, 2, 3, 4, 5, 6])(
    'when it is reset at message %i, then the write is there once',
    async (message) => {
      const [direct, graph] = [await open(), await through()]
      proxy.set({ resetAtMessage: message }, 1)
      await addPerson(graph)
      expect(proxy.struck).toBe(1)
      expect(await direct.read(people)).toEqual([{ id: 'person/a' }])
      await graph.close()
    },
  )

  it('when the answer to a commit is lost, then the write is done again and is there once', async () => {
    const [direct, graph] = [await open(), await through()]
    proxy.set({ loseCommitAnswer: true }, 1)
    await addPerson(graph)
    expect(proxy.struck).toBe(1)
    expect(await direct.read(people)).toEqual([{ id: 'person/a' }])
    await graph.close()
  })

  it('when it is slow, then the write waits', async () => {
    const graph = await through()
    proxy.set({ delay: 150 })
    await addPerson(graph)
    expect(await graph.read(people)).toEqual([{ id: 'person/a' }])
    await graph.close()
  })

  it('when it goes silent, then a read and a write end in time, and so does closing', async () => {
    const graph = await through({ readTimeout: 500, writeTimeout: 500, retryTime: 500 })
    await graph.ping()
    proxy.set({ silent: true })
    const start = Date.now()
    await expect(addPerson(graph)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: `${proxy.uri}: the database has stopped answering.`,
    })
    await expect(graph.ping()).rejects.toMatchObject({ code: 'TIMEOUT' })
    await graph.close()
    expect(Date.now() - start).toBeLessThan(12_000)
  })

  it('when it breaks in the midst of an answer, then the read is done again and is whole', async () => {
    const graph = await through()
    const long = 'UNWIND range(1, 5000) AS x RETURN x AS x'
    await graph.ping()
    proxy.set({ cutAnswersAfter: 20_000 }, 1)
    expect(await graph.read(long)).toHaveLength(5_000)
    expect(proxy.struck).toBe(1)
    await graph.close()
  })

  it('when it is slower than the limit, then TIMEOUT, and the database has nothing left to do', async () => {
    const [direct, graph] = [
      await open(),
      await through({ readTimeout: 300, writeTimeout: 300, retryTime: 0 }),
    ]
    const endless = 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(x * y) AS slow'
    await graph.ping()
    proxy.set({ delay: 2_000 })
    await expect(graph.read(endless)).rejects.toMatchObject({ code: 'TIMEOUT' })
    const running =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $endless RETURN currentQuery AS q'
    await expect.poll(() => direct.read(running, { endless }), { timeout: 10_000 }).toEqual([])
    await graph.close()
  })

  it('when the peer has vanished without a word, then a later read has a new connection', async () => {
    const graph = await through({ readTimeout: 500, writeTimeout: 500, retryTime: 500 })
    await graph.ping()
    proxy.set({ silent: true })
    await expect(graph.ping()).rejects.toMatchObject({ code: 'TIMEOUT' })
    proxy.set({})
    await graph.ping()
    await graph.close()
  })
})
