// Annotated documents → names.bin, with the figures on the documents kept aside.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { close, scramble, shiftFor, slotOf } from '../../parser/hashing.ts'
import { emptyLexemes, hashWord, LONGEST, readLexemes } from '../../parser/lexemes.ts'
import { readCorpus, seeded, shuffle } from '../../parser/training/corpus.ts'
import { adjust, averagedBytes, newPerceptron } from '../../parser/training/perceptron.ts'
import { buildVocabulary } from '../../parser/vocabulary.ts'
import { context, readContext } from '../name-context.ts'
import { counts, fillNameFeatures, fixedFeatures, openFeatures } from '../name-features.ts'
import { CLASS_MIXES, encodeNames } from '../name-model.ts'
import type { NameModel } from '../name-model.ts'
import { chooseClasses, classes, openClasses, START } from '../name-tagger.ts'
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
const swapped = plain.filter(
  (s) => s.names.some((n) => n.kind === 'PERSON') && random() < Number(options.swap),
)
const sentences = [
  ...plain,
  ...plain.filter((s) => s.source === 'Wikinews'),
  ...swapped.map((s) => swapNames(s, random)),
]
console.log(`${sentences.length} sentences, ${swapped.length} of them with other names`)

const seen = new Map<number, number>()
for (const s of sentences)
  for (const { text } of s.tokens) {
    const hash = hashWord(text)
    seen.set(hash, (seen.get(hash) ?? 0) + 1)
  }
const vocabulary = buildVocabulary(new Map([...seen].filter(([, n]) => n >= 5).map(([hash]) => [hash, 0])))
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
      lexemes.word[i] =
        lexemes.suffix3[i] =
        lexemes.suffix2[i] =
        lexemes.prefix[i] =
          scramble(unseen++ * 7919)
      context.lists[i] = scramble(1)
    }
  }
}

/** The classes wanted, with "no name" where the tagger's rules leave the wanted class no way. */
function reachable(gold: Int32Array, length: number): Int32Array {
  const goal = gold.slice()
  for (let i = 0; i < length; i++) {
    const before = i > 0 ? (goal[i - 1] as number) : START
    if (!openClasses(i)[before]?.includes(goal[i] as number)) goal[i] = 0
  }
  return goal
}

function reward(before: number, own: number, by: number): void {
  const mix = CLASS_MIXES[own] as number
  const last = CLASS_MIXES[before] as number
  for (let f = 0; f < counts.fixed; f++) adjust(learner, slotOf(fixedFeatures[f] as number, mix, shift), by)
  for (let f = 0; f < counts.open; f++)
    adjust(learner, slotOf(close(openFeatures[f] as number, last), mix, shift), by)
}

/** Structured perceptron: where the best row of classes and the wanted one part, their features are moved. */
function learn(s: NamedSentence, gold: Int32Array): void {
  const { length } = s.tokens
  readLexemes(s.tokens, 0, length, vocabulary, lexemes)
  readContext(s.tokens, 0, length, lexemes)
  hideNames(s)
  chooseClasses(learner.now, lexemes)
  const goal = reachable(gold, length)
  learner.steps++
  for (let i = 0; i < length; i++) {
    const [guess, guessBefore] = [classes[i] as number, i > 0 ? (classes[i - 1] as number) : START]
    const [right, rightBefore] = [goal[i] as number, i > 0 ? (goal[i - 1] as number) : START]
    if (guess === right && guessBefore === rightBefore) continue
    fillNameFeatures(lexemes, i)
    reward(rightBefore, right, 1)
    reward(guessBefore, guess, -1)
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
    printNameScores(
      source,
      scoreNames(
        model,
        heldOut.filter((s) => s.source === source),
      ),
    )
  if (options.out !== undefined) writeFileSync(options.out, encodeNames(model))
}
