// A seed → an archive of made articles in a file, and the graph that it must become, found by importing it undisturbed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { importCommand } from '../../import/run/commands.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { graphHash } from '../support/invariants.ts'
import type { Expected } from './checker.ts'
import { generatedArticles } from './generated-articles.ts'

export interface Archive extends Expected {
  readonly folder: string
  readonly path: string
  /** Removes the folder. */
  readonly remove: () => Promise<void>
}

/** `SEED=123` repeats what a run with that seed did, apart from the moments that the machine chooses. */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

export async function makeArchive(seed: number, articles: number): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-faults-'))
  const path = join(folder, 'archive.jsonl')
  const lines = generatedArticles(seed, articles)
  await writeFile(path, `${lines.join('\n')}\n`)
  // Backwards and in one batch: the graph must not depend on either (I5).
  const hash = await undisturbed(lines.toReversed().join('\n'))
  return { folder, path, articles, hash, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function undisturbed(jsonLines: string): Promise<string> {
  const graph = await openGraph({ dataDir: IN_MEMORY })
  const file = join(await mkdtemp(join(tmpdir(), 'entente-faults-')), 'backwards.jsonl')
  try {
    await writeFile(file, jsonLines)
    const sink = new PassThrough().resume()
    const { signal } = new AbortController()
    const openIt = () => Promise.resolve(graph)
    await importCommand(
      [file],
      {},
      { stdin: Readable.from([]), stdout: sink, stderr: sink, openGraph: openIt, signal },
    )
    return await graphHash(graph)
  } finally {
    await graph.close()
    await rm(join(file, '..'), { recursive: true, force: true })
  }
}
