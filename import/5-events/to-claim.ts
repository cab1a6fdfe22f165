// A candidate with its topics, and its article → the claim that the reading gives out.
import { createHash } from 'node:crypto'
import { slug } from '../../src/fold.ts'
import type { EventClaim, TopicClaim } from '../reading.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import type { Contexts } from './contexts.ts'

export function toClaim(
  candidate: Candidate,
  topics: readonly TopicClaim[],
  contexts: Contexts,
  { sentences, source }: ArticleText,
): EventClaim {
  const sentence = sentences[candidate.sentence]!
  const { start, end } = sentence
  const { pattern } = candidate
  const plover = candidate.status === 'occurred' ? (pattern.occurred ?? candidate.plover) : candidate.plover
  const told = contexts.of(
    plover,
    topics.map(({ id }) => id),
    sentence,
  )
  return {
    id: eventId(candidate),
    kind: candidate.kind,
    plover,
    ...(told.length > 0 ? { contexts: told } : {}),
    status: candidate.status,
    mode: candidate.mode,
    date: candidate.date,
    place: candidate.place,
    ...(candidate.placeCountry ? { placeCountry: candidate.placeCountry } : {}),
    ...(candidate.amount ? { amount: candidate.amount } : {}),
    ...(candidate.name ? { name: candidate.name } : {}),
    ...candidate.particulars,
    participants: candidate.participants.map(({ actor, role, office }) => ({
      actor,
      role,
      ...(office ? { office } : {}),
    })),
    topics,
    quote: source.slice(start, end),
    start,
    end,
    rule: pattern.rule,
    confidence: Math.round(candidate.confidence * 100) / 100,
  }
}

/** Kind, participants, date, place and an instrument's name make the id: the same event of the same article has the same id in each run. */
function eventId(candidate: Candidate): string {
  const actors = candidate.participants.map((each) => `${each.actor}:${each.role}`).sort()
  const content = [
    candidate.kind,
    candidate.plover,
    candidate.status,
    candidate.date ?? '',
    candidate.place ?? '',
    ...(candidate.kind === 'AGREEMENT' && candidate.name ? [slug(candidate.name)] : []),
    ...actors,
  ].join('|')
  return `${candidate.kind.toLowerCase()}/${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}
