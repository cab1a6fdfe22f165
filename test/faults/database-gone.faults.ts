// A Neo4j that is killed → imports wait for it or say how far they came; the server says so and comes back by itself.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { startServe } from '../support/serve.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAfter } from './checker.ts'
import { inspect } from './each-engine.ts'
import { batchesWritten, environmentOf, importOf, startImport } from './importer.ts'
import { describeOnOwnNeo4j, openOwnNeo4j, type OwnNeo4j } from './own-neo4j.ts'

/** A minute of tries, two starts of a Neo4j and two imports. */
const TIME = 400_000
/** In which an import gives up a database that stays away: 60 s of tries, the last of them, and a busy machine. */
const PATIENCE = 75_000

describeOnOwnNeo4j('when the database is killed', () => {
  let archive: Archive
  let neo4j: OwnNeo4j
  beforeAll(async () => {
    archive = await makeArchive(SEED, 100)
    neo4j = await openOwnNeo4j()
  })
  afterAll(async () => {
    await neo4j?.remove()
    await archive?.remove()
  })
  beforeEach(async () => {
    const graph = await openGraph(config())
    await graph.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
    await graph.close()
  })
  const config = () => ({ neo4j: neo4j.config, dataDir: '' })
  const importing = () => startImport(importOf(archive, config()))

  it('F2: in an import and comes back, then the import waits and ends as if nothing had been', async () => {
    const run = importing()
    await batchesWritten(config(), run, 2)
    neo4j.kill()
    await neo4j.start()
    expect(await run.ended).toMatchObject({ status: 0 })
    expect(await inspect(config(), (graph) => brokenAfter(graph, archive))).toEqual([])
  })

  it(
    'F3: in an import and stays away, then it says where it came to, and a rerun ends it',
    async () => {
      const run = importing()
      await batchesWritten(config(), run, 2)
      const start = Date.now()
      neo4j.kill()
      const { status, stdout, stderr } = await run.ended
      expect(Date.now() - start).toBeLessThan(PATIENCE)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/bolt:\/\/127\.0\.0\.1:\d+: the database (does not answer|is busy|has stopped)/)
      expect(stderr).toMatch(/\d+ articles were written, the last of them .*archive\.jsonl:\d+; run again/)
      await neo4j.start()
      expect(await importing().ended).toMatchObject({ status: 0 })
      expect(await inspect(config(), (graph) => brokenAfter(graph, archive))).toEqual([])
    },
    TIME,
  )

  it(
    'F4, F5: before or under a server, then it serves, says so, and is ready again by itself',
    async () => {
      neo4j.kill()
      const server = await startServe({ ...environmentOf(config()), NODE_ENV: 'production' })
      const status = async (path: string) => (await fetch(new URL(path, server.url))).status
      const events = () => server.ask('{ events(first: 1) { nodes { id } } }')
      for (let times = 0; times < 2; times += 1) {
        expect([await status('/health'), await status('/ready')]).toEqual([200, 503])
        const answer = await events()
        expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] })
        expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|\.ts|at /)
        await neo4j.start()
        await expect.poll(() => status('/ready'), { timeout: 30_000 }).toBe(200)
        expect(await events()).toEqual({ data: { events: { nodes: [] } } })
        if (times === 0) neo4j.kill()
      }
      server.child.kill('SIGTERM')
      expect((await server.ended).status).toBe(0)
    },
    TIME,
  )

  it('F5: before an import, then it ends with 1 and names the address', async () => {
    neo4j.kill()
    const start = Date.now()
    const { status, stdout, stderr } = await importing().ended
    expect(Date.now() - start).toBeLessThan(PATIENCE)
    await neo4j.start()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+: the database does not answer\./)
  })
})
