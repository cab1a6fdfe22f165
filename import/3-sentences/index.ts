// A document in → its sentences with tokens, parts of speech and what stands inside quotation marks.
import { remembering } from '../../src/remembering.ts'
import type { Document, Paragraph } from '../2-document/index.ts'
import type { Span } from '../reading.ts'
import { nlp } from './nlp.ts'
import type { Sentence, Token } from './sentence.ts'

export type { Sentence, Token } from './sentence.ts'

/** A sentence longer than this is cut by force, so that no text costs more than linear time. */
const LONGEST_SENTENCE = 20_000
const LONGEST_SENTENCE_TOKENS = 400

/** After these a full stop does not end a sentence: `Gen. Mattis`, `Nov. 5`, `U.S. Secretary`. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|adm|brig|cmdr|sen|rep|gov|pres|hon|rev|fr|st|sr|jr|amb|sec|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.k|u\.n|e\.u|d\.c|p\.m|a\.m|inc|corp|co|ltd|[a-z])\.?$/i
const NEVER_ENDS =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|adm|brig|cmdr|sen|rep|gov|hon|rev|amb|ma|[A-Z])\.$/i

/** Cuts a document's paragraphs into sentences. Every token is an exact slice of the article's text. */
export function toSentences(document: Document): Sentence[] {
  const sentences: Sentence[] = []
  for (const [index, paragraph] of document.paragraphs.entries()) {
    if (paragraph.role === 'boilerplate') continue
    for (const [start, end] of readableParts(document.article.text, paragraph.start, paragraph.end))
      readParagraph(document.article.text, { ...paragraph, start, end }, index, sentences)
  }
  return sentences
}

/** A run of so many characters without a blank is no word; the library takes more than quadratic time for it. */
const UNBROKEN = /(?<!\S)\S{400,}/g

/** A paragraph without what is no word, in parts of bearable length that cut no character in two. */
function readableParts(text: string, start: number, end: number): Span[] {
  const parts: Span[] = []
  let from = start
  const cutUpTo = (limit: number): void => {
    while (from < limit) {
      let to = Math.min(limit, from + LONGEST_SENTENCE)
      if (to < limit && (text.codePointAt(to - 1) ?? 0) > 0xffff) to--
      if (text.slice(from, to).trim() !== '') parts.push([from, to])
      from = to
    }
  }
  for (const word of text.slice(start, end).matchAll(UNBROKEN)) {
    cutUpTo(start + word.index)
    from = start + word.index + word[0].length
  }
  cutUpTo(end)
  return parts
}

function readParagraph(text: string, paragraph: Paragraph, index: number, sentences: Sentence[]): void {
  const { tokens, ends } = tokenize(text, paragraph.start, paragraph.end)
  let inQuote = false
  let from = 0
  for (const end of joinBroken(tokens, withCapitalEnds(tokens, ends))) {
    if (end <= from) continue
    const own = tokens.slice(from, end)
    own[0] = { ...own[0]!, lemma: openingLemma(own[0]!) }
    const quoted = new Uint8Array(own.length)
    for (const [i, token] of own.entries()) {
      const mark = quotationMark(token.text, inQuote)
      if (mark === 'open') inQuote = true
      quoted[i] = inQuote ? 1 : 0
      if (mark === 'close') inQuote = false
    }
    sentences.push({
      index: sentences.length,
      paragraph: index,
      heading: paragraph.role === 'heading',
      start: own[0]!.start,
      end: own.at(-1)!.end,
      tokens: own,
      quoted,
    })
    from = end
  }
}

function tokenize(text: string, start: number, end: number): { tokens: Token[]; ends: number[] } {
  const { its, readDoc } = nlp()
  // The library makes a token of a line's end, which would part the names and phrases of a wrapped text, and
  // parts `did` from `n't`, `I` from `'m` with a straight sign only.
  const plain = text.slice(start, end).replace(/\s/g, ' ').replaceAll(CURLED, "'")
  const doc = readDoc(plain)
  const all = doc.tokens()
  const values = all.out(its.value) as string[]
  const parts = all.out(its.pos as never) as unknown as string[]
  const lemmas = all.out(its.lemma as never) as unknown as string[]
  const tokens: Token[] = []
  /** Token index of the library → how many tokens are kept before it. */
  const kept = new Int32Array(values.length + 1)
  let at = start
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const found = start + plain.indexOf(value, at - start)
    // The library may drop or rewrite a character; such a token has no place in the text.
    if (found >= at && found - at < 64) {
      at = found + value.length
      const last = tokens.at(-1)
      if (
        last &&
        last.end === found &&
        LETTER_AT_END.test(last.text) &&
        LETTER_AT_START.test(value) &&
        NOT_ASCII.test(last.text + value)
      )
        tokens[tokens.length - 1] = joined(last, value, at)
      else if (ACRONYM_COMPOUND.test(value)) tokens.push(...splitCompound(value, found))
      else if (POSSESSIVE.test(value)) tokens.push(...splitPossessive(value, found))
      else
        tokens.push({
          text: value,
          lower: lowerOf(value),
          lemma: lemmaOf(lemmas[i] ?? value),
          pos: parts[i] ?? 'X',
          start: found,
          end: at,
        })
    }
    kept[i + 1] = tokens.length
  }
  const ends = (doc.sentences().out(its.span) as unknown as [number, number][]).map(
    ([, last]) => kept[last + 1]!,
  )
  return { tokens, ends: ends.length ? ends : [tokens.length] }
}

const CURLED = /(?<=\p{L}n)’(?=t\b)|(?<=\p{L})’(?=(?:m|re|d)\b)/gu

/** `UN-sponsored`, `EU-led`: the library keeps some of them whole. */
const ACRONYM_COMPOUND = /^\p{Lu}{2,}-\p{Ll}+$/u

/** `Putin’s`, which the library keeps whole behind a no-break space. */
const POSSESSIVE = /^\p{Lu}[\p{L}.-]+['’]s$/u
const CONTRACTION = /^(?:it|that|he|she|what|there|let|here|who|where|how)['’]s$/i

function splitCompound(value: string, start: number): Token[] {
  const at = value.indexOf('-')
  return [
    partOf(value.slice(0, at), 'PROPN', start),
    partOf('-', 'PUNCT', start + at),
    partOf(value.slice(at + 1), 'ADJ', start + at + 1),
  ]
}

function splitPossessive(value: string, start: number): Token[] {
  const at = value.length - 2
  const verb = CONTRACTION.test(value)
  return [
    partOf(value.slice(0, at), verb ? 'PRON' : 'PROPN', start),
    partOf(value.slice(at), verb ? 'AUX' : 'PART', start + at),
  ]
}

function partOf(text: string, pos: string, start: number): Token {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return { text, lower, lemma: lower, pos, start, end: start + text.length }
}

const lowerOf = remembering((word) => word.toLowerCase().replaceAll('’', "'"))
const lemmaOf = remembering((word) => VERBS_ONLY[word.toLowerCase()] ?? spelledAmerican(word.toLowerCase()))
/** `The two spoke`: nouns to the library, which in news are verbs. */
const VERBS_ONLY: Readonly<Record<string, string>> = { spoke: 'speak', shook: 'shake' }

/** The library knows American spellings only: `initialled`, `cancelling`, `co-chaired`. */
function spelledAmerican(lemma: string): string {
  if (lemma.length > 7 && /l(?:led|ling)$/.test(lemma)) return lemma.replace(/l(?:led|ling)$/, 'l')
  return lemma
}

/** A plural that opens a sentence is a name to the library: `Talks between them took place.` */
function openingLemma({ text, lower, lemma }: Token): string {
  if (lemma !== lower || !/^\p{Lu}\p{Ll}+[^isu\P{L}]s$/u.test(text)) return lemma
  return lower.replace(/ies$/, 'ys').replace(/(?<=sh|ch|ss|x)es$|s$/, '')
}

/** The library cuts words at letters that it does not know: `Šť` `astný`. */
const LETTER_AT_END = /[\p{L}\p{M}]$/u
const LETTER_AT_START = /^[\p{L}\p{M}]/u
// oxlint-disable-next-line no-control-regex -- the range is the definition of ASCII
const NOT_ASCII = /[^\x00-\x7f]/

function joined(first: Token, rest: string, end: number): Token {
  const text = first.text + rest
  const lower = text.toLowerCase()
  return {
    text,
    lower,
    lemma: lower,
    pos: /^\p{Lu}/u.test(text) ? 'PROPN' : first.pos,
    start: first.start,
    end,
  }
}

/** Joins what was cut after an abbreviation and cuts what is too long. */
function joinBroken(tokens: readonly Token[], ends: readonly number[]): number[] {
  const joined: number[] = []
  let from = 0
  for (const end of ends) {
    if (end < tokens.length && !isSentenceEnd(tokens, end)) continue
    while (end - from > LONGEST_SENTENCE_TOKENS) joined.push((from += LONGEST_SENTENCE_TOKENS))
    joined.push(end)
    from = end
  }
  if (from < tokens.length) joined.push(tokens.length)
  return joined
}

function isSentenceEnd(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!
  const next = tokens[end]!
  const word = last.text === '.' ? `${tokens[end - 2]?.text ?? ''}.` : last.text
  if (/^[\p{Ll}]/u.test(next.text) && !/^[!?…]$/.test(last.text)) return false
  if (/^[)\]”’,;]$/.test(next.text)) return false
  if (NEVER_ENDS.test(word)) return false
  if (endsWithCapital(tokens, end)) return true
  // `the U.S. Secretary`: an abbreviation before a capital ends a sentence only before a common opening word.
  if (ABBREVIATION.test(word)) return next.pos !== 'PROPN' && next.pos !== 'NUM' && next.pos !== 'NOUN'
  return true
}

/** `in Washington, D.C. Minister Okello thanked …`; not `Washington, D.C. Mayor Brown`. */
const OF_THE_DISTRICT =
  /^(?:mayor|police|metropolitan|council|councilwoman|councilman|circuit|attorney|superior|district|court|national|public|department|area|statehood|united|city|local)$/
const endsWithCapital = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]!.lower === 'd.c.' &&
  tokens[end - 2]?.text === ',' &&
  tokens[end - 3]?.lower === 'washington' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[end]!.text) &&
  !OF_THE_DISTRICT.test(tokens[end]!.lower)

/** The library never ends a sentence there. */
function withCapitalEnds(tokens: readonly Token[], ends: readonly number[]): readonly number[] {
  const more = tokens.flatMap((token, i) =>
    token.lower === 'd.c.' && i + 1 < tokens.length && endsWithCapital(tokens, i + 1) ? [i + 1] : [],
  )
  return more.length === 0 ? ends : [...new Set([...ends, ...more])].toSorted((a, b) => a - b)
}

function quotationMark(text: string, inQuote: boolean): 'open' | 'close' | null {
  if (text === '“' || text === '«' || text === '„') return 'open'
  if (text === '”' || text === '»') return 'close'
  if (text === '"' || text === "''" || text === '``') return inQuote ? 'close' : 'open'
  return null
}
