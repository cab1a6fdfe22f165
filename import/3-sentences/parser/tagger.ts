// Lexemes of a sentence → a Penn tag a word, greedily from left to right.
import { one, scramble, shiftFor, slotOf, three, two } from './hashing.ts'
import { LONGEST } from './lexemes.ts'
import type { Lexemes } from './lexemes.ts'
import { tagSetOfWord } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface TagModel extends Vocabulary {
  readonly tagSets: readonly Uint8Array[]
  /** The tag set of each coarse part of speech is found by its hash; set 1 holds every tag. */
  readonly posTagSets: ReadonlyMap<number, number>
  readonly tagMixes: Int32Array
  readonly tagWeights: Int8Array | Int32Array
}

const features = new Int32Array(40)
export const tagFeatures = features
/** Number of the tag set of each word, and its hash: the word's "ambiguity class". */
const setOf = new Int32Array(LONGEST + 2)
const classOf = new Int32Array(LONGEST + 2)

/** To be called before a sentence's tags are chosen. */
export function readTagSets(model: TagModel, x: Lexemes): void {
  for (let i = 0; i < x.length; i++) {
    const byWord = tagSetOfWord(model, x.form[i] as number)
    const set = byWord > 0 ? byWord : (model.posTagSets.get(x.pos[i] as number) ?? 1)
    setOf[i] = set
    classOf[i] = scramble(set + 0x51ed)
  }
  classOf[x.length] = classOf[x.length + 1] = 17
}

/** The tags that word i may bear. */
export const candidateTags = (model: TagModel, i: number): Uint8Array =>
  model.tagSets[setOf[i] as number] as Uint8Array

const at = (rows: Int32Array, i: number): number => rows[i] as number

/** Features of word i after Ratnaparkhi (1996) and Toutanova et al. (2003), with the coarse tags around it. */
export function fillTagFeatures(x: Lexemes, tagged: Int32Array, mixes: Int32Array, i: number): number {
  const none = x.length + 1
  const a = i > 0 ? i - 1 : none
  const b = i > 1 ? i - 2 : none
  const c = i + 1 < x.length ? i + 1 : none
  const d = i + 2 < x.length ? i + 2 : none
  const t1 = i > 0 ? (mixes[tagged[i - 1] as number] as number) : 11
  const t2 = i > 1 ? (mixes[tagged[i - 2] as number] as number) : 13
  const { word, suffix3, suffix2, pos, shape, prefix } = x
  const w = word[i] as number
  const s = suffix3[i] as number
  const p = pos[i] as number
  let n = 0
  features[n++] = one(1, w)
  features[n++] = two(2, s, p)
  features[n++] = two(3, at(suffix2, i), p)
  features[n++] = two(4, x.suffix1[i] as number, at(shape, i))
  features[n++] = two(5, at(prefix, i), p)
  features[n++] = two(6, at(shape, i), i === 0 ? 1 : 2)
  features[n++] = two(7, p, t1)
  features[n++] = three(8, p, t1, t2)
  features[n++] = two(9, p, at(pos, c))
  features[n++] = three(10, p, at(pos, c), at(pos, d))
  features[n++] = three(11, at(pos, a), p, at(pos, c))
  features[n++] = two(12, w, t1)
  features[n++] = two(13, w, p)
  features[n++] = two(14, s, t1)
  features[n++] = two(15, w, at(pos, c))
  features[n++] = one(16, at(word, a))
  features[n++] = one(17, at(word, c))
  features[n++] = one(18, at(word, b))
  features[n++] = one(19, at(word, d))
  features[n++] = two(20, at(word, a), s)
  features[n++] = two(21, at(word, c), s)
  features[n++] = two(22, at(suffix2, c), at(suffix2, i))
  features[n++] = two(23, at(word, a), w)
  features[n++] = two(24, w, at(word, c))
  features[n++] = three(25, s, t1, t2)
  features[n++] = three(26, at(word, b), t1, at(suffix2, i))
  const own = classOf[i] as number
  const next = classOf[c] as number
  features[n++] = two(27, own, t1)
  features[n++] = three(28, own, t1, t2)
  features[n++] = three(29, own, t1, next)
  features[n++] = two(30, own, next)
  features[n++] = three(31, own, next, classOf[d] as number)
  features[n++] = two(32, w, next)
  features[n++] = three(33, w, t1, next)
  return n
}

/** The best of the candidates by the features that were filled last. */
export function bestTag(model: TagModel, candidates: Uint8Array, count: number): number {
  const { tagWeights, tagMixes } = model
  const shift = shiftFor(tagWeights.length)
  let best = candidates[0] as number
  let bestScore = -Infinity
  for (let k = 0; k < candidates.length; k++) {
    const tag = candidates[k] as number
    const mix = tagMixes[tag] as number
    let score = 0
    for (let f = 0; f < count; f++) score += tagWeights[slotOf(features[f] as number, mix, shift)] as number
    if (score > bestScore) {
      bestScore = score
      best = tag
    }
  }
  return best
}

/** Writes the number of each word's tag into `tagged`. */
export function tagLexemes(model: TagModel, x: Lexemes, tagged: Int32Array): void {
  readTagSets(model, x)
  for (let i = 0; i < x.length; i++) {
    const candidates = candidateTags(model, i)
    if (candidates.length === 1) tagged[i] = candidates[0] as number
    else tagged[i] = bestTag(model, candidates, fillTagFeatures(x, tagged, model.tagMixes, i))
  }
}
