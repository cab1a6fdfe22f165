// Tokens in → the phrases of a sentence: countries, bodies, offices with their owners, names.
import type { Token } from '../3-sentences/index.ts'
import type { CountryForm, Hit } from './lexicon.ts'
import type { NameSpan } from './name-spans.ts'

/** The country or body whose office it is. */
export type Owner =
  | { readonly type: 'country'; readonly id: string }
  | { readonly type: 'organization'; readonly id: string }

export interface CountryPhrase {
  readonly type: 'country'
  readonly from: number
  readonly to: number
  readonly iso3: string
  readonly form: CountryForm
}

export interface OrganizationPhrase {
  readonly type: 'organization'
  readonly from: number
  readonly to: number
  /** Id of a known body, or null: then `name` makes it. */
  readonly id: string | null
  readonly name: string
  readonly media: boolean
  /** `(SICA)` after the name. */
  readonly acronym?: string
  /** ISO 3166-1 alpha-3 of the country whose ministry it is, where the text tells. */
  readonly country?: string
  /** Of a ministry, its name without the country. */
  readonly ministry?: string
}

export interface OfficePhrase {
  readonly type: 'office'
  /** From the owner or modifier before the title to the end of its names. */
  from: number
  to: number
  readonly titleFrom: number
  readonly titleTo: number
  readonly role: string
  readonly title: string
  readonly plural: boolean
  readonly past: boolean
  /** `the`, `his`, `a`, … before the phrase, or null. */
  readonly determiner: string | null
  readonly owners: readonly Owner[]
  /** Names that the phrase gives its holders, in order. */
  readonly names: NamePhrase[]
}

export type NameKind = 'PERSON' | 'ORG' | 'PLACE' | 'OTHER'

export interface NamePhrase extends NameSpan {
  readonly type: 'name'
  kind: NameKind | null
  /** `Mr`, `Dr` before it. */
  readonly honoured: boolean
  /** A country that owns the name outright: `Russia's Sergei Lavrov`, `Lavrov of Russia`. */
  owner: Owner | null
  /** How sure a person is: 3 office or honour, 2 given name, 1 context. */
  strength: number
  /** A verb of saying or doing stands beside it. */
  spoken: boolean
  /** What the statistical tagger takes it for, where it was asked. */
  tagged: NameKind | null
}

/** An unnamed side: `Hungarian officials`, `the Israeli government`. */
export interface SidePhrase {
  readonly type: 'side'
  readonly from: number
  readonly to: number
  readonly owners: readonly Owner[]
}

export interface SentencePhrases {
  readonly countries: readonly CountryPhrase[]
  readonly organizations: readonly OrganizationPhrase[]
  readonly offices: readonly OfficePhrase[]
  readonly names: readonly NamePhrase[]
  readonly sides: readonly SidePhrase[]
  /** Bodies that words of several meanings might name here, were the text about them. */
  readonly doubtfulBodies: readonly string[]
}

/** What each token of a sentence was found to be; shared by the finders of one sentence. */
export interface Scan {
  readonly source: string
  readonly tokens: readonly Token[]
  /** Hit that begins at a token, of the kept ones. */
  readonly hitAt: readonly (Hit | null)[]
  /** 1 where a token belongs to a kept hit or a found phrase. */
  readonly taken: Uint8Array
  readonly nameAt: Map<number, NamePhrase>
  readonly organizationAt: Map<number, OrganizationPhrase>
  /** By the token after its last. */
  readonly organizationEndingAt: Map<number, OrganizationPhrase>
}
