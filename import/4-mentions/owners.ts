// A scan and a place in it in → the countries and bodies that own what stands there.
import { slug } from '../../src/fold.ts'
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
    const owner = ownerEndingAt(scan, k)
    if (!owner) break
    owners.unshift(owner.owner)
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

function skipList(scan: Scan, at: number): number {
  let k = at
  while (k > 0 && /^(?:,|and|&|or|-|–)$/.test(scan.tokens[k - 1]!.text)) k--
  return k
}

function ownerEndingAt(scan: Scan, end: number): { owner: Owner; from: number } | null {
  const body = scan.organizationEndingAt.get(end)
  if (body)
    return { owner: { type: 'organization', id: organizationKey(body.id, body.name) }, from: body.from }
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const hit = scan.hitAt[from]
    const sense = hit?.senses.find((candidate) => candidate.type === 'country')
    if (hit && hit.to === end && sense?.type === 'country')
      return { owner: { type: 'country', id: `country/${sense.iso3}` }, from }
  }
  return null
}

/** `of Slovakia and Austria` | `from Costa Rica, Guatemala and Mexico` | `of NATO`: owners from token `at` on. */
export function ownersAfter(scan: Scan, at: number): Owners {
  const owners: Owner[] = []
  const { tokens } = scan
  if (!/^(?:of|for|from)$/.test(tokens[at]?.lower ?? '')) return { owners, edge: at, names: [] }
  const names: NamePhrase[] = []
  let k = at + 1
  let edge = at
  while (k < tokens.length) {
    while (
      k < tokens.length &&
      /^(?:the|,|and|both|as|well|plus|all|member|states?|countries|republic|kingdom|governments?|of)$/.test(
        tokens[k]!.lower,
      ) &&
      !scan.hitAt[k]
    )
      k++
    const owner = ownerAt(scan, k)
    if (!owner) break
    owners.push(owner.owner)
    edge = k = owner.to
    const named = tokens[k]?.text === '(' ? scan.nameAt.get(k + 1) : undefined
    if (named && tokens[named.to]?.text === ')') {
      named.owner = owner.owner
      names.push(named)
      edge = k = named.to + 1
    }
    if (!/^(?:,|and|as|plus)$/.test(tokens[k]?.lower ?? '')) break
  }
  return { owners, edge: owners.length > 0 ? edge : at, names }
}

function ownerAt(scan: Scan, at: number): { owner: Owner; to: number } | null {
  const body = scan.organizationAt.get(at)
  if (body) return { owner: { type: 'organization', id: organizationKey(body.id, body.name) }, to: body.to }
  const hit = scan.hitAt[at]
  const sense = hit?.senses.find((candidate) => candidate.type === 'country')
  // `the foreign ministers of Turkish origin`: what owns by a preposition is a noun.
  if (!hit || sense?.type !== 'country' || sense.form === 'adjective') {
    const shared = hit?.senses.some(
      (candidate) => candidate.type === 'country' && candidate.form !== 'adjective',
    )
    if (!hit || sense?.type !== 'country' || !shared) return null
  }
  const to = /^(?:'s|’s)$/.test(scan.tokens[hit.to]?.text ?? '') ? hit.to + 1 : hit.to
  return { owner: { type: 'country', id: `country/${sense.iso3}` }, to }
}

/** The id of a body: the vocabulary's, else made from its name. */
export function organizationKey(id: string | null, name: string): string {
  return id ?? `org/${organizationSlug(name)}`
}

const organizationSlug = (name: string): string => slug(name.replace(/^the /i, ''))
