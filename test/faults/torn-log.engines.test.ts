// The embedded graph's log, torn or with a flipped byte after a kill → said at the next start, and mended by importing again.
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { seeded } from '../graph/random.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAfter } from './checker.ts'
import { batchesIn, environmentOf, killAfter, startImport } from './importer.ts'

const TIMES = Number(process.env['TORN_LOGS'] ?? 2)

let archive: Archive
let killed: string
beforeAll(async () => {
  archive = await makeArchive(SEED, 150)
  killed = join(await mkdtemp(join(tmpdir(), 'entente-torn-')), 'graph')
  const importing = { archive: archive.path, environment: environmentOf({ dataDir: killed }) }
  for (let wait = 3_000; (await batchesIn({ dataDir: killed })) < 3; wait += 1_000) {
    await rm(killed, { recursive: true, force: true })
    await killAfter(importing, wait)
  }
})
afterAll(async () => {
  await archive?.remove()
  await rm(join(killed, '..'), { recursive: true, force: true })
})

/** The largest of the engine's files: its log after a kill. */
async function log(dataDir: string): Promise<string> {
  const names = (await readdir(dataDir, { recursive: true })).filter((name) => !name.endsWith('.jsonl'))
  const files = await Promise.all(
    names.map(async (name) => ({ name, stat: await stat(join(dataDir, name)) })),
  )
  files.sort((a, b) => b.stat.size - a.stat.size)
  return join(dataDir, files.find(({ stat }) => stat.isFile())!.name)
}

const DAMAGES = {
  torn: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  flipped: (bytes: Buffer, at: number) => {
    bytes[at]! ^= 0x10
    return bytes
  },
} as const

describe('the log of the embedded graph', () => {
  it.each(
    Object.keys(DAMAGES).flatMap((damage) => Array.from({ length: TIMES }, (_, i) => [damage, i] as const)),
  )(
    `when it is %s (%i), then it is refused, or what is lost is named and comes back by the same import (SEED=${SEED})`,
    async (damage, i) => {
      const dataDir = join(killed, '..', `${damage}-${i}`)
      await cp(killed, dataDir, { recursive: true })
      const path = await log(dataDir)
      const bytes = await readFile(path)
      const at = Math.floor(bytes.length * (0.1 + 0.8 * (seeded(SEED + i).integer(1_000) / 1_000)))
      await writeFile(path, DAMAGES[damage as keyof typeof DAMAGES](bytes, at))
      const importing = { archive: archive.path, environment: environmentOf({ dataDir }) }
      const again = await startImport(importing).ended
      // What was synced and is damaged now is refused; it takes an export or the articles to begin anew.
      if (damage === 'flipped' && again.status === 2) {
        expect(again.stderr).toMatch(/graph\.grafeo: the graph cannot be opened: .* is damaged at byte/)
        return
      }
      expect(again.stderr).toMatch(
        /^warning: \S+graph\.grafeo: the graph has lost \d+ batches with \d+ articles/,
      )
      expect(again.status).toBe(0)
      const graph = await openGraph({ dataDir })
      expect(await brokenAfter(graph, archive)).toEqual([])
      await graph.close()
      expect((await startImport(importing).ended).stderr).toBe('')
    },
    60_000,
  )
})
