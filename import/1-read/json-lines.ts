// The bytes of a JSON Lines file → one Article or Reject a line, in memory that does not grow with the file.
import type { Article } from '../reading.ts'
import { createArticle } from './article.ts'
import { type ByteSource, SourceError } from './chunks.ts'
import { decodeUtf8 } from './decode.ts'
import { parseRecord } from './json-record.ts'
import { type ByteLine, splitLines } from './lines.ts'
import { reject, type Reject } from './reject.ts'
import { RECORD_LIMIT } from './text-file.ts'

export async function* readJsonLines(
  source: ByteSource,
  origin: string,
  now: number,
): AsyncGenerator<Article | Reject> {
  let last = 0
  try {
    for await (const line of splitLines(source.chunks, RECORD_LIMIT)) {
      last = line.number
      const record = readLine(line, origin, now)
      if (record) yield record
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield reject(origin, last + 1, error.message)
  }
}

function readLine(
  { number, bytes, head, length }: ByteLine,
  origin: string,
  now: number,
): Article | Reject | null {
  if (bytes === null) {
    return reject(
      origin,
      number,
      `longer than ${RECORD_LIMIT} bytes (${length})`,
      Buffer.from(head).toString('latin1'),
    )
  }
  const decoded = decodeUtf8(bytes)
  if ('badByte' in decoded) {
    return reject(
      origin,
      number,
      `not UTF-8 at byte ${decoded.badByte}`,
      Buffer.from(bytes).toString('latin1'),
    )
  }
  if (decoded.text.trim() === '') return null
  const fields = parseRecord(decoded.text, now)
  if ('reason' in fields) return reject(origin, number, fields.reason, decoded.text.replace(/\r$/, ''))
  return createArticle(fields, `${origin}:${number}`)
}
