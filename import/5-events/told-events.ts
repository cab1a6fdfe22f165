// A candidate with all that its text says of it → whether it tells an event.
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { isDeed } from './match.ts'

/** Bodies that act in politics. */
const BODIES: ReadonlySet<string> = new Set(
  ORGANISATIONS.filter((body) => body.kind !== 'company' && body.kind !== 'media').map((body) => body.id),
)

/**
 * At least two different actors, or a plural that names none of its members. A deed may be of one side, at
 * home; some country, or somebody who stands for one, must be in it.
 */
export function isTold(candidate: Candidate, article: ArticleText): boolean {
  const { kind, participants } = candidate
  if (isDeed(kind)) return participants.some(({ actor }) => isPublic(actor, article))
  if (kind === 'AGREEMENT') return partySides(candidate, article).size >= (candidate.alone ? 1 : 2)
  if (kind === 'MEETING' && candidate.closed && isOneDelegation(candidate, article)) return false
  return participants.length >= 2 || (kind === 'MEETING' && participants.some((each) => each.plural))
}

/** `the minister and her deputy met with students`: they are of one side, and the other is nobody known. */
function isOneDelegation({ participants }: Candidate, article: ArticleText): boolean {
  const sides = participants.flatMap(({ actor }) => article.represented(actor) ?? [])
  return (
    sides.length > 1 &&
    new Set(sides).size === 1 &&
    participants.every(({ actor }) => actor.startsWith('person/'))
  )
}

/** Two members of one government agree on nothing between states. */
function partySides({ participants }: Candidate, article: ArticleText): ReadonlySet<string> {
  return new Set(participants.flatMap(({ actor, role }) => (role === 'party' ? [article.sideOf(actor)] : [])))
}

function isPublic(actor: string, article: ArticleText): boolean {
  return actor.startsWith('country/') || article.represented(actor) !== undefined || BODIES.has(actor)
}
