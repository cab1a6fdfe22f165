// REPORTS edges ↔ the claims that they hold.
import { fold } from '../../src/fold.ts'
import { groupBy } from '../../src/group-by.ts'
import type { EventClaim, ParticipantClaim, TopicClaim } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'
import type { ReportRow } from './stored-rows.ts'

/** One claim of one article, and the event that it is a report of in the graph (null: not stored yet). */
export interface ReportedClaim {
  readonly article: string
  readonly publishedAt: string | null
  readonly event: string | null
  readonly claim: EventClaim
}

/** An edge's claims again; the first one's quote stands on the edge. */
export function claimsOf({ article, publishedAt, event, properties }: ReportRow): ReportedClaim[] {
  const claims = JSON.parse(properties['claim'] as string) as EventClaim[]
  return claims.map((claim, i) => {
    const whole = i === 0 ? { ...claim, quote: properties['quote'] as string } : claim
    return { article, publishedAt, event, claim: whole }
  })
}

/** A claim, and who took part by it as the event has them. */
export interface AttributedClaim extends ReportedClaim {
  readonly actors: readonly string[]
}

type Part =
  | keyof EventClaim
  | keyof ParticipantClaim
  | keyof TopicClaim
  | keyof Required<EventClaim>['amount']

/** What is stored of a claim and of its parts, in this order, so that equal claims are equal text. */
const CLAIM_FIELDS: Part[] = [
  ...(['id', 'kind', 'plover', 'contexts', 'status', 'mode', 'date', 'place', 'placeCountry'] as const),
  ...([
    'amount',
    'value',
    'currency',
    'name',
    'purpose',
    'measures',
    'post',
    'change',
    'participants',
    'actor',
    'role',
    'office',
  ] as const),
  ...(['topics', 'phrase', 'resultedIn', 'resultOf', 'quote', 'start', 'end', 'rule', 'confidence'] as const),
]

/** One edge for an article and an event; what it shows is the surest of the article's claims that tells it. */
export function addReportEdges(part: GraphPart, event: string, claims: readonly AttributedClaim[]): void {
  for (const [article, same] of groupBy(claims, (each) => each.article)) {
    const sorted = same.map(({ claim }) => claim).sort(bySureness)
    const { quote, start, end, rule, confidence, status, date, place } = sorted[0]!
    const amount = sorted.find((claim) => claim.amount)?.amount
    // The first one's quote is the edge's.
    const stored = sorted.map((claim, i) => (i > 0 ? claim : { ...claim, quote: undefined }))
    part.edge('REPORTS', article, event, {
      quote,
      quoteFolded: fold(quote),
      start,
      end,
      rule,
      confidence,
      status,
      date,
      place,
      mode: sorted.find(({ mode }) => mode !== null)?.mode ?? null,
      amount: amount?.value ?? null,
      currency: amount?.currency ?? null,
      actors: listed(same.flatMap(({ actors }) => actors)),
      claim: JSON.stringify(stored, CLAIM_FIELDS),
    })
  }
}

function listed(actors: readonly string[]): string[] | null {
  return actors.length > 0 ? [...new Set(actors)].sort() : null
}

function bySureness(a: EventClaim, b: EventClaim): number {
  return b.confidence - a.confidence || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}
