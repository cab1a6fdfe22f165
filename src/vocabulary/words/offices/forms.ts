// Nothing in → how a minister's or deputy's title is put together from a portfolio.

/** `{word}`: a portfolio's word, `{subject}`: its subject. */
// oxfmt-ignore
export const MINISTER_FORMS: readonly string[] = [
  '{word} minister',
  '{word} secretary',
  'federal {word} minister',
  'union {word} minister',
  'minister of {subject}',
  'minister for {subject}',
  '{subject} minister',
  'secretary of {subject}',
  'secretary for {subject}',
  'secretary of state for {subject}',
  'cabinet secretary for {subject}',
  'federal minister of {subject}',
  'federal minister for {subject}',
  'union minister of {subject}',
  'union minister for {subject}',
]

// oxfmt-ignore
export const DEPUTY_FORMS: readonly string[] = [
  'deputy {word} minister',
  'vice {word} minister',
  'first deputy {word} minister',
  'assistant {word} minister',
  'junior {word} minister',
  'deputy {word} secretary',
  'deputy minister of {subject}',
  'deputy minister for {subject}',
  'first deputy minister of {subject}',
  'vice minister of {subject}',
  'vice minister for {subject}',
  'minister of state for {subject}',
  'assistant minister of {subject}',
  'assistant minister for {subject}',
  'assistant secretary of {subject}',
  'deputy secretary of {subject}',
  'under secretary of {subject}',
  'undersecretary of {subject}',
  'under secretary of state for {subject}',
  'under-secretary of state for {subject}',
  'state secretary for {subject}',
  'assistant {word} secretary',
  '{word} undersecretary',
  'state minister for {subject}',
]
