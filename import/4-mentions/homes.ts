// An office without owner → the country whose it can only be: by its title, the source, the dateline, the text.
import { slug } from '../../src/fold.ts'
import { remembering } from '../../src/remembering.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import {
  ABSENT_OFFICES,
  IMPLIED_OWNERS,
  SHARED_TITLES,
  TITLE_HOMES,
} from '../../src/vocabulary/words/official-cues.ts'
import type { Document } from '../2-document/index.ts'
import { sentencesOfLine } from '../3-sentences/sentences-of-line.ts'
import { BODY_COUNTRIES, OFFICE_BY_ROLE } from './office-of.ts'
import type { OfficePhrase, SentencePhrases } from './phrases.ts'
import { scanSentence } from './scan.ts'

const CAPITALS = new Map(
  COUNTRIES.flatMap((country) =>
    country.capitalAmbiguous ? [] : country.capitals.map((capital) => [slug(capital), country.iso3] as const),
  ),
)
/** Offices of ministers and above: only these belong to the text's own country when it names no other. */
const HOME_RANK = 60
/** Officials whom a ministry's own release names without saying whose they are. */
const STAFF =
  /^(?:spokesperson|counselor|assistant-|deputy-|under-secretary|special-envoy|ambassador|chief-of-staff)/

export class Homes {
  readonly #document: Document
  readonly #phrases: readonly SentencePhrases[]
  #source: string | undefined

  constructor(document: Document, phrases: readonly SentencePhrases[]) {
    this.#document = document
    this.#phrases = phrases
  }

  /**
   * An office without owner is that of the country whose office it can only be, else of the one last named.
   * @param lastHome for whom the person named last speaks, where that is a colleague; else null
   */
  homeOf(office: OfficePhrase, lastHome: string | null): string | null {
    const entry = OFFICE_BY_ROLE.get(office.role)
    if (office.role === 'counterpart' || !entry || office.owners.length > 0) return null
    const home = IMPLIED_OWNERS[office.title.toLowerCase()] ?? homeOfTitle(office.title)
    if (home) return this.#atHome(office.title) ?? `country/${home}`
    if (office.plural) return null
    if (entry.diplomatic || STAFF.test(entry.role))
      return unlessAbsent(this.sourceCountry(), entry.deputyOf ?? entry.role)
    if (entry.rank < HOME_RANK) return null
    if (entry.scope !== 'country') return null
    return unlessAbsent(this.#datelineCountry() ?? lastHome ?? this.#onlyCountry(), entry.role)
  }

  /** `NEW DELHI – Foreign Secretary Sen`: of the countries that have such an office, the one where the report was written. */
  #atHome(title: string): string | null {
    const there = this.#datelineCountry()
    return there && SHARED_TITLES[title.toLowerCase()]?.includes(there.slice('country/'.length))
      ? there
      : null
  }

  /** The country of which the dateline's town is the capital. */
  #datelineCountry(): string | null {
    const place = this.#document.dateline?.place
    // Only a capital is where a country's own officials are news; in Brussels or New York all are guests.
    const iso3 = place ? CAPITALS.get(slug(place)) : undefined
    return iso3 ? `country/${iso3}` : null
  }

  /** The country of the text, where it names no other. */
  #onlyCountry(): string | null {
    const named = new Set(
      this.#phrases.flatMap((phrases) => phrases.countries.map((country) => country.iso3)),
    )
    if (named.size !== 1) return null
    const only = `country/${[...named][0]!}`
    // `Peruvian President Juan Tello` makes nobody else Peruvian.
    const owned = this.#phrases.some(({ offices }) =>
      offices.some(({ names, owners }) => names.length > 0 && owners.some(({ id }) => id === only)),
    )
    return owned ? null : only
  }

  /** The country whose ministry or government published the text. */
  sourceCountry(): string | null {
    const { source } = this.#document.article
    if (!source) return null
    this.#source ??= homeOfSource(source)
    return this.#source || null
  }
}

function unlessAbsent(home: string | null, role: string): string | null {
  return home && !ABSENT_OFFICES[home.slice(8)]?.includes(role) ? home : null
}

/** `Assistant Secretary for Trade` is one country's as `Assistant Secretary` is. */
function homeOfTitle(title: string): string | undefined {
  const words = title.toLowerCase()
  return (
    TITLE_HOMES[words] ??
    TITLE_HOMES[words.replace(/ (?:for|of) (?!state\b|defense\b|the treasury\b).*$/, '')]
  )
}

/** Empty where the source is no country's. */
const homeOfSource = remembering((source) => {
  const [sentence] = sentencesOfLine(source)
  if (!sentence) return ''
  const phrases = scanSentence(source, sentence)
  const country =
    phrases.countries[0]?.iso3 ??
    phrases.organizations
      .map((body) => body.country ?? (body.id ? BODY_COUNTRIES.get(body.id) : undefined))
      .find(Boolean)
  return country ? `country/${country}` : ''
})
