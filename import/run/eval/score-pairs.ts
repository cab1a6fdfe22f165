// A gold text and the meetings read from it → who met whom: strict, with half marks, and where nobody met.
import { bestPairs } from './best-pairs.ts'
import type { GoldText } from './gold.ts'
import type { ReadText } from './read-as-gold.ts'
import type { Deviation } from './score-names.ts'
import type { Tally } from './tally.ts'
import { actorPairs, type ActorPair, type TextActors } from './text-actors.ts'

export interface PairScore {
  /** Both actors right. */
  readonly strict: Tally
  /** Half a mark where an unnamed official stands for the person, or the other way round. */
  readonly lenient: Tally
  /** Pairs read from a text in which the gold has no meeting. */
  readonly falseWithoutMeeting: number
  readonly errors: readonly Deviation[]
}

interface Told {
  readonly participants: readonly string[]
  readonly status: string
}

export function scorePairs(gold: GoldText, read: ReadText, actors: TextActors): PairScore {
  const told = ({ status }: Told): boolean => status === 'occurred' || status === 'planned'
  const right = pairsOf(gold.meetings.filter(told), actors)
  const optional = pairsOf(gold.meetingsOptional, actors)
  const ours = pairsOf(read.meetings.filter(told), actors)
  const near = (pair: ActorPair, others: readonly ActorPair[]): boolean =>
    others.some((other) => actors.pairCredit(pair, other) > 0)
  const rightKeys = new Set(right.map(keyOf))
  const exact = ours.filter((pair) => rightKeys.has(keyOf(pair)))
  const counted = ours.filter((pair) => rightKeys.has(keyOf(pair)) || !near(pair, optional))
  const matches = bestPairs(ours, right, (a, b) => actors.pairCredit(a, b))
  const matched = new Set(matches.map((match) => match.read))
  const found = new Set(matches.map((match) => match.gold))
  // A pair that says again, by country, what another said by name is no error of its own.
  const wrong = ours.filter((pair, i) => !matched.has(i) && !near(pair, optional) && !near(pair, right))
  return {
    strict: { right: exact.length, read: counted.length, gold: right.length },
    lenient: {
      right: matches.reduce((sum, match) => sum + match.score, 0),
      read: matches.length + wrong.length,
      gold: right.length,
    },
    falseWithoutMeeting: right.length > 0 ? 0 : ours.filter((pair) => !near(pair, optional)).length,
    errors: [
      ...wrong.map((pair) => ({ kind: 'pair wrong', what: keyOf(pair) })),
      ...ours
        .filter((pair, i) => matched.has(i) && !rightKeys.has(keyOf(pair)))
        .map((pair) => ({ kind: 'pair half right', what: keyOf(pair) })),
      ...right.filter((_, j) => !found.has(j)).map((pair) => ({ kind: 'pair missed', what: keyOf(pair) })),
    ],
  }
}

function keyOf(pair: ActorPair): string {
  return pair.join(' – ')
}

function pairsOf(meetings: readonly Told[], actors: TextActors): ActorPair[] {
  const pairs = meetings.flatMap(({ participants }) => actorPairs(actors.keysOf(participants)))
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()]
}
