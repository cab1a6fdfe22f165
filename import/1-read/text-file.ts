// The bytes of one plain-text file → one Article, or one Reject.
import type { Article } from '../reading.ts'
import { createArticle } from './article.ts'
import { type ByteSource } from './chunks.ts'
import { decodeUtf8 } from './decode.ts'
import { isFuture } from './publication-date.ts'
import { reject, type Reject } from './reject.ts'
import { SourceError } from './source-error.ts'
import { findTextDate } from './text-date.ts'
import { findTitle } from './text-title.ts'

/** Longest record that is read: an article of 10 MB is a mistake, not an article. */
export const RECORD_LIMIT = 10 * 1024 * 1024

/** The text stays as it is in the file, without its byte order mark. Nothing comes of an empty file. */
export async function* readTextFile(
  source: ByteSource,
  origin: string,
  now: number,
): AsyncGenerator<Article | Reject> {
  let bytes: Uint8Array | null
  try {
    bytes = await readWithin(source.chunks, RECORD_LIMIT)
  } catch (error) {
    if (error instanceof SourceError) return yield reject(origin, undefined, error.message)
    throw error
  }
  if (bytes === null) return yield reject(origin, undefined, `longer than ${RECORD_LIMIT} bytes`)
  const decoded = decodeUtf8(bytes)
  if ('badByte' in decoded) return yield reject(origin, undefined, `not UTF-8 at byte ${decoded.badByte}`)
  if (decoded.text.trim() !== '') yield textArticle(decoded.text, origin, now)
}

function textArticle(text: string, origin: string, now: number): Article {
  const publishedAt = findTextDate(text)
  const dateSuspect = publishedAt !== null && isFuture(publishedAt, now)
  return createArticle({ title: findTitle(text) ?? undefined, publishedAt, dateSuspect, text }, origin)
}

async function readWithin(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
