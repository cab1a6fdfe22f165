// Text and a reference day → the dates that chrono finds in it; patterns that the text has no word for are not tried.
import * as chrono from 'chrono-node'

const FIGURE = /\d/
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** By the name of a parser of chrono's: what must stand in a text for its pattern to match anywhere. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  ISOFormatParser: FIGURE,
  ENYearMonthDayParser: FIGURE,
  SlashDateFormatParser: FIGURE,
  ENSlashMonthFormatParser: FIGURE,
  ENTimeExpressionParser: FIGURE,
  ENYearMonthNameParser: FIGURE,
  ENMonthNameLittleEndianParser: MONTH,
  ENMonthNameMiddleEndianParser: MONTH,
  ENMonthNameParser: MONTH,
  ENWeekdayParser: /sun|mon|tue|wed|thu|fri|sat|week/i,
  ENTimeUnitAgoFormatParser: /ago|before|earlier/i,
  ENTimeUnitLaterFormatParser: /later|after|from now|henceforth|forward|out/i,
  ENRelativeDateFormatParser: /this|last|past|next/i,
  ENTimeUnitCasualRelativeFormatParser: /this|last|past|next|after|[-+]/i,
  ENCasualDateParser: /now|today|night|tomorrow|overmorrow|tmr|yesterday/i,
  ENCasualTimeParser: /morning|afternoon|evening|night|midday|noon/i,
  ENEndOfCurrentMonthParser: /month/i,
}

const NOWHERE = /^(?!)/

/** The parser, which does not try its pattern where it cannot match: most texts hold one kind of date or none. */
function onDemand(parser: chrono.Parser): chrono.Parser {
  const needed = NEEDED[parser.constructor.name]
  if (!needed) return parser
  return {
    pattern: (context) => (needed.test(context.text) ? parser.pattern(context) : NOWHERE),
    extract: (context, match) => parser.extract(context, match),
  }
}

const { parsers, refiners } = chrono.en.casual
const library = new chrono.Chrono({ parsers: parsers.map(onDemand), refiners: [...refiners] })

/** The same as of `chrono.en.casual`; times are UTC. */
export function parseDates(text: string, reference: Date): chrono.ParsedResult[] {
  return library.parse(text, { instant: reference, timezone: 0 })
}
