// The vocabulary's words in → what a run of tokens may name: countries, bodies, offices, honours.
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { HONOURS, OFFICES, RANKS } from '../../src/vocabulary/words/offices.ts'
import { TITLE_NAMES } from '../../src/vocabulary/words/official-cues.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { Token } from '../3-sentences/index.ts'
import { splitWords } from '../3-sentences/nlp.ts'

export type CountryForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat'

export type Sense =
  | {
      readonly type: 'country'
      readonly iso3: string
      readonly form: CountryForm
      readonly ambiguous: boolean
    }
  | {
      readonly type: 'organization'
      readonly id: string
      readonly name: string
      readonly media: boolean
      readonly country?: string
      /** The words usually mean something else: what this is here, the rest of the text tells. */
      readonly ambiguous?: true
    }
  | { readonly type: 'office'; readonly role: string; readonly plural: boolean }
  | { readonly type: 'honour' }
  /** A title that is its holder's name: `Dalai Lama`. */
  | { readonly type: 'titleName' }

/** Where a phrase of the lexicon stands: tokens `from` to `to` (exclusive), and all that it may mean. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly senses: readonly Sense[]
}

export const isOffice = (hit: Hit | null): boolean =>
  hit !== null && hit.senses.every((sense) => sense.type === 'office' || sense.type === 'honour')

interface Entry {
  /** The words as they must stand, or null where case does not matter. */
  readonly cased: readonly string[] | null
  readonly sense: Sense
}

interface Node {
  readonly next: Map<string, Node>
  readonly entries: Entry[]
}

const newNode = (): Node => ({ next: new Map(), entries: [] })

let root: Node | undefined

/** The longest phrase of the lexicon (of one type, if given) that begins at a token, or null. */
export function lookUp(tokens: readonly Token[], at: number, type?: Sense['type']): Hit | null {
  root ??= compile()
  let node: Node | undefined = root
  let best: Hit | null = null
  for (let i = at; i < tokens.length; i++) {
    node = node.next.get(tokens[i]!.lower)
    if (!node) break
    if (node.entries.length === 0) continue
    const senses = node.entries
      .filter((entry) => standsAs(entry.cased, tokens, at))
      .map((entry) => entry.sense)
      .filter((sense) => !type || sense.type === type)
    if (senses.length > 0) best = { from: at, to: i + 1, senses }
  }
  return best
}

function standsAs(cased: readonly string[] | null, tokens: readonly Token[], at: number): boolean {
  if (!cased) return true
  return (
    cased.every(
      (word, k) => tokens[at + k]!.text === word || tokens[at + k]!.text.replaceAll('’', "'") === word,
    ) || isShouted(cased, tokens, at)
  )
}

/** `UNITED STATES` in a heading; short words stay as they are, or `us` would be a country. */
function isShouted(cased: readonly string[], tokens: readonly Token[], at: number): boolean {
  return cased.join('').length > 4 && cased.every((word, k) => tokens[at + k]!.text === word.toUpperCase())
}

function compile(): Node {
  const phrases: { text: string; anyCase: boolean; sense: Sense }[] = [
    ...countryPhrases(),
    ...organisationPhrases(),
    ...officePhrases(),
  ]
  const words = splitWords(phrases.map((phrase) => phrase.text))
  const top = newNode()
  for (const [index, phrase] of phrases.entries()) {
    const tokens = words[index]!
    let node = top
    for (const token of tokens) {
      const key = token.toLowerCase()
      let following = node.next.get(key)
      if (!following) node.next.set(key, (following = newNode()))
      node = following
    }
    node.entries.push({ cased: phrase.anyCase ? null : tokens, sense: phrase.sense })
  }
  return top
}

function* countryPhrases() {
  for (const country of COUNTRIES) {
    const ambiguous = new Set(country.nameAmbiguous ?? [])
    const forms: [CountryForm, readonly string[]][] = [
      ['name', [country.name, ...country.names]],
      ['adjective', country.adjectives],
      ['people', country.people.flatMap(withPlural)],
      ['capital', country.capitalAmbiguous ? [] : country.capitals],
      ['seat', country.seats],
    ]
    for (const [form, texts] of forms)
      for (const text of new Set(texts))
        yield {
          text,
          anyCase: false,
          sense: { type: 'country', iso3: country.iso3, form, ambiguous: ambiguous.has(text) } as const,
        }
  }
}

/** Romanian → Romanians; Swiss, Chinese and Danish stay. */
function withPlural(noun: string): string[] {
  return /(?:s|sh|ch|ese|men)$/.test(noun) ? [noun] : [noun, `${noun}s`]
}

function* organisationPhrases() {
  for (const body of ORGANISATIONS) {
    const sense = {
      type: 'organization',
      id: body.id,
      name: body.name,
      media: body.kind === 'media',
      ...(body.country ? { country: body.country } : {}),
    } as const
    const ambiguous = new Set(body.ambiguous ?? [])
    const doubtful = { ...sense, ambiguous: true } as const
    for (const text of new Set([body.name, ...body.aliases]))
      yield { text, anyCase: false, sense: ambiguous.has(text) ? doubtful : sense }
  }
}

/** `us secretary of state`: the country is an owner, found by itself. */
const hasNoOwner = (title: string): boolean => !/^(?:us|u\.s\.|united states|un|uk|british|eu) /.test(title)

function* officePhrases() {
  for (const office of OFFICES) {
    for (const text of office.titles.filter(hasNoOwner))
      yield { text, anyCase: true, sense: { type: 'office', role: office.role, plural: false } as const }
    for (const text of office.abbreviations ?? [])
      yield { text, anyCase: false, sense: { type: 'office', role: office.role, plural: false } as const }
    for (const text of office.plurals.filter(hasNoOwner))
      yield { text, anyCase: true, sense: { type: 'office', role: office.role, plural: true } as const }
  }
  for (const text of TITLE_NAMES) yield { text, anyCase: false, sense: { type: 'titleName' } as const }
  for (const text of [...HONOURS, ...RANKS])
    yield { text, anyCase: false, sense: { type: 'honour' } as const }
}
