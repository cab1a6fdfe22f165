// The bytes of one plain-text file → one Article, or one Reject.
import type { Article } from '../reading.ts'
import { createArticle } from './article.ts'
import { type ByteSource } from './chunks.ts'
import { isFuture } from './publication-date.ts'
import { reject, type Reject } from './reject.ts'
import { findTextDate } from './text-date.ts'
import { findTitle } from './text-title.ts'
import { wholeText } from './whole-text.ts'

/** Longest record that is read: an article of 10 MB is a mistake, not an article. */
export const RECORD_LIMIT = 10 * 1024 * 1024

/** The text stays as it is in the file, without its byte order mark. Nothing comes of an empty file. */
export async function* readTextFile(
  source: ByteSource,
  origin: string,
  now: number,
): AsyncGenerator<Article | Reject> {
  const read = await wholeText(source, RECORD_LIMIT)
  if ('reason' in read) yield reject(origin, undefined, read.reason)
  else if (read.text.trim() !== '') yield textArticle(read.text, origin, now)
}

function textArticle(text: string, origin: string, now: number): Article {
  const publishedAt = findTextDate(text)
  const dateSuspect = publishedAt !== null && isFuture(publishedAt, now)
  return createArticle({ title: findTitle(text) ?? undefined, publishedAt, dateSuspect, text }, origin)
}
