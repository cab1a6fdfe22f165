// A folded text and what the typed words may stand for → how well it fits, from 0 to 1.
import { TYPED } from '../../src/search-words.ts'

/** A typed word, and the words of the graph that are one mistake away, when none is spelt so. */
export interface TypedWord {
  readonly word: string
  readonly corrections: readonly string[]
}

/** The whole word typed, its beginning typed, or misspelt: what fits better so is ahead however the words are arranged. */
const EXACT = 1
const BEGUN = 0.84
const MISSPELT = 0.5

/** The very words, at its beginning, together, or in any order and place. */
const WHOLE = 1
const FIRST = 0.95
const TOGETHER = 0.9
const ANYWHERE = 0.85

/** 0 when a word is missing. Up to 0.05 more for what is mentioned often. */
export function scoreOf(text: string, typed: readonly TypedWord[], weight: number, prominence = 0): number {
  const words = text.split(' ')
  const found = typed.map((each) => fitOf(words, each))
  const fit = Math.min(...found.map(([, value]) => value))
  if (fit === 0) return 0
  const bonus = (0.05 * prominence) / (prominence + 10)
  const arrangement = arrangementOf(text, found.map(([word]) => word).join(' '))
  return Math.round(10_000 * (0.95 * weight * fit * arrangement + bonus)) / 10_000
}

/** The word of the text that is meant, and how well it fits. */
function fitOf(words: readonly string[], { word, corrections }: TypedWord): readonly [string, number] {
  if (words.includes(word)) return [word, EXACT]
  const begun = word.length < TYPED ? undefined : words.find((each) => each.startsWith(word))
  if (begun !== undefined) return [begun, BEGUN]
  const meant = words.find((each) => corrections.includes(each))
  return meant === undefined ? ['', 0] : [meant, MISSPELT]
}

function arrangementOf(text: string, phrase: string): number {
  if (text === phrase) return WHOLE
  if (text.startsWith(`${phrase} `)) return FIRST
  return ` ${text} `.includes(` ${phrase} `) ? TOGETHER : ANYWHERE
}
