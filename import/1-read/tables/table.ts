// The bytes of a CSV or TSV file → one Article or Reject a row, in memory that does not grow with the file.
import type { Article } from '../../reading.ts'
import { type ArticleFields } from '../article.ts'
import { type ByteSource } from '../chunks.ts'
import { type FieldNames, OWN_NAMES } from '../field-names.ts'
import type { ReaderOptions } from '../form.ts'
import { readRecord } from '../record-article.ts'
import { checkRecord, type RecordRefusal } from '../record-fields.ts'
import { reject, type Reject } from '../reject.ts'
import { SourceError } from '../source-error.ts'
import { RECORD_LIMIT } from '../text-file.ts'
import { type Columns, findColumns, findDelimiter } from './header.ts'
import { type Row, splitRows, TableBreak } from './rows.ts'

/** What the first row tells. */
interface Table {
  readonly columns: Columns
  readonly width: number
  readonly names: FieldNames
  readonly now: number
}

/** The first row names the columns. A file without a column for the text is refused at once. */
export async function* readTable(
  source: ByteSource,
  origin: string,
  { now, names = OWN_NAMES }: ReaderOptions,
): AsyncGenerator<Article | Reject> {
  let table: Table | null = null
  let line = 1
  try {
    for await (const row of splitRows(source.chunks, findDelimiter(source.start, names), RECORD_LIMIT)) {
      line = row.line
      if (table) {
        const record = readRow(row, origin, table)
        if (record) yield record
        continue
      }
      const columns = findColumns(row.fields, names)
      if ('reason' in columns) return yield reject(origin, line, columns.reason)
      table = { columns, width: row.fields.length, names, now }
    }
  } catch (error) {
    if (error instanceof SourceError) yield reject(origin, line, error.message)
    else if (error instanceof TableBreak)
      yield reject(origin, error.line, `not CSV (${error.message}); the file is not read beyond`)
    else throw error
  }
}

/** Null for a row of empty fields, as spreadsheets leave them at the end. */
function readRow(row: Row, origin: string, table: Table): Article | Reject | null {
  if (row.fields.every((field) => field.trim() === '')) return null
  const { bytes, line } = row
  return readRecord({ bytes, head: bytes, length: bytes.length }, origin, line, () => checkRow(row, table))
}

function checkRow(
  { fields, isDoubtful }: Row,
  { columns, width, names, now }: Table,
): ArticleFields | RecordRefusal {
  if (isDoubtful) return { reason: 'a quotation mark is not closed, or one inside a text is not doubled' }
  if (fields.length !== width)
    return { reason: `${fields.length} fields, where the header names ${width} columns` }
  // Without a prototype, since a column may have any name.
  const record = Object.create(null) as Record<string, string>
  for (const [field, at] of columns) record[names[field]] = Buffer.from(fields[at]!, 'latin1').toString()
  return checkRecord(record, now, names)
}
