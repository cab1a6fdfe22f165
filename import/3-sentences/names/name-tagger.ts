// Lexemes and context of a sentence → the best row of classes (Viterbi), and from it the names.
import { close, shiftFor, slotOf } from '../parser/hashing.ts'
import { emptyLexemes, LONGEST, readLexemes } from '../parser/lexemes.ts'
import type { Lexemes, ParserToken } from '../parser/lexemes.ts'
import { context, readContext } from './name-context.ts'
import { counts, fillNameFeatures, fixedFeatures, openFeatures } from './name-features.ts'
import { CLASS_MIXES, CLASSES, KINDS } from './name-model.ts'
import type { NameKind, NameModel } from './name-model.ts'

/** The class of each word of the sentence read last, and by how much it won over the next best. */
export const classes = new Int32Array(LONGEST + 2)
const margins = new Int32Array(LONGEST + 2)

const WIDTH = CLASSES + 1
const NEVER = -0x40000000
/** The class "before the first word". */
export const START = CLASSES
/** How many classes a word keeps for its successor: more changes nothing that was measured. */
const KEPT = 5

const goesOn = (c: number): number => (c % 2 === 1 ? c + 1 : c)
const BEGINNINGS = [0, 1, 3, 5, 7, 9]
/** What may follow a name at once: anything a place or people, a person a body: `the United Nations Rosa Quispe`. */
const FOLLOWERS: Readonly<Record<NameKind, readonly number[]>> = {
  PERSON: [0],
  ORG: [0, 1],
  PLACE: BEGINNINGS,
  NORP: BEGINNINGS,
  OTHER: [0],
}
const successors = (c: number, capital: boolean, inside: boolean): Uint8Array => {
  if (c === 0 || c === START) return Uint8Array.from(capital ? BEGINNINGS : [0])
  const followers = FOLLOWERS[KINDS[(c - 1) >> 1] as NameKind]
  return Uint8Array.from([...(capital ? followers : [0]), ...(inside ? [goesOn(c)] : [])])
}
const all = (capital: boolean, inside: boolean) =>
  Array.from({ length: WIDTH }, (_, c) => successors(c, capital, inside))
const AFTER_CAPITAL = all(true, true)
const AFTER_SMALL = all(false, true)
const AFTER_END = all(false, false)

/** For each class the classes that may follow at word i: names hold a capital or a figure within three words. */
export function openClasses(i: number): Uint8Array[] {
  if (context.capital[i] === 1) return AFTER_CAPITAL
  return context.mayGoOn[i] === 1 ? AFTER_SMALL : AFTER_END
}

const scores = new Int32Array(WIDTH)
const nextScores = new Int32Array(WIDTH)
const fixed = new Int32Array(WIDTH)
const back = new Int8Array((LONGEST + 2) * WIDTH)
/** Local score of each class after each class, at each word. */
const local = new Int32Array((LONGEST + 2) * WIDTH * WIDTH)

/** Sum of the weights of a class's fixed features: worked out when the class is first open at a word. */
function fixedScore(weights: Int8Array | Int32Array, shift: number, c: number): number {
  if (fixed[c] !== NEVER) return fixed[c] as number
  const mix = CLASS_MIXES[c] as number
  let score = 0
  for (let f = 0; f < counts.fixed; f++)
    score += weights[slotOf(fixedFeatures[f] as number, mix, shift)] as number
  return (fixed[c] = score)
}

/** Scores word i after every class still kept; fills nextScores, back and local. */
function extend(weights: Int8Array | Int32Array, shift: number, i: number): void {
  const open = openClasses(i)
  nextScores.fill(NEVER)
  fixed.fill(NEVER)
  for (let before = 0; before < WIDTH; before++) {
    if (scores[before] === NEVER) continue
    const own = open[before] as Uint8Array
    const last = CLASS_MIXES[before] as number
    for (let k = 0; k < own.length; k++) {
      const c = own[k] as number
      const mix = CLASS_MIXES[c] as number
      let score = fixedScore(weights, shift, c)
      for (let f = 0; f < counts.open; f++)
        score += weights[slotOf(close(openFeatures[f] as number, last), mix, shift)] as number
      local[(i * WIDTH + before) * WIDTH + c] = score
      const total = (scores[before] as number) + score
      if (total > (nextScores[c] as number)) {
        nextScores[c] = total
        back[i * WIDTH + c] = before
      }
    }
  }
}

function keepBest(): void {
  scores.set(nextScores)
  for (let kept = 0, best = 0; kept < KEPT; kept++) {
    best = 0
    for (let c = 1; c < WIDTH; c++) if ((nextScores[c] as number) > (nextScores[best] as number)) best = c
    nextScores[best] = NEVER
  }
  for (let c = 0; c < WIDTH; c++) if (nextScores[c] !== NEVER) scores[c] = NEVER
}

/** True where only "no name" is left open: nothing needs to be scored. */
function isPlain(i: number): boolean {
  if (context.capital[i] === 1) return false
  for (let c = 1; c < CLASSES; c++) if (scores[c] !== NEVER) return false
  return true
}

/** Whether word i is "no name" whatever stands before it, so that what follows does not hang on what precedes. */
const partsStretches = (i: number): boolean => context.capital[i] === 0 && context.mayGoOn[i] === 0

/** Fills `classes` and `margins` for the sentence, or for a stretch of it that begins and ends where it parts. */
export function chooseClasses(weights: Int8Array | Int32Array, x: Lexemes, from = 0, to = x.length): void {
  const shift = shiftFor(weights.length)
  scores.fill(NEVER)
  scores[from === 0 ? START : 0] = 0
  for (let i = from; i < to; i++) {
    if (isPlain(i)) {
      const before = scores[0] === NEVER ? START : 0
      const total = scores[before] as number
      scores.fill(NEVER)
      scores[0] = total
      back[i * WIDTH] = before
      local[(i * WIDTH + before) * WIDTH] = NEVER
      continue
    }
    fillNameFeatures(x, i)
    extend(weights, shift, i)
    keepBest()
  }
  let c = 0
  for (let k = 1; k < CLASSES; k++) if ((scores[k] as number) > (scores[c] as number)) c = k
  for (let i = to - 1; i >= from; i--) {
    classes[i] = c
    margins[i] = marginAt(i, back[i * WIDTH + c] as number, c)
    c = back[i * WIDTH + c] as number
  }
}

function marginAt(i: number, before: number, chosen: number): number {
  const row = (i * WIDTH + before) * WIDTH
  if (local[row + chosen] === NEVER) return 0
  let second = NEVER
  for (const c of openClasses(i)[before] as Uint8Array)
    if (c !== chosen && (local[row + c] as number) > second) second = local[row + c] as number
  return second === NEVER ? 0 : Math.max(0, (local[row + chosen] as number) - second)
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

function load(model: NameModel, tokens: readonly ParserToken[], from: number): number {
  const to = Math.min(tokens.length, from + LONGEST)
  loaded = undefined
  readLexemes(tokens, from, to, model, lexemes)
  readContext(tokens, from, to, lexemes)
  return to
}

export function tagNamesWith(model: NameModel, tokens: readonly ParserToken[]): TaggedName[] {
  const names: TaggedName[] = []
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const to = load(model, tokens, from)
    chooseClasses(model.weights, lexemes)
    collect(tokens, from, 0, to - from, names)
  }
  return names
}

/** The names of one sentence, each stretch tagged when it is first asked for: most of a sentence is no name. */
export class NamesOnDemand {
  private readonly names: TaggedName[] = []
  private readonly isTagged: Uint8Array
  private readonly model: NameModel
  private readonly tokens: readonly ParserToken[]

  constructor(model: NameModel, tokens: readonly ParserToken[]) {
    this.model = model
    this.tokens = tokens
    this.isTagged = new Uint8Array(tokens.length)
    if (tokens.length <= LONGEST) return
    this.names = tagNamesWith(model, tokens)
    this.isTagged.fill(1)
  }

  /** The first name that overlaps tokens[from…to), the same as among all names of the sentence. */
  overlapping(from: number, to: number): TaggedName | undefined {
    for (let i = from; i < to; i++) if (this.isTagged[i] === 0) this.tagStretch(i)
    let first: TaggedName | undefined
    for (const name of this.names)
      if (name.start < to && from < name.end && (!first || name.start < first.start)) first = name
    return first
  }

  private tagStretch(at: number): void {
    if (loaded !== this.names) {
      load(this.model, this.tokens, 0)
      loaded = this.names
    }
    let from = at
    while (from > 0 && !partsStretches(from - 1)) from--
    let to = at + 1
    while (to < this.tokens.length && !partsStretches(to - 1)) to++
    chooseClasses(this.model.weights, lexemes, from, to)
    collect(this.tokens, 0, from, to, this.names)
    this.isTagged.fill(1, from, to)
  }
}

/** The names of the sentence that the arrays hold. */
let loaded: readonly TaggedName[] | undefined

function collect(
  tokens: readonly ParserToken[],
  from: number,
  first: number,
  length: number,
  names: TaggedName[],
): void {
  for (let i = first; i < length;) {
    const begun = classes[i] as number
    if (begun === 0) {
      i++
      continue
    }
    let margin = margins[i] as number
    let end = i + 1
    for (; end < length && classes[end] === begun + 1; end++)
      margin = Math.min(margin, margins[end] as number)
    const next = end
    // A name ends with a capitalised word or a figure: `Patrice Talon of` does not.
    while (
      end > i + 1 &&
      context.capital[end - 1] === 0 &&
      !/^\d/.test((tokens[from + end - 1] as ParserToken).text)
    )
      end--
    const kind = KINDS[(begun - 1) >> 1] as NameKind
    names.push({ start: from + i, end: from + end, kind, score: 0.5 + (0.5 * margin) / (margin + HALFWAY) })
    i = next
  }
}
