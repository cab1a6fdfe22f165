// Tokens in → the topics of the vocabulary that they name.
import { TOPICS } from '../../src/vocabulary/words/topics.ts'
import type { Token } from '../3-sentences/index.ts'
import { splitWords } from '../3-sentences/nlp.ts'
import type { TopicClaim } from '../reading.ts'

export interface TopicHit {
  readonly id: string
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Phrase {
  readonly words: readonly string[]
  readonly id: string
  readonly name: string
}

let byFirstWord: Map<string, Phrase[]> | undefined

/** All topics named between two tokens, the longest phrase at each place. */
export function findTopics(tokens: readonly Token[], from: number, to: number): TopicHit[] {
  byFirstWord ??= compile()
  const found: TopicHit[] = []
  for (let i = from; i < to; i++) {
    const phrase = byFirstWord
      .get(tokens[i]!.lower)
      ?.find(
        (each) => i + each.words.length <= to && each.words.every((word, k) => tokens[i + k]!.lower === word),
      )
    if (!phrase) continue
    found.push({ id: phrase.id, name: phrase.name, from: i, to: i + phrase.words.length })
    i += phrase.words.length - 1
  }
  return found
}

/** What a hit says of an event: the topic, and the words of the text that name it. */
export const topicClaim = (
  { id, name, from, to }: TopicHit,
  tokens: readonly Token[],
  text: string,
): TopicClaim => ({
  id,
  name,
  phrase: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
})

function compile(): Map<string, Phrase[]> {
  const phrases = TOPICS.flatMap((topic) =>
    [...new Set([topic.name.toLowerCase(), ...topic.synonyms])].map((text) => ({ text, topic })),
  )
  const words = splitWords(phrases.map((phrase) => phrase.text))
  const index = new Map<string, Phrase[]>()
  for (const [i, { topic }] of phrases.entries()) {
    const own = words[i]!
    index.set(own[0]!, [...(index.get(own[0]!) ?? []), { words: own, id: topic.id, name: topic.name }])
  }
  // Longest first, so that the first match is the longest.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}
