// Groups of claims → events: a group that tells less of the same thing joins the one that tells more.
import { createHash } from 'node:crypto'
import { slug } from '../../../src/fold.ts'
import { groupBy } from '../../../src/group-by.ts'
import { isSingleDay } from '../date-range.ts'
import { type ClaimGroup, groupClaims } from './claim-group.ts'
import { oneDayApart } from './next-day.ts'
import type { ResolvedClaim } from './resolved-claim.ts'

/** Largest difference in participants at which a bilateral report may be of the larger meeting. */
const LARGEST_EXTENSION = 1
/** Days: a month, or an interval that is no longer. */
export const LONGEST_RANGE = 31
const DAY = 86_400_000

/** All claims about one event. */
export interface EventCluster {
  readonly id: string
  /** The group that tells most: kind, date and participants are its own. */
  readonly root: ClaimGroup
  readonly groups: readonly ClaimGroup[]
}

/**
 * Decides which claims are one event, from the set of claims alone. A group joins a larger one of its day when that
 * is the only one, and a group dated by month or interval the only event of those days; where two fit, it stays. Two
 * days of one sentence, copied on, are one.
 */
export function clusterClaims(claims: readonly ResolvedClaim[]): EventCluster[] {
  const groups = groupClaims(claims)
  const rootOf = new Map<ClaimGroup, ClaimGroup>()
  for (const cell of groupBy(groups, (group) => group.cell).values()) joinWithinCell(cell, rootOf)
  const roots = groups.filter((group) => rootOf.get(group) === group)
  joinCoarse(roots, rootOf)
  joinNextDays(roots, rootOf)
  const byRoot = groupBy(groups, (group) => followRoot(group, rootOf))
  return [...byRoot].map(([root, joined]) => ({ id: eventId(root), root, groups: joined }))
}

function followRoot(group: ClaimGroup, rootOf: ReadonlyMap<ClaimGroup, ClaimGroup>): ClaimGroup {
  const root = rootOf.get(group)!
  return root === group ? group : followRoot(root, rootOf)
}

function joinWithinCell(cell: readonly ClaimGroup[], rootOf: Map<ClaimGroup, ClaimGroup>): void {
  for (const group of cell) {
    const larger = cell.filter((other) => tellsLess(group, other))
    const largest = larger.filter((each) => !larger.some((other) => tellsLess(each, other)))
    rootOf.set(group, largest.length === 1 ? largest[0]! : group)
  }
}

/**
 * `{Blinken, country/RUS}` tells less than `{Blinken, Lavrov for country/RUS}`; `{A, B}` less than `{A, B, C}`.
 * A person must be common to both: two countries alone meet too often.
 */
function tellsLess(a: ClaimGroup, b: ClaimGroup): boolean {
  if (a === b || a.cell !== b.cell || a.members.size < 2 || b.members.size < a.members.size) return false
  if (b.members.size - a.members.size > LARGEST_EXTENSION || !placesAgree(a, b)) return false
  const members = [...a.members]
  const isCovered = members.every((member) => b.reach.has(member))
  const sharesNamed = members.some((member) => !member.startsWith('country/') && b.members.has(member))
  // Of two groups that cover each other neither tells less.
  return isCovered && sharesNamed && ![...b.members].every((member) => a.reach.has(member))
}

function placesAgree(a: ClaimGroup, b: ClaimGroup): boolean {
  const [first, second] = [placesOf(a), placesOf(b)]
  return first.size === 0 || second.size === 0 || [...first].some((place) => second.has(place))
}

function placesOf({ claims }: ClaimGroup): Set<string> {
  return new Set(claims.flatMap(({ claim }) => (claim.place ? [slug(claim.place)] : [])))
}

function joinCoarse(roots: readonly ClaimGroup[], rootOf: Map<ClaimGroup, ClaimGroup>): void {
  const days = groupBy(roots.filter(isDay), ({ who }) => who)
  for (const root of roots) {
    if (!isCoarse(root)) continue
    const fitting = (days.get(root.who) ?? []).filter((day) => fitsInto(root, day))
    if (fitting.length === 1) rootOf.set(root, fitting[0]!)
  }
}

function joinNextDays(roots: readonly ClaimGroup[], rootOf: Map<ClaimGroup, ClaimGroup>): void {
  for (const same of groupBy(roots.filter(isDay), ({ who }) => who).values()) {
    for (const [kept, joined] of oneDayApart(same)) if (placesAgree(kept, joined)) rootOf.set(joined, kept)
  }
}

function fitsInto(coarse: ClaimGroup, day: ClaimGroup): boolean {
  const { range } = coarse.claims[0]!
  const { start, end } = day.claims[0]!.range!
  return coarse.who === day.who && range!.start <= start && end <= range!.end && placesAgree(coarse, day)
}

function isDay({ claims }: ClaimGroup): boolean {
  const range = claims[0]!.range
  return range !== null && isSingleDay(range)
}

/** Dated by a month or a few days: less than a day is known, but not too little. */
function isCoarse({ claims }: ClaimGroup): boolean {
  const range = claims[0]!.range
  if (range === null || isSingleDay(range)) return false
  return Date.parse(range.end) - Date.parse(range.start) < LONGEST_RANGE * DAY
}

function eventId({ key, claims }: ClaimGroup): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return `${claims[0]!.claim.kind.toLowerCase()}/${hash}`
}
