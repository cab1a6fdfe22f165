// A range of days as a client gives it → the first and last day, ISO.
import { badInput, shown } from '../bad-input.ts'

export interface Days {
  readonly from?: string
  readonly to?: string
}

/** `{from: "2022", to: "2022-02"}` → `{from: "2022-01-01", to: "2022-02-28"}`. Refuses what is no date. */
export function daysOf(
  argument: string,
  range:
    | { readonly from?: string | null | undefined; readonly to?: string | null | undefined }
    | null
    | undefined,
): Days {
  const from = typeof range?.from === 'string' ? firstDay(`${argument}.from`, range.from) : undefined
  const to = typeof range?.to === 'string' ? lastDay(`${argument}.to`, range.to) : undefined
  if (from !== undefined && to !== undefined && from > to)
    throw badInput(argument, `ends (${to}) before it begins (${from})`)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function firstDay(argument: string, text: string): string {
  const [year, month = '01', day = '01'] = partsOf(argument, text)
  return `${year}-${month}-${day}`
}

function lastDay(argument: string, text: string): string {
  const [year = '', month = '12', day] = partsOf(argument, text)
  return `${year}-${month}-${day ?? lastOfMonth(Number(year), Number(month))}`
}

function partsOf(argument: string, text: string): string[] {
  const parts = /^\d{4}(-\d{2}){0,2}$/.test(text) ? text.split('-') : []
  const [year = '0', month = '01', day = '01'] = parts
  if (
    parts.length === 0 ||
    Number(month) < 1 ||
    Number(month) > 12 ||
    Number(day) < 1 ||
    day > lastOfMonth(Number(year), Number(month))
  ) {
    throw badInput(argument, `is not a date: ${shown(text)}; give it as "2022-03-07", "2022-03" or "2022"`)
  }
  return parts
}

function lastOfMonth(year: number, month: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return String(date.getUTCDate()).padStart(2, '0')
}
