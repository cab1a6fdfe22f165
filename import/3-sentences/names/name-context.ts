// The tokens of a sentence → what the name features need beside the lexemes: capitals, runs of them, lists.
import { scramble } from '../parser/hashing.ts'
import { LONGEST } from '../parser/lexemes.ts'
import type { Lexemes, ParserToken } from '../parser/lexemes.ts'
import { gazetteerBits } from './gazetteer.ts'

const rows = () => new Int32Array(LONGEST + 2)
export const context = {
  /** 1 for a word with a capital in it. */
  capital: rows(),
  /** Bounds of the run of capitalised words that a word stands in. */
  runStart: rows(),
  runEnd: rows(),
  lists: rows(),
  /** 1 for a small word that may stand inside a name: a capital or a figure follows within three words. */
  mayGoOn: rows(),
  /** 1 in headlines, where nearly every word has a capital. */
  headline: 0,
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'du',
  'dos',
  'la',
  'le',
  'ben',
  'abu',
  'ter',
])

const hasCapital = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 65 && code <= 90) return true
    if (code > 127 && code < 0x2000 && text[i] !== (text[i] as string).toLowerCase()) return true
  }
  return false
}

/** True where a name may begin with a small letter: `al-Assad`, `van Rompuy`. */
const opensName = (tokens: readonly ParserToken[], at: number, to: number): boolean => {
  const text = (tokens[at] as ParserToken).text
  if (!PARTICLES.has(text)) return false
  for (let k = at + 1; k < to && k < at + 3; k++) if (hasCapital((tokens[k] as ParserToken).text)) return true
  return false
}

/** Fills `context` for tokens[from…to). */
export function readContext(tokens: readonly ParserToken[], from: number, to: number, x: Lexemes): void {
  const { capital, runStart, runEnd, lists, mayGoOn } = context
  const length = to - from
  let capitals = 0
  let letters = 0
  for (let i = 0; i < length; i++) {
    const { text } = tokens[from + i] as ParserToken
    const own = hasCapital(text) ? 1 : 0
    if (/[a-z]/i.test(text[0] as string)) letters++
    capitals += own
    capital[i] = own === 1 || opensName(tokens, from + i, to) ? 1 : 0
    lists[i] = capital[i] === 1 ? scramble(gazetteerBits(text, x.form[i] as number) + 1) : 0
    runStart[i] = i > 0 && capital[i] === 1 && capital[i - 1] === 1 ? (runStart[i - 1] as number) : i
  }
  let ahead = length + 3
  for (let i = length - 1; i >= 0; i--) {
    const code = (tokens[from + i] as ParserToken).text.charCodeAt(0)
    if (capital[i] === 1 || (code >= 48 && code <= 57)) ahead = i
    mayGoOn[i] = ahead - i <= 3 ? 1 : 0
    runEnd[i] = i + 1 < length && capital[i] === 1 && capital[i + 1] === 1 ? (runEnd[i + 1] as number) : i
  }
  context.headline = letters > 3 && capitals > letters * 0.6 ? 1 : 0
  capital[length] = capital[length + 1] = lists[length] = lists[length + 1] = 0
}
