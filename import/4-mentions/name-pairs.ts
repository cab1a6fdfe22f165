// The judged name phrases of an article → the same, with `the Sol-Moreno summit` read as the names of two.
import { fold } from '../../src/fold.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { NamePhrase, SentencePhrases } from './phrases.ts'

/** Before such a noun a hyphen joins those who met. */
const ENCOUNTER = /^(?:meeting|summit|talk|call|conversation|dialogue|negotiation|encounter|discussion)$/
const HYPHEN = /^[-‐‑]$/
const NAME = /^\p{Lu}\p{Ll}/u

/** Two family names, unless the text uses them together elsewhere: then they are the double name of one. */
export function splitPairs(
  sentences: readonly Sentence[],
  phrases: readonly SentencePhrases[],
): readonly SentencePhrases[] {
  const joined = phrases.flatMap(({ names }, i) =>
    names.filter((name) => isBeforeEncounter(sentences[i]!, name) && hyphenOf(sentences[i]!, name) >= 0),
  )
  if (joined.length === 0) return phrases
  const others = phrases.flatMap(({ names }) => names.filter((name) => !joined.includes(name)))
  const doubles = new Set(others.flatMap(({ text }) => text.split(/\s+/).map(fold)))
  const known = new Set(others.flatMap(({ kind, words }) => (kind === 'PERSON' ? [fold(words.at(-1)!)] : [])))
  const split = (sentence: Sentence, name: NamePhrase): readonly NamePhrase[] => {
    const halves = joined.includes(name) ? halvesOf(sentence, name) : []
    const isTwo =
      !name.text.split(/\s+/).some((word) => doubles.has(fold(word))) &&
      (name.kind === 'PERSON' || halves.some(({ words }) => known.has(fold(words.at(-1)!))))
    return halves.length === 2 && isTwo ? halves : [name]
  }
  return phrases.map((each, i) => ({
    ...each,
    names: each.names.flatMap((name) => split(sentences[i]!, name)),
  }))
}

const isBeforeEncounter = ({ tokens }: Sentence, { to }: NamePhrase): boolean =>
  ENCOUNTER.test(tokens[to]?.lemma ?? '')

/** The only hyphen of a name; -1 where it has none or several. */
function hyphenOf({ tokens }: Sentence, { from, to }: NamePhrase): number {
  const hyphens = tokens.slice(from, to).flatMap(({ text }, k) => (HYPHEN.test(text) ? [from + k] : []))
  return hyphens.length === 1 ? hyphens[0]! : -1
}

function halvesOf(sentence: Sentence, name: NamePhrase): readonly NamePhrase[] {
  const hyphen = hyphenOf(sentence, name)
  return [
    [name.from, hyphen],
    [hyphen + 1, name.to],
  ].flatMap(([from, to]) => {
    const words = sentence.tokens.slice(from, to).map(({ text }) => text)
    if (words.length === 0 || !words.every((word) => NAME.test(word))) return []
    const own = { from: from!, to: to!, words, text: words.join(' ') }
    // As sure as with a title before each.
    return [{ ...name, ...own, kind: 'PERSON' as const, strength: 3, honoured: true }]
  })
}
