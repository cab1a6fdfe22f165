// A reading → the same without persons of whom it tells a given name only: "Matt, go ahead" names nobody to a reader.
import { fold } from '../../../src/fold.ts'
import { givenNames } from '../../../src/vocabulary/words/given-names.ts'
import type { ActorClaim, Reading } from '../../reading.ts'

/** Depends on the one article alone, so that neither order nor number of the others shows. */
export function withoutGivenNamesAlone(reading: Reading): Reading {
  const nobody = new Set(reading.actors.filter(isGivenNameAlone).map(({ id }) => id))
  if (nobody.size === 0) return reading
  const isSomebody = ({ actor }: { readonly actor: string }): boolean => !nobody.has(actor)
  const events = reading.events.flatMap((event) => {
    const participants = event.participants.filter(isSomebody)
    const isEmptied = participants.length === 0 && event.participants.length > 0
    return isEmptied
      ? []
      : [{ ...event, participants, topics: event.topics.filter(({ id }) => !nobody.has(id)) }]
  })
  return { ...reading, actors: reading.actors.filter(({ id }) => !nobody.has(id)), events }
}

/** A title, an office or a country makes a name of it: "President Moon", "Poland's Anna". */
function isGivenNameAlone({ kind, name, office, role, represents }: ActorClaim): boolean {
  return kind === 'PERSON' && !office && !role && !represents && givenNames().has(fold(name))
}
