// A sentence in → its phrases: countries, bodies, offices with owners and names, other names, unnamed sides.
import { fold } from '../../src/fold.ts'
import { MONEY_NOUNS } from '../../src/vocabulary/words/currencies.ts'
import { givenNames } from '../../src/vocabulary/words/given-names.ts'
import { NAME_HONOURS } from '../../src/vocabulary/words/offices.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import { doubtfulKey } from './doubtful-bodies.ts'
import { type Hit, lookUp, type Sense } from './lexicon.ts'
import { findNameSpans, type NameSpan } from './name-spans.ts'
import { findOffices } from './offices.ts'
import { findOrganizations, knownAt } from './organizations.ts'
import type { CountryPhrase, NamePhrase, OrganizationPhrase, Scan, SentencePhrases } from './phrases.ts'
import { findPlace } from './places.ts'
import { findSides } from './sides.ts'

const NAME_HONOUR = new Set(NAME_HONOURS)
const PARTICLE = /^(?:al|el|bin|ibn|ben|de|da|von|van)$/

const NONE: ReadonlySet<string> = new Set()
/** Titles that are also surnames: `Angus King`. */
const TITLE_SURNAMES = new Set([
  'king',
  'pope',
  'bishop',
  'judge',
  'marshall',
  'major',
  'prince',
  'dean',
  'baron',
  'duke',
  'page',
  'mayor',
  'chancellor',
  'abbot',
])

/**
 * Finds the phrases of one sentence. `source` is the article's text.
 * @param supported keys of the doubtful bodies that the text is known to speak of
 */
export function scanSentence(
  source: string,
  sentence: Sentence,
  supported: ReadonlySet<string> = NONE,
): SentencePhrases {
  const { tokens } = sentence
  const taken = new Uint8Array(tokens.length)
  const { hitAt, innerBodies, doubtfulBodies } = findHits(tokens, taken, supported)
  const names = [
    ...findNameSpans(source, tokens, taken).map((span) => toNamePhrase(span, tokens)),
    ...titleNames(source, tokens, hitAt),
  ]
  const organizations = [
    ...findOrganizations(source, tokens, hitAt, names),
    ...innerBodies.flatMap((hit) => knownAt(tokens, hit, source) ?? []),
  ].sort((a, b) => a.from - b.from)
  const free = names.flatMap((name) => {
    const body = organizations.find((each) => each.from < name.to && name.from < each.to)
    return body ? restOf(source, tokens, name, body) : [name]
  })
  const scan: Scan = {
    source,
    tokens,
    hitAt,
    taken,
    nameAt: new Map(free.map((name) => [name.from, name])),
    organizationAt: new Map(organizations.map((body) => [body.from, body])),
    organizationEndingAt: new Map(organizations.map((body) => [body.to, body])),
  }
  const offices = findOffices(scan)
  const countries = findCountries(source, tokens, hitAt, organizations)
  return { countries, organizations, offices, names: free, sides: findSides(scan), doubtfulBodies }
}

/** `Presidential Office Nina Sol`: the name behind a body's. */
function restOf(
  source: string,
  tokens: readonly Token[],
  name: NamePhrase,
  body: OrganizationPhrase,
): NamePhrase[] {
  if (body.to >= name.to || !isGivenName(tokens[body.to]!)) return []
  const words = tokens.slice(body.to, name.to).flatMap(({ text }) => (/\p{L}/u.test(text) ? [text] : []))
  const text = source.slice(tokens[body.to]!.start, tokens[name.to - 1]!.end)
  return words.length > 1 ? [{ ...name, from: body.to, words, text }] : []
}

function findHits(
  tokens: readonly Token[],
  taken: Uint8Array,
  supported: ReadonlySet<string>,
): { hitAt: (Hit | null)[]; innerBodies: Hit[]; doubtfulBodies: string[] } {
  const innerBodies: Hit[] = []
  const doubtfulBodies: string[] = []
  const hits: (Hit | null)[] = new Array<Hit | null>(tokens.length).fill(null)
  for (let i = 0; i < tokens.length; i++) {
    const found = hitOf(tokens, i)
    const senses =
      found?.senses.filter((sense) => {
        if (!holds(sense, tokens, i, found.to)) return false
        if (sense.type !== 'organization' || !sense.ambiguous) return true
        const key = doubtfulKey(sense.id, tokens[found.to - 1]!.text)
        doubtfulBodies.push(key)
        return supported.has(key)
      }) ?? []
    if (!found || senses.length === 0) continue
    hits[i] = { from: i, to: found.to, senses }
    taken.fill(1, i, found.to)
    // `president of the European Council`: the title names the body too.
    if (senses.every((sense) => sense.type === 'office'))
      for (let k = i; k < found.to; k++) {
        const inner = lookUp(tokens, k, 'organization')
        if (inner && inner.to < found.to + (k > i ? 1 : 0)) innerBodies.push(inner)
      }
    i = found.to - 1
  }
  return { hitAt: hits, innerBodies, doubtfulBodies }
}

/** `the South` is a country, but in `the South African vessel` the longer phrase behind the article counts. */
function hitOf(tokens: readonly Token[], at: number): Hit | null {
  const found = lookUp(tokens, at)
  if (!found || tokens[at]!.lower !== 'the') return found
  const inner = lookUp(tokens, at + 1)
  return inner && inner.to > found.to ? null : found
}

/** Whether a phrase of the lexicon means in this place what the lexicon says. */
function holds(sense: Sense, tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  const first = tokens[from]!
  if (sense.type === 'office') {
    // `general elections`, `a major step`: a title is a noun.
    if (to - from === 1 && !/^(?:NOUN|PROPN)$/.test(first.pos)) return false
    // `Ministry of Foreign Affairs Director Sol`: there the words before the title name the house.
    if (
      to - from > 1 &&
      before?.lower === 'of' &&
      /^(?:ministry|department)$/.test(tokens[from - 2]?.lower ?? '')
    )
      return false
    // `the Consulate General Casablanca`
    if (
      first.lower === 'general' &&
      /^(?:consulate|inspectorate|directorate|secretariat)$/.test(before?.lower ?? '')
    )
      return false
    if (
      to - from === 1 &&
      /^(?:general|major|principal|chief|secretary|speaker|head|judge)$/.test(first.lower) &&
      after &&
      /^(?:assembly|election|elections|council|force|forces|staff|ally|partner|step|power|powers|concern|issue|public|secretariat|principles?)$/i.test(
        after.text,
      )
    )
      return false
    // `Diego Lamas`, `Angus King`: a surname that is also a title.
    const surname =
      TITLE_SURNAMES.has(first.lower) ||
      (to - from === 1 && /^\p{Lu}\p{Ll}/u.test(first.text) && sense.plural)
    return !(surname && before && isGivenName(before) && !isCapital(after))
  }
  // `Richard Wagner`, `Treasury bills`
  if (sense.type === 'organization' && sense.ambiguous)
    return !(before && isGivenName(before)) && !/^(?:bills?|bonds?|notes?|yields?)$/.test(after?.lower ?? '')
  if (sense.type === 'honour') return isHonour(tokens, from, to)
  if (sense.type === 'country' && isOtherPlace(tokens, from, to)) return false
  if (sense.type === 'country' && isAmericanState(sense.iso3, tokens, from, to)) return false
  if (sense.type === 'country' && sense.form !== 'adjective') {
    // `Michael Jordan`, `Chad Smith`: part of a person's name.
    if (
      before &&
      isGivenName(before) &&
      // `our ally Peru`, which headlines write with a capital
      !/^(?:ally|neighbor|neighbour)$/.test(before.lower) &&
      before.end + 1 === first.start &&
      !/^(?:of|in|and)$/.test(before.lower) &&
      sense.form !== 'seat'
    )
      return false
    // `H.E. Dr. Washington Pons`
    if (sense.form === 'capital' && before && isCapital(after) && lookUp([before], 0, 'honour')) return false
    if (
      (sense.ambiguous || sense.form === 'capital') &&
      to - from === 1 &&
      givenNames().has(fold(first.text)) &&
      isCapital(after) &&
      !lookUp(tokens, to) &&
      after!.pos === 'PROPN'
    )
      return false
  }
  return true
}

/** `Sheikh Okello`, but `Hassan Sheikh Okello`, `Gina M. Okello`, `John Major`, `Don Okello`: there it is part of the name, as in the town of `St. Petersburg`. */
function isHonour(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from]!, tokens[to]]
  if (before && before.end + 1 === first.start && isGivenName(before) && to - from === 1) return false
  if (
    first.text === 'General' &&
    /^(?:consulate|inspectorate|directorate|secretariat)$/.test(before?.lower ?? '')
  )
    return false
  if (/^St\.?$/.test(first.text) && after && findPlace(`${first.text} ${after.text}`)) return false
  if (!NAME_HONOUR.has(first.text)) return true
  // `Ma. Corazon Reyes`
  if (first.text === 'Ma' && after?.text === '.' && after.start === first.end) return false
  if (after && PARTICLE.test(after.text)) return false
  let end = to + 1
  while (/^[-‐‑]$/.test(tokens[end]?.text ?? '')) end += 2
  return isCapital(tokens[end]) || PARTICLE.test(tokens[end]?.text ?? '')
}

const MONEY = new Set(MONEY_NOUNS)

/** `the Indo-Pacific`, `New Jersey`, `Ms. Pak`, `the South Carolina primary`: no country, whatever the word means alone. */
function isOtherPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from]!, tokens[to]]
  if (/^(?:Indo|Sino|Franco|Anglo|Austro|Hispano|Luso|Russo|Italo|Greco)$/.test(first.text))
    return /^[-‐‑–]$/.test(after?.text ?? '') && !lookUp(tokens, to + 1, 'country')
  if (before?.text === 'New') return true
  // `Central America`, `the Latin American states`
  if (
    /^America(?:ns?)?$/.test(first.text) &&
    /^(?:Central|South|North|Latin|Middle)$/.test(before?.text ?? '')
  )
    return true
  if (to - from === 1 && /^(?:Mr|Ms|Mrs|Miss|Dr)\.?$/.test(before?.text ?? '')) return true
  // `20 million U.S. dollars`
  if (MONEY.has(after?.lower ?? '')) return true
  if (first.lower !== 'the') return false
  // `the Kingdom of Norway`, `the South Bank`
  return tokens[to - 1]!.text === 'Kingdom'
    ? after?.lower === 'of'
    : /^(?:South|North)$/.test(tokens[to - 1]!.text) && isCapital(after)
}

/** `Atlanta, Georgia` · `Georgia Governor Tom Reed`: a state of the union that has a country's name. */
function isAmericanState(iso3: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (iso3 !== 'GEO' || tokens[from]!.text !== 'Georgia') return false
  const town = tokens[from - 1]?.text === ',' ? tokens[from - 2] : undefined
  if (town && /^\p{Lu}/u.test(town.text) && findPlace(town.text)?.iso3 === 'USA') return true
  const after = tokens[to]?.lower === "'s" ? tokens[to + 1] : tokens[to]
  return /^(?:governor|gov|gov\.|senator|sen|sen\.|congress(?:wo)?man|republicans?|democrats?|state|tech|legislature|runoff)$/.test(
    after?.lower ?? '',
  )
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)
const isGivenName = (token: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.text) && givenNames().has(fold(token.text)) && !lookUp([token], 0)

function toNamePhrase(span: NameSpan, tokens: readonly Token[]): NamePhrase {
  // `Foreign Minister II Erywan Yusof`: the numeral belongs to the office.
  const from =
    /^(?:I{1,3}|IV|V)$/.test(tokens[span.from]!.text) && span.words.length > 1 ? span.from + 1 : span.from
  const words = from > span.from ? span.words.slice(1) : span.words
  const text = from > span.from ? span.text.slice(tokens[from]!.start - tokens[span.from]!.start) : span.text
  return {
    type: 'name',
    from,
    to: span.to,
    words,
    text,
    kind: null,
    honoured: false,
    owner: null,
    strength: 0,
    spoken: false,
    tagged: null,
  }
}

function titleNames(source: string, tokens: readonly Token[], hitAt: readonly (Hit | null)[]): NamePhrase[] {
  return hitAt.flatMap((hit) => {
    if (!hit?.senses.some((sense) => sense.type === 'titleName')) return []
    const text = source.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end)
    return [
      {
        type: 'name' as const,
        from: hit.from,
        to: hit.to,
        words: text.split(' '),
        text,
        kind: 'PERSON' as const,
        honoured: false,
        owner: null,
        strength: 3,
        spoken: false,
        tagged: null,
      },
    ]
  })
}

function findCountries(
  source: string,
  tokens: readonly Token[],
  hitAt: readonly (Hit | null)[],
  organizations: readonly OrganizationPhrase[],
): CountryPhrase[] {
  const found: CountryPhrase[] = []
  for (const hit of hitAt) {
    const sense = hit?.senses.find((candidate) => candidate.type === 'country')
    if (!hit || sense?.type !== 'country') continue
    if (organizations.some((body) => body.from <= hit.from && hit.to <= body.to && body.id !== null)) continue
    // `the Korean peninsula`, `Black Sea`: a region is not a country.
    const next = tokens[hit.to]
    if (
      sense.form === 'adjective' &&
      next &&
      findPlace(source.slice(tokens[hit.from]!.start, next.end))?.kind === 'region'
    )
      continue
    found.push(...halfBefore(tokens, hit))
    found.push({ type: 'country', from: hit.from, to: hit.to, iso3: sense.iso3, form: sense.form })
  }
  return found
}

/** `North and South Korea`: the half whose name is given only once. */
function halfBefore(tokens: readonly Token[], { from, to }: Hit): CountryPhrase[] {
  const [half, and] = [tokens[from - 2], tokens[from - 1]]
  if (!half || !HALF.test(half.text) || !HALF.test(tokens[from]!.text) || and?.lower !== 'and') return []
  const sense = lookUp([half, ...tokens.slice(from + 1, to)], 0, 'country')?.senses[0]
  if (sense?.type !== 'country') return []
  return [{ type: 'country', from: from - 2, to: from - 1, iso3: sense.iso3, form: sense.form }]
}

const HALF = /^(?:North|South|East|West)$/
