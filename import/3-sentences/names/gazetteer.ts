// The vocabulary's countries, cities, offices and given names → what kinds of name a word may belong to, as bits.
import { fold } from '../../../src/fold.ts'
import { placeEntries } from '../../../src/vocabulary/words/cities.ts'
import { COMMON_WORDS } from '../../../src/vocabulary/words/common-words.ts'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'
import { FAMILY_FIRST, givenNames } from '../../../src/vocabulary/words/given-names.ts'
import { HONOURS, OFFICES, RANKS } from '../../../src/vocabulary/words/offices.ts'
import { hashWord } from '../parser/lexemes.ts'

const COUNTRY = 1
const PEOPLE = 2
const CAPITAL = 4
const TITLE = 8
const GIVEN = 16
const COMMON = 32
const CITY = 64
const FAMILY = 128
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'to',
  'in',
  'on',
  'with',
  'at',
  'a',
  's',
  'by',
  'or',
  '&',
  'without',
])

let bits: Map<number, number> | undefined

function add(into: Map<number, number>, names: Iterable<string>, bit: number): void {
  for (const name of names)
    for (const word of name.split(/[\s-]+/)) {
      if (word === '' || SMALL.has(word.toLowerCase())) continue
      const hash = hashWord(fold(word))
      into.set(hash, (into.get(hash) ?? 0) | bit)
    }
}

function readLists(): Map<number, number> {
  const into = new Map<number, number>()
  for (const country of COUNTRIES) {
    add(into, [country.name, ...country.names], COUNTRY)
    add(into, [...country.adjectives, ...country.people], PEOPLE)
    add(into, country.capitals, CAPITAL)
  }
  for (const office of OFFICES) add(into, [...office.titles, ...office.plurals], TITLE)
  add(into, [...HONOURS, ...RANKS], TITLE)
  for (const { name } of placeEntries()) if (!name.includes(' ')) add(into, [name], CITY)
  for (const name of givenNames()) if (!/[ -]/.test(name)) add(into, [name], GIVEN)
  add(into, FAMILY_FIRST, FAMILY)
  add(into, COMMON_WORDS, COMMON)
  return into
}

/** 0 for a word of no list. `form` is the word's own hash; accents are folded away here. */
export function gazetteerBits(text: string, form: number): number {
  bits ??= readLists()
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 127) return bits.get(hashWord(fold(text))) ?? 0
  return bits.get(form) ?? 0
}
