// Tokens, hits and name spans in → bodies: known ones, ministries, and names built around a head such as `Commission`.
import { fold } from '../../src/fold.ts'
import { NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { givenNames } from '../../src/vocabulary/words/given-names.ts'
import { PORTFOLIO_HEADS, REGION_HEADS } from '../../src/vocabulary/words/official-cues.ts'
import { MEDIA_HEADS } from '../../src/vocabulary/words/organisations.ts'
import type { Token } from '../3-sentences/index.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import { endOfCapitals, isCapitalized } from './capitalized.ts'
import { isOffice, lookUp, type Hit } from './lexicon.ts'
import { HEADS, ministryAt } from './ministries.ts'
import { isCalendar } from './name-spans.ts'
import type { NamePhrase, OrganizationPhrase } from './phrases.ts'
import { findPlace } from './places.ts'

const VENUES = new Set(NOT_PERSONS.map((word) => word.toLowerCase()))
const PORTFOLIO = new Set(PORTFOLIO_HEADS)
const REGIONS = new Set(REGION_HEADS)
const MEDIA = new Set(MEDIA_HEADS.map((head) => head.toLowerCase()))
/** `Press Office`, `Working Group`: common nouns, however they are written. */
const GENERIC =
  /^(?:honorary|press|working|battle|task|steering|strike|permanent|joint|special|strategic|executive|liaison|field|country|regional|federal|transitional|interim|coalition|caretaker|senior|technical)$/
/** `Annual`, `Inaugural`: which of its meetings, no part of a body's name. */
const EDITION = /^(?:Annual|Biannual|Biennial|Inaugural|Upcoming|Renewed)$/
/** What makes a conference a meeting and no body: `the Ministerial Conference on Ports`. */
const OCCASION =
  /^(?:ministerial|peace|review|donors?|pledging|reconstruction|recovery|press|news|annual|international|global|parties)$/
const AT_BASE = /^(?:base|bases|station|barracks|airfield)$/
const INNER = new Set(['of', 'for', 'on', 'in', 'and', 'the', '&', 'against'])
/** `North American`, `Inter-American`: words that open a name before a country's adjective. */
const REGIONAL = /^(?:North|South|East|West|Central|Northern|Southern|Latin|Inter|Trans|Pan)$/
const VENUE_HEAD = /^(?:convention|conference|exhibition|congress|cultural|shopping|sports?|medical)$/i

/** Finds bodies in a sentence; a name that becomes part of one is no longer a name of its own. */
export function findOrganizations(
  source: string,
  tokens: readonly Token[],
  hitAt: readonly (Hit | null)[],
  names: readonly NamePhrase[],
): OrganizationPhrase[] {
  const found: OrganizationPhrase[] = []
  const nameAt = new Map(names.map((name) => [name.from, name]))
  for (let i = 0; i < tokens.length; i++) {
    const made =
      withCountry(tokens, hitAt, ministryAt(source, tokens, i, hitAt)) ??
      namedAround(source, tokens, i, hitAt, nameAt)
    const listed = knownAt(tokens, hitAt[i] ?? null, source)
    const body = listed && made && made.to > listed.to ? made : (listed ?? made)
    if (!body) continue
    while (found.length > 0 && found.at(-1)!.to > body.from) found.pop()
    found.push(withAcronym(tokens, withOwner(source, tokens, found, body)))
    i = body.to - 1
  }
  return found
}

/** `UN Fund for Rivers`: the short form of the body to which it belongs is part of its name. */
function withOwner(
  source: string,
  tokens: readonly Token[],
  found: OrganizationPhrase[],
  body: OrganizationPhrase,
): OrganizationPhrase {
  const owner = found.at(-1)
  if (!owner || body.id || owner.to !== body.from || owner.to - owner.from > 1) return body
  if (!/^\p{Lu}{2,6}$/u.test(tokens[owner.from]!.text) || !isOfSome(tokens, body)) return body
  found.pop()
  return {
    ...body,
    from: owner.from,
    name: source.slice(tokens[owner.from]!.start, tokens[body.to - 1]!.end),
  }
}

/** `Fund for Rivers`: not complete without what it is for. */
const isOfSome = (tokens: readonly Token[], { from, to }: OrganizationPhrase): boolean =>
  tokens.slice(from, to).some((token) => /^(?:of|for|on|against)$/.test(token.lower))

/** The country whose name or adjective ends right before a token. */
function hitEndingAt(tokens: readonly Token[], at: number): { iso3: string; from: number } | null {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const hit = lookUp(tokens, from, 'country')
    const sense = hit?.senses[0]
    if (hit?.to === at && sense?.type === 'country') return { iso3: sense.iso3, from }
  }
  return null
}

/** The body of the vocabulary that a hit names, or null. */
export function knownAt(
  tokens: readonly Token[],
  hit: Hit | null,
  source: string,
): OrganizationPhrase | null {
  const sense = hit?.senses.find((candidate) => candidate.type === 'organization')
  if (!hit || sense?.type !== 'organization') return null
  // `the Syrian Congress`: a word that one country's body has to itself belongs to another beside its adjective.
  const before = hitEndingAt(tokens, hit.from)
  const text = source.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end)
  // `the Danish Red Cross`: a national society is not the international one.
  if (before && /^red (?:cross|crescent)$/i.test(text)) {
    const name = source.slice(tokens[before.from]!.start, tokens[hit.to - 1]!.end)
    return {
      type: 'organization',
      from: before.from,
      to: hit.to,
      id: null,
      name,
      media: false,
    }
  }
  if (sense.country && before && before.iso3 !== sense.country) return null
  // `NATO-member Norway`: still NATO; `source` keeps the form in the text as an alias.
  return {
    type: 'organization',
    from: hit.from,
    to: hit.to,
    id: sense.id,
    name: sense.name || text,
    media: sense.media,
  }
}

const COUNTRY_NAMES = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, name]))

/** `the Chinese Foreign Ministry`, `France's defence ministry`, `the Ministry of Trade of Kenya`. */
function withCountry(
  tokens: readonly Token[],
  hitAt: readonly (Hit | null)[],
  body: OrganizationPhrase | null,
): OrganizationPhrase | null {
  if (!body) return null
  const owned = /^(?:'s|’s)$/.test(tokens[body.from - 1]?.text ?? '') ? body.from - 1 : body.from
  for (let k = Math.max(0, owned - 4); k < owned; k++) {
    const hit = hitAt[k]
    const sense = hit?.senses.find((candidate) => candidate.type === 'country')
    if (hit?.to !== owned || sense?.type !== 'country') continue
    return { ...ofCountry(body, sense.iso3), from: owned < body.from ? body.from : k }
  }
  // `the foreign ministry said`: whose it is is not told.
  const isNamed = /\p{Lu}/u.test(body.name)
  const after =
    tokens[body.to]?.lower === 'of' ? hitAt[body.to + (tokens[body.to + 1]?.lower === 'the' ? 2 : 1)] : null
  const sense = after?.senses.find((candidate) => candidate.type === 'country' && candidate.form === 'name')
  if (sense?.type === 'country') return ofCountry(body, sense.iso3)
  return isNamed ? { ...body, ministry: body.name } : null
}

/** `India's Ministry of Health` is not Malawi's: its country is part of what it goes by. */
const ofCountry = (body: OrganizationPhrase, country: string): OrganizationPhrase => ({
  ...body,
  country,
  ministry: body.name,
  name: `${body.name} of ${COUNTRY_NAMES.get(country) ?? country}`,
})

/** `Advisory Committee on Religious Freedom Abroad`, `Central Bank of Nicaragua`, `Justice and Development Party`. */
function namedAround(
  source: string,
  tokens: readonly Token[],
  i: number,
  hitAt: readonly (Hit | null)[],
  nameAt: ReadonlyMap<number, NamePhrase>,
): OrganizationPhrase | null {
  if (EDITION.test(tokens[i]!.text)) return null
  const country = hitAt[i]?.senses.find((sense) => sense.type === 'country')
  const start = nameAt.get(i)
  const hyphenated = country && isJoint(tokens, hitAt[i]!.to)
  const joined =
    tokens[i + 1]?.lower === 'and' &&
    isCapitalized(tokens[i]) &&
    isCapitalized(tokens[i + 2]) &&
    // `the Peruvian and Amazon Council envoys`, `the United States and African Ports Commission`
    !((isBody(hitAt[i]) || country) && isBody(hitAt[i + 2])) &&
    !hitAt.slice(Math.max(0, i - 4), i).some((hit) => hit && hit.to > i) &&
    !isNamePart(nameAt, i)
  const regional =
    REGIONAL.test(tokens[i]!.text) && hitAt[i + 1]?.senses.some((sense) => sense.type === 'country')
  if (
    !start &&
    !joined &&
    !regional &&
    !hyphenated &&
    !(country && hitAt[i] && isCapitalized(tokens[hitAt[i]!.to]))
  )
    return null
  let to = i
  let head = -1
  let k = i
  while (k < tokens.length) {
    const token = tokens[k]!
    if (
      isCapitalized(token) &&
      !isCalendar(tokens, k) &&
      (!isOffice(hitAt[k] ?? null) || (k === i && joined) || (head >= 0 && tokens[k - 1]!.lower === 'of')) &&
      !(head >= 0 && opensPerson(tokens, k)) &&
      // `the Southern Affairs Bureau Takeda Shiro`
      !(tokens[k - 1]?.lower === 'bureau' && isCapitalized(tokens[k + 1]) && !isPlainWord(token.text)) &&
      !(k > i && tokens[k - 1]!.text === ',')
    ) {
      if (HEADS.has(token.lower)) head = k
      to = ++k
      // `Bureau of European Affairs Ann Lee`: there a person's name begins.
      if (PORTFOLIO.has(token.lower) && (nameAt.get(k)?.words.length ?? 0) > 1) break
    } else if (k > i && (head < 0 || head === i) && isJoint(tokens, k)) {
      // `African Export–Import Bank`, `U.S.-Peru Trade Council`, `Bureau of Political–Military Affairs`
      k++
    } else if (k > i && head < 0 && isPeoples(tokens, k)) {
      k++
    } else if (k > i && head === i && endsList(tokens, k) > 0) {
      k = to = endsList(tokens, k)
    } else if (k === i + 2 && head < 0 && joinsPlain(tokens, k)) {
      k++
    } else if (
      k > i &&
      !(
        token.lower === 'and' &&
        (opensAnother(tokens, k + 1) || joinsKnown(hitAt, k) || opensNational(tokens, hitAt, k + 1))
      ) &&
      !(head >= 0 && opensPerson(tokens, k + 1)) &&
      INNER.has(token.lower) &&
      !(k === i + 1 && token.lower === 'and' && start && start.to === k && start.words.length > 1) &&
      (head >= 0 || (k === i + 1 && (token.lower === 'and' || token.lower === '&'))) &&
      reachesCapital(tokens, k) &&
      (token.lower !== 'in' ||
        (innerWord(tokens, i, k) !== '' && isPlainWord(tokens[k + 1]!.text) && !hitAt[k + 1])) &&
      (head < 0 || token.lower !== 'and' || /^(?:on|for|of|against)$/.test(innerWord(tokens, i, k)))
    )
      k++
    else break
  }
  if (head < 0 || to - i < 2) return null
  // `Peace Corps Volunteers`: what follows the head belongs to the name when it is one itself.
  while (
    to > head + 1 &&
    !tokens.slice(head, to).some((token) => INNER.has(token.lower)) &&
    isPlainWord(tokens[to - 1]!.text)
  ) {
    // `Okello Air Force Base`
    if (AT_BASE.test(tokens[to - 1]!.lower)) return null
    to--
  }
  if (isNoBody(tokens, i, to, head, country !== undefined)) return null
  // `U.S. Securities and Exchange Commission`, which the list has without its country
  const inner = country ? hitAt[hitAt[i]!.to + (hyphenated ? 1 : 0)] : null
  if (inner?.to === to && knownAt(tokens, inner, source)) return null
  // `the Juan Tello Supreme Court fight`: somebody's name before a body's.
  if (start && givenNames().has(fold(tokens[i]!.text)) && knownInside(hitAt, i, to)) return null
  if (findPlace(source.slice(tokens[i]!.start, tokens[to - 1]!.end))) return null
  // A head that stands first needs what it is of: `Council of Ministers`, not `Party`.
  // `Directorate General of Ports`
  const behind = tokens[i + 1]?.lower === 'general' ? i + 2 : i + 1
  if (head === i && !/^(?:of|for|on|against)$/.test(tokens[behind]?.lower ?? '')) return null
  // `the Compact of Free Association`
  if (
    tokens[i - 1]?.lower === 'of' &&
    /^(?:compacts?|treaty|treaties|agreements?|freedom|rights?)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return null
  if (head > i && VENUE_HEAD.test(tokens[head - 1]!.text)) return null
  if (VENUES.has(tokens[to - 1]!.lower) && !HEADS.has(tokens[to - 1]!.lower)) return null
  if (
    country &&
    head === to - 1 &&
    to - i === 2 &&
    /^(?:council|party|union|forum)$/i.test(tokens[head]!.text) === false &&
    !/^\p{Lu}/u.test(tokens[head]!.text)
  )
    return null
  return {
    type: 'organization',
    from: i,
    to,
    id: null,
    name: source.slice(tokens[i]!.start, tokens[to - 1]!.end),
    media: MEDIA.has(tokens[to - 1]!.lower),
  }
}

function knownInside(hitAt: readonly (Hit | null)[], from: number, to: number): boolean {
  return hitAt.slice(from + 1, to).some((hit) => hit?.senses.some((sense) => sense.type === 'organization'))
}

/** Hyphen or dash between two capitalised words, without a blank. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑–]$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]?.start &&
  isCapitalized(tokens[at + 1])

/** `… for Foreign Affairs Nina Sol`, `the Alliance of Nina Sol`: a given name and one more. */
const opensPerson = (tokens: readonly Token[], at: number): boolean =>
  isCapitalized(tokens[at]) &&
  isCapitalized(tokens[at + 1]) &&
  !isPlainWord(tokens[at]!.text) &&
  !HEADS.has(tokens[at + 1]!.lower) &&
  givenNames().has(fold(tokens[at]!.text))

/** `Northern People's Defence Force`: a class of people inside the name. */
const isPeoples = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(tokens[at]!.text) &&
  /^(?:people|women|men|workers?|farmers|peasants|students?|children|teachers|lawyers|writers|soldiers|veterans|mothers|youth|lands?)$/.test(
    tokens[at - 1]!.lower,
  ) &&
  isCapitalized(tokens[at + 1])

/** `Bureau of Arms Control, Law and Verification`, `… of Africa and the Caribbean`: the token behind the list, else 0. */
function endsList(tokens: readonly Token[], at: number): number {
  const isWord = (k: number): boolean => isCapitalized(tokens[k]) && isPlainWord(tokens[k]!.text)
  if (tokens[at]!.lower === 'and' && tokens[at + 1]?.lower === 'the')
    return REGIONS.has(tokens[at + 2]?.lower ?? '') ? at + 3 : 0
  if (tokens[at]!.text !== ',' || !isWord(at + 1)) return 0
  const and = tokens[at + 2]?.text === ',' ? at + 3 : at + 2
  return tokens[and]?.lower === 'and' && isWord(and + 1) ? and + 2 : 0
}

/** `Delta Gas and Electric Company`: plain words on both sides, and the head at once. */
const joinsPlain = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&)$/.test(tokens[at]!.lower) &&
  [tokens[at - 1], tokens[at + 1]].every((token) => isCapitalized(token) && isPlainWord(token!.text)) &&
  HEADS.has(tokens[at + 2]?.lower ?? '') &&
  isCapitalized(tokens[at + 2]) &&
  !givenNames().has(tokens[at - 2]!.lower)

/** `the Centre for Trade and Institute of Law`: behind this `and` begins the next body. */
const opensAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' ||
  (HEADS.has(tokens[at]?.lower ?? '') && /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? ''))

/** `NATO and European Union officials`: two known bodies on the two sides of `and`. */
const joinsKnown = (hitAt: readonly (Hit | null)[], and: number): boolean =>
  [and - 1, and + 1].every((at) => hitAt[at]?.senses.some((sense) => sense.type === 'organization'))

/** `the Peruvian Ministry of Trade and Peruvian Institute of Fishing` */
const opensNational = (tokens: readonly Token[], hitAt: readonly (Hit | null)[], at: number): boolean =>
  (hitAt[at]?.senses.some((sense) => sense.type === 'country') ?? false) &&
  tokens.slice(at + 1, endOfCapitals(tokens, at)).some((token) => HEADS.has(token.lower))

/** A government is its country, `Biden Administration` its president's; `Press Office` is nobody's. */
function isNoBody(tokens: readonly Token[], from: number, to: number, head: number, owned: boolean): boolean {
  const words = tokens.slice(from, to)
  const last = tokens[head]!.lower
  if (words.every((token) => token.text === token.text.toUpperCase()) && words.length > 1) return true
  if (
    (last === 'government' &&
      (owned ||
        words.length === 2 ||
        head === from ||
        // `Transitional Government of National Unity` is one among the powers of a country.
        (tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.lower !== 'national'))) ||
    (last === 'administration' && words.length === 2) ||
    (last === 'delegation' && words.length === 2)
  )
    return true
  if (last === 'conference' && words.some((token) => OCCASION.test(token.lower))) return true
  if (/^(?:organi[sz]ation|technologies)$/.test(last) && words.length === 2)
    return /^(?:international|emerging|critical|digital)$/.test(words[0]!.lower)
  if (last === 'partnership' && words.some((token) => /^(?:strategic|comprehensive)$/.test(token.lower)))
    return true
  // `a State Party to the convention`
  if (last === 'party' && words.length === 2 && /^(?:states?|contracting|third)$/.test(words[0]!.lower))
    return true
  return words.length === 2 && GENERIC.test(words[0]!.lower)
}

const isBody = (hit: Hit | null | undefined): boolean =>
  hit?.senses.some((sense) => sense.type === 'organization') ?? false
/** Inside a name of several words: the `Blinken` of a full name opens no body's name. */
function isNamePart(nameAt: ReadonlyMap<number, NamePhrase>, at: number): boolean {
  for (const name of nameAt.values())
    if (name.words.length > 1 && name.from <= at && at < name.to) return true
  return false
}

/** The last small word inside the name so far: after `on` or `for`, an `and` joins what it is for. */
function innerWord(tokens: readonly Token[], from: number, to: number): string {
  for (let k = to - 1; k > from; k--)
    if (INNER.has(tokens[k]!.lower) && tokens[k]!.lower !== 'and' && tokens[k]!.lower !== 'the')
      return tokens[k]!.lower
  return ''
}

function reachesCapital(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(at + 3, tokens.length); k++) {
    if (isCapitalized(tokens[k])) return true
    if (tokens[k]!.lower !== 'the') return false
  }
  return false
}

/** `Central America Integration System (SICA)`. */
function withAcronym(tokens: readonly Token[], body: OrganizationPhrase): OrganizationPhrase {
  const [open, word, close] = [tokens[body.to], tokens[body.to + 1], tokens[body.to + 2]]
  if (
    open?.text !== '(' ||
    close?.text !== ')' ||
    !word ||
    !/^\p{Lu}[\p{Lu}\p{Ll}-]{1,9}$/u.test(word.text) ||
    !/\p{Lu}.*\p{Lu}/u.test(word.text)
  )
    return body
  return { ...body, acronym: word.text }
}
