// Lexemes and context of a sentence → a class a word, greedily from left to right, with the margin of each choice.
import { shiftFor, slotOf } from '../parser/hashing.ts'
import type { Lexemes, ParserToken } from '../parser/lexemes.ts'
import { emptyLexemes, LONGEST, readLexemes } from '../parser/lexemes.ts'
import { context, readContext } from './name-context.ts'
import { fillNameFeatures, nameFeatures } from './name-features.ts'
import { CLASS_MIXES, CLASSES, KINDS } from './name-model.ts'
import type { NameKind, NameModel } from './name-model.ts'

export const classes = new Int32Array(LONGEST + 2)
/** By how much the class won over the next best. */
export const margins = new Int32Array(LONGEST + 2)

const OUTSIDE = Uint8Array.from([0])
const BEGINNINGS = [0, 1, 3, 5, 7, 9]
const goesOn = (c: number): number => (c % 2 === 1 ? c + 1 : c)
/** A name follows another at once only after a place or a people: `Iranian Grand Master`, never after a person. */
const mayPrecedeName = (c: number): boolean => KINDS[(c - 1) >> 1] === 'PLACE' || KINDS[(c - 1) >> 1] === 'NORP'
const candidatesAfter = (c: number, capital: boolean): Uint8Array => {
  if (c === 0) return capital ? Uint8Array.from(BEGINNINGS) : OUTSIDE
  return Uint8Array.from([...(capital && mayPrecedeName(c) ? BEGINNINGS : [0]), goesOn(c)])
}
const anyAfter = Array.from({ length: CLASSES }, (_, c) => candidatesAfter(c, true))
const smallAfter = Array.from({ length: CLASSES }, (_, c) => candidatesAfter(c, false))

/** The classes open to word i: a name begins with a capital, and goes on only with its own kind. */
export function candidateClasses(i: number): Uint8Array {
  const before = i > 0 ? (classes[i - 1] as number) : 0
  return (context.capital[i] === 1 ? anyAfter[before] : smallAfter[before]) as Uint8Array
}

/** Sets classes[i] and margins[i] from the features filled last. */
export function chooseClass(weights: Int8Array | Int32Array, candidates: Uint8Array, count: number, i: number): void {
  const shift = shiftFor(weights.length)
  let best = 0
  let bestScore = -Infinity
  let second = -Infinity
  for (let k = 0; k < candidates.length; k++) {
    const mix = CLASS_MIXES[candidates[k] as number] as number
    let score = 0
    for (let f = 0; f < count; f++) score += weights[slotOf(nameFeatures[f] as number, mix, shift)] as number
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = candidates[k] as number
    } else if (score > second) second = score
  }
  classes[i] = best
  margins[i] = second === -Infinity ? 0 : bestScore - second
}

export function classify(model: NameModel, x: Lexemes): void {
  for (let i = 0; i < x.length; i++) {
    const candidates = candidateClasses(i)
    if (candidates.length === 1) {
      classes[i] = 0
      margins[i] = 0
    } else chooseClass(model.weights, candidates, fillNameFeatures(x, classes, i), i)
  }
}

export interface TaggedName {
  /** Token indexes, end exclusive. */
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  /** 0.5 (as likely something else) … 1, from the closest call within the name. */
  readonly score: number
}

/** The margin at which a score is 0.75. */
const HALFWAY = 300

const lexemes = emptyLexemes()

export function tagNamesWith(model: NameModel, tokens: readonly ParserToken[]): TaggedName[] {
  const names: TaggedName[] = []
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const to = Math.min(tokens.length, from + LONGEST)
    readLexemes(tokens, from, to, model, lexemes)
    readContext(tokens, from, to, lexemes)
    classify(model, lexemes)
    collect(tokens, from, to - from, names)
  }
  return names
}

function collect(tokens: readonly ParserToken[], from: number, length: number, names: TaggedName[]): void {
  for (let i = 0; i < length; ) {
    const begun = classes[i] as number
    if (begun === 0) {
      i++
      continue
    }
    let margin = margins[i] as number
    let end = i + 1
    for (; end < length && classes[end] === begun + 1; end++) margin = Math.min(margin, margins[end] as number)
    const next = end
    // A name ends with a capitalised word or a figure: `Patrice Talon of` does not.
    while (end > i + 1 && context.capital[end - 1] === 0 && !/^\d/.test((tokens[from + end - 1] as ParserToken).text)) end--
    const kind = KINDS[(begun - 1) >> 1] as NameKind
    names.push({ start: from + i, end: from + end, kind, score: 0.5 + (0.5 * margin) / (margin + HALFWAY) })
    i = next
  }
}
