// An agreement signed by persons → its parties and signatories, and the encounter at which they signed.
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate, Participant } from './candidate.ts'

const SIGNED_TOGETHER = {
  rule: 'meeting/signed-together',
  roles: {},
  confidence: 0.6,
  example: 'The treaty was signed by the foreign ministers of Chile and Peru.',
} as const

/** Who signs for a country is a signatory; the country is the party. Persons who sign together have met. */
export function signedTogether(agreement: Candidate, article: ArticleText): Candidate[] {
  if (agreement.kind !== 'AGREEMENT') return []
  const persons = agreement.participants.filter((each) => each.actor.startsWith('person/') && !each.spokenFor)
  const sides = new Set(persons.map((each) => article.sideOf(each.actor)))
  agreement.participants = withParties(agreement.participants, article)
  return /^agreement\/(?:signed|struck)$/.test(agreement.pattern.rule) &&
    persons.length >= 2 &&
    sides.size >= 2 &&
    /^(?:occurred|planned)$/.test(agreement.status)
    ? [encounterOf(agreement, persons)]
    : []
}

function withParties(participants: readonly Participant[], article: ArticleText): Participant[] {
  const signatories = participants.filter(
    ({ actor, role }) => role !== 'mediator' && actor.startsWith('person/') && article.represented(actor),
  )
  const parties = signatories.map(({ actor }) => ({
    actor: article.sideOf(actor),
    role: 'party',
    plural: false,
    indirect: false,
  }))
  const others = participants
    .filter((each) => !signatories.includes(each))
    .filter(besides(participants, parties))
  return [
    ...parties,
    ...others,
    ...signatories.filter((each) => !each.spokenFor).map((each) => ({ ...each, role: 'signatory' })),
  ].filter((each, i, all) => all.findIndex((other) => other.actor === each.actor) === i)
}

/** Beside two states those of whom nothing is known are who signed for them, or pieces of their titles. */
function besides(
  all: readonly Participant[],
  signed: readonly Participant[],
): (each: Participant) => boolean {
  const states = new Set(
    [...all, ...signed].map(({ actor }) => actor).filter((actor) => actor.startsWith('country/')),
  )
  if (states.size < 2) return () => true
  return ({ actor, role }) =>
    role !== 'party' ||
    !(actor.startsWith('person/') || (signed.length > 0 && actor.startsWith('org/') && !LISTED.has(actor)))
}

const LISTED: ReadonlySet<string> = new Set(ORGANISATIONS.map(({ id }) => id))

function encounterOf(agreement: Candidate, persons: readonly Participant[]): Candidate {
  const meeting: Candidate = {
    ...agreement,
    kind: 'MEETING',
    plover: 'CONSULT',
    pattern: SIGNED_TOGETHER,
    participants: persons.map((each) => ({ ...each, role: 'participant' })),
    mode: 'in-person',
    topics: [...agreement.topics],
    confidence: SIGNED_TOGETHER.confidence,
    also: [],
  }
  delete (meeting as { name?: string }).name
  return meeting
}
