// Resolved claims → groups of claims that tell of the same thing by kind, date and participants.
import { createHash } from 'node:crypto'
import { slug } from '../../../src/fold.ts'
import { groupBy } from '../../../src/group-by.ts'
import { isSingleDay } from '../date-range.ts'
import { instrumentsOf } from './instrument.ts'
import type { ResolvedClaim } from './resolved-claim.ts'

/** Claims that agree in kind, date and participants, and in what tells events of that kind apart. */
export interface ClaimGroup {
  /** From these four alone; an event's id is a hash of its root group's. */
  readonly key: string
  /** Groups of one cell may be one event; groups of two never are, but for dates known by the month. */
  readonly cell: string
  readonly claims: readonly ResolvedClaim[]
  readonly members: ReadonlySet<string>
  /** Hash of kind and members. */
  readonly who: string
  /** The members and all on whose behalf they took part. */
  readonly reach: ReadonlySet<string>
}

export function groupClaims(claims: readonly ResolvedClaim[]): ClaimGroup[] {
  const byKey = groupBy(claims, (claim) => `${cellOf(claim)}|${membersOf(claim).join(',')}`)
  return [...byKey]
    .flatMap(([key, same]) => splitByFeature(key, same))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function membersOf({ participants }: ResolvedClaim): string[] {
  return [...new Set(participants.map(({ actor }) => actor))].sort()
}

/** `MEETING|2022-03-07`; of an undated claim the day of publication stands in, since copies share it. */
function cellOf({ article, publishedAt, claim, range, participants }: ResolvedClaim): string {
  const kind = kindOf({ claim })
  // Nobody took part: nothing to compare, so that it stays with its article.
  const own = participants.length === 0 ? `|${article} ${claim.id}` : ''
  const date = range
    ? isSingleDay(range)
      ? range.start
      : claim.date
    : `~${publishedAt?.slice(0, 10) ?? article}`
  return `${kind}|${date}${own}`
}

/**
 * Two statements of one day are one only when they say the same kind of thing about the same. A meeting with a
 * name of its own, a conference, is not the talk that two of its guests had beside it.
 */
function kindOf({ claim }: Pick<ResolvedClaim, 'claim'>): string {
  if (claim.kind === 'MEETING' && claim.name) return `MEETING ${slug(claim.name)}`
  return claim.kind === 'STATEMENT' ? `STATEMENT ${typeOf(claim)} ${topicsOf(claim)}` : claim.kind
}

/** `THREATEN:violence` → `THREATEN`: reports may tell the mode or not. */
const typeOf = ({ plover }: ResolvedClaim['claim']): string => plover.split(':')[0]!

function topicsOf(claim: ResolvedClaim['claim']): string {
  return claim.topics
    .map(({ id }) => id)
    .sort()
    .join(' ')
}

/** Claims that differ in what tells events of their kind apart are several events; those that do not say go with the only one. */
function splitByFeature(key: string, claims: readonly ResolvedClaim[]): ClaimGroup[] {
  const features = featuresOf(claims)
  const byFeature = groupBy(claims, (claim) => features.get(claim)!)
  const named = [...byFeature.keys()].filter((feature) => feature !== null)
  if (named.length < 2) return [asGroup(key, claims)]
  return [...byFeature].map(([feature, same]) => asGroup(feature === null ? key : `${key}|${feature}`, same))
}

function asGroup(key: string, claims: readonly ResolvedClaim[]): ClaimGroup {
  const members = new Set(claims.flatMap(membersOf))
  const behalf = claims.flatMap(({ participants }) => participants.flatMap(({ onBehalfOf }) => onBehalfOf))
  const who = createHash('sha256')
    .update([kindOf(claims[0]!), ...[...members].sort()].join('|'))
    .digest('hex')
    .slice(0, 16)
  return { key, cell: cellOf(claims[0]!), claims, members, who, reach: new Set([...members, ...behalf]) }
}

function featuresOf(claims: readonly ResolvedClaim[]): ReadonlyMap<ResolvedClaim, string | null> {
  const instruments =
    claims[0]!.claim.kind === 'AGREEMENT' ? instrumentsOf(claims.map(({ claim }) => claim.name)) : null
  return new Map(claims.map((claim, i) => [claim, instruments ? instruments[i]! : featureOf(claim)]))
}

function featureOf({ claim, participants }: ResolvedClaim): string | null {
  if (claim.kind === 'AID') return claim.amount ? `${claim.amount.value} ${claim.amount.currency}` : null
  // Two named persons do not meet in two towns on one day; their governments may.
  const persons = new Set(
    participants.filter(({ actor }) => actor.startsWith('person/')).map(({ actor }) => actor),
  )
  return persons.size >= 2 ? null : claim.place ? slug(claim.place) : null
}
