// Typed words → the topics that the vocabulary calls so: `nukes` are nuclear weapons.
import { fold } from '../../src/fold.ts'
import { textOfId, wordsOf } from '../../src/search-words.ts'
import { TOPICS } from '../../src/vocabulary/words/topics.ts'
import { scoreOf, type TypedWord } from './score.ts'
import { correctionsOf, isTelling } from './words.ts'

const TERMS = new Map(
  TOPICS.map(({ id, name, synonyms }) => [id, [...new Set([name, ...synonyms].map(fold))]]),
)
const WORDS = [...new Set([...TERMS.values()].flat().flatMap(wordsOf))]

/** The vocabulary's own words, by which a misspelling may be meant. */
export function withCorrections({ word, corrections }: TypedWord): TypedWord {
  if (WORDS.includes(word)) return { word, corrections }
  return { word, corrections: [...new Set([...corrections, ...correctionsOf(word, WORDS)])] }
}

/** Ids of the topics of which some term holds all words. */
export function topicsCalled(typed: readonly TypedWord[]): string[] {
  if (!typed.some(isTelling)) return []
  return [...TERMS].filter(([, terms]) => bestScore(terms, typed, 1) > 0).map(([id]) => id)
}

/** How well a topic fits: by its best term. A name tells more than what it is called besides. */
export function scoreOfTopic(id: string, typed: readonly TypedWord[], weight: number): number {
  const slugged = textOfId(id)
  const [name = slugged, ...synonyms] = TERMS.get(id) ?? []
  return Math.max(bestScore([slugged, name], typed, weight), bestScore(synonyms, typed, BESIDES * weight))
}

const BESIDES = 0.98

function bestScore(terms: readonly string[], typed: readonly TypedWord[], weight: number): number {
  return Math.max(0, ...terms.map((term) => scoreOf(term, typed, weight)))
}
