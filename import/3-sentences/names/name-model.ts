// Bytes of names.bin ⇄ the known words and the weights of the name tagger.
import { mixes } from '../parser/hashing.ts'
import type { Vocabulary } from '../parser/vocabulary.ts'

export const KINDS = ['PERSON', 'ORG', 'PLACE', 'NORP', 'OTHER'] as const
export type NameKind = (typeof KINDS)[number]

/** Class 0 is "no name"; 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const CLASSES = 1 + 2 * KINDS.length
/** One for each class, the last for "before the first word". */
export const CLASS_MIXES = mixes(CLASSES + 1, 21)

export interface NameModel extends Vocabulary {
  readonly weights: Int8Array | Int32Array
}

/** File: number of word slots, number of weights (uint32 each) · words (int32) · weights (int8); little-endian. */
export function decodeNames(file: Uint8Array): NameModel {
  const bytes = new Uint8Array(file).buffer
  const [words, weights] = new Uint32Array(bytes, 0, 2) as unknown as [number, number]
  return {
    words: new Int32Array(bytes, 8, words),
    wordTagSets: new Uint16Array(words),
    weights: new Int8Array(bytes, 8 + words * 4, weights),
  }
}

export function encodeNames(model: NameModel): Uint8Array {
  const { words, weights } = model
  const file = new Uint8Array(8 + words.length * 4 + weights.length)
  new Uint32Array(file.buffer, 0, 2).set([words.length, weights.length])
  new Int32Array(file.buffer, 8, words.length).set(words)
  new Int8Array(file.buffer, 8 + words.length * 4).set(weights)
  return file
}
