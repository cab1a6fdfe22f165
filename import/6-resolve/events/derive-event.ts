// The claims of one event → what the graph says about it, and nothing else.
import { groupBy } from '../../../src/group-by.ts'
import type { Status } from '../../reading.ts'
import type { EventCluster } from './cluster.ts'
import type { ResolvedClaim, ResolvedParticipant } from './resolved-claim.ts'
import { countStories, type OriginalOf } from './stories.ts'

export type DerivedParticipant = Omit<ResolvedParticipant, 'isUnnamed'>

export interface DerivedEvent {
  readonly id: string
  readonly kind: string
  readonly plover: string
  /** Of all reports, sorted. */
  readonly contexts: readonly string[]
  readonly status: Status
  readonly mode: string | null
  readonly date: string | null
  readonly startDay: string | null
  readonly endDay: string | null
  /** Of an event without a date the day on which the articles that report it were published. */
  readonly toldOn: string | null
  readonly place: string | null
  readonly placeCountry: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly name: string | null
  readonly purpose: string | null
  /** Of all reports, sorted. */
  readonly measures: readonly string[]
  readonly post: string | null
  readonly change: string | null
  readonly confidence: number
  /** Stories, not copies. */
  readonly reportCount: number
  readonly who: string
  /** One for each actor. */
  readonly participants: readonly DerivedParticipant[]
  /** Topic or actor → the texts' words for it, sorted. */
  readonly topics: ReadonlyMap<string, { readonly name: string; readonly phrases: readonly string[] }>
  readonly offices: readonly string[]
}

/** Where reports differ: the status that the latest day's tell; of all else what most of them say. */
export function deriveEvent(
  { id, root, groups }: EventCluster,
  originalOf: OriginalOf = () => null,
): DerivedEvent {
  const claims = groups.flatMap((group) => group.claims).sort(byRecency)
  const own = root.claims[0]!
  const said = claims.map(({ claim }) => claim)
  const amount = mostFrequent(
    said.flatMap((claim) => (claim.amount ? [`${claim.amount.value} ${claim.amount.currency}`] : [])),
  )
  const place = mostFrequent(said.flatMap(({ place }) => place ?? []))
  return {
    id,
    kind: own.claim.kind,
    plover: mostFrequent(said.map(({ plover }) => plover))!,
    contexts: [...new Set(said.flatMap(({ contexts }) => contexts ?? []))].sort(),
    status: statusOf(claims),
    mode: mostFrequent(said.flatMap(({ mode }) => mode ?? [])),
    date: own.range ? own.claim.date : null,
    startDay: own.range?.start ?? null,
    endDay: own.range?.end ?? null,
    toldOn: own.range ? null : (own.publishedAt?.slice(0, 10) ?? null),
    place,
    placeCountry: mostFrequent(
      said.flatMap((claim) => (claim.place === place ? (claim.placeCountry ?? []) : [])),
    ),
    amount: amount === null ? null : Number(amount.slice(0, amount.indexOf(' '))),
    currency: amount?.slice(amount.indexOf(' ') + 1) ?? null,
    name: mostFrequent(said.flatMap(({ name }) => name ?? [])),
    purpose: mostFrequent(said.flatMap(({ purpose }) => purpose ?? [])),
    measures: [...new Set(said.flatMap(({ measures }) => measures ?? []))].sort(),
    post: mostFrequent(said.flatMap(({ post }) => post ?? [])),
    change: mostFrequent(said.flatMap(({ change }) => change ?? [])),
    confidence: Math.max(...said.map(({ confidence }) => confidence)),
    reportCount: countStories(
      claims.map(({ article }) => article),
      originalOf,
    ),
    who: root.who,
    participants: participantsOf(claims),
    topics: topicsOf(claims),
    offices: [
      ...new Set(
        claims.flatMap(({ participants }) =>
          participants.flatMap(({ office, isUnnamed }) => (isUnnamed && office ? [office] : [])),
        ),
      ),
    ].sort(),
  }
}

/** Who took part by one claim, as the event has them: for a country that stood for its official, the official. */
export function actorsBy({ participants: claimed }: ResolvedClaim, { participants }: DerivedEvent): string[] {
  const own = new Set(participants.map(({ actor }) => actor))
  return claimed.flatMap(({ actor }) =>
    own.has(actor)
      ? [actor]
      : participants.filter(({ onBehalfOf }) => onBehalfOf.includes(actor)).map((each) => each.actor),
  )
}

/** Latest publication first; then the surer claim, then the article's id, so that no order of arrival shows. */
function byRecency(a: ResolvedClaim, b: ResolvedClaim): number {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? '']
  if (first !== second) return first > second ? -1 : 1
  if (a.claim.confidence !== b.claim.confidence) return b.claim.confidence - a.claim.confidence
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.claim.start - b.claim.start || (a.claim.id < b.claim.id ? -1 : 1)
}

/** What was announced in the morning and told in the evening has happened. */
function statusOf(claims: readonly ResolvedClaim[]): Status {
  const latest = claims[0]!
  const day = latest.publishedAt?.slice(0, 10)
  const sameDay = claims.filter(({ publishedAt }) => publishedAt?.slice(0, 10) === day)
  const isToldAsDone = sameDay.some(({ claim }) => claim.status === 'occurred')
  return latest.claim.status === 'planned' && isToldAsDone ? 'occurred' : latest.claim.status
}

/** A country that stands for its unnamed official in one claim goes where another claim names the person. */
function participantsOf(claims: readonly ResolvedClaim[]): DerivedParticipant[] {
  const all = claims.flatMap(({ participants }) => participants)
  const represented = new Set(all.flatMap(({ onBehalfOf }) => onBehalfOf))
  // A text that names both the person and the country beside each other means both.
  const beside = new Set(claims.flatMap(({ participants }) => besideTheirOwn(participants)))
  return [...groupBy(all, ({ actor }) => actor)]
    .filter(([actor]) => beside.has(actor) || !actor.startsWith('country/') || !represented.has(actor))
    .map(([actor, same]) => ({
      actor,
      role: mostFrequent(same.map(({ role }) => role))!,
      onBehalfOf: [...new Set(same.flatMap(({ onBehalfOf }) => onBehalfOf))].sort(),
      office: mostFrequent(same.flatMap(({ office }) => office ?? [])),
    }))
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
}

function besideTheirOwn(participants: readonly ResolvedParticipant[]): string[] {
  const represented = new Set(participants.flatMap(({ onBehalfOf }) => onBehalfOf))
  return participants.flatMap(({ actor }) => (represented.has(actor) ? [actor] : []))
}

function topicsOf(claims: readonly ResolvedClaim[]): DerivedEvent['topics'] {
  const topics = groupBy(
    claims.flatMap(({ claim }) => claim.topics),
    ({ id }) => id,
  )
  return new Map(
    [...topics].map(([id, same]) => [
      id,
      {
        name: mostFrequent(same.map(({ name }) => name))!,
        phrases: [...new Set(same.map(({ phrase }) => phrase))].sort(),
      },
    ]),
  )
}

/** Of the most frequent the longest, of those the smallest: never a matter of order. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = [...groupBy(values, (value) => value)].map(([value, same]) => ({
    value,
    count: same.length,
  }))
  counts.sort((a, b) => b.count - a.count || b.value.length - a.value.length || (a.value < b.value ? -1 : 1))
  return counts[0]?.value ?? null
}
