// What articles claim about one actor → the same, added up: counts, name forms, offices and when each was seen.
import type { ActorClaim } from '../reading.ts'

/** First and last publication day (ISO) of the articles that say it; null when none of them has a date. */
export interface Seen {
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
}

/** The claims of any number of articles about one actor. Adding is commutative, so that no order shows in it. */
export interface Evidence extends Seen {
  /** Name as the article presents it → how many articles do. */
  readonly names: ReadonlyMap<string, number>
  /** Every other form → how many articles use it. */
  readonly aliases: ReadonlyMap<string, number>
  /** Office id → when it was seen with the actor. */
  readonly offices: ReadonlyMap<string, Seen>
  /** Role, with or without an owner → how many articles show the actor in it: `president` of "President Grove". */
  readonly roles: ReadonlyMap<string, number>
}

/** An actor's claim without the places where it stands: what is stored on MENTIONS. */
export type StoredClaim = Pick<
  ActorClaim,
  'id' | 'name' | 'aliases' | 'represents' | 'office' | 'officeTitle' | 'role'
>

const NOTHING: Seen = { articles: 0, first: null, last: null }
const NO_EVIDENCE: Evidence = {
  ...NOTHING,
  names: new Map(),
  aliases: new Map(),
  offices: new Map(),
  roles: new Map(),
}

/** `articles` articles that make this very claim. */
export function evidenceOf(claim: StoredClaim, seen: Seen): Evidence {
  const role = roleOf(claim)
  return {
    ...seen,
    names: new Map([[claim.name, seen.articles]]),
    aliases: new Map(claim.aliases.map((alias) => [alias, seen.articles])),
    offices: claim.office ? new Map([[claim.office, seen]]) : new Map(),
    roles: role === null ? new Map() : new Map([[role, seen.articles]]),
  }
}

/** `office/CAN/foreign-minister` → `foreign-minister`; the role alone of an office whose owner is not told. */
export function roleOf({ office, role }: Pick<StoredClaim, 'office' | 'role'>): string | null {
  return office?.slice(office.lastIndexOf('/') + 1) ?? role ?? null
}

export function addEvidence(a: Evidence, b: Evidence): Evidence {
  return {
    ...addSeen(a, b),
    names: addMaps(a.names, b.names, sum),
    aliases: addMaps(a.aliases, b.aliases, sum),
    offices: addMaps(a.offices, b.offices, addSeen),
    roles: addMaps(a.roles, b.roles, sum),
  }
}

export function addAll(evidence: Iterable<Evidence>): Evidence {
  let total = NO_EVIDENCE
  for (const each of evidence) total = addEvidence(total, each)
  return total
}

export function addSeen(a: Seen, b: Seen): Seen {
  return { articles: a.articles + b.articles, first: earlier(a.first, b.first), last: later(a.last, b.last) }
}

/** `a` without `b`, which is part of it; `unsure` where `b` was the first or the last, since who is now is not told. */
export function subtractEvidence(a: Evidence, b: Evidence): Evidence | 'unsure' {
  const seen = subtractSeen(a, b)
  const offices = new Map<string, Seen>()
  for (const [office, own] of a.offices) {
    const gone = b.offices.get(office)
    const left = gone ? subtractSeen(own, gone) : own
    if (left === 'unsure') return left
    if (left.articles > 0) offices.set(office, left)
  }
  if (seen === 'unsure') return seen
  return {
    ...seen,
    names: subtractCounts(a.names, b.names),
    aliases: subtractCounts(a.aliases, b.aliases),
    offices,
    roles: subtractCounts(a.roles, b.roles),
  }
}

function subtractSeen(a: Seen, b: Seen): Seen | 'unsure' {
  const articles = a.articles - b.articles
  if (articles === 0) return NOTHING
  const isBound = b.first !== null && (b.first === a.first || b.last === a.last)
  return isBound ? 'unsure' : { ...a, articles }
}

/** Counts of `a` without those of `b`, which are part of them; what is down to none is left out. */
export function subtractCounts(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Map<string, number> {
  const left = [...a].map(([key, count]) => [key, count - (b.get(key) ?? 0)] as const)
  return new Map(left.filter(([, count]) => count > 0))
}

export function seenOnce(publishedAt: string | null): Seen {
  const day = publishedAt?.slice(0, 10) ?? null
  return { articles: 1, first: day, last: day }
}

export function addCounts(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Map<string, number> {
  return addMaps(a, b, sum)
}

function addMaps<V>(
  a: ReadonlyMap<string, V>,
  b: ReadonlyMap<string, V>,
  add: (a: V, b: V) => V,
): Map<string, V> {
  const total = new Map(a)
  for (const [key, value] of b) {
    const known = total.get(key)
    total.set(key, known === undefined ? value : add(known, value))
  }
  return total
}

function sum(a: number, b: number): number {
  return a + b
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a < b ? a : b
}

function later(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a > b ? a : b
}
