// A sentence in → the words in it that tell a day, a week, a month or a year.
import type { ParsedComponents } from 'chrono-node'
import type { Sentence } from '../3-sentences/index.ts'
import { parseDates } from './date-library.ts'
import { type MonthOf, type Season, type Span, vagueDates } from './vague-dates.ts'

/** A date expression of a sentence: its tokens, and what it means. */
export interface DateExpression {
  readonly from: number
  readonly to: number
  /** Its words, with `last`, `next`, `early` before them. */
  readonly text: string
  readonly meaning: Meaning
}

export type Meaning =
  | {
      readonly kind: 'parsed'
      readonly start: ParsedComponents
      readonly end: ParsedComponents | null
    }
  /** A bare year, which the library does not take for a date. */
  | { readonly kind: 'year'; readonly year: string }
  /** `last week`: so many whole units from the one of the report. */
  | { readonly kind: 'unit'; readonly step: number; readonly unit: 'week' | 'weekend' | 'month' | 'year' }
  /** `the day before`: days from the day that the text is at. */
  | { readonly kind: 'shift'; readonly days: number }
  /** `New Year's Day`: month and day. */
  | { readonly kind: 'feast'; readonly monthDay: string }
  | Span
  | Season
  | MonthOf

const MAY_HOLD_DATE =
  /\b(?:\d{4}|today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|ago|back|days?|hours|weeks?|weekend|months?|year|morning|evening|night|afternoon|spring|summer|autumn|winter|fall|christmas)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|\s\d)/i
const AGO = /\b(\w+)\s+(day|week|month|year)s?\s+(ago|earlier|before)\b/i
/** `in a few days`: no day is told. */
const VAGUE = /^in\s+(?:a\s+)?(?:few|several|some|couple)\b|^(?:in\s+)?the\s+(?:week|month|year)$/i
/** `for three days`, `90 minutes`, `three-day`: how long, not when. */
const DURATION =
  /\b(?:hours?|minutes?|seconds?|min|decades?|century)\b|^\s*(?:for\s+)?(?:\w+\s+)?(?:days?|weeks?|months?|years?)\s*$|-(?:day|week|month|year)\b/i
const YEAR = /^(?:1[5-9]|20)\d{2}$/
const NO_DATE = /^(?:may|march|sat|sun|mar|now|second|the second)$/i
const UNIT =
  /\b(last|past|previous|this|next|coming|following|the)\s+(week|weekend|month|year|summer|winter|spring|autumn|fall)\b(?!['’]?s?\s+(?:ago|earlier|later)|(?<=\bthe\s+\w+)\s+(?:before|after))/gi
/** `earlier in the week`, `later in the year`, `at the end of the month` */
const WITHIN_UNIT =
  /\b(?:earlier|later|late|early|(?:the\s+)?(?:end|beginning|start|middle)\s+of|before\s+the\s+end\s+of)\s+(?:in\s+)?(?:the|this)\s+(week|month|year)\b/gi
const SHIFT =
  /\b(?:the\s+(?<word>day\s+before|previous\s+day|day\s+after|following\s+day|next\s+day)|(?<same>(?:earlier|later)\s+(?:in\s+the|that|the\s+same)\s+day|(?:on\s+)?(?:the|that)\s+same\s+day|hours\s+(?:before|after|earlier|later|ahead))|(?<count>a|one|two|three|four|five|six)\s+(?<unit>day|week)s?\s+(?<side>earlier|before|later|after|beforehand|afterwards))\b/gi
const FEAST = /\b(New Year['’]s Day|New Year['’]s Eve|Christmas Eve|Christmas Day)\b/gi
const FEASTS: Readonly<Record<string, string>> = {
  "new year's day": '01-01', "new year's eve": '12-31', 'christmas eve': '12-24', 'christmas day': '12-25',
} // prettier-ignore
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** All date expressions of a sentence, each once, in no certain order. */
export function findDateExpressions(source: string, sentence: Sentence, reference: Date): DateExpression[] {
  const text = source.slice(sentence.start, sentence.end)
  if (!MAY_HOLD_DATE.test(text)) return []
  const found: DateExpression[] = []
  const add = (index: number, length: number, meaning: Meaning): void => {
    const expression = place(sentence, index, length, text, meaning)
    if (expression && !found.some(({ from, to }) => from < expression.to && expression.from < to))
      found.push(expression)
  }
  for (const match of text.matchAll(FEAST))
    add(match.index, match[0].length, {
      kind: 'feast',
      monthDay: FEASTS[match[0].toLowerCase().replace('’', "'")]!,
    })
  for (const { index, length, meaning } of vagueDates(text)) add(index, length, meaning)
  for (const match of text.matchAll(SHIFT))
    add(match.index, match[0].length, { kind: 'shift', days: daysOf(match.groups!) })
  for (const match of text.matchAll(WITHIN_UNIT))
    add(match.index, match[0].length, {
      kind: 'unit',
      step: 0,
      unit: match[1]!.toLowerCase() as 'week' | 'month' | 'year',
    })
  for (const match of text.matchAll(UNIT)) {
    const meaning = unitOf(match[1]!.toLowerCase(), match[2]!.toLowerCase(), text.slice(0, match.index))
    if (meaning) add(match.index, match[0].length, meaning)
  }
  for (const result of parseDates(spelledOut(text), reference)) {
    if (DURATION.test(result.text) && !AGO.test(result.text)) continue
    if (VAGUE.test(result.text) || isLengthOf(text, result)) continue
    if (NO_DATE.test(result.text) && !/^(?:May|March)$/.test(result.text)) continue
    add(result.index, result.text.replace(/[\s,;.]+$/, '').length, {
      kind: 'parsed',
      start: result.start,
      end: result.end ?? null,
    })
  }
  for (const [k, token] of sentence.tokens.entries())
    if (
      YEAR.test(token.text) &&
      /^(?:in|since|during|of|by|late|early|mid|the|a|their|its)$/.test(
        sentence.tokens[k - 1]?.lower ?? '',
      ) &&
      !AIM.test(sentence.tokens[k + 1]?.lower ?? '')
    )
      add(token.start - sentence.start, token.text.length, { kind: 'year', year: token.text })
  return found
}

/** `after three days of talks`, `after a day of talks`: how long they were. */
const isLengthOf = (text: string, { index, text: words }: { index: number; text: string }): boolean =>
  /\b(?:hours|days|weeks|months|years|an?\s+(?:hour|day|week|month|year))$/i.test(words) &&
  /^\s+of\b/.test(text.slice(index + words.length))

/** Months as they are written in front of a day or after it. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?'
/** `May 30-June 3`: the library takes `30-June` for a date of its own. */
const ACROSS_MONTHS = new RegExp(`(?<=\\b${MONTH}\\s\\d{1,2})-(?=${MONTH}\\s\\d)`, 'gi')
/** `2 to 4 May`, `May 2 and 3`: the library knows only the stroke. */
const DAYS_JOINED = new RegExp(
  `((?<=\\b${MONTH}\\s)\\d{1,2}|\\b\\d{1,2}(?=\\s(?:to|and|through)\\s\\d{1,2}\\s${MONTH}))(\\s(?:to|and|through)\\s)(?=\\d{1,2}\\b(?![:.]\\d))`,
  'gi',
)
/** `from 2 to 4 May`: not from two o'clock. */
const FROM_DAY = new RegExp(
  `\\bfrom(?=\\s\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\s${MONTH}|\\s\\d{1,2}\\s+-\\s\\d{1,2}\\s${MONTH})`,
  'gi',
)
/** `the night of May 5` */
const HOURS_OF = /\b(?:night|evening|morning|afternoon)\s+of(?=\s+(?:\p{Lu}\p{Ll}+\.?\s+\d|\d))/gu
/** `Resolution 2231`, `Article 12`, `Law No. 9`: a number of paper is no year. */
const NUMBERED =
  /\b(?:resolutions?|res\.|nos?\.|article|section|law|decree|paragraph|chapter|directive|title)\s+(?:no\.\s*)?\d+/gi
/** `the 2030 Agenda`, `the 2019 budget`: what one wants by then, not when it is told. */
const AIM = /^(?:agenda|goals?|targets?|vision|framework|strategy|plan|budget|census|edition|model|roadmap)$/

/** The text, letter for letter as long, as the library of dates can read it. */
function spelledOut(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ')
  // All that is rewritten is about figures.
  if (!/\d/.test(plain)) return plain
  return plain
    .replace(ACROSS_MONTHS, '–')
    .replace(DAYS_JOINED, (_, first: string, word: string) => `${first}${' - '.padStart(word.length)}`)
    .replace(FROM_DAY, '    ')
    .replace(HOURS_OF, (all) => '_'.repeat(all.length))
    .replace(NUMBERED, (all) => all.replace(/\d/g, '_'))
}

/** Where an expression stands among the tokens. */
function place(
  sentence: Sentence,
  index: number,
  length: number,
  text: string,
  meaning: Meaning,
): DateExpression | null {
  const start = sentence.start + index
  const end = start + length
  const from = sentence.tokens.findIndex((token) => token.end > start)
  if (from < 0) return null
  let to = from
  while (to < sentence.tokens.length && sentence.tokens[to]!.start < end) to++
  const before = sentence.tokens[from - 1]?.lower ?? ''
  const words = text.slice(index, index + length)
  return {
    from,
    to,
    text: /^(?:last|next|this|early|late|earlier|past|coming)$/.test(before) ? `${before} ${words}` : words,
    meaning,
  }
}

function daysOf({ word, same, count, unit, side }: Readonly<Record<string, string | undefined>>): number {
  if (same) return 0
  if (word) return /before|previous/i.test(word) ? -1 : 1
  const days = COUNTS[count!.toLowerCase()]! * (/^week/i.test(unit!) ? 7 : 1)
  return /earlier|before/i.test(side!) ? -days : days
}

/** `last week`, `at the weekend`; `the week` alone tells nothing. A season is as coarse as its year. */
function unitOf(which: string, word: string, before: string): Meaning | null {
  if (which === 'the' && (word !== 'weekend' || !/\b(?:at|over|on|during)\s*$/i.test(before))) return null
  // `since the past week`, `over the past year`: how long it has been so.
  if (
    /^(?:past|coming)$/.test(which) &&
    /\b(?:over|in|for|within|during)\s+the\s*$/i.test(before) &&
    word !== 'week'
  )
    return null
  const unit = /^(?:week|weekend|month)$/.test(word) ? (word as 'week' | 'weekend' | 'month') : 'year'
  const step = /^(?:last|past|previous|the)$/.test(which)
    ? -1
    : /^(?:next|coming|following)$/.test(which)
      ? 1
      : 0
  return { kind: 'unit', unit, step: which === 'the' ? Number.NaN : step }
}
