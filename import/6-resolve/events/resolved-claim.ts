// One article's claim about an event, and who its participants are → the claim with actors instead of keys.
import type { EventClaim } from '../../reading.ts'
import { type DayRange, dayRange } from '../date-range.ts'

export interface ResolvedParticipant {
  /** Id of the actor in the graph. */
  readonly actor: string
  readonly role: string
  /** The countries and bodies for which a person took part. */
  readonly onBehalfOf: readonly string[]
  /** The office in which the text names a participant without the person's name. */
  readonly office: string | null
}

export interface ResolvedClaim {
  readonly article: string
  readonly publishedAt: string | null
  readonly claim: EventClaim
  readonly range: DayRange | null
  readonly participants: readonly ResolvedParticipant[]
}

/** What is known beyond the claim: who is behind a key of its article, and who held an office on a day. */
export interface Identities {
  /** The actor behind a key, and for whom the article says they speak. */
  actorOf(article: string, key: string): { readonly actor: string; readonly represents: string | null }
  holderOn(office: string, day: string): string | null
}

/** Puts actors for keys, and holders for offices whose holder the text does not name. */
export function resolveClaim(
  article: string,
  publishedAt: string | null,
  claim: EventClaim,
  identities: Identities,
): ResolvedClaim {
  const range = dayRange(claim.date)
  const day = range?.start ?? publishedAt?.slice(0, 10) ?? null
  const participants = claim.participants.map(({ actor: key, role, office }): ResolvedParticipant => {
    if (!office) {
      const { actor, represents } = identities.actorOf(article, key)
      return { actor, role, onBehalfOf: represents && represents !== actor ? [represents] : [], office: null }
    }
    const holder = day === null ? null : identities.holderOn(office, day)
    return holder === null
      ? { actor: key, role, onBehalfOf: [], office }
      : { actor: holder, role, onBehalfOf: [key], office }
  })
  return { article, publishedAt, claim, range, participants }
}
