// Imports that meet in one graph, one of them paused or killed → one at a time, and the same graph (F9, F10).
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphConfig } from '../../src/graph/open.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAfter } from './checker.ts'
import { describeNeo4jProcesses, describeOnEachEngine, inspect } from './each-engine.ts'
import { batchesWritten, importOf, startImport } from './importer.ts'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(SEED, 100)
})
afterAll(() => archive?.remove())

const broken = (config: GraphConfig) => inspect(config, (graph) => brokenAfter(graph, archive))

describeOnEachEngine('two imports into', (emptyGraph) => {
  it('when one runs, then the other is told so and ends with 1, and the first goes on', async () => {
    const config = await emptyGraph()
    const first = startImport(importOf(archive, config))
    await batchesWritten(config, first, 1)
    first.child.kill('SIGSTOP')
    const second = await startImport(importOf(archive, config)).ended
    first.child.kill('SIGCONT')
    const told = config.neo4j
      ? /^import running since \S+Z by \d+@\S+\. Nothing was written/
      : /another process has this graph open \(a server or an import\)\. Stop it first/
    expect(second).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(told) as string })
    expect(await first.ended).toMatchObject({ status: 0 })
    expect(await broken(config)).toEqual([])
  })

  it('when the first is killed, then the second takes over at once', async () => {
    const config = await emptyGraph()
    const first = startImport(importOf(archive, config))
    await batchesWritten(config, first, 2)
    first.child.kill('SIGKILL')
    await first.ended
    expect(await startImport(importOf(archive, config)).ended).toMatchObject({ status: 0 })
    expect(await broken(config)).toEqual([])
  })
})

describeNeo4jProcesses('imports side by side into', (emptyGraph) => {
  it('when four import a quarter each at once, then the graph is that of one', async () => {
    const config = await emptyGraph()
    const shards = ['1/4', '2/4', '3/4', '4/4'].map((shard) =>
      startImport(importOf(archive, config, ['--shard', shard])),
    )
    for (const { ended } of shards) expect(await ended).toMatchObject({ status: 0 })
    expect(await broken(config)).toEqual([])
  })

  it('when one is paused until another has taken over, then it writes nothing more and ends with 1', async () => {
    const config = await emptyGraph()
    const paused = startImport(importOf(archive, config))
    await batchesWritten(config, paused, 2)
    paused.child.kill('SIGSTOP')
    // Refused as long as the lease lasts; a statement of the paused one may hold the turn besides.
    let next = await startImport(importOf(archive, config)).ended
    while (next.status === 1) next = await startImport(importOf(archive, config)).ended
    expect(next).toMatchObject({ status: 0 })
    paused.child.kill('SIGCONT')
    expect(await paused.ended).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('has lost its lock') as string,
    })
    expect(await broken(config)).toEqual([])
  }, 600_000)
})
