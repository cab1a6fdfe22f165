// Input that goes bad, a clock that jumps → what is in stays right, and a rerun ends it (F15, F18).
import { copyFile, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphConfig } from '../../src/graph/open.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAccount, brokenAfter, brokenPartly } from './checker.ts'
import { describeOnEachEngine, inspect } from './each-engine.ts'
import { accountOf, batchesWritten, importOf, startImport } from './importer.ts'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(SEED, 60)
})
afterAll(() => archive?.remove())

const resumed = async (config: GraphConfig): Promise<void> => {
  expect(await startImport(importOf(archive, config)).ended).toMatchObject({ status: 0 })
  expect(await inspect(config, (graph) => brokenAfter(graph, archive))).toEqual([])
}

describe('F15: a file that is imported', () => {
  it('when it is cut off while it is read, then what stood before is in, and the rest comes with a rerun', async () => {
    const config = { dataDir: join(archive.folder, 'cut') }
    const path = join(archive.folder, 'cut.jsonl')
    await copyFile(archive.path, path)
    const importing = startImport(importOf({ path }, config))
    await batchesWritten(config, importing, 1)
    await truncate(path, 1_000)
    const ran = await importing.ended
    expect([0, 3]).toContain(ran.status)
    expect(brokenAccount(accountOf(ran))).toEqual([])
    expect(await inspect(config, brokenPartly)).toEqual([])
    await resumed(config)
  })

  it('when the disk cannot read it, then it is rejected with the reason', async () => {
    // A file of Linux whose first bytes cannot be read by anybody.
    const path = join(archive.folder, 'broken.jsonl')
    await symlink('/proc/self/mem', path)
    const config = { dataDir: join(archive.folder, 'unread') }
    const { status, stderr } = await startImport(importOf({ path }, config)).ended
    expect(status).toBe(3)
    expect(stderr).toContain(`${path}: cannot be read (EIO)`)
  })
})

const CLOCK = fileURLToPath(new URL('shifted-clock.mjs', import.meta.url))

describeOnEachEngine('F18: an import into', (emptyGraph) => {
  it.each([
    ['an hour back', -3_600_000],
    ['a day on', 86_400_000],
  ])('when its clock jumps %s, then the graph is the same, and so is the next import', async (_, shift) => {
    const config = await emptyGraph()
    const clock = { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_SHIFT: String(shift) }
    expect(await startImport(importOf(archive, config, [], clock)).ended).toMatchObject({ status: 0 })
    await resumed(config)
  })
})
