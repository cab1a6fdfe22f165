// Annotated documents → names.bin, with the figures on the documents kept aside.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scramble, shiftFor, slotOf } from '../../parser/hashing.ts'
import { emptyLexemes, hashWord, LONGEST, readLexemes } from '../../parser/lexemes.ts'
import { readCorpus, seeded, shuffle } from '../../parser/training/corpus.ts'
import { adjust, averagedBytes, newPerceptron } from '../../parser/training/perceptron.ts'
import { buildVocabulary } from '../../parser/vocabulary.ts'
import { context, readContext } from '../name-context.ts'
import { fillNameFeatures, nameFeatures } from '../name-features.ts'
import { CLASS_MIXES, encodeNames } from '../name-model.ts'
import type { NameModel } from '../name-model.ts'
import { candidateClasses, chooseClass, classes } from '../name-tagger.ts'
import { classesOf, cleanNames } from './clean-names.ts'
import type { NamedSentence } from './clean-names.ts'
import { printNameScores, scoreNames } from './evaluate-names.ts'
import { swapNames } from './swap-names.ts'

const { values: options } = parseArgs({
  options: {
    wikinews: { type: 'string' },
    releases: { type: 'string' },
    share: { type: 'string', default: '0.45' },
    epochs: { type: 'string', default: '6' },
    bits: { type: 'string', default: '20' },
    hide: { type: 'string', default: '0.3' },
    swap: { type: 'string', default: '1' },
    out: { type: 'string' },
    differences: { type: 'string' },
  },
})
const random = seeded(20_240_602)
const corpus = readCorpus([
  { path: options.wikinews as string, share: 1, copies: 1 },
  { path: options.releases as string, share: Number(options.share), copies: 1 },
])
const fits = (s: { tokens: readonly unknown[] }) => s.tokens.length > 0 && s.tokens.length < LONGEST
// Training and held-out documents are mended apart, so that neither votes in the other.
const plain = cleanNames(corpus.train.filter(fits))
const heldOut = cleanNames(corpus.heldOut.filter(fits))
const swapped = plain.filter((s) => s.names.some((n) => n.kind === 'PERSON') && random() < Number(options.swap))
const sentences = [...plain, ...plain.filter((s) => s.source === 'Wikinews'), ...swapped.map((s) => swapNames(s, random))]
console.log(`${sentences.length} sentences, ${swapped.length} of them with other names`)

const counts = new Map<number, number>()
for (const s of sentences)
  for (const { text } of s.tokens) {
    const hash = hashWord(text)
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
const vocabulary = buildVocabulary(new Map([...counts].filter(([, n]) => n >= 5).map(([hash]) => [hash, 0])))
const learner = newPerceptron(1 << Number(options.bits))
const shift = shiftFor(learner.now.length)
const lexemes = emptyLexemes()
let unseen = 1

/** Makes the words of some names unknown, so that the context is learnt too. */
function hideNames(s: NamedSentence): void {
  for (const { start, end } of s.names) {
    if (random() >= Number(options.hide)) continue
    for (let i = start; i < end; i++) {
      if (context.capital[i] === 0) continue
      lexemes.word[i] = lexemes.suffix3[i] = lexemes.suffix2[i] = lexemes.prefix[i] = scramble(unseen++ * 7919)
      context.lists[i] = scramble(1)
    }
  }
}

function learn(s: NamedSentence, gold: Int32Array): void {
  readLexemes(s.tokens, 0, s.tokens.length, vocabulary, lexemes)
  readContext(s.tokens, 0, s.tokens.length, lexemes)
  hideNames(s)
  for (let i = 0; i < s.tokens.length; i++) {
    const candidates = candidateClasses(i)
    classes[i] = 0
    if (candidates.length === 1) continue
    const count = fillNameFeatures(lexemes, classes, i)
    chooseClass(learner.now, candidates, count, i)
    learner.steps++
    const guess = classes[i] as number
    const right = gold[i] as number
    // Where an earlier slip makes the right class impossible, a beginning stands for a continuation.
    const goal = candidates.includes(right) ? right : right > 0 && right % 2 === 0 ? right - 1 : 0
    if (guess === goal || !candidates.includes(goal)) continue
    for (let f = 0; f < count; f++) {
      adjust(learner, slotOf(nameFeatures[f] as number, CLASS_MIXES[goal] as number, shift), 1)
      adjust(learner, slotOf(nameFeatures[f] as number, CLASS_MIXES[guess] as number, shift), -1)
    }
  }
}

const examples = sentences.map((s) => ({ s, gold: classesOf(s) }))
const epochs = Number(options.epochs)
for (let epoch = 1; epoch <= epochs; epoch++) {
  const begun = Date.now()
  for (const { s, gold } of shuffle(examples, random)) learn(s, gold)
  console.log(`epoch ${epoch}: ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  if (epoch < epochs && epoch % 2 === 1) continue
  const model: NameModel = { ...vocabulary, weights: averagedBytes(learner) }
  for (const source of new Set(heldOut.map((s) => s.source)))
    printNameScores(source, scoreNames(model, heldOut.filter((s) => s.source === source)))
  if (options.out !== undefined) writeFileSync(options.out, encodeNames(model))
}
