// A sentence with its names → the same sentence about people with other names.
import { placeEntries } from '../../../../src/vocabulary/words/cities.ts'
import { COUNTRIES } from '../../../../src/vocabulary/words/countries.ts'
import { givenNames } from '../../../../src/vocabulary/words/given-names.ts'
import type { ParserToken } from '../../parser/lexemes.ts'
import type { NameKind } from '../name-model.ts'
import type { Name, NamedSentence } from './clean-names.ts'
import { NAME_PARTS, PARTICLES } from './name-parts.ts'

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T

/** Words as wink cuts them: `Min-jun` is three tokens. */
const split = (name: string): string[] =>
  name.split(/\s|(-)/).filter((word) => word !== undefined && word !== '')

/** A name of about as many words as the one that it stands for. */
function invent(length: number, random: () => number): string[] {
  const [given, surnames] = pick(NAME_PARTS, random)
  const surname = [
    ...(random() < 0.12 ? split(pick(PARTICLES, random)) : []),
    pick(surnames.split(' '), random),
  ]
  if (length === 1) return surname
  const second = length > 3 && random() < 0.5 ? [pick(surnames.split(' '), random)] : []
  const listed = pick(LISTED, random)
  const first = random() < 0.4 ? [listed] : split(pick(given.split(' '), random))
  if (length > 2 && random() < 0.3) first.push(`${pick([...'ABCDEFGHJKLMNPRSTVW'], random)}.`)
  else if (length > 2 && random() < 0.6) first.push(...split(pick(given.split(' '), random)))
  const twice = random() < 0.06 ? ['-', pick(surnames.split(' '), random)] : []
  // Family name first, as in Chinese, Korean and Hungarian use.
  return random() < 0.1 ? [...surname, ...first] : [...first, ...surname, ...second, ...twice]
}

const tokenOf = (text: string): ParserToken => ({
  text,
  pos: text === '-' ? 'PUNCT' : 'PROPN',
  lemma: text.toLowerCase(),
})

const LISTED = [...givenNames()]
  .filter((name) => /^[a-z]{3,}$/.test(name))
  .map((name) => name[0]?.toUpperCase() + name.slice(1))
const plainNames = (names: readonly string[]): string[][] =>
  names.filter((name) => !/['’.,()]/.test(name)).map((name) => split(name))
const LARGE = placeEntries().filter((city) => city.population > 400_000)
const PLACES = plainNames([
  ...COUNTRIES.flatMap((c) => [c.name, ...c.capitals]),
  ...LARGE.map((city) => city.name),
])
const PEOPLES = plainNames(COUNTRIES.flatMap((c) => c.adjectives))

/** The words of a name of the kind, in place of `words`. */
function substitute(
  kind: NameKind,
  words: readonly ParserToken[],
  random: () => number,
): readonly ParserToken[] {
  if (kind === 'PERSON') return invent(words.length, random).map(tokenOf)
  if (kind === 'PLACE' && words.length < 3 && random() < 0.5) return pick(PLACES, random).map(tokenOf)
  if (kind === 'NORP' && words.length === 1 && words[0]?.pos === 'ADJ' && random() < 0.5)
    return pick(PEOPLES, random).map((word) => ({ ...tokenOf(word), pos: word === '-' ? 'PUNCT' : 'ADJ' }))
  return words
}

/** Every person in the sentence gets an invented name, many places and peoples another one. */
export function swapNames(s: NamedSentence, random: () => number): NamedSentence {
  const tokens: ParserToken[] = []
  const names: Name[] = []
  let from = 0
  for (const name of s.names) {
    tokens.push(...s.tokens.slice(from, name.start))
    const start = tokens.length
    tokens.push(...substitute(name.kind, s.tokens.slice(name.start, name.end), random))
    names.push({ start, end: tokens.length, kind: name.kind })
    from = name.end
  }
  tokens.push(...s.tokens.slice(from))
  return { ...s, tokens, names }
}
