// Tokens of one sentence → one row of integers a token (word, affixes, shape, part of speech), in reused arrays.
import { scramble } from './hashing.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isKnownWord } from './vocabulary.ts'

export interface ParserToken {
  readonly text: string
  readonly pos: string
  readonly lemma: string
}

/** The longest sentence that is read in one piece; two sentinels follow it: the root and "nothing". */
export const LONGEST = 400
const SIZE = LONGEST + 2

/** The row of "nothing" in every array: no word, no tag, no child. */
export const NONE_WORD = 0x5bd1e995 | 0
const ROOT_WORD = 0x1b873593 | 0

export interface Lexemes {
  length: number
  /** Hash of the folded word, the same for all rare words of one shape and ending. */
  readonly word: Int32Array
  /** Hash of the folded word, rare or not. */
  readonly form: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly prefix: Int32Array
  readonly shape: Int32Array
  readonly pos: Int32Array
  readonly memory: Memory
}

/** Rows of words that were read before, for the same vocabulary: most words of a text are old acquaintances. */
interface Memory {
  known: Vocabulary | undefined
  readonly rowOf: Map<string, number>
  readonly rows: Int32Array
}

/** So many words are remembered; then all are forgotten. */
const REMEMBERED = 1 << 14
/** Integers of a word: all of its row but the part of speech. */
const WIDTH = 7

export function emptyLexemes(): Lexemes {
  const rows = () => new Int32Array(SIZE)
  return {
    length: 0,
    word: rows(),
    form: rows(),
    suffix1: rows(),
    suffix2: rows(),
    suffix3: rows(),
    prefix: rows(),
    shape: rows(),
    pos: rows(),
    memory: { known: undefined, rowOf: new Map(), rows: new Int32Array(REMEMBERED * WIDTH) },
  }
}

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

/** One UTF-16 unit, lower-cased (Latin-1) and with the typographic quotes made plain. */
function foldUnit(code: number): number {
  if (isUpper(code)) return code + 32
  if (code === 0x2019 || code === 0x2018) return 39
  if (code === 0x201c || code === 0x201d) return 34
  if (code === 0x2013 || code === 0x2014) return 45
  return code >= 48 && code <= 57 ? 48 : code
}

const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Hash of the word as training and run time know it: lower case, plain quotes, every digit as 0. */
export function hashWord(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = fnv(hash, foldUnit(text.charCodeAt(i)))
  return scramble(hash)
}

/** Capitals, digits, hyphens, periods and length class of a word in a few bits. */
function shapeOf(text: string): number {
  let bits = 0
  const length = text.length
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (isUpper(code)) bits |= i === 0 ? 1 : 2
    else if (code >= 97 && code <= 122) bits |= 4
    else if (code >= 48 && code <= 57) bits |= 8
    else if (code === 45) bits |= 16
    else if (code === 46) bits |= 32
    else if (code > 0xc0 && code < 0x2000) bits |= 4
    else bits |= 64
  }
  return bits | (length === 1 ? 128 : length < 4 ? 256 : 0)
}

function endHash(text: string, count: number, seed: number): number {
  let hash = seed
  for (let i = Math.max(0, text.length - count); i < text.length; i++)
    hash = fnv(hash, foldUnit(text.charCodeAt(i)))
  return scramble(hash)
}

function startHash(text: string, count: number, seed: number): number {
  let hash = seed
  for (let i = 0; i < count && i < text.length; i++) hash = fnv(hash, foldUnit(text.charCodeAt(i)))
  return scramble(hash)
}

export function posHash(pos: string): number {
  return scramble(
    Math.imul(pos.charCodeAt(0) * 961 + pos.charCodeAt(1) * 31 + pos.charCodeAt(pos.length - 1), 77),
  )
}

/** Fills `into` from tokens[from…to). Units beyond Latin-1 keep their case: such words are rare in English text. */
export function readLexemes(
  tokens: readonly ParserToken[],
  from: number,
  to: number,
  known: Vocabulary,
  into: Lexemes,
): void {
  const length = to - from
  into.length = length
  const { memory } = into
  if (memory.known !== known) {
    memory.known = known
    memory.rowOf.clear()
  }
  const { rows } = memory
  for (let i = 0; i < length; i++) {
    const { text, pos } = tokens[from + i] as ParserToken
    const at = (memory.rowOf.get(text) ?? remember(memory, known, text)) * WIDTH
    into.word[i] = rows[at] as number
    into.form[i] = rows[at + 1] as number
    into.suffix1[i] = rows[at + 2] as number
    into.suffix2[i] = rows[at + 3] as number
    into.suffix3[i] = rows[at + 4] as number
    into.prefix[i] = rows[at + 5] as number
    into.shape[i] = rows[at + 6] as number
    into.pos[i] = posHash(pos)
  }
  setSentinel(into, length, ROOT_WORD)
  setSentinel(into, length + 1, NONE_WORD)
}

function remember(memory: Memory, known: Vocabulary, text: string): number {
  if (memory.rowOf.size === REMEMBERED) memory.rowOf.clear()
  const row = memory.rowOf.size
  const form = hashWord(text)
  const shape = shapeOf(text)
  const suffix3 = endHash(text, 3, 3)
  const word = isKnownWord(known, form) ? form : scramble(suffix3 ^ Math.imul(shape + 1, 0x9e3779b1))
  const own = [word, form, endHash(text, 1, 1), endHash(text, 2, 2), suffix3, startHash(text, 3, 4)]
  memory.rows.set([...own, scramble(shape + 0x9e37)], row * WIDTH)
  memory.rowOf.set(text, row)
  return row
}

function setSentinel(into: Lexemes, row: number, word: number): void {
  into.word[row] = into.form[row] = word
  into.suffix1[row] = into.suffix2[row] = into.suffix3[row] = into.prefix[row] = word
  into.shape[row] = into.pos[row] = word
}
