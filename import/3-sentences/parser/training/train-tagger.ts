// Annotated sentences → tag sets of the words, and the weights of the tagger.
import { shiftFor, slotOf } from '../hashing.ts'
import { emptyLexemes, hashWord, LONGEST, posHash, readLexemes } from '../lexemes.ts'
import { bestTag, candidateTags, fillTagFeatures, readTagSets, tagFeatures, tagLexemes } from '../tagger.ts'
import type { TagModel } from '../tagger.ts'
import { buildVocabulary } from '../vocabulary.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { GoldSentence } from './corpus.ts'
import { adjust, newPerceptron } from './perceptron.ts'
import type { Perceptron } from './perceptron.ts'

const RARE = 4
const FIXED_FROM = 12

type Counts = Map<number, Map<number, number>>

function count(counts: Counts, key: number, tag: number): void {
  let inner = counts.get(key)
  if (inner === undefined) counts.set(key, (inner = new Map()))
  inner.set(tag, (inner.get(tag) ?? 0) + 1)
}

export interface Inventory {
  readonly tags: string[]
  readonly tagSets: Uint8Array[]
  readonly posTagSets: Map<number, number>
  readonly vocabulary: Vocabulary
}

const total = (counts: Map<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** Known words (seen at least RARE times) with the tags they may bear, and those of each part of speech. */
export function takeInventory(sentences: readonly GoldSentence[]): Inventory {
  const tags = [...new Set(sentences.flatMap((s) => s.tags))].sort()
  const numberOf = new Map(tags.map((tag, i) => [tag, i]))
  const byWord: Counts = new Map()
  const byPos: Counts = new Map()
  for (const s of sentences)
    s.tokens.forEach((token, i) => {
      const tag = numberOf.get(s.tags[i] as string) as number
      count(byWord, hashWord(token.text), tag)
      count(byPos, posHash(token.pos), tag)
    })
  const sets = new Map<string, number>([['', 0]])
  const all = tags.map((_, i) => i)
  sets.set(all.join(), 1)
  const setOf = (counts: Map<number, number>, least: number): number => {
    const sum = total(counts)
    const kept = [...counts].filter(([, n]) => n >= Math.max(2, sum * least)).sort((a, b) => a[0] - b[0])
    const key = kept.map(([tag]) => tag).join()
    if (!sets.has(key)) sets.set(key, sets.size)
    return sets.get(key) as number
  }
  const tagSetOfHash = new Map<number, number>()
  for (const [hash, counts] of byWord) {
    const seen = total(counts)
    if (seen >= RARE) tagSetOfHash.set(hash, seen >= FIXED_FROM ? setOf(counts, 0.004) : 0)
  }
  const posTagSets = new Map([...byPos].map(([pos, counts]) => [pos, setOf(counts, 0.0005)]))
  return {
    tags,
    posTagSets,
    vocabulary: buildVocabulary(tagSetOfHash),
    tagSets: [...sets.keys()].map((key) => Uint8Array.from(key === '' ? [] : key.split(',').map(Number))),
  }
}

const lexemes = emptyLexemes()
const tagged = new Int32Array(LONGEST + 2)

function learnSentence(model: TagModel, learner: Perceptron, s: GoldSentence, gold: Int32Array): void {
  readLexemes(s.tokens, 0, s.tokens.length, model, lexemes)
  readTagSets(model, lexemes)
  const shift = shiftFor(learner.now.length)
  for (let i = 0; i < lexemes.length; i++) {
    const candidates = candidateTags(model, i)
    if (candidates.length === 1) {
      tagged[i] = candidates[0] as number
      continue
    }
    const count = fillTagFeatures(lexemes, tagged, model.tagMixes, i)
    const guess = bestTag(model, candidates, count)
    tagged[i] = guess
    learner.steps++
    const right = gold[i] as number
    if (guess === right || !candidates.includes(right)) continue
    for (let f = 0; f < count; f++) {
      adjust(learner, slotOf(tagFeatures[f] as number, model.tagMixes[right] as number, shift), 1)
      adjust(learner, slotOf(tagFeatures[f] as number, model.tagMixes[guess] as number, shift), -1)
    }
  }
}

/** Learns from the sentences in their order, `epochs` times. */
export function trainTagger(
  model: Omit<TagModel, 'tagWeights'>,
  sentences: readonly GoldSentence[],
  gold: readonly Int32Array[],
  slots: number,
  epochs: number,
): Perceptron {
  const learner = newPerceptron(slots)
  const learning: TagModel = { ...model, tagWeights: learner.now }
  for (let epoch = 0; epoch < epochs; epoch++)
    sentences.forEach((s, i) => learnSentence(learning, learner, s, gold[i] as Int32Array))
  return learner
}

/** Share of the tags that are right. */
export function tagAccuracy(
  model: TagModel,
  sentences: readonly GoldSentence[],
  tags: readonly string[],
): number {
  let right = 0
  let sum = 0
  for (const s of sentences) {
    readLexemes(s.tokens, 0, s.tokens.length, model, lexemes)
    tagLexemes(model, lexemes, tagged)
    s.tags.forEach((tag, i) => {
      sum++
      if (tags[tagged[i] as number] === tag) right++
    })
  }
  return right / sum
}
