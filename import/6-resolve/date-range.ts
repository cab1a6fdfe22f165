// An EDTF date → the days that it covers.
import edtf from 'edtf'

/** First and last day, ISO. */
export interface DayRange {
  readonly start: string
  readonly end: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/
const memory = new Map<string, DayRange | null>()
const MEMORY_LIMIT = 20_000

/** `2022-03` → 2022-03-01 … 2022-03-31; null for null and for what is not EDTF or has no bounds. */
export function dayRange(date: string | null | undefined): DayRange | null {
  if (!date) return null
  if (DAY.test(date)) return Number.isNaN(Date.parse(date)) ? null : { start: date, end: date }
  const known = memory.get(date)
  if (known !== undefined) return known
  const range = coarseRange(date)
  if (memory.size >= MEMORY_LIMIT) memory.clear()
  memory.set(date, range)
  return range
}

export function isSingleDay({ start, end }: DayRange): boolean {
  return start === end
}

function coarseRange(date: string): DayRange | null {
  if (YEAR.test(date)) return { start: `${date}-01-01`, end: `${date}-12-31` }
  const month = MONTH.exec(date)
  if (month) return { start: `${date}-01`, end: isoOf(Date.UTC(Number(month[1]), Number(month[2]), 0)) }
  // The library reads everything else that EDTF allows, slowly.
  try {
    const { min, max } = edtf(date)
    return Number.isFinite(min) && Number.isFinite(max) ? { start: isoOf(min), end: isoOf(max) } : null
  } catch {
    return null
  }
}

function isoOf(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 10)
}
