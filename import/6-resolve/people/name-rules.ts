// Two persons' names of one family → the rule by which they may be the same person, or none.
import { isWithoutSecondSurname } from './double-surnames.ts'
import { sameGivenName } from './given-names.ts'
import type { PersonName } from './person-name.ts'
import { standardSpelling } from './spelling.ts'

/** Names of the rules, strongest first; each merge in the graph carries one (MENTIONS.mergeRule). */
export const NAME_RULES = [
  'same-name',
  'spelling',
  'initial',
  'nickname',
  'double-surname',
  'middle-name',
  'first-initial',
] as const
export type NameRule = (typeof NAME_RULES)[number]

/** These need a country in common: the names alone say too little. */
export const NEEDS_COUNTRY: ReadonlySet<NameRule> = new Set(['middle-name', 'first-initial'])

/** The strongest rule under which both may name one person. Symmetric. Both must stand in one family. */
export function nameRule(a: PersonName, b: PersonName): NameRule | null {
  if (a.isBare || b.isBare) return null
  if (a.family !== b.family) return isWithoutSecondSurname(a, b) ? 'double-surname' : null
  if (a.tokens.join(' ') === b.tokens.join(' ')) return 'same-name'
  if (a.tokens.map(standardSpelling).join(' ') === b.tokens.map(standardSpelling).join(' ')) return 'spelling'
  const middles = compareMiddles(a.middle, b.middle)
  if (middles === 'conflict') return null
  return givenRule(a.given, b.given, middles)
}

/** Whether the names alone say that these are two persons: George W. and George H. W., Prado Ruiz and Prado Leal. */
export function namesConflict(a: PersonName, b: PersonName): boolean {
  if (a.family !== b.family) return !isWithoutSecondSurname(a, b)
  return (
    !isInitialOf(a.given, b.given) &&
    (!sameGivenName(a.given, b.given) || compareMiddles(a.middle, b.middle) === 'conflict')
  )
}

function givenRule(a: string, b: string, middles: 'same' | 'initial' | 'missing'): NameRule | null {
  const byMiddle = middles === 'missing' ? 'middle-name' : middles === 'initial' ? 'initial' : 'nickname'
  if (standardSpelling(a) === standardSpelling(b)) return middles === 'same' ? 'spelling' : byMiddle
  // "Tony Blinken" is "Antony J. Blinken"; a missing whole middle name on top of it would be too much.
  if (sameGivenName(a, b)) return middles === 'missing' ? null : 'nickname'
  return isInitialOf(a, b) && middles !== 'missing' ? 'first-initial' : null
}

/** `same`; `initial`: they differ by initials only; `missing`: one has a middle name that the other lacks. */
function compareMiddles(
  a: readonly string[],
  b: readonly string[],
): 'same' | 'initial' | 'missing' | 'conflict' {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return many.length === 0 ? 'same' : many.every(isInitial) ? 'initial' : 'missing'
  if (few.length !== many.length) return isAmong(few, many) ? 'missing' : 'conflict'
  const pairs = few.map((token, i) => [token, many[i]!] as const)
  if (pairs.every(([x, y]) => standardSpelling(x) === standardSpelling(y))) return 'same'
  return pairs.every(([x, y]) => x === y || isInitialOf(x, y)) ? 'initial' : 'conflict'
}

/** `Carlos Rivas` of `Carlos Luis Rivas`; initials are too few letters for that: W. of H. W. */
function isAmong(few: readonly string[], many: readonly string[]): boolean {
  return !few.some(isInitial) && few.every((token) => many.includes(token))
}

function isInitial(token: string): boolean {
  return token.length === 1
}

function isInitialOf(a: string, b: string): boolean {
  return (isInitial(a) || isInitial(b)) && a[0] === b[0]
}
