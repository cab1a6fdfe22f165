// Annotated documents (annotate.py) → training and held-out sentences.
import { readFileSync } from 'node:fs'
import type { ParserToken } from '../lexemes.ts'

export interface GoldSentence {
  readonly tokens: readonly ParserToken[]
  readonly tags: readonly string[]
  /** Head of each word, -1 for a root. */
  readonly heads: number[]
  readonly labels: readonly string[]
  /** BIO-coded entities as spaCy gives them. */
  readonly entities: readonly string[]
  readonly source: string
  readonly document: string
}

export interface Split {
  readonly train: GoldSentence[]
  readonly heldOut: GoldSentence[]
}

// The rare labels and what they are taken for.
const MERGED: Readonly<Record<string, string>> = {
  ROOT: 'root',
  nmod: 'compound',
  predet: 'det',
  preconj: 'cc',
  csubjpass: 'csubj',
  intj: 'dep',
  meta: 'dep',
  '': 'dep',
}

function hashOf(text: string): number {
  let h = 7
  for (const c of text) h = (Math.imul(h, 31) + (c.codePointAt(0) as number)) | 0
  return (Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 8) % 10_000
}

/** A line of annotate.py's output: words, coarse tags, lemmas, Penn tags, heads, labels, entities. */
interface AnnotatedDocument {
  readonly id: string
  readonly source: string
  readonly sentences: readonly (Record<'w' | 'p' | 'l' | 't' | 'd' | 'e', string[]> & { h: number[] })[]
}

function sentencesOf(document: AnnotatedDocument): GoldSentence[] {
  return document.sentences.map((s) => ({
    tokens: s.w.map((text, i) => ({ text, pos: s.p[i] ?? '', lemma: s.l[i] ?? text })),
    tags: s.t,
    heads: s.h,
    labels: s.d.map((label, i) => (s.h[i] === -1 ? 'root' : (MERGED[label] ?? label))),
    entities: s.e,
    source: document.source,
    document: document.id,
  }))
}

/** Reads the files; one document in twenty, chosen by its id, is kept aside. `share` < 1 thins the training part. */
export function readCorpus(files: readonly { path: string; share: number; copies: number }[]): Split {
  const split: Split = { train: [], heldOut: [] }
  for (const { path, share, copies } of files) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue
      const document: AnnotatedDocument = JSON.parse(line)
      const place = hashOf(document.id)
      if (place < 500) split.heldOut.push(...sentencesOf(document))
      else if (place < 500 + share * 9500)
        for (let copy = 0; copy < copies; copy++) split.train.push(...sentencesOf(document))
    }
  }
  return split
}

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j] as T, items[i] as T]
  }
  return items
}
