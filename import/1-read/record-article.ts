// The bytes of one record → an Article, or a Reject with its place and the record as it stood.
import type { Article } from '../reading.ts'
import { type ArticleFields, createArticle } from './article.ts'
import { decodeUtf8 } from './decode.ts'
import type { SplitRecord } from './record-bytes.ts'
import { reject, type Reject } from './reject.ts'
import { RECORD_LIMIT } from './text-file.ts'

type Parse = (text: string) => ArticleFields | { readonly reason: string }

/** Null for a record of white space. The article's origin is `where`, `archive.json:17`. */
export function readRecord(
  { bytes, head, length }: Pick<SplitRecord, 'bytes' | 'head' | 'length'>,
  origin: string,
  line: number,
  parse: Parse,
  where = `${origin}:${line}`,
): Article | Reject | null {
  if (bytes === null) {
    const reason = `longer than ${RECORD_LIMIT} bytes (${length})`
    return reject(origin, line, reason, Buffer.from(head).toString('latin1'))
  }
  const decoded = decodeUtf8(bytes)
  if ('badByte' in decoded) {
    const reason = `not UTF-8 at byte ${decoded.badByte}`
    return reject(origin, line, reason, Buffer.from(bytes).toString('latin1'))
  }
  if (decoded.text.trim() === '') return null
  const fields = parse(decoded.text)
  if ('reason' in fields) return reject(origin, line, fields.reason, decoded.text.replace(/\r$/, ''))
  return createArticle(fields, where)
}
