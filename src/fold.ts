// A name or text as written in → the form under which it is looked up: no accents, case or punctuation.

/** Letters that NFKD leaves whole, and what they are written as where they are missing. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
}

/** Most words: nothing in them is to be changed but the case. */
const PLAIN = /^[A-Za-z0-9]+$/

/**
 * Folds text for look-up: NFKD without combining marks, lower case, apostrophes dropped, every other
 * run of non-letters one space. `"Mélanie Joly’s"` → `"melanie jolys"`. Total: never throws.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıłøđðþßæœħŋə]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼ`ʻʿʾ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Folds text to a slug for ids: `"Mélanie Joly"` → `"melanie-joly"`. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-')
}
