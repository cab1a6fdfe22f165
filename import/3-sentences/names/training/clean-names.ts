// Sentences as spaCy annotated them, by document → their names with its usual slips mended, as classes a token.
import { fold } from '../../../../src/fold.ts'
import { COUNTRIES } from '../../../../src/vocabulary/words/countries.ts'
import { givenNames } from '../../../../src/vocabulary/words/given-names.ts'
import { OFFICES, RANKS } from '../../../../src/vocabulary/words/offices.ts'
import type { ParserToken } from '../../parser/lexemes.ts'
import type { GoldSentence } from '../../parser/training/corpus.ts'
import { KINDS } from '../name-model.ts'
import type { NameKind } from '../name-model.ts'

export interface Name {
  start: number
  end: number
  kind: NameKind
}

export interface NamedSentence {
  readonly tokens: readonly ParserToken[]
  readonly document: string
  readonly source: string
  names: Name[]
}

const KIND_OF: Readonly<Record<string, NameKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  NORP: 'NORP',
  PRODUCT: 'OTHER',
  EVENT: 'OTHER',
  WORK_OF_ART: 'OTHER',
  LAW: 'OTHER',
}

const wordsOf = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) => name.toLowerCase().split(/[\s-]+/))
const HONORIFICS =
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baron baroness sheikh sheikha ayatollah pope king queen prince princess crown emir sultan his her excellency highness majesty hon. rev. reverend cardinal archbishop bishop judge justice attorney colonel'
const PEOPLE = new Set(wordsOf(COUNTRIES.flatMap((c) => [...c.adjectives, ...c.people])))
const TITLES = new Set([
  ...wordsOf(OFFICES.flatMap((o) => [...o.titles, ...o.plurals])),
  ...wordsOf(RANKS),
  ...HONORIFICS.split(' '),
  ...'spokesperson spokesman spokeswoman u.s. us eu un assistant former acting then deputy special interim q question moderator'.split(
    ' ',
  ),
])
for (const word of ['dalai', 'lama']) TITLES.delete(word)
/** Before a name they make it a person's: `President Mora`. */
const BEFORE_PERSON = new Set(
  'minister president secretary chancellor premier ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson king queen prince princess pope mr mr. mrs mrs. ms ms. dr dr. senator sen. congressman congresswoman rep. governor gov. mayor gen. admiral adm. colonel col. captain capt. commissioner sheikh emir sultan ayatollah prof professor sir lady judge justice'.split(
    ' ',
  ),
)
/** Nouns that end the names of bodies, places and works, not of persons. */
const NO_PERSON =
  /^(?:foundation|university|institute|cent(?:er|re)|school|college|hospital|airport|act|library|prize|stadium|street|avenue|bridge|party|group|council|committee|commission|court|bank|agency|association|federation|union|league|club|company|corporation|inc\.?|ltd\.?|co\.?|post|times|news|house|hall|palace|museum|park|river|lake|mountain|island|islands|bay|sea|ocean|province|state|district|city|county|region|army|force|forces|navy|ministry|department|office|bureau|parliament|assembly|congress|senate|cabinet|administration|government|project|program|programme|plan|fund|law|treaty|agreement|accord|pact|declaration|convention|conference|summit|forum|dialogue|award|day|week|year|war|games|cup|festival|movement|front|brigade|corps|team|airlines|airways|system|network|television|tv|radio|press|journal|magazine|review|road|square|church|cathedral|mosque|temple|tower|building|base|camp|station|port|harbou?r|valley|strait|peninsula|east|west|north|south|asia|africa|europe|america)$/i
const NO_NAME =
  /^(?:covid|covid-19|coronavirus|covid 19|mr|madam|q|question|moderator|internet|department|god|tv|dna|rna)$/i
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Welcoming|Meeting|Meets|Call|Visit|Remarks|Travel|Travels)$/
const SMALL_IN_PERSON = new Set(
  'al el bin ibn van von der den de da di du dos la le ben abu ter y e ould bint ud ul'.split(' '),
)
const isCapital = (text: string): boolean => /\p{Lu}/u.test(text)
const isPossessive = (text: string): boolean => /^['’]s?$/.test(text)
const EDGE = /^(?:the|a|an|this|that|our|its|["“”'‘’(),.:;–—-])$/i

/** Names of the vocabulary, by their words: what it says goes before what spaCy guessed. */
const fixed = new Map<string, NameKind>()
for (const c of COUNTRIES) {
  const unsure = new Set([...(c.nameAmbiguous ?? []), ...(c.capitalAmbiguous ? c.capitals : [])])
  for (const name of [c.name, ...c.names, ...c.capitals]) if (!unsure.has(name)) fixed.set(name, 'PLACE')
  for (const name of [...c.adjectives, ...c.people])
    if (!unsure.has(name) && !fixed.has(name)) fixed.set(name, 'NORP')
}
fixed.set('Dalai Lama', 'PERSON')

const formOf = (tokens: readonly ParserToken[], name: { start: number; end: number }): string =>
  tokens
    .slice(name.start, name.end)
    .map((t) => t.text.replace('’', "'"))
    .join(' ')

function spansOf(sentence: GoldSentence): Name[] {
  const names: Name[] = []
  sentence.entities.forEach((code, i) => {
    const kind = KIND_OF[code.slice(2)]
    const last = names.at(-1)
    if (kind === undefined) return
    if (code[0] === 'I' && last?.end === i && last.kind === kind) last.end = i + 1
    else names.push({ start: i, end: i + 1, kind })
  })
  return names
}

/** Trims what is no part of a name; undefined when nothing is left. */
function trim(tokens: readonly ParserToken[], name: Name): Name | undefined {
  let { start, end } = name
  const text = (i: number): string => (tokens[i] as ParserToken).text
  while (start < end && (EDGE.test(text(start)) || isPossessive(text(start)))) start++
  while (
    start < end &&
    (isPossessive(text(end - 1)) ||
      /^["“”'‘’(),:;–—-]$/.test(text(end - 1)) ||
      (name.kind !== 'OTHER' && MONTH.test(text(end - 1))))
  )
    end--
  let { kind } = name
  // `Spokesperson Ned Price` taken for a body, `State` in `Secretary of State`.
  const words = tokens.slice(start, end).map((t) => t.text)
  if (
    kind !== 'PERSON' &&
    words.length > 1 &&
    words.length < 6 &&
    BEFORE_PERSON.has(text(start).toLowerCase())
  ) {
    const rest = words.slice(1)
    if (
      rest.every((w) => isCapital(w) && !TITLES.has(w.toLowerCase()) && !NO_PERSON.test(w) && !/\d/.test(w))
    )
      kind = 'PERSON'
  }
  const after =
    /^(?:of|for)$/.test(tokens[start - 1]?.text ?? '') &&
    TITLES.has(tokens[start - 2]?.text.toLowerCase() ?? '')
  if (kind === 'ORG' && text(start) === 'State' && tokens[start - 1]?.text === 'of') return undefined
  if (
    kind === 'ORG' &&
    (after || words.length === 1) &&
    words.every((w) => TITLES.has(w.toLowerCase()) || w === 'and')
  )
    return undefined
  if (kind === 'PERSON') {
    // Titles and demonyms before the name, whatever follows a possessive or a small word that is no particle.
    while (start < end && (TITLES.has(text(start).toLowerCase()) || PEOPLE.has(text(start).toLowerCase())))
      start++
    for (let i = start; i < end; i++)
      if (
        isPossessive(text(i)) ||
        !(isCapital(text(i)) || SMALL_IN_PERSON.has(text(i).toLowerCase()) || text(i) === '-')
      )
        end = i
  }
  if (start >= end || !tokens.slice(start, end).some((t) => isCapital(t.text))) return undefined
  if (NO_NAME.test(formOf(tokens, { start, end })) || /[█(]/.test(text(start))) return undefined
  return { start, end, kind }
}

/** The given names that the corpus shows, each before two surnames at least. */
function learnGivenNames(sentences: readonly NamedSentence[]): Set<string> {
  const surnames = new Map<string, Set<string>>()
  for (const s of sentences)
    for (const n of s.names) {
      if (n.kind !== 'PERSON' || n.end - n.start < 2) continue
      const [given, surname] = [s.tokens[n.start]?.text as string, s.tokens[n.end - 1]?.text as string]
      if (given.length < 3 || fixed.has(given) || NO_PERSON.test(given)) continue
      const there = surnames.get(given) ?? new Set()
      surnames.set(given, there.add(surname))
    }
  return new Set([...surnames].filter(([, set]) => set.size > 1).map(([given]) => given))
}

/** Draws given names that were cut off into the person's name: `[State Antony] [J. Blinken]`. */
function extendPersons(s: NamedSentence, isGiven: (word: string) => boolean): void {
  for (const n of s.names) {
    if (n.kind !== 'PERSON') continue
    while (n.start > 0 && isGiven(s.tokens[n.start - 1]?.text as string)) {
      if (TITLES.has(s.tokens[n.start - 1]?.text.toLowerCase() as string)) break
      const other = s.names.find((o) => o !== n && o.start < n.start && o.end >= n.start)
      if (other?.kind === 'PERSON' || fixed.has(s.tokens[n.start - 1]?.text as string)) break
      n.start--
      if (other) {
        other.end = n.start
        while (other.end > other.start && s.tokens[other.end - 1]?.text === 'State') other.end--
      }
    }
  }
  s.names = s.names.filter((n) => n.start < n.end)
}

/** A title before it, or a given name at its start, makes a name a person's. */
function settlePersons(s: NamedSentence, isGiven: (word: string) => boolean): void {
  for (const n of s.names) {
    const form = formOf(s.tokens, n)
    const first = s.tokens[n.start]?.text as string
    const last = s.tokens[n.end - 1]?.text as string
    const before = s.tokens[n.start - 1]?.text.toLowerCase() ?? ''
    const words = s.tokens.slice(n.start, n.end)
    if (n.kind === 'PERSON' || fixed.has(form) || NO_PERSON.test(last) || words.length > 5) continue
    if (!words.every((t) => isCapital(t.text) || t.text === '-' || SMALL_IN_PERSON.has(t.text.toLowerCase())))
      continue
    if (
      words.some(
        (t) => PEOPLE.has(t.text.toLowerCase()) || /\d/.test(t.text) || TITLES.has(t.text.toLowerCase()),
      )
    )
      continue
    const titled = BEFORE_PERSON.has(before) && n.kind !== 'NORP' && !/^[A-Z]{2,5}$/.test(form)
    if (titled || (words.length > 1 && isGiven(first) && n.kind !== 'PLACE')) n.kind = 'PERSON'
  }
}

/** Where else in the sentence a form stands, word by word. */
type Index = Map<string, string[][]>

const indexOf = (forms: Iterable<string>): Index => {
  const index: Index = new Map()
  for (const form of forms) {
    const words = form.split(' ')
    const there = index.get(words[0] as string)
    if (there === undefined) index.set(words[0] as string, [words])
    else there.push(words)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** Calls `found` for the longest form at each place, left to right, without overlap. */
function scan(
  tokens: readonly ParserToken[],
  index: Index,
  found: (span: { start: number; end: number }) => void,
): void {
  for (let i = 0; i < tokens.length; i++) {
    const forms = index.get((tokens[i] as ParserToken).text.replace('’', "'"))
    const form = forms?.find((words) => words.every((w, k) => tokens[i + k]?.text.replace('’', "'") === w))
    if (form === undefined) continue
    found({ start: i, end: i + form.length })
    i += form.length - 1
  }
}

interface Votes {
  total: number
  named: number
  readonly kinds: Map<NameKind, number>
}

function vote(sentences: readonly NamedSentence[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const s of sentences)
    for (const name of s.names) {
      const form = formOf(s.tokens, name)
      const own = votes.get(form) ?? { total: 0, named: 0, kinds: new Map() }
      votes.set(form, own)
      own.named++
      own.kinds.set(name.kind, (own.kinds.get(name.kind) ?? 0) + 1)
    }
  const index = indexOf(votes.keys())
  for (const s of sentences)
    scan(s.tokens, index, (span) => {
      const own = votes.get(formOf(s.tokens, span))
      if (own) own.total++
    })
  return votes
}

/** The kind that a form has wherever it stands, if the whole corpus is of one mind. */
function settledKind(form: string, votes: Votes | undefined): NameKind | undefined {
  const known = fixed.get(form)
  if (known !== undefined) return known
  if (votes === undefined || votes.named < 3) return undefined
  const [kind, count] = [...votes.kinds].sort((a, b) => b[1] - a[1])[0] as [NameKind, number]
  return count >= votes.named * 0.6 ? kind : undefined
}

const overlaps = (names: readonly Name[], span: { start: number; end: number }): boolean =>
  names.some((n) => n.start < span.end && span.start < n.end)

/** Adds the forms of `index` that stand unnamed in the sentence. */
function complete(s: NamedSentence, index: Index, kindOf: (form: string) => NameKind | undefined): void {
  scan(s.tokens, index, (span) => {
    const kind = kindOf(formOf(s.tokens, span))
    const beside = [s.tokens[span.start - 1], s.tokens[span.end]]
    // A word within a longer run of capitals is not that name: `Washington Post`.
    const inRun = beside.some(
      (t) => t !== undefined && isCapital(t.text) && !TITLES.has(t.text.toLowerCase()) && t.pos === 'PROPN',
    )
    if (kind !== undefined && !overlaps(s.names, span) && !(inRun && span.start > 0))
      s.names.push({ ...span, kind })
  })
  s.names.sort((a, b) => a.start - b.start)
}

/** Within a document a surname alone is the person whose full name stands there. */
function settleSurnames(sentences: readonly NamedSentence[]): void {
  const surnames = new Set<string>()
  for (const s of sentences)
    for (const n of s.names)
      if (n.kind === 'PERSON' && n.end - n.start > 1) {
        const last = (s.tokens[n.end - 1] as ParserToken).text
        if (last.length > 2 && !fixed.has(last) && !NO_PERSON.test(last)) surnames.add(last)
      }
  const index = indexOf(surnames)
  for (const s of sentences) {
    for (const n of s.names) if (n.end === n.start + 1 && surnames.has(formOf(s.tokens, n))) n.kind = 'PERSON'
    complete(s, index, () => 'PERSON')
  }
}

/** Mends: edges, titles, one kind for one form across the corpus, surnames within a document, forms overlooked. */
export function cleanNames(gold: readonly GoldSentence[]): NamedSentence[] {
  const sentences = gold.map((s): NamedSentence => ({
    tokens: s.tokens,
    document: s.document,
    source: s.source,
    names: spansOf(s).flatMap((name) => trim(s.tokens, name) ?? []),
  }))
  const learnt = learnGivenNames(sentences)
  const isGiven = (word: string): boolean =>
    isCapital(word) && (learnt.has(word) || givenNames().has(fold(word)))
  for (const s of sentences) {
    extendPersons(s, isGiven)
    settlePersons(s, isGiven)
  }
  const votes = vote(sentences)
  for (const s of sentences)
    for (const n of s.names) {
      const form = formOf(s.tokens, n)
      n.kind = settledKind(form, votes.get(form)) ?? n.kind
    }
  const frequent = [...votes]
    .filter(([, v]) => v.named >= 3 && v.named >= v.total * 0.5)
    .map(([form]) => form)
  const index = indexOf([...frequent, ...fixed.keys()])
  for (const s of sentences) complete(s, index, (form) => settledKind(form, votes.get(form)))
  const byDocument = new Map<string, NamedSentence[]>()
  for (const s of sentences) {
    const own = byDocument.get(s.document)
    if (own === undefined) byDocument.set(s.document, [s])
    else own.push(s)
  }
  for (const own of byDocument.values()) settleSurnames(own)
  return sentences
}

export const classesOf = (s: NamedSentence): Int32Array => {
  const classes = new Int32Array(s.tokens.length)
  for (const { start, end, kind } of s.names)
    for (let i = start; i < end; i++) classes[i] = 1 + 2 * KINDS.indexOf(kind) + (i > start ? 1 : 0)
  return classes
}
