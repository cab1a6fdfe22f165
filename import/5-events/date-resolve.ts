// A date expression and the day of the report in → the day, month or year that it means, as EDTF.
import type * as chrono from 'chrono-node'
import type { DateExpression, Meaning } from './date-expressions.ts'
import { ofSeason, ofSpan } from './vague-dates.ts'

/** On which side of the report's day an event lies that its words leave open; `near` looks both ways. */
export type Side = 'back' | 'forward' | 'near'

const DAY = 86_400_000
/** Days by which what is told as coming may lie behind. */
const LATE = 10
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * @param reference noon of the day of the report
 * @param anchor the day that the text is at, ISO: `the day before` counts from it; empty where it is not known
 */
export function resolveDate(
  expression: DateExpression,
  reference: Date,
  side: Side,
  anchor: string,
): string | null {
  const { meaning, text } = expression
  if (meaning.kind === 'year') return meaning.year
  if (meaning.kind === 'month') return `${reference.getUTCFullYear() + meaning.step}-${meaning.month}`
  if (meaning.kind === 'span') return ofSpan(meaning, reference)
  if (meaning.kind === 'season') return ofSeason(meaning, reference, side === 'forward')
  if (meaning.kind === 'shift') {
    const day = anchor && isoDay(new Date(Date.parse(`${anchor}T12:00:00Z`) + meaning.days * DAY))
    // `met again two weeks later`: later than a day that the text has left behind.
    return !day || (side === 'back' && day > isoDay(reference)) ? null : day
  }
  if (meaning.kind === 'feast') return nearest(`-${meaning.monthDay}`, reference, side)
  if (meaning.kind === 'unit') return wholeUnit(meaning, reference, /^later\b/i.test(text) ? 'forward' : side)
  // `In the afternoon he received …`, after what was told of yesterday.
  if (isHourOnly(meaning.start) && anchor && !/\b(?:this|tonight|today)\b/i.test(text)) return anchor
  return resolveParsed(meaning, text, reference, side)
}

function resolveParsed(
  { start, end }: Meaning & { kind: 'parsed' },
  text: string,
  reference: Date,
  side: Side,
): string | null {
  const ago = /\b\w+\s+(month|year)s?\s+(?:ago|earlier|before)\b/i.exec(text)
  if (ago) return edtfOf(start).slice(0, /year/i.test(ago[1]!) ? 4 : 7)
  // `at the end of June`
  if (/\b(?:end|beginning|start|middle) of\b/i.test(text)) return withYear(start, reference, side).slice(0, 7)
  if (side === 'back' && LATER.test(text)) return null
  const isPast = /\b(?:last|past|ago)\b/i.test(text)
  const lies = isPast ? 'back' : side
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return weekday(start.get('weekday')!, reference, lies, text)
  const date = withYear(start, reference, lies)
  if (!end) return date
  const last = withYear(end, reference, lies)
  return last > date && date.length === 10 ? `${date}/${last}` : date
}

/** `met again a month later` */
const LATER = /\b(?:month|year)s?\s+(?:later|after)\b/i

/** Weeks run from Monday to Sunday. What is planned for this week lies in the rest of it, what was in its beginning. */
function wholeUnit({ step, unit }: Meaning & { kind: 'unit' }, reference: Date, side: Side): string {
  const year = reference.getUTCFullYear()
  const steps = Number.isNaN(step)
    ? side === 'forward' || reference.getUTCDay() === 0 || reference.getUTCDay() === 6
      ? 0
      : -1
    : step
  if (unit === 'year') return String(year + steps)
  if (unit === 'month')
    return isoDay(new Date(Date.UTC(year, reference.getUTCMonth() + steps, 1))).slice(0, 7)
  const monday = new Date(reference.getTime() - ((reference.getUTCDay() + 6) % 7) * DAY + steps * 7 * DAY)
  const from = isoDay(unit === 'weekend' ? new Date(monday.getTime() + 5 * DAY) : monday)
  const to = isoDay(new Date(monday.getTime() + 6 * DAY))
  const today = isoDay(reference)
  if (steps !== 0 || unit === 'weekend') return `${from}/${to}`
  const [first, last] = side === 'forward' ? [today, to] : [from, today]
  return first === last ? first : `${first}/${last}`
}

/** In news a weekday is the past one, today included, unless the event lies ahead. */
function weekday(day: number, reference: Date, side: Side, text: string): string {
  const back = (reference.getUTCDay() - day + 7) % 7
  const isNext = /\bnext\b/i.test(text)
  if (side === 'forward' || isNext)
    return isoDay(
      new Date(reference.getTime() + ((7 - back) % 7) * DAY + (isNext && back === 0 ? 7 * DAY : 0)),
    )
  return isoDay(new Date(reference.getTime() - (/\blast\b/i.test(text) && back === 0 ? 7 : back) * DAY))
}

/** `in the afternoon` */
export const isHourOnly = (part: chrono.ParsedComponents): boolean =>
  !(['year', 'month', 'day', 'weekday'] as const).some((each) => part.isCertain(each))

function edtfOf(part: chrono.ParsedComponents): string {
  const year = String(part.get('year')).padStart(4, '0')
  // `in the morning`: only the hour is told, so it is the day of the report.
  const hourOnly = isHourOnly(part)
  if (!part.isCertain('month') && !part.isCertain('day') && !hourOnly) return year
  const month = String(part.get('month')).padStart(2, '0')
  return part.isCertain('day') || hourOnly
    ? `${year}-${month}-${String(part.get('day')).padStart(2, '0')}`
    : `${year}-${month}`
}

function withYear(part: chrono.ParsedComponents, reference: Date, side: Side): string {
  const date = edtfOf(part)
  if (part.isCertain('year') || date.length < 7) return date
  // A weekday that does not fit the day of the month tells nothing of the year.
  return nearest(date.slice(4), reference, side)
}

/** A day or month without a year is the nearest on the side of the event. */
function nearest(rest: string, reference: Date, side: Side): string {
  const year = reference.getUTCFullYear()
  const candidates = [year - 1, year, year + 1].map((each) => `${each}${rest}`)
  const today = isoDay(reference).slice(0, candidates[0]!.length)
  // A journey told as coming that began some days ago was told late, or is under way.
  const soon = isoDay(new Date(reference.getTime() - LATE * DAY)).slice(0, today.length)
  if (side === 'forward') return candidates.find((each) => each >= soon)!
  if (side === 'back') return candidates.findLast((each) => each <= today)!
  return candidates.reduce((best, each) => (gap(each, today) < gap(best, today) ? each : best))
}

const gap = (a: string, b: string): number =>
  Math.abs(
    Date.parse(`${a}${a.length === 7 ? '-15' : ''}`) - Date.parse(`${b}${b.length === 7 ? '-15' : ''}`),
  )
