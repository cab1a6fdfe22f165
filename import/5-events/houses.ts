// The name of a house of state or of a headquarters in → the town where it stands.
import { fold } from '../../src/fold.ts'
import { VENUES } from '../../src/vocabulary/words/cities.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import { findPlace } from '../4-mentions/index.ts'

export interface Town {
  readonly place: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}

/** They stand for a government, but not in its capital; what is a place of its own the list of places has. */
const ELSEWHERE =
  /windsor|chevening|bocharov|zavidovo|valdai|bregancon|harpsund|kultaranta|euxinograd|marienborg|bogor|kirribilli|vahdettin|dolmabahce|sublime porte|entebbe|tuynhuys/
/** Where the government sits that is not the first of the capitals. */
const GOVERNED_FROM: Readonly<Record<string, string>> = { NLD: 'The Hague' }
/** Seats by whose name a ministry or a parliament is called, so that they are no places of the list. */
const CALLED_FOR: readonly (readonly [name: string, place: string, iso3: string])[] = [
  ['Pentagon', 'Washington', 'USA'],
  ['Capitol Hill', 'Washington', 'USA'],
]
const HEADQUARTERS = /^(?<body>.+?)\s+(?:headquarters|hq)$/i

let towns: Map<string, Town> | undefined

/** `Elysee Palace` → Paris, `U.N. headquarters` → New York; null for a house that is not known. */
export function townOfHouse(name: string): Town | null {
  towns ??= compile()
  const body = HEADQUARTERS.exec(name)?.groups?.['body']
  return towns.get(body === undefined ? fold(name) : `${fold(body)} headquarters`) ?? null
}

function compile(): Map<string, Town> {
  const found = new Map<string, Town>()
  for (const { iso3, capitals, seats } of COUNTRIES) {
    const place = GOVERNED_FROM[iso3] ?? capitals[0]
    for (const seat of seats)
      if (place && !ELSEWHERE.test(fold(seat)) && findPlace(seat)?.kind !== 'venue')
        found.set(fold(seat), { place, country: iso3 })
  }
  for (const [name, place, country] of CALLED_FOR) found.set(fold(name), { place, country })
  for (const { name, aliases, iso3, town } of VENUES)
    if (town)
      for (const each of [name, ...aliases])
        found.set(fold(each), { place: town, ...(iso3 ? { country: iso3 } : {}) })
  for (const { name, aliases, seat } of ORGANISATIONS) {
    const country = seat && findPlace(seat)?.iso3
    if (seat)
      for (const each of [name, ...aliases])
        found.set(`${fold(each)} headquarters`, { place: seat, ...(country ? { country } : {}) })
  }
  return found
}
