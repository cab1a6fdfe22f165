// The first lines of a plain text → the day on which it was published, where they say so.
import { isoDay, monthNumber } from './publication-date.ts'

const LINES = 12
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)'
const DATE = `(?:(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})|(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>\\d{4})|(?<wordMonth>${MONTH})\\s+(?<wordDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<wordYear>\\d{4})|(?<euDay>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<euMonth>${MONTH}),?\\s+(?<euYear>\\d{4}))`
const CLOCK =
  '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[AaPp]\\.?[Mm]\\.?)?(?:\\s+[A-Z]{2,4})?)'

/** Where a date is the publication's own, each with an example. */
const RULES: readonly RegExp[] = [
  // " date 2022-03-07 Romania and Canada are in agreement …"
  new RegExp(`^\\s*date:?\\s+${DATE}(?![\\d-])`, 'i'),
  // "Published: 7 March 2022", "Issued on March 7, 2022"
  new RegExp(
    `^\\W*(?:published|posted|updated|issued|released|date)(?:\\s+on)?:?\\s+${WEEKDAY}?${DATE}(?![\\d-])`,
    'i',
  ),
  // "18.01.2018 North America", "Friday, January 4, 2019", "March 7, 2022 10:15"
  new RegExp(`^\\s*${WEEKDAY}?${DATE}${CLOCK}?(?:\\s*[|,–—-]?\\s*[A-Z][\\w&.]*){0,4}\\s*$`),
  // "VALLETTA, March 18, 2025 (Harbour Press) -- …", "Bucharest, 7 March 2022 – …"
  new RegExp(
    `^\\s*[A-Z][\\p{L}.’' -]{1,40}(?:,\\s*[\\p{L}. ]{2,30})?,\\s+${DATE}\\s*(?:\\([^)]{1,40}\\)|[/:|]|[–—-])`,
    'u',
  ),
  // "VALLETTA (Harbour Press), 18 March 2025 – …"
  new RegExp(`^\\s*[A-Z][\\p{L}.’' -]{1,40}\\([^)]{1,40}\\),?\\s+${DATE}\\s*(?:[/:|]|[–—-])`, 'u'),
  // "London, 12 January 2016" on a line of its own
  new RegExp(`^\\s*[A-Z][\\p{L}.’' -]{1,40}(?:,\\s*[\\p{L}. ]{2,30})?,\\s+${WEEKDAY}?${DATE}\\s*$`, 'u'),
  // "… military support for Ukraine Monday, January 10, 2022 11:00:06 AM"
  new RegExp(`\\s${WEEKDAY}${DATE}${CLOCK}?\\s*$`),
]

/** The publication day that the first lines of a text state, as ISO; null when they state none that exists. */
export function findTextDate(text: string): string | null {
  for (const line of firstLines(text)) {
    for (const rule of RULES) {
      const groups = rule.exec(line)?.groups
      const date = groups && asDay(groups)
      if (date) return date
    }
  }
  return null
}

/** The first lines that are not blank, each cut to what a dateline can take. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 4000)
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => line.slice(0, 300))
}

function asDay(groups: Record<string, string | undefined>): string | null {
  const {
    year,
    month,
    day,
    dotYear,
    dotMonth,
    dotDay,
    wordYear,
    wordMonth,
    wordDay,
    euYear,
    euMonth,
    euDay,
  } = groups
  if (year) return isoDay(Number(year), Number(month), Number(day))
  if (dotYear) return isoDay(Number(dotYear), Number(dotMonth), Number(dotDay))
  if (wordYear) return isoDay(Number(wordYear), monthNumber(wordMonth!.replace('.', '')), Number(wordDay))
  return isoDay(Number(euYear), monthNumber(euMonth!.replace('.', '')), Number(euDay))
}
