// The bytes of a CSV or TSV file → its rows, each with the line at which it begins, in flat memory.
import { CsvError, type Options, parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import { type PassedRow, PassedBytes } from './passed-bytes.ts'

/** A row as it stands in its file. */
export interface Row extends PassedRow {
  /** Each byte a character (latin1), so that nothing is lost that is not UTF-8. */
  readonly fields: readonly string[]
  /** Its quotation marks do not pair, and it goes over several lines: it may hold others. */
  readonly isDoubtful: boolean
}

/** The table's structure breaks off in the row that begins at this line. */
export class TableBreak extends Error {
  readonly line: number

  constructor(what: string, line: number) {
    super(what)
    this.line = line
  }
}

const RULES: Options<string[], string[]> = {
  encoding: 'latin1',
  bom: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
}

/** @throws TableBreak after the rows before it, where a quotation mark is not closed within `limit` bytes. */
export async function* splitRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  limit: number,
): AsyncGenerator<Row> {
  const passed = new PassedBytes()
  const ended: Row[] = []
  const parser = parse({
    ...RULES,
    delimiter,
    relax_quotes: true,
    max_record_size: limit,
    on_record: (fields: string[], { bytes }) => {
      const row = passed.cut(bytes)
      ended.push({ ...row, fields, isDoubtful: isDoubtful(fields, row, delimiter) })
      return null
    },
  })
  // What goes wrong comes out of `write` and `end`.
  parser.on('error', () => {})
  for await (const chunk of chunks) {
    passed.add(chunk)
    const error = await new Promise((done) => void parser.write(chunk, done))
    yield* ended.splice(0)
    if (error) throw asBreak(error, passed.line)
  }
  const error = await new Promise((done) => void parser.end(done))
  yield* ended.splice(0)
  if (error) throw asBreak(error, passed.line)
}

/** The fields of the first row, as this delimiter cuts it. */
export function firstRow(start: Uint8Array, delimiter: string): string[] {
  try {
    const rows = parseWhole(Buffer.from(start), { ...RULES, delimiter, relax_quotes: true, to: 1 })
    return rows[0] ?? []
  } catch {
    return []
  }
}

/** `"He left.` that is closed only by the next row's quotation mark: the lenient parser leaves the mark in the field. */
function isDoubtful(fields: readonly string[], { bytes, lines }: PassedRow, delimiter: string): boolean {
  if (lines === 1 || !fields.some((field) => field.startsWith('"'))) return false
  try {
    parseWhole(Buffer.from(bytes), { ...RULES, delimiter })
    return false
  } catch {
    return true
  }
}

function asBreak(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  const isLong = error.code === 'CSV_MAX_RECORD_SIZE'
  return new TableBreak(
    `a row begins here that ${isLong ? 'is too long' : 'does not end'}; is a quotation mark closed?`,
    line,
  )
}
