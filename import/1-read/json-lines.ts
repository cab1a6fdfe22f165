// The bytes of a JSON Lines file → one Article or Reject a line, in memory that does not grow with the file.
import type { Article } from '../reading.ts'
import { type ByteSource } from './chunks.ts'
import type { ReaderOptions } from './form.ts'
import { parseRecord } from './json-record.ts'
import { splitLines } from './lines.ts'
import { readRecord } from './record-article.ts'
import { reject, type Reject } from './reject.ts'
import { SourceError } from './source-error.ts'
import { RECORD_LIMIT } from './text-file.ts'

export async function* readJsonLines(
  source: ByteSource,
  origin: string,
  { now, names }: ReaderOptions,
): AsyncGenerator<Article | Reject> {
  let last = 0
  try {
    for await (const line of splitLines(source.chunks, RECORD_LIMIT)) {
      last = line.number
      const record = readRecord(line, origin, line.number, (text) => parseRecord(text, now, names))
      if (record) yield record
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield reject(origin, last + 1, error.message)
  }
}
