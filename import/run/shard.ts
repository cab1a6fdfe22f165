// `2/4` and a record → whether the second of four importers takes it.
import { createHash } from 'node:crypto'
import { KnownError } from '../../src/errors.ts'
import { isReject, type Reject } from '../1-read/index.ts'
import type { Article } from '../reading.ts'

/** One of `count` importers over the same input; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

const MOST = 1_000

/** @throws KnownError BAD_USAGE */
export function parseShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count && count <= MOST) return { index, count }
  throw new KnownError(
    'BAD_USAGE',
    `--shard must be i/n with i from 1 to n and n up to ${MOST}, such as 2/4, not ${JSON.stringify(text.slice(0, 80))}.`,
  )
}

/** By a hash of the article's id, so that all versions of an article are one importer's; a reject by its place. */
export async function* ofShard(
  records: AsyncIterable<Article | Reject>,
  shard: Shard | undefined,
): AsyncGenerator<Article | Reject> {
  for await (const record of records) {
    const key = isReject(record) ? `${record.origin}:${record.line ?? ''}` : record.id
    if (!shard || isIn(key, shard)) yield record
  }
}

function isIn(key: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(key).digest().readUInt32BE() % count === index - 1
}
