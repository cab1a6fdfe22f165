// A model + annotated sentences → attachment scores (punctuation left out) and F1 by label.
import { c } from '../configuration.ts'
import { emptyLexemes, LONGEST, readLexemes } from '../lexemes.ts'
import type { Model } from '../model.ts'
import { tagLexemes } from '../tagger.ts'
import { parseLexemes } from '../transition-parser.ts'
import type { GoldSentence } from './corpus.ts'

export interface Scores {
  words: number
  heads: number
  arcs: number
  tags: number
  roots: number
  /** Right, given and wanted arcs (head and label) of each label. */
  readonly byLabel: Map<string, [right: number, given: number, wanted: number]>
}

const lexemes = emptyLexemes()
const tagged = new Int32Array(LONGEST + 2)

export function score(model: Model, sentences: readonly GoldSentence[]): Scores {
  const scores: Scores = { words: 0, heads: 0, arcs: 0, tags: 0, roots: 0, byLabel: new Map() }
  for (const s of sentences) {
    readLexemes(s.tokens, 0, s.tokens.length, model, lexemes)
    tagLexemes(model, lexemes, tagged)
    parseLexemes(model, lexemes, tagged)
    for (let i = 0; i < s.tokens.length; i++) {
      if (c.head[i] === c.length) scores.roots++
      scoreWord(scores, s, i, model)
    }
  }
  return scores
}

function scoreWord(scores: Scores, s: GoldSentence, i: number, model: Model): void {
  const wanted = s.labels[i] as string
  if (wanted === 'punct') return
  const given = c.head[i] === c.length ? 'root' : (model.labels[c.label[i] as number] as string)
  const right = (c.head[i] === c.length ? -1 : c.head[i]) === s.heads[i]
  scores.words++
  if (right) scores.heads++
  if (right && given === wanted) scores.arcs++
  if (model.tags[tagged[i] as number] === s.tags[i]) scores.tags++
  tally(scores, wanted)[2]++
  tally(scores, given)[1]++
  if (right && given === wanted) tally(scores, wanted)[0]++
}

function tally(scores: Scores, label: string): [number, number, number] {
  const there = scores.byLabel.get(label) ?? [0, 0, 0]
  scores.byLabel.set(label, there)
  return there
}

const percent = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(2)

export function printScores(title: string, s: Scores, labels: boolean): void {
  const { words } = s
  console.log(
    `${title}: UAS ${percent(s.heads, words)} LAS ${percent(s.arcs, words)} tags ${percent(s.tags, words)} (${words} words, ${s.roots} roots)`,
  )
  if (!labels) return
  const rows = [...s.byLabel].sort((a, b) => b[1][2] - a[1][2])
  for (const [label, [right, given, wanted]] of rows)
    console.log(`  ${label.padEnd(10)} F1 ${percent(2 * right, given + wanted).padStart(6)}  of ${wanted}`)
}
