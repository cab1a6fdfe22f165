// The bytes of a .json file, a list of articles or objects one after another → Articles and Rejects, one at a time.
import type { Article } from '../reading.ts'
import { type ByteSource } from './chunks.ts'
import type { ReaderOptions } from './form.ts'
import { placeAfter } from './json-error.ts'
import { parseRecord } from './json-record.ts'
import { JsonBreak, splitJsonValues } from './json-values.ts'
import { readRecord } from './record-article.ts'
import type { SplitRecord } from './record-bytes.ts'
import { isReject, reject, type Reject } from './reject.ts'
import { SourceError } from './source-error.ts'
import { RECORD_LIMIT } from './text-file.ts'

/** An article that is wrong costs itself; where the list itself is broken, the articles before the break stay. */
export async function* readJsonList(
  source: ByteSource,
  origin: string,
  options: ReaderOptions,
): AsyncGenerator<Article | Reject> {
  let last = 1
  try {
    for await (const value of splitJsonValues(source.chunks, RECORD_LIMIT)) {
      last = value.line
      const record = readValue(value, origin, options)
      if (record) yield record
    }
  } catch (error) {
    if (error instanceof SourceError) yield reject(origin, last, error.message)
    else if (error instanceof JsonBreak)
      yield { ...reject(origin, error.line, broken(error)), column: error.column }
    else throw error
  }
}

function broken({ message }: JsonBreak): string {
  return `not JSON (${message}); the file is not read beyond`
}

function readValue(
  value: SplitRecord,
  origin: string,
  { now, names }: ReaderOptions,
): Article | Reject | null {
  let offset = 0
  let whole = ''
  const parse = (text: string): ReturnType<typeof parseRecord> => {
    const fields = parseRecord(text, now, names)
    if ('reason' in fields) [offset, whole] = [fields.offset ?? 0, text]
    return fields
  }
  const where = `${origin}:${value.line}:${value.column}`
  const record = readRecord(value, origin, value.line, parse, where)
  return record && isReject(record) ? { ...record, ...placeOf(value, whole.slice(0, offset)) } : record
}

/** Where a value's text goes on after `before`, which it begins with. */
function placeOf({ line, column }: SplitRecord, before: string): { line: number; column: number } {
  const end = placeAfter(before)
  return end.line === 1
    ? { line, column: column + end.column - 1 }
    : { line: line + end.line - 1, column: end.column }
}
