// Nothing in → words that stand in nearly every text, so that no search begins with them.

export const UNSEARCHED_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and are as at be been before between but by can could during each for from had has have he
  her his how in into is it its more most not of on one or other our over said she so such than that the their them
  then there these they this those through to under up was we were what when where which while who will with would
  you your`.split(/\s+/),
)
