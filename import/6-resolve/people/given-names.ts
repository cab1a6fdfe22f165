// Two folded given names → whether they may be one: Tony and Antony, Sergei and Serhiy.
import { fold } from '../../../src/fold.ts'
import { NICKNAMES, TRANSLITERATIONS } from '../../../src/vocabulary/words/given-names.ts'
import { standardSpelling } from './spelling.ts'

/** Name → the names that it stands for: the full forms of a nickname, all that its spellings share. */
const meanings = new Map<string, Set<string>>()

for (const names of TRANSLITERATIONS) for (const name of names) mean(name, names[0]!)
for (const [short, full] of NICKNAMES) for (const name of full) mean(short, name)

function mean(name: string, meaning: string): void {
  const form = standardForm(fold(name))
  const known = meanings.get(form) ?? new Set([form])
  meanings.set(form, known.add(standardForm(fold(meaning))))
}

export function sameGivenName(a: string, b: string): boolean {
  const [first, second] = [standardForm(a), standardForm(b)]
  if (first === second) return true
  const [these, those] = [formsOf(first), formsOf(second)]
  return [...these].some((form) => those.has(form))
}

/** Of given names, which are few, more may be taken for one spelling than of family names: Anthony, Antony. */
function standardForm(name: string): string {
  return standardSpelling(name).replaceAll('th', 't')
}

/** The name, what it stands for, and the standard spelling of that: Tony → Antony, Anthony. */
function formsOf(name: string): Set<string> {
  const direct = meanings.get(name)
  if (!direct) return new Set([name])
  return new Set([...direct].flatMap((form) => [form, ...(meanings.get(form) ?? [])]))
}
