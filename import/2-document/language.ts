// A text → its language, as far as it can be told without doubt; in doubt it is English.
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../../src/vocabulary/words/function-words.ts'

export const ENGLISH = 'en'
const UNKNOWN = 'und'

/** So much of a text is looked at. */
const LOOKED_AT = 6_000
/** Fewer words may be a list of names. */
const FEWEST_WORDS = 20
/** Share of words that are function words: English prose has 20 % and more of its own, a list of names hardly any. */
const ENGLISH_SHARE = 0.05
const FOREIGN_SHARE = 0.15
/** So many words without any of English are no list. */
const MANY_WORDS = 250

/** BCP 47; `und` for a text that is not English and of no language that is known here. */
export function languageOf(text: string): string {
  const start = text.slice(0, LOOKED_AT)
  if (isOtherScript(start)) return UNKNOWN
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return ENGLISH
  const english = shareOf(words, ENGLISH_WORDS)
  if (english >= ENGLISH_SHARE) return ENGLISH
  const [language, share] = likeliest(words)
  if (share >= FOREIGN_SHARE && share > 3 * english) return language
  return words.length >= MANY_WORDS && english < 0.005 ? UNKNOWN : ENGLISH
}

// oxlint-disable-next-line no-control-regex -- the range is the definition of ASCII
const BEYOND_ASCII = /[^\x00-\x7f]+/g
const LETTER = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu

function isOtherScript(text: string): boolean {
  const beyond = text.match(BEYOND_ASCII)?.join('') ?? ''
  const others = countOf(LETTER, beyond) - countOf(LATIN, beyond)
  return others > 0 && others > countOf(LATIN, text)
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

function likeliest(words: readonly string[]): readonly [language: string, share: number] {
  return [...FOREIGN_WORDS]
    .map(([language, own]) => [language, shareOf(words, own)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a))
}

function shareOf(words: readonly string[], among: ReadonlySet<string>): number {
  return words.filter((word) => among.has(word)).length / words.length
}
