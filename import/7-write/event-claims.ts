// REPORTS edges ↔ the claims that they hold.
import { fold } from '../../src/fold.ts'
import { groupBy } from '../6-resolve/group-by.ts'
import type { EventClaim } from '../reading.ts'
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

/** One edge for an article and an event; what it shows is the surest of the article's claims that tells it. */
export function addReportEdges(part: GraphPart, event: string, claims: readonly AttributedClaim[]): void {
  for (const [article, same] of groupBy(claims, (each) => each.article)) {
    const sorted = same.map(({ claim }) => claim).sort(bySureness)
    const { quote, start, end, rule, confidence, status, date, place } = sorted[0]!
    const amount = sorted.find((claim) => claim.amount)?.amount
    const stored = sorted.map((claim, i) => ordered(claim, i > 0))
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
      claim: JSON.stringify(stored),
    })
  }
}

function listed(actors: readonly string[]): string[] | null {
  return actors.length > 0 ? [...new Set(actors)].sort() : null
}

/** The claim with its fields in one order, so that equal claims are equal text. */
function ordered(claim: EventClaim, withQuote: boolean): Partial<EventClaim> {
  const { id, kind, plover, status, mode, date, place, placeCountry, amount, name, quote, ...rest } = claim
  const { participants, topics, resultedIn, resultOf, start, end, rule, confidence } = rest
  return {
    id,
    kind,
    plover,
    status,
    mode,
    date,
    place,
    ...(placeCountry === undefined ? {} : { placeCountry }),
    ...(amount === undefined ? {} : { amount: { value: amount.value, currency: amount.currency } }),
    ...(name === undefined ? {} : { name }),
    participants: participants.map(({ actor, role, office }) => ({
      actor,
      role,
      ...(office ? { office } : {}),
    })),
    topics: topics.map(({ id, name, phrase }) => ({ id, name, phrase })),
    ...(resultedIn === undefined ? {} : { resultedIn }),
    ...(resultOf === undefined ? {} : { resultOf }),
    ...(withQuote ? { quote } : {}),
    start,
    end,
    rule,
    confidence,
  }
}

function bySureness(a: EventClaim, b: EventClaim): number {
  return b.confidence - a.confidence || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}
