// Participants, and for whom each speaks → the participants without those who are there by their own representative.
import type { CastMember } from '../4-mentions/index.ts'
import type { Participant } from './candidate.ts'

/** A person does not meet the country for which it speaks. */
export function withoutOwnSides(
  participants: readonly Participant[],
  cast: ReadonlyMap<string, CastMember>,
): Participant[] {
  const represented = new Set(
    participants
      .map((each) => cast.get(each.actor))
      .flatMap((member) => (member?.kind === 'PERSON' && member.represents ? [member.represents] : [])),
  )
  return participants.filter((each) => !represented.has(each.actor))
}
