// A gold text and what was read from it → who was found: persons, countries, bodies.
import { bestPairs } from './best-pairs.ts'
import { foldName } from './fold-words.ts'
import type { GoldText } from './gold.ts'
import { isSameBody } from './match-body.ts'
import { personScore } from './match-person.ts'
import type { ReadText } from './read-as-gold.ts'
import type { Tally } from './tally.ts'
import { countryCode, type TextActors } from './text-actors.ts'

/** One deviation from the gold: `{ kind: 'person missed', what: 'Ann Lee' }`. */
export interface Deviation {
  readonly kind: string
  readonly what: string
}

export interface LayerScore {
  readonly tally: Tally
  readonly errors: readonly Deviation[]
}

export function scorePersons(gold: GoldText, { persons }: ReadText): LayerScore {
  const same = (read: string, optional: string): boolean =>
    personScore(read, optional) > 0 || foldName(read) === foldName(optional)
  return scoreList(
    'person',
    unique(persons),
    gold.persons.map(({ name }) => name),
    personScore,
    {
      ignored: (read) => gold.personsOptional.some((optional) => same(read, optional)),
      nameOf: (name) => name,
    },
  )
}

export function scoreBodies(gold: GoldText, { organizations }: ReadText, actors: TextActors): LayerScore {
  const score = (read: string, names: readonly string[]): number =>
    !isSameBody(read, names) ? 0 : foldName(read) === foldName(names[0]!) ? 2 : 1
  return scoreList('organisation', unique(organizations), actors.bodies, score, {
    ignored: (read) =>
      gold.organizationsOptional.some((body) => isSameBody(read, [body])) ||
      actors.bodies.some((names) => isSameBody(read, names)),
    nameOf: (names) => names[0]!,
  })
}

export function scoreCountries(gold: GoldText, { countries }: ReadText): LayerScore {
  const optional = new Set(gold.countriesOptional)
  return scoreList(
    'country',
    unique(countries.map(countryCode)),
    unique(gold.countries),
    (a, b) => (a === b ? 1 : 0),
    { ignored: (code) => optional.has(code), nameOf: (code) => code },
  )
}

interface ListRules<G> {
  /** What was read besides and is no error either. */
  readonly ignored: (read: string) => boolean
  readonly nameOf: (gold: G) => string
}

function scoreList<G>(
  kind: string,
  read: readonly string[],
  gold: readonly G[],
  score: (read: string, gold: G) => number,
  { ignored, nameOf }: ListRules<G>,
): LayerScore {
  const pairs = bestPairs(read, gold, score)
  const found = new Set(pairs.map((pair) => pair.gold))
  const right = new Set(pairs.map((pair) => pair.read))
  const wrong = read.filter((name, i) => !right.has(i) && !ignored(name))
  const missed = gold.filter((_, i) => !found.has(i)).map(nameOf)
  return {
    tally: { right: pairs.length, read: pairs.length + wrong.length, gold: gold.length },
    errors: [
      ...wrong.map((what) => ({ kind: `${kind} wrong`, what })),
      ...missed.map((what) => ({ kind: `${kind} missed`, what })),
    ],
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
