// A scan in → the office phrases of a sentence: title, owners, the names of those who hold it.
import { fold } from '../../src/fold.ts'
import { COMMON_WORDS, FIELDS_OF_WORK, NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import { givenNames } from '../../src/vocabulary/words/given-names.ts'
import { OFFICE_MODIFIERS, PAST_OFFICE, THING_NOUNS } from '../../src/vocabulary/words/official-cues.ts'
import type { Token } from '../3-sentences/index.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import { afterMandate } from './office-mandate.ts'
import { organizationKey, type Owners, ownersAfter, ownersBefore } from './owners.ts'
import type { NamePhrase, OfficePhrase, Owner, Scan } from './phrases.ts'

const MODIFIERS = new Set(OFFICE_MODIFIERS)
const PAST = new Set(PAST_OFFICE)
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'this',
  'both',
  'two',
])
const NO_NAMES = new Set(
  [...NOT_PERSONS, ...FIELDS_OF_WORK, ...COMMON_WORDS].map((word) => word.toLowerCase()),
)
const TOP = /^(?:president|monarch|prime-minister)$/
const SPEAKS_FOR = /^(?:spokesperson|negotiator|lawyer|head-of-delegation)$/
/** Titles that somebody keeps beside an office: `Special Envoy for Nepal Ambassador Nina Sol`. */
const RANKS = /^(?:ambassador|general|senator)$/
const THINGS = new Set(THING_NOUNS)
const NUMERAL = /^(?:I{1,3}|IV|V)$/
const COUNTERPART = /^(?:counterpart|colleague)s?$/i

/** Finds the office phrases of a sentence, in order; names are attached to the phrase that gives them the office. */
export function findOffices(scan: Scan): OfficePhrase[] {
  const phrases: OfficePhrase[] = []
  for (let i = 0; i < scan.tokens.length; i++) {
    const title = titleAt(scan, i)
    if (!title) continue
    const phrase = completePhrase(scan, title)
    phrases.push(phrase)
    for (const name of phrase.names) {
      name.kind = 'PERSON'
      name.strength = 3
    }
    i = Math.max(i, title.to - 1, (phrase.names[0]?.from ?? 0) - 1)
  }
  honourNames(scan)
  ownNames(scan)
  for (const [i, phrase] of phrases.entries()) if (i > 0) shareOwner(scan, phrases[i - 1]!, phrase)
  return phrases
}

/** `Kenyan President A and Foreign Minister B`: one country, when the second office is below the first and stands right behind. */
function shareOwner(scan: Scan, first: OfficePhrase, second: OfficePhrase): void {
  const owner = first.owners.length === 1 && !first.plural && !first.past ? first.owners[0]! : null
  const [holder] = first.names
  const [name] = second.names
  if (!owner || owner.type !== 'country' || !holder || !name || name.owner || second.owners.length > 0) return
  if (second.determiner || second.past || holder.to > second.from) return
  const between = scan.tokens.slice(holder.to, second.from).map((token) => token.lower)
  if (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => /^(?:,|and)$/.test(word)) &&
    isBelow(first, second)
  )
    name.owner = owner
}

const isBelow = (first: OfficePhrase, second: OfficePhrase): boolean =>
  (/^(?:president|monarch)$/.test(first.role) && second.role === 'prime-minister') ||
  (/^(?:president|monarch|prime-minister)$/.test(first.role) &&
    /^(?:deputy-)?(?:foreign|defence|finance|interior|trade|energy|justice)-minister$/.test(second.role))

interface Title {
  readonly from: number
  /** Where the words of the title itself begin, behind `counterpart,`. */
  readonly ownFrom: number
  readonly to: number
  readonly role: string
  readonly plural: boolean
}

/** A title, with the titles that are joined to it: `Deputy Prime Minister and Foreign Minister`. */
function titleAt(scan: Scan, at: number): Title | null {
  const bare = singleTitle(scan, at)
  if (!bare) return null
  const first = { ...bare, to: afterSuffix(scan, bare.to) }
  const joint = scan.tokens[first.to]
  if (joint && /^(?:and|,|\/|-|&)$/.test(joint.text) && !isByItself(scan, first)) {
    const second = singleTitle(scan, first.to + 1)
    const end = second ? afterSuffix(scan, second.to) : 0
    if (second && !first.plural && !second.plural && nameFrom(scan, end)) {
      // `her Kenyan counterpart, Foreign Minister Okello`
      if (first.role === 'counterpart') return { ...second, from: first.from, to: end }
      // `the government spokesperson, President Moreno and others` are two.
      if (!(joint.text === ',' && TOP.test(second.role))) return { ...first, to: end }
    }
  }
  return first
}

/** `the President, National Security Adviser Sol, and I`, `the Secretary and Ambassador Sol met`: two persons. */
const isByItself = ({ tokens }: Scan, { from, to }: Title): boolean =>
  to === from + 1 &&
  tokens[from - 1]?.lower === 'the' &&
  /^(?:President|Secretary|Chancellor|King|Queen|Administrator)$/.test(tokens[from]!.text)

/** `Foreign Minister-designate`, `President-elect` */
function afterSuffix(scan: Scan, at: number): number {
  const [joint, suffix] = [scan.tokens[at]?.text ?? '', scan.tokens[at + 1]?.lower ?? '']
  if (/^[-‐‑]$/.test(joint) && /^(?:designate|elect|delegate|general)$/.test(suffix)) return at + 2
  return /^(?:designate|elect)$/.test(joint.toLowerCase()) ? at + 1 : at
}

function singleTitle(scan: Scan, at: number): Title | null {
  const token = scan.tokens[at]
  if (!token) return null
  if (COUNTERPART.test(token.text))
    return { from: at, ownFrom: at, to: at + 1, role: 'counterpart', plural: /s$/i.test(token.text) }
  const hit = scan.hitAt[at]
  if (hit?.senses.some((candidate) => candidate.type === 'titleName')) return null
  // `the yacht Prince Albert`
  if (THINGS.has(scan.tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(token.text)) return null
  const sense = hit?.senses.find((candidate) => candidate.type === 'office')
  return hit && sense?.type === 'office'
    ? { from: at, ownFrom: at, to: hit.to, role: sense.role, plural: sense.plural }
    : null
}

/** `the Polish pope`: where he comes from, not whose he is. */
const isOrigin = ({ role }: Title): boolean => role === 'pope'

function completePhrase(scan: Scan, title: Title): OfficePhrase {
  const { tokens } = scan
  let left = title.from
  let past = false
  // `Department of State Under Secretary`: the last word of a body modifies nothing.
  while (left > 0 && isModifier(tokens, left) && !scan.organizationEndingAt.has(left)) {
    left--
    past ||= PAST.has(tokens[left]!.lower)
  }
  const before = ownersBefore(scan, left, title.plural)
  let from = before.owners.length > 0 ? before.edge : left
  while (from > 0 && isModifier(tokens, from)) {
    from--
    past ||= PAST.has(tokens[from]!.lower)
  }
  const determiner = from > 0 && DETERMINERS.has(tokens[from - 1]!.lower) ? tokens[from - 1]!.lower : null
  const after = ownersAfter(
    scan,
    title.to,
    SPEAKS_FOR.test(title.role) ? /^(?:of|for|from)$/ : /^(?:of|from)$/,
  )
  const inner = [...scan.organizationAt.values()].filter(
    (body) => body.from >= title.from && body.to <= title.to,
  )
  const owners = [
    ...(namesCircle(title, before, after) || isOrigin(title) ? [] : before.owners),
    ...inner.map((body) => ({ type: 'organization' as const, id: organizationKey(body.id, body.name) })),
    ...after.owners,
  ]
  const right = afterMandate(scan, title, after)
  const names =
    after.names.length > 0 ? [...after.names] : namesOf(scan, title, afterSecond(scan, title, right))
  const appositive =
    names.length === 0 && !title.plural ? nameBefore(scan, determiner ? from - 1 : from) : null
  if (appositive) names.push(appositive)
  pairOwners(names, owners)
  return {
    type: 'office',
    from: appositive ? appositive.from : from,
    to: names.reduce((end, name) => Math.max(end, name.to), right),
    titleFrom: title.from,
    titleTo: title.to,
    role: title.role,
    title: scan.source.slice(tokens[title.ownFrom]!.start, tokens[title.to - 1]!.end),
    plural: title.plural,
    past,
    determiner,
    owners,
    names,
  }
}

/** `the G7 foreign ministers of Italy and Japan`: of which circle they are, not whose. */
const namesCircle = ({ plural }: Title, before: Owners, after: Owners): boolean =>
  plural &&
  after.owners.some(({ type }) => type === 'country') &&
  before.owners.every(({ type }) => type === 'organization')

/** `Special Envoy for Nepal Ambassador Nina Sol`: one person with two titles, the second right behind the first. */
function afterSecond(scan: Scan, title: Title, at: number): number {
  if (title.plural || at === title.to || scan.tokens[at]?.text === ',') return at
  const second = singleTitle(scan, at)
  return second && RANKS.test(second.role) && nameFrom(scan, second.to) ? second.to : at
}

function isModifier(tokens: readonly Token[], before: number): boolean {
  const token = tokens[before - 1]!
  return (
    MODIFIERS.has(token.lower) || (token.text === '-' && before > 1 && PAST.has(tokens[before - 2]!.lower))
  )
}

/** Names to the right: `Foreign Minister X`, `ministers X and Y`, `Secretary of State of the Holy See, X`. */
function namesOf(scan: Scan, title: Title, right: number): NamePhrase[] {
  const { tokens } = scan
  let at = behindInitials(scan, right)
  const apposed = tokens[at]?.text === ',' || tokens[at]?.text === '('
  if (apposed) at++
  const first = nameFrom(scan, at)
  if (!first) return []
  // `officials of the East Asia Summit (EAS)`
  if (tokens[at - 1]?.text === '(' && apposed && INITIALS.test(first.text)) return []
  // `the president, Viktor Orban, said`: after a comma a singular title takes a name only if a comma or an end closes it.
  if (apposed && !title.plural && !/^[,.;)]$/.test(tokens[first.to]?.text ?? '.')) return []
  if (!title.plural) return [first]
  const names = [first]
  let end = first.to
  for (;;) {
    const owned = ownersAfter(scan, end)
    if (owned.owners[0]) names.at(-1)!.owner = owned.owners[0]
    end = owned.edge
    let k = end
    while (/^(?:,|and|&|as|well)$/.test(tokens[k]?.lower ?? '')) k++
    const next = k > end ? nameFrom(scan, k) : null
    if (!next) return names
    names.push(next)
    end = next.to
  }
}

const INITIALS = /^\p{Lu}[\p{Lu}\d-]+$/u

/** `the High Commissioner for Refugees (UNHCR) Nina Sol`: the name stands behind the office's initials. */
function behindInitials(scan: Scan, at: number): number {
  const [open, initials, close] = scan.tokens.slice(at, at + 3).map(({ text }) => text)
  const isShort = open === '(' && close === ')' && INITIALS.test(initials!)
  return isShort && nameFrom(scan, at + 3) ? at + 3 : at
}

/** `Executive Orders`, `European officials`: what is no name, in the singular or the plural. */
const isNoName = (word: string): boolean =>
  NO_NAMES.has(word.toLowerCase()) ||
  NO_NAMES.has(word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')) ||
  NUMERAL.test(word)

/** The name that begins at a token or after honours there. */
function nameFrom(scan: Scan, at: number): NamePhrase | null {
  let k = at
  // `Foreign Minister II Dato Erwan Salleh`: the numeral belongs to the office.
  if (NUMERAL.test(scan.tokens[k]?.text ?? '')) k++
  while (scan.hitAt[k]?.senses.some((sense) => sense.type === 'honour')) k = scan.hitAt[k]!.to
  if (NUMERAL.test(scan.tokens[k]?.text ?? '')) k++
  const name = scan.nameAt.get(k)
  if (!name || name.words.every((word) => isNoName(word))) return null
  return opensOccasion(name) ? null : name
}

/** `ministers at the Lima Ministerial Conference` */
const opensOccasion = ({ words }: NamePhrase): boolean =>
  words.length > 1 && isNoName(words.at(-1)!) && isPlainWord(words[0]!) && !givenNames().has(fold(words[0]!))

/** `Jan Lipavsky, the Czech foreign minister`: the name that a comma parts from the phrase. */
function nameBefore(scan: Scan, at: number): NamePhrase | null {
  if (scan.tokens[at - 1]?.text !== ',') return null
  for (const name of scan.nameAt.values()) if (name.to === at - 1 && name.words.length > 1) return name
  return null
}

/** `the Romanian and Canadian ministers, A and B`: each name its own owner where the numbers agree. */
function pairOwners(names: readonly NamePhrase[], owners: readonly Owner[]): void {
  if (owners.length === 0) return
  for (const [i, name] of names.entries()) {
    if (name.owner) continue
    if (owners.length === 1) name.owner = owners[0]!
    else if (owners.length === names.length) name.owner = owners[i]!
    else if (names.length === 1) name.owner = owners[0]!
  }
}

/** `Mr Bildt`, `Dr. Tedros`. */
function honourNames(scan: Scan): void {
  for (const [i, hit] of scan.hitAt.entries()) {
    if (!hit?.senses.some((sense) => sense.type === 'honour')) continue
    const name = nameFrom(scan, i)
    // `the yacht Prince Albert`
    if (!name || THINGS.has(scan.tokens[i - 1]?.lower ?? '')) continue
    name.kind = 'PERSON'
    name.strength = 3
    Object.assign(name, { honoured: true })
  }
}

/** `Russia's Sergei Lavrov`, `Lavrov of Russia`, `Celso Prado (Brazil)`. */
function ownNames(scan: Scan): void {
  for (const name of scan.nameAt.values()) {
    if (name.owner) continue
    const bracketed = scan.tokens[name.to]?.text === '(' ? scan.hitAt[name.to + 1] : null
    const country = bracketed?.senses.find((sense) => sense.type === 'country' && sense.form === 'name')
    if (country?.type === 'country' && scan.tokens[bracketed!.to]?.text === ')')
      name.owner = { type: 'country', id: `country/${country.iso3}` }
    else if (/^(?:'s|’s)$/.test(scan.tokens[name.from - 1]?.text ?? ''))
      name.owner = ownersBefore(scan, name.from, false).owners[0] ?? null
    else if (name.words.length > 1 && scan.tokens[name.to]?.lower === 'of') {
      const owner = ownersAfter(scan, name.to).owners[0]
      if (owner?.type === 'country') name.owner = owner
    }
  }
}
