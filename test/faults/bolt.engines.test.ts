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
})
