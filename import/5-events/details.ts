// A tree and an event's words in → what only some kinds have: the mode, an instrument's name, an amount of money.
import { CURRENCIES } from '../../src/vocabulary/words/currencies.ts'
import type { Tree } from './tree.ts'

const PHONE =
  /\b(?:by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|(?:tele)?phone (?:call|conversation|talks?)|telephone|phoned|telephoned|hotline|phone)\b/i
const VIRTUAL =
  /\b(?:virtual(?:ly)?|video(?: ?conference| ?link| call|-conference)?|videoconference|online|via zoom|by video|web conference|teleconference|remotely)\b/i

/** `phone`, `virtual` or `in-person` for a meeting, by the words of its sentence. */
export function modeOf(sentence: string, tree: Tree, trigger: number): string {
  if (VIRTUAL.test(sentence)) return 'virtual'
  if (PHONE.test(sentence)) return 'phone'
  const lemma = tree.tokens[trigger]!.lemma
  if (lemma === 'call') return 'phone'
  return lemma === 'speak' ? 'phone' : 'in-person'
}

const GENERIC = /^(?:the|a|an|this|that|their|its|any|new|such|these|joint|bilateral|first|second)$/i

/** The instrument as the text names it: `Memorandum of Cooperation`, `joint statement`. */
export function instrumentName(source: string, tree: Tree, noun: number): string {
  const { tokens } = tree
  let from = noun
  while (
    from > 0 &&
    (/^(?:compound|amod|nmod)$/.test(tree.labels[from - 1]!) || tokens[from - 1]!.text === '-') &&
    tree.isWithin(from - 1, noun) &&
    noun - from < 6
  )
    from--
  while (from < noun && GENERIC.test(tokens[from]!.text) && tokens[from]!.lower !== 'joint') from++
  let to = noun
  while (
    to + 1 < tokens.length &&
    (/^\p{Lu}/u.test(tokens[to + 1]!.text) ||
      (/^(?:of|on|for|and|the|in)$/.test(tokens[to + 1]!.lower) &&
        /^\p{Lu}/u.test(tokens[noun]!.text) &&
        /^\p{Lu}/u.test(tokens[to + 2]?.text ?? ''))) &&
    /^\p{Lu}/u.test(tokens[noun]!.text)
  )
    to++
  if (
    tokens[to + 1]?.lower === 'of' &&
    /^(?:understanding|cooperation|intent|association|agreement)$/.test(tokens[to + 2]?.lower ?? '')
  )
    to += 2
  return source.slice(tokens[from]!.start, tokens[to]!.end)
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
