// The events of one article → which meeting or visit ended in which agreement, where a sentence says so.
import type { EventClaim } from '../reading.ts'
import type { Candidate } from './candidate.ts'

/** A candidate, and what its sentence says before and after the word that tells it. */
export interface Told {
  readonly candidate: Candidate
  readonly before: string
  readonly after: string
}

/** How many sentences back `the talks`, after which something was signed, may have been told. */
const REACH = 4
const ENCOUNTER =
  '(?:talks?|meetings?|visits?|summits?|negotiations?|conferences?|sessions?|discussions?|encounters?|consultations?|dinner|lunch|trip)'
const UPON =
  '(?:after|following|during|in the course of|at the (?:end|close|conclusion) of|at the conclusion to|upon concluding|on the (?:margins|sidelines) of)'
/** "signed a pact after two days of talks" */
const UPON_ENCOUNTER = new RegExp(`\\b${UPON}\\s+(?:[^\\s;.]+\\s+){0,7}?${ENCOUNTER}\\b`, 'i')
/** "At the end of the meeting they signed", "After meeting his guest, he signed" */
const FIRST_ENCOUNTER = new RegExp(
  `(?:^|,\\s|[“"]|\\band\\s)(?:${UPON}\\s+(?:[^\\s;.]+\\s+){0,7}?${ENCOUNTER}|after (?:meeting|talking|holding talks|conferring)|having met)\\b[^;]*$`,
  'i',
)
/** "the visit ended with the signing of", "the talks produced" */
const ENDED_IN = new RegExp(
  `\\b${ENCOUNTER}\\b[^;]{0,60}?\\b(?:(?:ended|concluded|culminated|closed|wrapped up|resulted|led|ending|concluding|culminating|resulting)\\s+(?:with|in|to|by)|produced|yielded|brought about)\\b[^;]{0,80}$`,
  'i',
)
/** "at which", "after which", "where they signed" */
const AT_WHICH = new RegExp(
  `\\b${ENCOUNTER}\\b[^;]{0,60}?,?\\s(?:at|after|during|following) which\\b[^;]{0,60}$`,
  'i',
)
/** "met in Riga and signed" */
const AND_THEN = /\b(?:met|held talks|conferred)\b[^;]{0,80}?\band (?:then |later |also |afterwards )?$/i

/** Agreement → the encounter of which it came. */
export function resultsIn(
  told: readonly Told[],
  sideOf: (actor: string) => string,
): Map<Candidate, Candidate> {
  const encounters = told.map(({ candidate }) => candidate).filter(({ kind }) => isEncounter(kind))
  const results = new Map<Candidate, Candidate>()
  if (encounters.length === 0) return results
  for (const each of told) {
    if (each.candidate.kind !== 'AGREEMENT' || !saysResult(each)) continue
    const source = encounters
      .filter((encounter) => canEndIn(encounter, each.candidate, sideOf))
      .toSorted((a, b) => distance(a, each.candidate) - distance(b, each.candidate))[0]
    if (source) results.set(each.candidate, source)
  }
  return results
}

function isEncounter(kind: string): boolean {
  return kind === 'MEETING' || kind === 'VISIT'
}

function saysResult({ before, after }: Told): boolean {
  return (
    UPON_ENCOUNTER.test(after) ||
    FIRST_ENCOUNTER.test(before) ||
    ENDED_IN.test(before) ||
    AT_WHICH.test(before) ||
    AND_THEN.test(before)
  )
}

/** Of the same time and status, told shortly before or in the same sentence, with a side in common. */
function canEndIn(encounter: Candidate, agreement: Candidate, sideOf: (actor: string) => string): boolean {
  if (encounter.status !== agreement.status || distance(encounter, agreement) > REACH) return false
  if (encounter.date && agreement.date && !areNear(encounter.date, agreement.date)) return false
  const sides = new Set(encounter.participants.flatMap(({ actor }) => [actor, sideOf(actor)]))
  const shared = new Set(
    agreement.participants.flatMap(({ actor }) =>
      [actor, sideOf(actor)].some((each) => sides.has(each)) ? [sideOf(actor) || actor] : [],
    ),
  )
  return (
    shared.size >=
    Math.min(2, new Set(encounter.participants.map(({ actor }) => sideOf(actor) || actor)).size)
  )
}

/** Sentences from the encounter on to the agreement; what is told later only is no source, but of one sentence. */
function distance(encounter: Candidate, agreement: Candidate): number {
  const away = [encounter.sentence, ...encounter.also]
    .map((sentence) => agreement.sentence - sentence)
    .filter((sentences) => sentences >= 0)
  return Math.min(...away, Infinity)
}

/** Days of one visit: within three days, or one within the month or year of the other. */
function areNear(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true
  const [first, second] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))]
  return a.length >= 10 && b.length >= 10 && Math.abs(first - second) <= 3 * 86_400_000
}

/** The claims, those of a pair with each other's ids. */
export function linkResults(
  claims: ReadonlyMap<Candidate, EventClaim>,
  results: ReadonlyMap<Candidate, Candidate>,
): Map<Candidate, EventClaim> {
  const linked = new Map(claims)
  for (const [agreement, encounter] of results) {
    const [result, source] = [linked.get(agreement)!, linked.get(encounter)!]
    linked.set(agreement, { ...result, resultOf: [source.id] })
    const ids = [...new Set([...(source.resultedIn ?? []), result.id])].sort()
    linked.set(encounter, { ...source, resultedIn: ids })
  }
  return linked
}
