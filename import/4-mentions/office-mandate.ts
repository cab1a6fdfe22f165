// A scan and a title in it → the token behind what the office is of and for, where the name of its holder may follow.
import { fold } from '../../src/fold.ts'
import { givenNames } from '../../src/vocabulary/words/given-names.ts'
import { PORTFOLIO_HEADS, REGION_HEADS } from '../../src/vocabulary/words/official-cues.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import { type Owners, ownersAfter } from './owners.ts'
import type { Scan } from './phrases.ts'

const PORTFOLIO = new Set(PORTFOLIO_HEADS)
const REGION = new Set(REGION_HEADS)
/** No name of an office's field is longer. */
const REACH = 16
const HOUSE = /^(?:bureau|department|directorate|division)$/

/** Behind `of the Rivers Council (RC)`, `for Border Affairs`, `to Chile`; the title's own end where nothing follows it. */
export function afterMandate(scan: Scan, title: { readonly to: number }, after: Owners): number {
  const end = after.owners.length > 0 ? afterShortForm(scan, after.edge) : afterPortfolio(scan, title.to)
  return afterDestination(scan, end)
}

/** `the Organisation of Rivers (OOR) Nina Sol`: the short form of the owner stands between office and name. */
function afterShortForm({ tokens }: Scan, at: number): number {
  const [open, word, close, next] = [0, 1, 2, 3].map((k) => tokens[at + k]?.text ?? '')
  const isShort = /^\p{Lu}[\p{Lu}\p{Ll}-]*\p{Lu}[\p{Ll}-]*$/u.test(word!)
  return open === '(' && close === ')' && isShort && next !== ',' ? at + 3 : at
}

/** `Assistant Secretary of State for Population, Refugees, and Migration (PRM)`: what the office is for. */
function afterPortfolio(scan: Scan, at: number): number {
  const { tokens } = scan
  const field = endOfField(scan, at)
  // `Director for River Affairs Bureau Nina Sol`, where `Director for River Affairs` may be a title of the vocabulary
  const end = HOUSE.test(tokens[field]?.lower ?? '') && scan.nameAt.has(field + 1) ? field + 1 : field
  if (end === at) return at
  return tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end
}

function endOfField(scan: Scan, at: number): number {
  const { tokens } = scan
  // `Minister of State for Europe and North America`, of which the title is `… for Europe`
  const isOpen = tokens[at]?.lower === 'and' && REGION.has(tokens[at - 1]?.lower ?? '')
  if (!isOpen && !/^(?:for|of)$/.test(tokens[at]?.lower ?? '')) return at
  let end = at
  for (let k = at + 1; k < Math.min(at + REACH, tokens.length); k++) {
    const word = tokens[k]!
    if (opensPerson(scan, k)) break
    if (PORTFOLIO.has(word.lower) || (REGION.has(word.lower) && scan.nameAt.has(k + 1))) end = k + 1
    else if (!/^(?:,|and|the|of|in|to|&|-)$/.test(word.lower) && !/^\p{Lu}/u.test(word.text)) break
    else if (end > 0 && end === k && !/^(?:,|and|&|-)$/.test(word.lower)) break
  }
  return end === at && isSingleField(scan, at) ? at + 2 : end
}

/** `for Border Justice Nina Sol, and Bureau of River Affairs`: a given name and more. */
function opensPerson({ tokens, nameAt }: Scan, at: number): boolean {
  const { text } = tokens[at]!
  return (nameAt.get(at)?.words.length ?? 0) > 1 && !isPlainWord(text) && givenNames().has(fold(text))
}

/** `Vice Minister of Reunion Nina Sol`: one word, and then a name of two. */
function isSingleField({ tokens, nameAt }: Scan, at: number): boolean {
  const word = tokens[at + 1]?.text ?? ''
  const name = nameAt.get(at + 2)
  return (
    /^(?:minister|secretary)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    isPlainWord(word) &&
    name !== undefined &&
    name.words.length > 1
  )
}

/** `ambassador of Peru to Chile`, `envoy for Yemen`: where somebody is sent owns no office. */
function afterDestination(scan: Scan, at: number): number {
  const there = ownersAfter(scan, at, /^(?:to|for)$/)
  return there.owners.length > 0 && there.names.length === 0 ? there.edge : at
}
