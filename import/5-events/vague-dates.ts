// A sentence's text in → its words for a time that no calendar gives: `a few weeks ago`, `in the coming days`, `in the spring`.
import { MONTHS } from './calendar-words.ts'

/** Days from the day of the report, both ends: what is told lies somewhere between. */
export interface Span {
  readonly kind: 'span'
  readonly from: number
  readonly to: number
}

/** Months of the year, both ends. */
export interface Season {
  readonly kind: 'season'
  readonly first: number
  readonly last: number
}

/** A month, and how many years its year lies from that of the report. */
export interface MonthOf {
  readonly kind: 'month'
  readonly month: string
  readonly step: number
}

type Meaning = Span | Season | MonthOf

interface Vague {
  readonly index: number
  readonly length: number
  readonly meaning: Meaning
}

const AGO =
  /\b(?:an?\s+)?(?<count>few|couple|several|some)\s+(?:of\s+)?(?<unit>day|week|month)s\s+(?:ago|back)\b/gi
const AHEAD_OR_PAST =
  /\b(?:in|within|over|during)\s+the\s+(?<side>past|last|recent|coming|next)\s+(?<count>few\s+|several\s+|couple\s+(?:of\s+)?)?(?<unit>day|week|month)s\b/gi
const SEASON =
  /\bin\s+(?:the\s+)?(?:early\s+|late\s+)?(?<season>spring|summer|autumn|fall)\b(?!\s+(?:of|\d|session))/gi
const MONTH_OF = new RegExp(
  `\\b(?<month>${MONTHS.join('|')})\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b`,
  'gi',
)
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }
/** How many `a few` are, and others. */
const COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  couple: [2, 2],
  few: [3, 3],
  several: [3, 8],
  some: [3, 8],
}
const RECENT: readonly [number, number] = [1, 4]
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
}

export function vagueDates(text: string): Vague[] {
  const ago = [...text.matchAll(AGO)].map((match) => {
    const { count, unit } = match.groups!
    const [least, most] = COUNTS[count!.toLowerCase()]!
    return found(match, spanOf(unit!, -most, -least))
  })
  const near = [...text.matchAll(AHEAD_OR_PAST)].map((match) => {
    const { side, unit } = match.groups!
    const [least, most] = RECENT
    return found(
      match,
      /coming|next/i.test(side!) ? spanOf(unit!, least, most) : spanOf(unit!, -most, -least),
    )
  })
  const seasons = [...text.matchAll(SEASON)].map((match) => {
    const [first, last] = SEASONS[match.groups!['season']!.toLowerCase()]!
    return found(match, { kind: 'season', first, last })
  })
  const months = [...text.matchAll(MONTH_OF)].map((match) => {
    const { month, which } = match.groups!
    const step = { last: -1, this: 0, next: 1 }[which!.toLowerCase()]!
    const number = String(MONTHS.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')
    return found(match, { kind: 'month', month: number, step })
  })
  return [...ago, ...near, ...seasons, ...months]
}

const found = (match: RegExpExecArray, meaning: Meaning): Vague => ({
  index: match.index,
  length: match[0].length,
  meaning,
})

const spanOf = (unit: string, from: number, to: number): Span => {
  const days = DAYS[unit.toLowerCase()]!
  return { kind: 'span', from: from * days, to: to * days }
}

/** The month or year in which all of a span lies, as EDTF; none where it reaches over the turn of a year. */
export function ofSpan({ from, to }: Span, reference: Date): string | null {
  const [first, last] = [from, to].map((days) =>
    new Date(reference.getTime() + days * 86_400_000).toISOString(),
  )
  if (first!.slice(0, 7) === last!.slice(0, 7)) return first!.slice(0, 7)
  return first!.slice(0, 4) === last!.slice(0, 4) ? first!.slice(0, 4) : null
}

/** The year of the season that is nearest on the side of the event. */
export function ofSeason({ first, last }: Season, reference: Date, isAhead: boolean): string {
  const [year, month] = [reference.getUTCFullYear(), reference.getUTCMonth() + 1]
  if (isAhead) return String(month > last ? year + 1 : year)
  return String(month < first ? year - 1 : year)
}
