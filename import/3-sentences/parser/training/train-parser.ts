// Annotated documents → parser.bin, with the figures on the documents kept aside.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mixes } from '../hashing.ts'
import { emptyLexemes, LONGEST, readLexemes } from '../lexemes.ts'
import { encodeModel, TAG_SEED } from '../model.ts'
import type { Model } from '../model.ts'
import { tagLexemes } from '../tagger.ts'
import { packMoves } from '../transition-parser.ts'
import { readCorpus, seeded, shuffle } from './corpus.ts'
import type { GoldSentence } from './corpus.ts'
import { printScores, score } from './evaluate.ts'
import { averagedBytes, newPerceptron } from './perceptron.ts'
import { projectivise } from './projective.ts'
import { learnArcs } from './train-arcs.ts'
import type { Example } from './train-arcs.ts'
import { tagAccuracy, takeInventory, trainTagger } from './train-tagger.ts'

const { values: options } = parseArgs({
  options: {
    wikinews: { type: 'string' },
    releases: { type: 'string' },
    share: { type: 'string', default: '0.45' },
    copies: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '8' },
    out: { type: 'string' },
    tagBits: { type: 'string', default: '19' },
    moveBits: { type: 'string', default: '19' },
    labelBits: { type: 'string', default: '20' },
  },
})

const random = seeded(20_240_601)
const corpus = readCorpus([
  { path: options.wikinews as string, share: 1, copies: Number(options.copies) },
  { path: options.releases as string, share: Number(options.share), copies: 1 },
])
const fits = (s: GoldSentence) => s.tokens.length > 0 && s.tokens.length <= 120
const sentences = shuffle(corpus.train.filter(fits), random)
const heldOut = corpus.heldOut.filter((s) => s.tokens.length <= LONGEST)
console.log(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.tokens.length, 0)} tokens`)

// Tags: two halves tag each other for the parser; the tagger that ships has seen both.
const inventory = takeInventory(sentences)
const tagNumber = new Map(inventory.tags.map((tag, i) => [tag, i]))
const goldTags = sentences.map((s) => Int32Array.from(s.tags, (tag) => tagNumber.get(tag) as number))
const tagBase = { ...inventory.vocabulary, ...inventory, tagMixes: mixes(64, TAG_SEED) }
const tagSlots = 1 << Number(options.tagBits)
const half = sentences.length >> 1
const tagger = (from: number, to: number) => ({
  ...tagBase,
  tagWeights: averagedBytes(
    trainTagger(tagBase, sentences.slice(from, to), goldTags.slice(from, to), tagSlots, 5),
  ),
})
const lexemes = emptyLexemes()
const tagSentence = (model: ReturnType<typeof tagger>, s: GoldSentence): Int32Array => {
  const tagged = new Int32Array(s.tokens.length)
  readLexemes(s.tokens, 0, s.tokens.length, model, lexemes)
  tagLexemes(model, lexemes, tagged)
  return tagged
}
const second = tagger(half, sentences.length)
const first = tagger(0, half)
const whole = tagger(0, sentences.length)
const taggedOf = sentences.map((s, i) => tagSentence(i < half ? second : first, s))
console.log(
  `tags right on held-out documents: ${(100 * tagAccuracy(whole, heldOut, inventory.tags)).toFixed(2)} %`,
)

// Labels that the corpus shows for each pair of tags and side.
const labels = ['root', ...new Set(sentences.flatMap((s) => s.labels))].filter(
  (l, i, all) => all.indexOf(l) === i,
)
const labelNumber = new Map(labels.map((label, i) => [label, i]))
const examples: Example[] = sentences.map((sentence, i) => ({
  sentence,
  heads: projectivise(sentence.heads),
  labels: Int32Array.from(sentence.labels, (label) => labelNumber.get(label) as number),
  tagged: taggedOf[i] as Int32Array,
}))

function labelInventory(): { labelSetOf: Uint16Array; labelSets: Uint8Array[] } {
  const counts = Array.from({ length: 64 * 64 * 2 }, () => new Map<number, number>())
  const byTag = Array.from({ length: 64 * 2 }, () => new Map<number, number>())
  for (const { heads, tagged, labels: own } of examples)
    own.forEach((label, i) => {
      const head = heads[i] as number
      if (head === heads.length) return
      const side = i < head ? 0 : 1
      for (const map of [
        counts[((tagged[head] as number) * 64 + (tagged[i] as number)) * 2 + side],
        byTag[(tagged[i] as number) * 2 + side],
      ])
        map?.set(label, (map.get(label) ?? 0) + 1)
    })
  const sets = new Map<string, number>()
  const dep = labelNumber.get('dep') ?? 0
  const labelSetOf = Uint16Array.from(counts, (own, pair) => {
    const back = byTag[((pair >> 1) % 64) * 2 + (pair & 1)] as Map<number, number>
    const sum = [...own.values()].reduce((a, b) => a + b, 0)
    const source = sum >= 10 ? own : back
    const whole = [...source.values()].reduce((a, b) => a + b, 0)
    const kept = [...source].filter(([, n]) => n >= Math.max(2, whole * 0.002)).map(([label]) => label)
    const key = (kept.length > 0 ? kept.sort((a, b) => a - b) : [dep]).join()
    if (!sets.has(key)) sets.set(key, sets.size)
    return sets.get(key) as number
  })
  return { labelSetOf, labelSets: [...sets.keys()].map((key) => Uint8Array.from(key.split(',').map(Number))) }
}

const moves = newPerceptron(1 << (Number(options.moveBits) + 2))
const labelling = newPerceptron(1 << Number(options.labelBits))
const arcs = labelInventory()
const order = examples.map((_, i) => i)
const epochs = Number(options.epochs)
for (let epoch = 1; epoch <= epochs; epoch++) {
  const begun = Date.now()
  shuffle(order, random)
  const explore = () => epoch > 1 && random() < 0.9
  for (const i of order) learnArcs(arcs, tagBase, moves, labelling, examples[i] as Example, explore)
  console.log(`epoch ${epoch}: ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  if (epoch % 2 === 1 && epoch < epochs) continue
  const moveWeights = averagedBytes(moves)
  const model: Model = {
    ...whole,
    ...arcs,
    tags: inventory.tags,
    labels,
    moveWeights,
    packedMoves: packMoves(moveWeights),
    labelWeights: averagedBytes(labelling),
  }
  for (const source of new Set(heldOut.map((s) => s.source)))
    printScores(
      source,
      score(
        model,
        heldOut.filter((s) => s.source === source),
      ),
      epoch === epochs,
    )
  if (options.out !== undefined) writeFileSync(options.out, encodeModel(model))
}
