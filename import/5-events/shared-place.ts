// A meeting without a place and those told before it → the place that it shares with one of them.
import type { Candidate } from './candidate.ts'
import type { Where } from './place-phrase.ts'

/** Sentences by which two undated meetings may lie apart. */
const NEAR = 3
/** What is undated is told of the days about the report. */
const DAYS = 3

/**
 * `hosted X in Rome. She also met Y`: on one day one is in one town. `Peru and Oman held a dialogue in Lima. Their
 * ministers A and B discussed …`: who speaks for those who met.
 */
export function sharedPlace(
  candidate: Candidate,
  found: readonly Candidate[],
  sideOf: (actor: string) => string,
): Where | null {
  const actors = new Set(candidate.participants.map(({ actor }) => actor))
  const isTheirs = ({ participants }: Candidate): boolean =>
    participants.some(({ actor }) => actor.startsWith('person/') && actors.has(actor)) ||
    (actors.size > 1 &&
      [...actors].every((actor) => participants.some((each) => sideOf(each.actor) === sideOf(actor))))
  const before = found.findLast(
    (told) =>
      told.kind === 'MEETING' &&
      told.mode === 'in-person' &&
      told.place !== null &&
      told.status === candidate.status &&
      (isSameDay(told, candidate) || isGoingOn(told, candidate)) &&
      isTheirs(told),
  )
  if (!before?.place) return null
  return { place: before.place, ...(before.placeCountry ? { country: before.placeCountry } : {}) }
}

/** `They met again on Wednesday`: the same, a day or some later, go on where they were. */
function isGoingOn(told: Candidate, { date, sentence, participants }: Candidate): boolean {
  if (sentence - told.sentence > NEAR) return false
  if (told.date?.length !== 10 || date?.length !== 10) return false
  const met = new Set(told.participants.map(({ actor }) => actor))
  const gap = Date.parse(date) - Date.parse(told.date)
  return gap >= 0 && gap <= DAYS * 86_400_000 && participants.filter(({ actor }) => met.has(actor)).length > 1
}

function isSameDay(told: Candidate, { date, dated, sentence }: Candidate): boolean {
  if (date === null) return sentence - told.sentence <= NEAR
  if (told.date === date) return true
  if (dated || told.date?.length !== 10 || date.length !== 10) return false
  return Math.abs(Date.parse(told.date) - Date.parse(date)) <= DAYS * 86_400_000
}
