// A gold text and the agreements read from it → which were found, and with what status and date.
import { bestPairs } from './best-pairs.ts'
import type { GoldText } from './gold.ts'
import type { ReadText } from './read-as-gold.ts'
import type { Deviation } from './score-names.ts'
import { type Share, shareOf, type Tally } from './tally.ts'
import type { TextActors } from './text-actors.ts'
import { topicWords } from './topic-words.ts'

export interface AgreementScore {
  readonly tally: Tally
  readonly status: Share
  readonly date: Share
  readonly errors: readonly Deviation[]
}

interface Told {
  readonly parties: readonly string[]
  readonly status: string
  readonly date: string | null
  readonly name: string | null
  readonly topics: readonly string[]
}

/** Parties must agree by half at least; a person counts as the country that it speaks for. */
const LEAST_COMMON = 0.5

export function scoreAgreements(gold: GoldText, read: ReadText, actors: TextActors): AgreementScore {
  const alike = (ours: Told, theirs: Told): number => likeness(ours, theirs, actors)
  const matches = bestPairs(read.agreements, gold.agreements, alike)
  const [right, found] = [
    new Set(matches.map((match) => match.read)),
    new Set(matches.map((match) => match.gold)),
  ]
  const wrong = read.agreements.filter(
    (ours, i) => !right.has(i) && !gold.agreementsOptional.some((theirs) => alike(ours, theirs) > 0),
  )
  const both = matches.map((match) => ({
    ours: read.agreements[match.read]!,
    theirs: gold.agreements[match.gold]!,
  }))
  const sides = ({ parties }: Told): string => [...sidesOf(parties, actors)].toSorted().join(' – ')
  return {
    tally: { right: matches.length, read: matches.length + wrong.length, gold: gold.agreements.length },
    status: shareOf(both.map(({ ours, theirs }) => ours.status === theirs.status)),
    date: shareOf(
      both.flatMap(({ ours, theirs }) => (theirs.date ? [(ours.date ?? '').startsWith(theirs.date)] : [])),
    ),
    errors: [
      ...wrong.map((each) => ({ kind: 'agreement wrong', what: `${sides(each)} ${each.name ?? ''}`.trim() })),
      ...gold.agreements
        .filter((_, j) => !found.has(j))
        .map((each) => ({ kind: 'agreement missed', what: `${sides(each)} ${each.name ?? ''}`.trim() })),
    ],
  }
}

function sidesOf(parties: readonly string[], actors: TextActors): Set<string> {
  return new Set(parties.map((party) => actors.sideOf(actors.keyOf(party))))
}

function likeness(read: Told, gold: Told, actors: TextActors): number {
  const [ours, theirs] = [sidesOf(read.parties, actors), sidesOf(gold.parties, actors)]
  const all = new Set([...ours, ...theirs]).size
  const common = [...ours].filter((side) => theirs.has(side)).length
  if (all === 0 || common / all < LEAST_COMMON) return 0
  const status = read.status === gold.status ? 0.02 : 0
  const date = gold.date && read.date?.startsWith(gold.date) ? 0.02 : 0
  return common / all + status + date + commonWords(read, gold) * 0.01
}

function commonWords(a: Told, b: Told): number {
  const theirs = topicWords([b.name ?? '', ...b.topics])
  return [...topicWords([a.name ?? '', ...a.topics])].filter((word) => theirs.has(word)).length
}
