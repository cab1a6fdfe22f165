// A sentence's tokens and the lexicon's hits in → runs of capitalised words that may be names.
import { COMMON_WORDS } from '../../src/vocabulary/words/common-words.ts'
import { givenNames, PARTICLES } from '../../src/vocabulary/words/given-names.ts'
import { PORTFOLIO_HEADS } from '../../src/vocabulary/words/official-cues.ts'
import type { Token } from '../3-sentences/index.ts'
import { afterGluedWords } from './glued-words.ts'

export interface NameSpan {
  readonly from: number
  readonly to: number
  /** The words of the name without joining signs: `Al`, `Hariri`. */
  readonly words: readonly string[]
  /** As it stands in the text: `Al-Hariri`. */
  readonly text: string
}

const COMMON = new Set(COMMON_WORDS.map((word) => word.toLowerCase()))
const JOINING = new Set([...PARTICLES, 'und', 'zu', "'t", '’t', 'do', 'dos', 'e', 'y'])
const PORTFOLIO = new Set(PORTFOLIO_HEADS)
const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’.]*$/u
/** `Ma.` is María in the Philippines. */
const INITIAL = /^(?:\p{Lu}|Ma)\.?$/u
/** `I’m Nina Sol`, `President Moreno I have met`; an initial has its full stop in a token of its own, or at its end. */
const PRONOUN = /^I['’]/
/** In a title every word has a capital: `Minister Sol With Ines Roth`. */
const JOINS_NO_NAME =
  /^(?:with|and|before|after|during|from|of|following|amid|at|on|says?|said|meets?|visits?|travels|arrives|departs|attends|convenes|participates|statements|remarks)$/i
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i
const BEFORE_MONTH =
  /^(?:in|on|since|by|until|till|late|early|mid|last|next|this|from|between|during|of|\d{1,2}(?:st|nd|rd|th)?)$/

/** Finds the runs of name words outside `taken` tokens (1 = already part of a phrase of the lexicon). */
export function findNameSpans(source: string, tokens: readonly Token[], taken: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = []
  let i = 0
  while (i < tokens.length) {
    if (!startsName(tokens, i, taken)) {
      i++
      continue
    }
    let end = i + 1
    while (end < tokens.length) {
      const next = extension(tokens, end, taken)
      if (next === 0) break
      end += next
    }
    i = afterGluedWords(tokens, asksWith(tokens, i, end) ? i + 1 : i, end)
    const words = tokens
      .slice(i, end)
      .filter((token) => /\p{L}/u.test(token.text))
      .map((token) => token.text)
    spans.push({
      from: i,
      to: end,
      words,
      text: source.slice(tokens[i]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' '),
    })
    i = end
  }
  return spans
}

/** `Will Nina Sol be in Rome?`: a verb before two words of a name and its other half, no given name. */
const asksWith = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 &&
  tokens[from]!.lower === 'will' &&
  (from === 0 || /^["“”‘:–—-]$/.test(tokens[from - 1]!.text)) &&
  /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '') &&
  tokens[to]!.lemma === tokens[to]!.lower

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  return CAPITAL.test(word) && !PRONOUN.test(word) && !isCalendar(tokens, at)
}

/** `May 5`, `in May`, never `Theresa May`; `Jan. 25`, never `Jan Lipavsky`. */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text
  if (WEEKDAY.test(word)) return true
  if (!MONTH.test(word)) return false
  const next = tokens[at + 1]?.text ?? ''
  if (/^\d/.test(next) || (word.length <= 4 && next === '.' && /^\d/.test(tokens[at + 2]?.text ?? '')))
    return true
  return word.length !== 3 && BEFORE_MONTH.test(tokens[at - 1]?.lower ?? '')
}

/** At a sentence's start a capital proves nothing: `Asked about`, `Informed sources`. */
function startsName(tokens: readonly Token[], i: number, taken: Uint8Array): boolean {
  const token = tokens[i]!
  if (
    taken[i] ||
    !isNameWord(tokens, i) ||
    (token.text.length === 1 && token.text !== token.text.toUpperCase())
  )
    return false
  // `President-Elect Sol`: the suffix belongs to the office.
  if (/^(?:elect|designate)$/.test(token.lower) && /^[-‐‑]$/.test(tokens[i - 1]?.text ?? '')) return false
  if (token.text === 'I' || token.text === 'A') return tokens[i + 1]?.text === '.' && i > 0
  const opening = i === 0 || /^["“”‘:•*–—-]$/.test(tokens[i - 1]!.text)
  if (opening)
    return (
      !COMMON.has(token.lower) &&
      !(token.pos !== 'PROPN' && !isNameWord(tokens, i + 1) && COMMON.has(token.lemma))
    )
  return !(COMMON.has(token.lower) && token.pos !== 'PROPN') || isGivenName(tokens, i)
}

/** `Sultan Said bin Majid`, `go to Said Nasser`: a common word that is a given name, before the rest of a name. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text ?? ''
  if (/^(?:bin|ibn)$/.test(next)) return true
  const before = tokens[i - 1]?.text ?? ''
  return (
    givenNames().has(tokens[i]!.lower) &&
    /^\p{Ll}/u.test(before) &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !COMMON.has(next.toLowerCase())
  )
}

/** How many tokens from `at` on still belong to the name: a name word, an initial, a joined or particle word. */
function extension(tokens: readonly Token[], at: number, taken: Uint8Array): number {
  const token = tokens[at]!
  const previous = tokens[at - 1]!
  if (taken[at]) return 0
  if (PORTFOLIO.has(previous.lower)) return 0
  if (JOINS_NO_NAME.test(token.text) && /^\p{Lu}/u.test(token.text)) return 0
  if (token.text === 'I' && tokens[at + 1]?.text !== '.') return 0
  if (isNameWord(tokens, at)) return 1
  // `Jean-Yves`, `Al-Hariri`, `Ban Ki-moon`: joined without spaces.
  if (/^[-‐‑’']$/.test(token.text) && token.start === previous.end) {
    const next = tokens[at + 1]
    return next && next.start === token.end && /^\p{L}/u.test(next.text) && !taken[at + 1] ? 2 : 0
  }
  if (token.text === '.' && INITIAL.test(previous.text) && token.start === previous.end)
    return isNameWord(tokens, at + 1) ? 1 : 0
  // `van 't Hoff`, whose apostrophe is a token of its own
  if (/^['’‘]$/.test(token.text) && tokens[at + 1]?.text === 't' && isNameWord(tokens, at + 2)) return 3
  // `d'Estaing`
  if (/^(?:d|l|dell|all)['’]\p{Lu}/u.test(token.text)) return 1
  if (JOINING.has(token.lower)) {
    for (let k = at; k < Math.min(at + 4, tokens.length); k++) {
      const word = tokens[k]!
      // After a particle a title is part of the name: `bin Tun Osman`.
      if (taken[k] && !(k > at && isNameWord(tokens, k))) return 0
      if (isNameWord(tokens, k)) return k - at + 1
      if (!JOINING.has(word.lower) && !/^[-‐‑'’‘]$/.test(word.text) && word.text !== 't') return 0
    }
  }
  return 0
}
