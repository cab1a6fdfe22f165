// A scan and a place in it in → the countries and bodies that own what stands there.
import { slug } from '../../src/fold.ts'
import { COUNTRY_PAIRS } from '../../src/vocabulary/words/countries.ts'
import type { NamePhrase, Owner, Scan } from './phrases.ts'

/** Owners with the token where they begin (leftwards) or end (rightwards). */
export interface Owners {
  readonly owners: readonly Owner[]
  readonly edge: number
  /** Names in parentheses behind their owners: `of Hungary (Zsófia Nagy) and Poland (…)`. */
  readonly names: readonly NamePhrase[]
}

/** `Romanian and Canadian` | `France's` | `the EU`: owners that end before token `at`. */
export function ownersBefore(scan: Scan, at: number, many: boolean): Owners {
  const owners: Owner[] = []
  let edge = at
  let k = at
  while (k > 0) {
    if (/^(?:'s|’s|'|’)$/.test(scan.tokens[k - 1]!.text)) k--
    // Of several, `Delta Rivers Association (DRA) officials`, the body itself is who acts.
    const endingAt = many ? countryEndingAt : ownerEndingAt
    const owner = ownerEndingAt(scan, k) ?? endingAt(scan, beforeShortForm(scan, k))
    if (!owner) break
    owners.unshift(...owner.owners)
    edge = owner.from
    k = edge
    // `Russian, Turkish and Iranian presidents`
    if (!many) break
    const beforeComma = skipList(scan, k)
    if (beforeComma === k || !ownerEndingAt(scan, beforeComma)) break
    k = beforeComma
  }
  return { owners, edge, names: [] }
}

/** `the People's Republic of China (PRC) envoy`, `German MFA State Secretary`: what stands between an owner and its office. */
function beforeShortForm(scan: Scan, at: number): number {
  const [open, word, close] = [scan.tokens[at - 3], scan.tokens[at - 2], scan.tokens[at - 1]]
  if (open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{Lu}.]+$/u.test(word?.text ?? '')) return at - 3
  return /^(?:MFA|MOFA|MoFA|FM)$/.test(close?.text ?? '') ? at - 1 : at
}

function skipList(scan: Scan, at: number): number {
  let k = at
  while (k > 0 && /^(?:,|and|&|or|-|–)$/.test(scan.tokens[k - 1]!.text)) k--
  return k
}

function ownerEndingAt(scan: Scan, end: number): { owners: readonly Owner[]; from: number } | null {
  const body = scan.organizationEndingAt.get(end)
  // A medium has reporters, not officials.
  if (body?.media) return null
  if (body)
    return { owners: [{ type: 'organization', id: organizationKey(body.id, body.name) }], from: body.from }
  const pair = pairAt(scan, end - 1)
  return pair ? { owners: pair, from: pairStart(scan, end - 1) } : countryEndingAt(scan, end)
}

function countryEndingAt(scan: Scan, end: number): { owners: readonly Owner[]; from: number } | null {
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const hit = scan.hitAt[from]
    const sense = hit?.senses.find((candidate) => candidate.type === 'country')
    if (hit && hit.to === end && sense?.type === 'country')
      return { owners: [{ type: 'country', id: `country/${sense.iso3}` }], from }
  }
  return null
}

/** `of Slovakia and Austria` | `from Costa Rica, Guatemala and Mexico` | `of NATO`: owners from token `at` on. */
export function ownersAfter(scan: Scan, at: number, prepositions = /^(?:of|for|from)$/): Owners {
  const owners: Owner[] = []
  const { tokens } = scan
  if (!prepositions.test(tokens[at]?.lower ?? '')) return { owners, edge: at, names: [] }
  const names: NamePhrase[] = []
  let k = at + 1
  let edge = at
  while (k < tokens.length) {
    while (
      k < tokens.length &&
      /^(?:the|,|and|both|as|well|plus|all|member|states?|countries|republic|kingdom|governments?|of)$/.test(
        tokens[k]!.lower,
      ) &&
      !scan.hitAt[k] &&
      !pairAt(scan, k + 1)
    )
      k++
    const owner = ownerAt(scan, k)
    if (!owner) break
    owners.push(...owner.owners)
    edge = k = owner.to
    const named = tokens[k]?.text === '(' ? scan.nameAt.get(k + 1) : undefined
    if (named && tokens[named.to]?.text === ')') {
      named.owner = owner.owners[0]!
      names.push(named)
      edge = k = named.to + 1
    }
    if (!/^(?:,|and|as|plus)$/.test(tokens[k]?.lower ?? '')) break
  }
  return { owners, edge: owners.length > 0 ? edge : at, names }
}

const SORTED = /^(?:based|led|backed|brokered|hosted|sponsored|born|style)$/

function ownerAt(scan: Scan, at: number): { owners: readonly Owner[]; to: number } | null {
  const body = scan.organizationAt.get(at)
  if (body?.media) return null
  if (body)
    return { owners: [{ type: 'organization', id: organizationKey(body.id, body.name) }], to: body.to }
  const two = /^(?:two|both)$/.test(scan.tokens[at]?.lower ?? '') ? at + 1 : at
  const pair = pairAt(scan, two)
  if (pair) return { owners: pair, to: two + 1 }
  const hit = scan.hitAt[at]
  // `the heads of the Oslo-based agencies`
  if (hit && scan.tokens[hit.to]?.text === '-' && SORTED.test(scan.tokens[hit.to + 1]?.lower ?? ''))
    return null
  const sense = hit?.senses.find((candidate) => candidate.type === 'country')
  // `the foreign ministers of Turkish origin`: what owns by a preposition is a noun.
  if (!hit || sense?.type !== 'country' || sense.form === 'adjective') {
    const shared = hit?.senses.some(
      (candidate) => candidate.type === 'country' && candidate.form !== 'adjective',
    )
    if (!hit || sense?.type !== 'country' || !shared) return null
  }
  const to = /^(?:'s|’s)$/.test(scan.tokens[hit.to]?.text ?? '') ? hit.to + 1 : hit.to
  return { owners: [{ type: 'country', id: `country/${sense.iso3}` }], to }
}

/** `the two Koreas`: one word for two countries; null for any other word. */
export function pairAt(scan: Scan, at: number): readonly Owner[] | null {
  const word = scan.tokens[at]?.text ?? ''
  const pair = Object.hasOwn(COUNTRY_PAIRS, word) ? COUNTRY_PAIRS[word] : undefined
  return pair ? pair.map((iso3) => ({ type: 'country', id: `country/${iso3}` })) : null
}

/** Where `the two Koreas` begins. */
export function pairStart(scan: Scan, at: number): number {
  return /^(?:two|both)$/.test(scan.tokens[at - 1]?.lower ?? '') ? at - 1 : at
}

/** The id of a body: the vocabulary's, else made from its name. */
export function organizationKey(id: string | null, name: string): string {
  return id ?? `org/${organizationSlug(name)}`
}

const organizationSlug = (name: string): string => slug(name.replace(/^the /i, ''))
