// A reading → the same in the gold's words: names, `country:ISO3`, `org:NAME`.
import type { ActorClaim, EventClaim, Reading } from '../../reading.ts'

export interface ReadMeeting {
  readonly participants: readonly string[]
  readonly status: string
  readonly date: string | null
  readonly place: string | null
  readonly mode: string | null
  readonly topics: readonly string[]
}

export interface ReadAgreement {
  readonly parties: readonly string[]
  readonly status: string
  readonly date: string | null
  readonly name: string | null
  readonly topics: readonly string[]
}

export interface ReadText {
  readonly persons: readonly string[]
  readonly organizations: readonly string[]
  readonly countries: readonly string[]
  readonly meetings: readonly ReadMeeting[]
  readonly agreements: readonly ReadAgreement[]
}

export function readAsGold({ actors, events }: Reading): ReadText {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const nameOf = (id: string): string => actorInGold(id, byId.get(id))
  const namesOf = (kind: string): string[] =>
    actors.filter((actor) => actor.kind === kind).map(({ name }) => name)
  return {
    persons: namesOf('PERSON'),
    organizations: namesOf('ORGANIZATION'),
    countries: actors.filter((actor) => actor.kind === 'COUNTRY').map(({ id }) => codeOf(id)),
    meetings: events.filter(({ kind }) => kind === 'MEETING').map((event) => asMeeting(event, nameOf)),
    agreements: events.filter(({ kind }) => kind === 'AGREEMENT').map((event) => asAgreement(event, nameOf)),
  }
}

function actorInGold(id: string, actor: ActorClaim | undefined): string {
  if (id.startsWith('country/')) return `country:${codeOf(id)}`
  return actor?.kind === 'ORGANIZATION' ? `org:${actor.name}` : (actor?.name ?? id)
}

function codeOf(countryId: string): string {
  return countryId.slice('country/'.length)
}

function asMeeting(event: EventClaim, nameOf: (id: string) => string): ReadMeeting {
  const { status, date, place, mode } = event
  return {
    participants: event.participants.map(({ actor }) => nameOf(actor)),
    status,
    date,
    place,
    mode,
    topics: topicsOf(event),
  }
}

function asAgreement(event: EventClaim, nameOf: (id: string) => string): ReadAgreement {
  const { date, name = null } = event
  const parties = event.participants.map(({ actor }) => nameOf(actor))
  return { parties, status: agreementStatus(event), date, name, topics: topicsOf(event) }
}

/** The gold tells signing from agreeing; a reading says by which rule it was read. */
function agreementStatus({ status, rule }: EventClaim): string {
  if (status === 'occurred')
    return /(?:between|known)$/.test(rule) ? 'mentioned' : rule.endsWith('/signed') ? 'signed' : 'agreed'
  return status === 'cancelled' || status === 'denied' ? 'withdrawn' : status
}

function topicsOf({ topics }: EventClaim): string[] {
  return topics.flatMap(({ name, phrase }) => [name, phrase])
}
