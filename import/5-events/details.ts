// A tree and an event's words in → what only some kinds have: the mode, a treaty's year, an amount of money.
import { CURRENCIES } from '../../src/vocabulary/words/currencies.ts'
import { governingVerb } from './status.ts'
import type { Tree } from './tree.ts'

const PHONE =
  /\b(?:by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|(?:tele)?phone (?:call|conversation|talks?)|telephone|phoned|telephoned|hotline|phone)\b/i
const VIRTUAL =
  /\b(?:virtual(?:ly)?|video(?: ?conference| ?link| call|-conference)?|videoconference|online|via zoom|by video|web conference|teleconference|remotely)\b/i

/** Whom one does so with is there. */
const FACING = /^(?:meet|receive|host|greet|welcome|see)$/
/** Steps from a word of phoning up to its verb. */
const CLIMB = 6
const PHONE_WORD = /^(?:tele)?phoned?$/
const FACE_TO_FACE = /\b(?:(?:news|press) conference|in person|face[- ]to[- ]face|sidelines|margins)\b/i

/**
 * `phone`, `virtual` or `in-person` for a meeting, by the words of its sentence.
 *
 * @param isAtPlace whether the sentence tells where it was
 */
export function modeOf(sentence: string, tree: Tree, trigger: number, isAtPlace: boolean): string {
  if (VIRTUAL.test(sentence)) return 'virtual'
  if (PHONE.test(sentence) && !isOfOtherVerb(tree, trigger)) return 'phone'
  const { lemma } = tree.tokens[trigger]!
  if (lemma === 'call') return 'phone'
  return lemma === 'speak' && !isAtPlace && !FACE_TO_FACE.test(sentence) ? 'phone' : 'in-person'
}

/** `met X and spoke by telephone with Y`, `telephoned X before he met Y`: who was met was not telephoned. */
function isOfOtherVerb(tree: Tree, trigger: number): boolean {
  if (!tree.isVerb(trigger) || !FACING.test(tree.tokens[trigger]!.lemma)) return false
  const verbOf = (at: number): number => (tree.isVerb(at) ? at : governingVerb(tree, at, CLIMB))
  return tree.tokens.every(({ lower }, k) => !PHONE_WORD.test(lower) || verbOf(k) !== trigger)
}

/** `She also met X`, `afterwards she saw Y`: one more encounter beside those told before; `the two met separately`. */
export function toldAsMore(tree: Tree, trigger: number): 'more' | 'apart' | null {
  const words = tree.children(trigger, 'advmod').map((word) => tree.tokens[word]!.lower)
  if (words.includes('separately')) return 'apart'
  return words.some((word) => MORE.test(word)) ? 'more' : null
}

const MORE = /^(?:also|afterwards?|subsequently|additionally)$/

/** `met over breakfast`, `met for a working lunch`: the meal by which the encounter can be named again. */
export function mealOf(tree: Tree, trigger: number): string | undefined {
  const over = tree
    .children(trigger, 'prep')
    .filter((prep) => /^(?:over|for|at)$/.test(tree.tokens[prep]!.lower))
  return over
    .flatMap((prep) => tree.children(prep, 'pobj'))
    .map((meal) => tree.tokens[meal]!.lemma)
    .find((lemma) => /^(?:breakfast|lunch|luncheon|dinner)$/.test(lemma))
}

/** `the 1975 treaty`, `a treaty from 1996`: whether the year of a date stands beside a noun. */
export function isDatedNoun(tree: Tree, noun: number, date: string): boolean {
  const [from] = tree.extent(noun)
  return tree.tokens
    .slice(Math.max(from, noun - 8), noun + 9)
    .some((token) => token.text === date.slice(0, 4))
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  crore: 1e7,
}
const SIGNS = new Map(
  CURRENCIES.flatMap((currency) => currency.signs.map((sign) => [sign, currency.code] as const)),
)
const WORDS = new Map(
  CURRENCIES.flatMap((currency) => currency.words.map((word) => [word, currency.code] as const)),
)
const escaped = [...SIGNS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
const worded = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')
const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const SCALE = '(thousand|million|billion|trillion|crore|mn|bn|m|b)?'
const SIGN_FIRST = new RegExp(`(?<![\\p{L}])(${escaped})\\s?${NUMBER}[\\s-]?${SCALE}\\b`, 'u')
const WORD_LAST = new RegExp(`${NUMBER}[\\s-]?${SCALE}[\\s-](?:of )?(${worded})\\b`, 'i')

/** The first amount of money in a sentence, with its ISO 4217 currency. */
export function amountIn(sentence: string): { value: number; currency: string } | null {
  const signed = SIGN_FIRST.exec(sentence)
  if (signed) return { value: toNumber(signed[2]!, signed[3]), currency: SIGNS.get(signed[1]!)! }
  const spoken = WORD_LAST.exec(sentence)
  const currency = spoken && WORDS.get(spoken[3]!.toLowerCase())
  return spoken && currency ? { value: toNumber(spoken[1]!, spoken[2]), currency } : null
}

function toNumber(digits: string, scale: string | undefined): number {
  return Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
}
