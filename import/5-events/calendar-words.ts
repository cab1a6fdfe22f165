// Nothing in → the words for days and months by which a phrase of time is known.
export const DAY_WORD: RegExp =
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
export const MONTH: RegExp =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
