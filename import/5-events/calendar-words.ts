// Nothing in → the words for days and months by which a phrase of time is known; all lower-case.

/** January first. */
export const MONTHS: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore

const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

export const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`)
/** A day of the week, or one that is told from today. */
export const DAY_WORD = new RegExp(`^(?:today|yesterday|tomorrow|tonight|${WEEKDAYS})$`)
/** `Monday`, `June`: words that have a capital and name neither a person nor a place. */
export const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAYS}|${MONTHS.join('|')})$`)
