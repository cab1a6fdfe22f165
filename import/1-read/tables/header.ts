// The first row of a table → which delimiter it has, and in which column each field of an article stands.
import { type Field, type FieldNames, FIELDS } from '../field-names.ts'
import { firstRow } from './rows.ts'

/** The number of each field's column, from 0. */
export type Columns = ReadonlyMap<Field, number>

const DELIMITERS = [',', ';', '\t', '|'] as const
const SHOWN = 20

/** The one by which most of our columns come to light, or most columns at all. */
export function findDelimiter(start: Uint8Array, names: FieldNames): string {
  const rank = (delimiter: string): number => {
    const found = columnNames(firstRow(start, delimiter))
    return 1000 * known(found, names).length + found.length
  }
  return DELIMITERS.reduce((best, each) => (rank(each) > rank(best) ? each : best))
}

/** Whether a first row names the column of the text and one more: for input without a name. */
export function looksLikeTable(start: string, names: FieldNames): boolean {
  const line = Buffer.from(/^[^\r\n]*/.exec(start)![0], 'latin1')
  const found = columnNames(firstRow(line, findDelimiter(line, names)))
  return found.includes(names.text) && known(found, names).length > 1
}

export function findColumns(
  row: readonly string[],
  names: FieldNames,
): Columns | { readonly reason: string } {
  const found = columnNames(row)
  if (!found.includes(names.text)) return { reason: missing(found, names) }
  const twice = known(found, names).find((name) => found.indexOf(name) !== found.lastIndexOf(name))
  if (twice !== undefined) return { reason: `the column ${JSON.stringify(twice)} stands twice` }
  return new Map(
    FIELDS.map((field) => [field, found.indexOf(names[field])] as const).filter(([, at]) => at >= 0),
  )
}

function columnNames(row: readonly string[]): string[] {
  return row.map((name) => Buffer.from(name, 'latin1').toString().trim())
}

function known(found: readonly string[], names: FieldNames): string[] {
  return Object.values(names).filter((name) => found.includes(name))
}

function missing(found: readonly string[], names: FieldNames): string {
  const listed = found.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, 80)))
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : ''
  const expected = Object.values(names).join(', ')
  return `no column ${JSON.stringify(names.text)} (found ${listed.join(', ')}${more}; expected ${expected}, or other names by --map)`
}
