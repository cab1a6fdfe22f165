// One article's claim about an event, and who its participants are → the claim with actors instead of keys.
import type { EventClaim } from '../../reading.ts'
import { type DayRange, dayRange } from '../date-range.ts'
import { hasOneHolder } from '../office-holders.ts'

export interface ResolvedParticipant {
  /** Id of the actor in the graph. */
  readonly actor: string
  readonly role: string
  /** The countries and bodies for which a person took part. */
  readonly onBehalfOf: readonly string[]
  /** The office in which a participant is named. */
  readonly office: string | null
  /** The text names the office, and not the person. */
  readonly isUnnamed: boolean
}

export interface ResolvedClaim {
  readonly article: string
  readonly publishedAt: string | null
  readonly claim: EventClaim
  readonly range: DayRange | null
  readonly participants: readonly ResolvedParticipant[]
}

export interface Identity {
  readonly actor: string
  readonly represents: string | null
  readonly office: string | null
}

/** What is known beyond the claim: who is behind a key of its article, and who held an office on a day. */
export interface Identities {
  /** The actor behind a key, for whom the article says they speak, and in which office. */
  actorOf(article: string, key: string): Identity
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
      const own = identities.actorOf(article, key)
      const { actor, represents } = own
      const onBehalfOf = represents && represents !== actor ? [represents] : []
      return { actor, role, onBehalfOf, office: own.office, isUnnamed: false }
    }
    const holder = day === null || !hasOneHolder(office) ? null : identities.holderOn(office, day)
    return holder === null
      ? { actor: key, role, onBehalfOf: [], office, isUnnamed: true }
      : { actor: holder, role, onBehalfOf: [key], office, isUnnamed: true }
  })
  return { article, publishedAt, claim, range, participants }
}
