// The lists of given-names/ in → the given names of all cultures, and how names are built, shortened and spelled.
import { fold } from '../../fold.ts'
import { NAME_LINES } from './given-names/list.ts'
import { SUPPLEMENT } from './given-names/supplement.ts'

export { FAMILY_FIRST, FAMILY_ONLY } from './given-names/family-first.ts'
export { NICKNAMES, PARTICLES, SPELLING_RULES, TRANSLITERATIONS } from './given-names/variants.ts'

let names: ReadonlySet<string> | undefined

/** Folded given names (`jose`, `jean pierre`). Read once, at the first call: about 10 ms. */
export function givenNames(): ReadonlySet<string> {
  names ??= new Set([...NAME_LINES.split('\n'), ...Object.values(SUPPLEMENT).flat().map(fold)])
  return names
}
