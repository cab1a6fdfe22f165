// Contents of files → what readArticles makes of them, in a folder that goes when the tests end.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { isReject, type ReadOptions, readArticles, type Reject } from '../../import/1-read/index.ts'
import type { Article } from '../../import/reading.ts'

export interface WhatWasRead {
  readonly articles: Article[]
  readonly rejects: Reject[]
  readonly empty: string[]
}

/** A function that writes a file into a folder of its own, and gives its path. */
export function fileMaker(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-read-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name, content) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
}

export async function readFrom(
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<WhatWasRead> {
  const read: WhatWasRead = { articles: [], rejects: [], empty: [] }
  const defaults = {
    stdin: chunksOf([]),
    now: Date.parse('2024-06-01'),
    onEmpty: (o: string) => read.empty.push(o),
  }
  for await (const record of readArticles(paths, { ...defaults, ...options })) {
    if (isReject(record)) read.rejects.push(record)
    else read.articles.push(record)
  }
  return read
}

export async function* chunksOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

/** Bytes cut at places that a test draws. */
export function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const bounds = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return bounds.slice(1).map((bound, i) => bytes.subarray(bounds[i], bound))
}
