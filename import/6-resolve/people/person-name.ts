// A person's key → the parts of the name by which persons are compared.
import { fold } from '../../../src/fold.ts'
import {
  FAMILY_FIRST,
  FAMILY_ONLY,
  givenNames,
  PARTICLES,
} from '../../../src/vocabulary/words/given-names.ts'
import { HONOURS, NAME_SUFFIXES, RANKS } from '../../../src/vocabulary/words/offices.ts'
import { standardSpelling } from './spelling.ts'

/** `person/antony-j-blinken` → given `antony`, middle `j`, family `blinken`. */
export interface PersonName {
  /** Folded tokens without honours, particles and generational suffixes, in the order written. */
  readonly tokens: readonly string[]
  /** Only one token: a surname or a single name. */
  readonly isBare: boolean
  readonly given: string
  readonly middle: readonly string[]
  /** In standard spelling; equal for all whom a rule may compare. */
  readonly family: string
}

const HONOURED = new Set([...HONOURS, ...RANKS].map(fold))
/** Without those that begin a given name: Abdel Fattah, Abu Bakr. */
const JOINING = new Set(PARTICLES.map(fold).filter((particle) => !particle.startsWith('ab')))
const SUFFIXES = new Set(NAME_SUFFIXES.map(fold))
const WRITTEN_FIRST = new Set(FAMILY_FIRST.map(fold))
const NEVER_GIVEN = new Set(FAMILY_ONLY.map(fold))

const cache = new Map<string, PersonName>()
const CACHE_LIMIT = 100_000

/** Reads a person's key; the result depends on the key alone. */
export function personName(key: string): PersonName {
  const known = cache.get(key)
  if (known) return known
  const name = parse(key)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(key, name)
  return name
}

function parse(key: string): PersonName {
  const all = key
    .slice(key.indexOf('/') + 1)
    .split('-')
    .filter(Boolean)
  const tokens = withoutExtras(all)
  const familyFirst = isFamilyFirst(tokens)
  const familyToken = (familyFirst ? tokens[0] : tokens.at(-1)) ?? ''
  const others = familyFirst ? tokens.slice(1) : tokens.slice(0, -1)
  return {
    tokens,
    isBare: tokens.length < 2,
    given: others[0] ?? '',
    middle: others.slice(1),
    family: standardSpelling(familyToken),
  }
}

/** `["sheikh", "tamim", "bin", "hamad", "al", "thani"]` → `["tamim", "hamad", "thani"]`; never nothing. */
function withoutExtras(tokens: string[]): string[] {
  let from = 0
  // A name of two words stays one: "Ma Zhaoxu", "Prince Faisal".
  while (from < tokens.length - 2 && HONOURED.has(tokens[from]!)) from += 1
  let to = tokens.length
  while (to > from + 2 && SUFFIXES.has(tokens[to - 1]!)) to -= 1
  const core = tokens.slice(from, to)
  const kept = core.filter(
    (token, i) => !(JOINING.has(token) && i < core.length - 1 && (i > 0 || core.length === 2)),
  )
  return kept.length > 0 ? kept : core
}

/** A word of Japanese syllables in Latin letters: `shinzo`, `takehiro`. */
const JAPANESE = /^(?:(?:ch|sh|ts|[kgnhbpmr]?y|[kgsztdnhbpmrwjf])?[aeiou]n?)+$/

/** "Xi Jinping", "Kim Jong Un", "Abe Shinzo"; not "Kim Campbell", whose first name is a given name too, nor "Sung Kim". */
function isFamilyFirst(tokens: readonly string[]): boolean {
  const [first, second, third] = tokens
  if (first === undefined || second === undefined || tokens.length > 3 || !WRITTEN_FIRST.has(first))
    return false
  if (third !== undefined) return second.length > 1
  if (NEVER_GIVEN.has(second) && !NEVER_GIVEN.has(first)) return false
  return !givenNames().has(first) || (JAPANESE.test(first) && JAPANESE.test(second) && second.length > 3)
}
