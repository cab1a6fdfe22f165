// The first lines of a text in → the dateline that opens it, if any.
import type { Dateline } from './document.ts'

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** `Jan`, `January`, `JAN` */
const MONTH = `(?:${NAMES.map((name) => `${name}|${name.toUpperCase()}`).join('|')})[A-Za-z]*\\.?`
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:\\s*,?\\s*\\d{4})*|\\d{1,2}\\s+${MONTH}(?:\\s*,?\\s*\\d{4})*)`
/** With its year: a town and a day alone are also a meeting's in a list. */
const FULL_DAY = `(?:${MONTH}\\s+\\d{1,2}\\s*,?\\s*\\d{4}|\\d{1,2}\\s+${MONTH}\\s*,?\\s*\\d{4})`
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?'
const CREDIT = '\\((?:[A-Z][\\w&.]*[ /,-]*){1,6}\\)'
const DASH = '(?:--+|[-–—])'
/** `NEW YORK`, `SHARM EL-SHEIKH, Egypt`, `UNITED NATIONS`. */
const CAPS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}"
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ /](?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|el|al|of)){0,4}"

const PATTERNS: readonly RegExp[] = [
  // KINSHASA, April 30 , 1997 (AFP) · BEIJING, Nov. 5 (Xinhua) -- · WASHINGTON (Reuters) -
  new RegExp(
    `^\\s*(?<place>${CAPS})(?:,\\s*(?<region>[\\p{L}. ]{3,30}?))?(?:\\s*,\\s*${WEEKDAY}(?<day>${DAY}))?\\s*,?\\s*(?:${CREDIT})?\\s*(?:${DASH}+)\\s`,
    'u',
  ),
  new RegExp(
    `^\\s*(?<place>${CAPS})(?:,\\s*(?<region>[\\p{L}. ]{3,30}?))?\\s*,\\s*${WEEKDAY}(?<day>${DAY})\\s*,?\\s*(?:${CREDIT})?\\s*(?:${DASH}+)?\\s*`,
    'u',
  ),
  new RegExp(
    `^\\s*(?<place>${CAPS})(?:,\\s*(?<region>[\\p{L}. ]{3,30}?))?\\s*${CREDIT}\\s*(?:${DASH}+)?\\s*`,
    'u',
  ),
  // Kyiv, 5 May 2022 – · Geneva (12 March 2020) –
  new RegExp(
    `^\\s*(?<place>${PLACE})(?:,\\s*(?<region>${PLACE}))?\\s*[,(]\\s*${WEEKDAY}(?<day>${DAY})\\s*\\)?\\s*(?:${CREDIT})?\\s*(?:${DASH}+)\\s`,
    'u',
  ),
  // 12 March 2020, Geneva -
  new RegExp(`^\\s*${WEEKDAY}(?<day>${DAY})\\s*,\\s*(?<place>${PLACE})\\s*${DASH}+\\s`, 'u'),
  // London, 12 January 2016 on a line of its own
  new RegExp(
    `^\\s*(?!\\p{Lu}[a-z]+day\\b)(?<place>${PLACE})(?:,\\s*(?<region>${PLACE}))?\\s*,\\s*${WEEKDAY}(?<day>${FULL_DAY})\\s*$`,
    'u',
  ),
  // Kinshasa, April 30 (AFP) on a line of its own
  new RegExp(`^\\s*(?<place>${PLACE})\\s*,\\s*${WEEKDAY}(?<day>${DAY})\\s*,?\\s*${CREDIT}\\s*`, 'u'),
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Finds the dateline that opens `text.slice(from, to)`; null when there is none.
 * A year that is missing is taken from `publishedDay`.
 */
export function findDateline(
  text: string,
  from: number,
  to: number,
  publishedDay: string | null,
): Dateline | null {
  const opening = text.slice(from, Math.min(to, from + 160))
  for (const pattern of PATTERNS) {
    const found = pattern.exec(opening)
    if (!found?.groups) continue
    const place = found.groups['place']
    if (!place || place.length < 3) continue
    return {
      place: ordinaryCapitals(place.split('/')[0]!),
      day: found.groups['day'] ? isoDay(found.groups['day'], publishedDay) : null,
      span: [from, from + found[0].length],
    }
  }
  return null
}

/** `SHARM EL-SHEIKH` → `Sharm El-Sheikh`; what is not all capitals stays. */
function ordinaryCapitals(place: string): string {
  if (place !== place.toUpperCase()) return place
  return place.toLowerCase().replace(/(^|[\s\-/.'’])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** A report of 31 December is published on 1 January. */
function yearOf(month: number, publishedDay: string | null): string | undefined {
  const year = publishedDay?.slice(0, 4)
  return year && month === 12 && publishedDay!.slice(5, 7) === '01' ? String(Number(year) - 1) : year
}

function isoDay(words: string, publishedDay: string | null): string | null {
  const month = MONTHS.findIndex((name) => words.toLowerCase().includes(name)) + 1
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]
  const year = /\d{4}/.exec(words)?.[0] ?? yearOf(month, publishedDay)
  if (!month || !day || !year || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
