// A folded given name → one form for it and its nicknames: tony, anthony, antony → antony.
import { NICKNAMES } from '../../../src/vocabulary/words/nicknames.ts'
import { standardSpelling } from './spelling.ts'

const STANDARD: ReadonlyMap<string, string> = new Map(
  NICKNAMES.flatMap((names) => names.map((name) => [standardSpelling(name), names[0]!] as const)),
)

export function standardGiven(given: string): string {
  const spelling = standardSpelling(given)
  return STANDARD.get(spelling) ?? spelling
}
