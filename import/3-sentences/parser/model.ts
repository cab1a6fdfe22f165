// Bytes of parser.bin ⇄ the inventories and weights of the tagger and the parser, as typed arrays over one buffer.
import { mixes } from './hashing.ts'
import type { TagModel } from './tagger.ts'
import { packMoves } from './transition-parser.ts'
import type { ArcModel } from './transition-parser.ts'

export interface Model extends TagModel, ArcModel {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly tagWeights: Int8Array
  readonly moveWeights: Int8Array
  readonly labelWeights: Int8Array
}

interface Header {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly tagSets: number[][]
  readonly posTagSets: [number, number][]
  readonly labelSets: number[][]
  /** Lengths of the arrays in the order of the file. */
  readonly words: number
  readonly labelPairs: number
  readonly tagWeights: number
  readonly moveWeights: number
  readonly labelWeights: number
}

/** Seeds of the tags' hashes in the tagger: part of the file's meaning. */
export const TAG_SEED = 9

/** File: length of the header (uint32) · header as JSON, padded to 4 bytes · the arrays; little-endian. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = new Uint8Array(file).buffer
  const headerLength = new DataView(bytes).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, headerLength)))
  let at = 4 + headerLength
  const skip = (size: number): number => (at += size) - size
  const model = {
    words: new Int32Array(bytes, skip(header.words * 4), header.words),
    wordTagSets: new Uint16Array(bytes, skip(header.words * 2), header.words),
    labelSetOf: new Uint16Array(bytes, skip(header.labelPairs * 2), header.labelPairs),
    tagWeights: new Int8Array(bytes, skip(header.tagWeights), header.tagWeights),
    moveWeights: new Int8Array(bytes, skip(header.moveWeights), header.moveWeights),
    labelWeights: new Int8Array(bytes, skip(header.labelWeights), header.labelWeights),
    tagSets: header.tagSets.map((set) => Uint8Array.from(set)),
    posTagSets: new Map(header.posTagSets),
    labelSets: header.labelSets.map((set) => Uint8Array.from(set)),
    tags: header.tags,
    labels: header.labels,
    tagMixes: mixes(64, TAG_SEED),
  }
  return { ...model, packedMoves: packMoves(model.moveWeights) }
}

/** The inverse of decodeModel. */
export function encodeModel(model: Model): Uint8Array {
  const header: Header = {
    tags: model.tags,
    labels: model.labels,
    tagSets: model.tagSets.map((set) => [...set]),
    posTagSets: [...model.posTagSets],
    labelSets: model.labelSets.map((set) => [...set]),
    words: model.words.length,
    labelPairs: model.labelSetOf.length,
    tagWeights: model.tagWeights.length,
    moveWeights: model.moveWeights.length,
    labelWeights: model.labelWeights.length,
  }
  const text = JSON.stringify(header)
  const padded = new TextEncoder().encode(text.padEnd(text.length + ((4 - (text.length % 4)) % 4)))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, padded.length, true)
  const arrays = [model.words, model.wordTagSets, model.labelSetOf, model.tagWeights, model.moveWeights]
  const parts = [length, padded, ...[...arrays, model.labelWeights].map(bytesOf)]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
