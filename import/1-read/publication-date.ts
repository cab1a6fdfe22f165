// A record's publication date as its source wrote it → ISO text, or why it is none.

/** `date` null: the source has none. `reason`: it has one that cannot be. */
export type DateResult =
  | { readonly date: string | null; readonly suspect?: boolean }
  | { readonly reason: string }

const ISO_DAY = /^(\d{4})[-/](\d{2})[-/](\d{2})$/
const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2})?$/
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/
const WORDED =
  /^(?:[A-Za-z]{3,9},?\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?,?|([A-Za-z]{3,9})\.?\s+(\d{1,2}),?)\s+(\d{4})(?:,?\s+\S.*)?$/
const EPOCH = /^(?:\d{10}|\d{13})$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const EARLIEST_YEAR = 1400
const DAY = 86_400_000

/**
 * Reads a date of a structured record. Without a time zone only the day is kept. Epoch seconds (10 digits) and
 * milliseconds (13) are read; `05/04/2022`, which two countries read differently, is refused.
 * `now` (epoch ms) decides which dates lie in the future and are suspect.
 */
export function readPublicationDate(value: unknown, now: number): DateResult {
  if (value === undefined || value === null || value === '') return { date: null }
  const date =
    typeof value === 'number' ? fromEpoch(value) : typeof value === 'string' ? fromText(value.trim()) : null
  if (date === null) return { reason: 'is not a date' }
  if (typeof date === 'object') return date
  if (Number(date.slice(0, 4)) < EARLIEST_YEAR) return { reason: `lies before ${EARLIEST_YEAR}` }
  return isFuture(date, now) ? { date, suspect: true } : { date }
}

export function isFuture(date: string, now: number): boolean {
  return Date.parse(date) > now + DAY
}

function fromText(text: string): string | { reason: string } | null {
  if (EPOCH.test(text)) return fromEpoch(Number(text))
  const day = ISO_DAY.exec(text)
  if (day) return isoDay(Number(day[1]), Number(day[2]), Number(day[3]))
  const time = ISO_TIME.exec(text)
  if (time) return isoInstant(time)
  const numeric = NUMERIC.exec(text)
  if (numeric) return fromNumeric(Number(numeric[1]), Number(numeric[2]), numeric[3]!)
  const worded = WORDED.exec(text)
  if (worded)
    return isoDay(Number(worded[5]), monthNumber(worded[2] ?? worded[3]!), Number(worded[1] ?? worded[4]))
  return null
}

function fromNumeric(first: number, second: number, year: string): string | { reason: string } | null {
  if (year.length === 2) return { reason: 'has a year of two digits' }
  if (first <= 12 && second <= 12 && first !== second) return { reason: 'may be day/month or month/day' }
  return first > 12 ? isoDay(Number(year), second, first) : isoDay(Number(year), first, second)
}

function fromEpoch(value: number): string | null {
  const digits = String(value).length
  if (!Number.isSafeInteger(value) || value < 0 || (digits !== 10 && digits !== 13)) return null
  return instant(digits === 10 ? value * 1000 : value)
}

function isoInstant(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second = '00', zone] = match
  const date = isoDay(Number(year), Number(month), Number(day))
  if (date === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  if (zone === undefined) return date
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const parsed = Date.parse(`${date}T${hour}:${minute}:${second === '60' ? '59' : second}${offset}`)
  return Number.isNaN(parsed) ? null : instant(parsed)
}

function instant(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`
}

/** A calendar day that exists, as ISO text; else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year > 0 ? date.toISOString().slice(0, 10) : null
}

/** `Mar`, `March`, `Sept` → 3, 3, 9; 0 for other words. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase()
  const index = MONTHS.indexOf(lower.slice(0, 3))
  return index >= 0 && FULL_MONTHS[index]!.startsWith(lower.replace(/^sept$/, 'sep')) ? index + 1 : 0
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
