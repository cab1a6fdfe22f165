// A reading → one line of `entente read`: the form that users and measurements rely on.
import type { ActorClaim, EventClaim, Reading } from '../reading.ts'

/** JSON without line breaks; offsets are UTF-16 code units of the article's text. */
export function readingLine({ article, actors, events }: Reading): string {
  const { id, title = null, publishedAt } = article
  return JSON.stringify({ id, title, publishedAt, actors: actors.map(actorOf), events: events.map(eventOf) })
}

function actorOf({ id, kind, name, iso3, represents, office, spans }: ActorClaim): object {
  return { id, kind, name, iso3, represents, office, spans }
}

const BEFORE = [
  'id',
  'kind',
  'name',
  'plover',
  'contexts',
  'status',
  'mode',
  'date',
  'place',
  'amount',
] as const
const BEHIND = ['quote', 'start', 'end', 'rule', 'confidence'] as const

function eventOf(event: EventClaim): object {
  const told = (fields: readonly (keyof EventClaim)[]): object =>
    Object.fromEntries(fields.map((field) => [field, event[field]]))
  return {
    ...told(BEFORE),
    participants: event.participants.map(({ actor, role }) => ({ actor, role })),
    topics: event.topics.map(({ id, name, phrase }) => ({ id, name, phrase })),
    ...told(BEHIND),
  }
}
