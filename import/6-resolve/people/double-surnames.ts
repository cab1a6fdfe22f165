// Keys of persons → the family in which each stands, where some have two surnames: Elena Prado Ruiz goes as Elena Prado.
import { givenNames } from '../../../src/vocabulary/words/given-names.ts'
import { type PersonName, personName } from './person-name.ts'
import { standardSpelling } from './spelling.ts'

/**
 * The names under which somebody with two surnames goes as well, in folded tokens: `elena prado`. Empty where the last
 * surname is the only one, as far as the key tells.
 */
export function shortNames(key: string): readonly string[] {
  const { tokens, family, given } = personName(key)
  const first = tokens.at(-2)
  if (first === undefined || tokens.length < 3 || first.length === 1 || given.length === 1) return []
  // Of a family name that stands first the last word is a given name: Kim Jong Un.
  if (family !== standardSpelling(tokens.at(-1)!)) return []
  if (givenNames().has(first) && !isFathersName(key, first)) return []
  return [...new Set([`${given} ${first}`, tokens.slice(0, -1).join(' ')])]
}

/** `Faisal bin Nasser Al Saud` goes as Faisal bin Nasser. */
const isFathersName = (key: string, name: string): boolean => new RegExp(`-(?:bin|ibn)-${name}-`).test(key)

/** Whether one is the other without the second surname. Symmetric. */
export function isWithoutSecondSurname(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.tokens.length < b.tokens.length ? [a, b] : [b, a]
  const name = short.tokens.join(' ')
  return name === long.tokens.slice(0, -1).join(' ') || name === `${long.given} ${long.tokens.at(-2)}`
}

/** All families in which a key may stand: by its last surname, and by the first of two. */
export function familiesOf(key: string): readonly string[] {
  const { family, tokens } = personName(key)
  const [first] = tokens
  if (shortNames(key).length > 0) return [family, standardSpelling(tokens.at(-2)!)]
  // `Prado Ruiz`: two surnames without a given name.
  const isSurnames = tokens.length === 2 && first!.length > 1 && !givenNames().has(first!)
  return isSurnames ? [...new Set([family, standardSpelling(first!)])] : [family]
}

/**
 * Says of each of `keys` in which family it stands: whoever goes by the first of two surnames as well stands there, all
 * others by the last. `keys` must hold all keys of each family that occurs in them.
 */
export function familyAmong(keys: Iterable<string>): (key: string) => string {
  const all = [...keys]
  const names = new Set(all.map((key) => personName(key).tokens.join(' ')))
  const doubles = new Set(all.filter((key) => shortNames(key).some((name) => names.has(name))))
  const surnames = new Set([...doubles].map((key) => personName(key).tokens.slice(-2).join(' ')))
  return (key) => {
    const { family, tokens } = personName(key)
    if (doubles.has(key)) return standardSpelling(tokens.at(-2)!)
    const isSurnames = surnames.has(tokens.join(' ')) && !givenNames().has(tokens[0]!)
    return isSurnames ? standardSpelling(tokens[0]!) : family
  }
}
