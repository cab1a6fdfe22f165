// An event's participants, and for whom each speaks → the participants without those who are there by their own representative.
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { CastMember } from '../4-mentions/index.ts'
import type { Candidate, Participant } from './candidate.ts'

type Cast = ReadonlyMap<string, CastMember>

/** The countries of ministries, parliaments and services; rebels and parties stand in a country, but not for it. */
export const STATES: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.flatMap(({ id, kind, country }) =>
    kind === 'body' && country ? [[id, `country/${country}`] as const] : [],
  ),
)

/** A person does not meet the country for which it speaks, nor does an organ of its state. */
export function withoutOwnSides({ kind, participants }: Candidate, cast: Cast): Participant[] {
  const isMeeting = kind === 'MEETING'
  const represented = new Set(
    participants.map(({ actor }) =>
      actor.startsWith('person/') ? cast.get(actor)?.represents : isMeeting && STATES.get(actor),
    ),
  )
  const others = participants.filter((each) => !represented.has(each.actor))
  const formats = participants.filter((each) => each.format).length
  return isMeeting && formats > 1 ? withoutFormat(others, cast) : others
}

/** `X and Foreign Minister Y opened the Peru–Nepal dialogue`: who has no side of his own has the one left. */
function withoutFormat(participants: Participant[], cast: Cast): Participant[] {
  const formats = participants.filter((each) => each.format).length
  const persons = participants.filter(({ actor }) => actor.startsWith('person/'))
  const unplaced = persons.filter(({ actor }) => cast.get(actor)?.represents === undefined).length
  return persons.length < 2 || formats > unplaced ? participants : participants.filter((each) => !each.format)
}
