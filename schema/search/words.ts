// Words as a client types them → what each may stand for in the graph, and the words with which looking begins.
import { fold } from '../../src/fold.ts'
import { isMisspelling, TYPED, wordsOf } from '../../src/search-words.ts'
import { UNSEARCHED_WORDS } from '../../src/vocabulary/words/unsearched-words.ts'
import type { Plan } from '../plan/plan.ts'
import { wordsLike, wordSource } from './cypher.ts'
import type { TypedWord } from './score.ts'

/** What words mean in a statement: `anchors` are words of the graph, one of which a hit holds. */
export interface Looked {
  readonly typed: readonly TypedWord[]
  readonly anchors: readonly string[]
  /** For each typed word, how words that it may stand for begin, with the space before them. */
  readonly begins: readonly (readonly string[])[]
}

/** Words of one search. */
const MOST_WORDS = 12
/** Words of the graph that are looked at for one that is typed, and those that it may be the beginning of. */
const LIKE = 1000
const MOST_BEGUN = 100

/** Null when nothing was typed. One statement, however many words. */
export async function lookUpWords(plan: Plan, text: string): Promise<Looked | null> {
  const typed = wordsOf(fold(text)).slice(0, MOST_WORDS)
  if (typed.length === 0) return null
  const known = await Promise.all(typed.map((word) => likeWord(plan, word)))
  return {
    typed: known,
    anchors: anchorsOf(known),
    begins: known.map(({ word, corrections }) => [
      beginningOf(word),
      ...corrections.map((each) => ` ${each}`),
    ]),
  }
}

/** A word of a letter or two must stand there whole. */
function beginningOf(word: string): string {
  return word.length < TYPED ? ` ${word} ` : ` ${word}`
}

interface KnownWord extends TypedWord {
  /** The words of the graph that begin with it. */
  readonly begun: readonly string[]
}

async function likeWord(plan: Plan, word: string): Promise<KnownWord> {
  const like = await plan.list(wordsLike, wordSource(word), {}, LIKE)
  const begun = like.filter((each) => each.startsWith(word)).slice(0, MOST_BEGUN)
  const corrections = begun.includes(word) ? [] : correctionsOf(word, like)
  return { word, begun, corrections }
}

/** Words that are one mistake away. */
export function correctionsOf(word: string, words: readonly string[]): string[] {
  return words.filter((each) => !each.startsWith(word) && isMisspelling(word, each))
}

export function isTelling({ word }: TypedWord): boolean {
  return !UNSEARCHED_WORDS.has(word)
}

/** Of the typed words that tell something, the one that may stand for fewest; of equals the longest. */
function anchorsOf(known: readonly KnownWord[]): string[] {
  const telling = known.filter(isTelling)
  const [best] = (telling.length > 0 ? telling : known)
    .map(({ word, begun, corrections }) => ({ word, words: [...begun, ...corrections] }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => a.words.length - b.words.length || b.word.length - a.word.length)
  return best?.words ?? []
}
