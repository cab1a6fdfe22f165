// A folded name token → one form for its usual spellings in Latin letters: zelenskyy, zelenskiy, zelenski → zelensky.
import { SPELLING_RULES } from '../../../src/vocabulary/words/given-names.ts'

/** Shorter tokens stay as they are: too little is left to tell them apart. */
const SHORTEST = 4
const known = new Map<string, string>()
const REMEMBERED = 100_000

export function standardSpelling(token: string): string {
  if (token.length < SHORTEST) return token
  const remembered = known.get(token)
  if (remembered !== undefined) return remembered
  const standard = SPELLING_RULES.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    token,
  )
  if (known.size >= REMEMBERED) known.clear()
  known.set(token, standard)
  return standard
}
