// Nothing in → the three seed articles, read, where they lie beside the project; they are no part of it.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isReject } from '../../import/1-read/index.ts'
import { readAll } from '../../import/pipeline.ts'
import type { Reading } from '../../import/reading.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

export const HAVE_SEEDS = existsSync(folder)

export async function readSeeds(): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const record of readAll([folder], { stdin: process.stdin, now: Date.now() })) {
    if (isReject(record)) throw new Error(`${record.origin}: ${record.reason}`)
    readings.push(record)
  }
  return readings
}
