// The fields of one record, already checked → an Article with its id and content hash.
import { createHash } from 'node:crypto'
import type { Article } from '../reading.ts'

export interface ArticleFields {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly publishedAt: string | null
  readonly dateSuspect?: boolean | undefined
  readonly text: string
}

/**
 * The id is the source's own, else a hash of the address, else of the text (NFKC, white space collapsed), so that
 * one text has one id wherever it lies and however its lines end.
 */
export function createArticle(fields: ArticleFields, origin: string): Article {
  const { url, title, source, publishedAt, dateSuspect, text } = fields
  const id = fields.id ?? hash(url ?? text.normalize('NFKC').replace(/\s+/gu, ' ').trim()).slice(0, 20)
  return {
    id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    publishedAt,
    ...(dateSuspect ? { dateSuspect } : {}),
    text,
    contentHash: hash(JSON.stringify([id, url ?? null, title ?? null, source ?? null, publishedAt, text])),
    origin,
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
