// A year and a noun in a sentence → the listed treaty that `the 1975 accord` means between those whom the text names.
import { type InstrumentEntry, KNOWN_INSTRUMENTS } from '../../src/vocabulary/words/known-instruments.ts'
import type { Token } from '../3-sentences/index.ts'

const BY_YEAR = new Map<string, InstrumentEntry[]>()
for (const entry of KNOWN_INSTRUMENTS)
  if (entry.year !== null && entry.parties.length > 0)
    BY_YEAR.set(`${entry.year}`, [...(BY_YEAR.get(`${entry.year}`) ?? []), entry])

const NOUN = /^(?:agreement|accord|accords|treaty|deal|pact|truce|ceasefire|armistice|memorandum)$/
/** Words that say nothing of which it is. */
const OPEN = /^(?:peace|bilateral|landmark|historic|interim|final|comprehensive|so-called|-)$/
/** So many words may stand between the year and the noun: `the 1994 nuclear weapons accord`. */
const FAR = 4

export interface Dated {
  readonly entry: InstrumentEntry
  readonly noun: number
}

/** Whether a sentence has the year of one. */
export const mayDate = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => BY_YEAR.has(text))

/** Those of the year whose names have the words before the noun: `the 2015 nuclear deal` is no truce. */
export function datedAt(tokens: readonly Token[], at: number): readonly Dated[] {
  const entries = BY_YEAR.get(tokens[at]!.text)
  if (!entries) return []
  let noun = at + 1
  while (noun < tokens.length && noun - at <= FAR && !NOUN.test(tokens[noun]!.lower)) noun++
  if (!NOUN.test(tokens[noun]?.lower ?? '')) return []
  const words = tokens
    .slice(at + 1, noun)
    .map(({ lower }) => lower)
    .filter((word) => !OPEN.test(word))
  return entries
    .filter(({ names }) => words.every((word) => names.some((name) => name.toLowerCase().includes(word))))
    .map((entry) => ({ entry, noun }))
}
