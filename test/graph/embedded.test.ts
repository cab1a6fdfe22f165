// The embedded engine on disk → what it keeps, locks, refuses and closes.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { edgeRow, edgeUpsert, nodeRow, nodeUpsert } from '../../src/graph/upsert.ts'

const root = new URL('../..', import.meta.url).pathname

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'entente-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const addPerson = (graph: Graph, id: string) =>
  graph.write((transaction) => transaction.run(nodeUpsert('Person'), { rows: [nodeRow('Person', { id })] }))
const people = async (graph: Graph) =>
  (await graph.read('MATCH (n:Person) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)

describe('the embedded graph on disk', () => {
  it('when it is opened again, then nodes, edges and constraints are there, and prepare changes nothing', async () => {
    const first = await openGraph({ dataDir: join(dataDir, 'deep', 'folder') })
    await first.prepare()
    await addPerson(first, 'person/a')
    const rows = [edgeRow('HELD', 'person/a', 'office/o', { firstSeen: '2022-01-01' })]
    await first.write((transaction) => transaction.run(edgeUpsert('HELD'), { rows }))
    await first.close()

    const again = await openGraph({ dataDir: join(dataDir, 'deep', 'folder') })
    await again.prepare()
    expect(await again.read('MATCH (p:Person)-[h:HELD]->(o:Office) RETURN p.id AS p, h, o.id AS o')).toEqual([
      { p: 'person/a', h: { firstSeen: '2022-01-01' }, o: 'office/o' },
    ])
    const twin = again.write((transaction) => transaction.run('CREATE (n:Actor:Entity {id: "person/a"})'))
    await expect(twin).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' })
    await again.close()
  })

  it('when it is closed, then one file is left', async () => {
    const graph = await openGraph({ dataDir })
    await addPerson(graph, 'person/a')
    await graph.close()
    expect(await readdir(dataDir)).toEqual(['graph.grafeo'])
  })

  it('when it is open elsewhere, then DATABASE_LOCKED says in one line what to do, and later it opens', async () => {
    const owner = await openGraph({ dataDir })
    await expect(openGraph({ dataDir })).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
      exitStatus: 1,
      message: expect.stringMatching(/^\S+graph\.grafeo: .*Stop it first, or set NEO4J_URI[^\n]*$/) as string,
    })
    await owner.close()
    await (await openGraph({ dataDir })).close()
  })

  it('when the file is none of its own, then DATABASE_REFUSED, and the file is left alone', async () => {
    await writeFile(join(dataDir, 'graph.grafeo'), 'my notes')
    await expect(openGraph({ dataDir })).rejects.toMatchObject({ code: 'DATABASE_REFUSED', exitStatus: 2 })
    expect(await readFile(join(dataDir, 'graph.grafeo'), 'utf8')).toBe('my notes')
  })

  it('when the folder cannot be made, then DATABASE_REFUSED names the path', async () => {
    await writeFile(join(dataDir, 'file'), '')
    const path = join(dataDir, 'file', 'graph.grafeo')
    await expect(openGraph({ dataDir: join(dataDir, 'file') })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining(path) as string,
    })
  })

  it('when close comes while writes wait, then they are done and kept', async () => {
    const graph = await openGraph({ dataDir })
    const writes = ['a', 'b', 'c'].map((id) => addPerson(graph, id))
    await graph.close()
    await Promise.allSettled(writes)
    const again = await openGraph({ dataDir })
    expect(await people(again)).toEqual(['a', 'b', 'c'])
    await again.close()
  })

  it('when the process ends without closing, then what was written before is there', async () => {
    const script = `
      const { openGraph } = await import('./src/graph/open.ts')
      const { nodeRow, nodeUpsert } = await import('./src/graph/upsert.ts')
      const graph = await openGraph({ dataDir: ${JSON.stringify(dataDir)} })
      await graph.prepare()
      const rows = [nodeRow('Person', { id: 'person/a' })]
      await graph.write((transaction) => transaction.run(nodeUpsert('Person'), { rows }))
      void graph.write(async (transaction) => {
        await transaction.run(nodeUpsert('Person'), { rows: [nodeRow('Person', { id: 'person/half' })] })
        process.kill(process.pid, 'SIGKILL')
        await new Promise(() => setTimeout(() => {}, 60_000))
      })`
    const child = promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      { cwd: root },
    )
    await expect(child).rejects.toMatchObject({ signal: 'SIGKILL' })
    const again = await openGraph({ dataDir })
    expect(await people(again)).toEqual(['person/a'])
    await again.close()
  })
})

describe('the embedded graph', () => {
  it('when a read is outside the common dialect, then it is refused before the engine sees it', async () => {
    const graph = await openGraph({ dataDir: IN_MEMORY })
    await expect(graph.read('MATCH (a:Actor)-[:R]->(b) RETURN b.id AS id')).rejects.toThrow(
      'outside the common dialect',
    )
    const write = graph.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
    await expect(write).rejects.toThrow('outside the common dialect')
    await graph.close()
  })

  it('when a read is given up, then others go on, and the engine keeps working', async () => {
    const graph = await openGraph({ dataDir: IN_MEMORY })
    const slow = 'UNWIND range(1, 1500) AS x UNWIND range(1, 1500) AS y RETURN count(x + y) AS c'
    const stop = new AbortController()
    const given = Array.from({ length: 6 }, () => graph.read(slow, {}, { signal: stop.signal }))
    stop.abort(new Error('gone'))
    expect((await Promise.allSettled(given)).map(({ status }) => status)).toEqual(Array(6).fill('rejected'))
    expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }])
    await graph.close()
  })

  it('when a read takes longer than the limit, then TIMEOUT', async () => {
    const graph = await openGraph({ dataDir: IN_MEMORY }, { readTimeout: 50, writeTimeout: 50, retryTime: 0 })
    const slow = 'UNWIND range(1, 2000) AS x UNWIND range(1, 2000) AS y RETURN count(x + y) AS c'
    await expect(graph.read(slow)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await graph.close()
  })

  it('when the package is declared, then in exactly one version: its minors promise nothing', async () => {
    const declared = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(declared.dependencies['@grafeo-db/js']).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
