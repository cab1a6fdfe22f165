// A name in → the town, venue or region of the vocabulary that bears it.
import { fold } from '../../src/fold.ts'
import { placeEntries, VENUES } from '../../src/vocabulary/words/cities.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'

export interface PlaceEntry {
  readonly name: string
  /** The country in which it lies; absent for seas and regions of several. */
  readonly iso3?: string
  readonly kind: 'city' | 'venue' | 'region' | 'sea'
  readonly population: number
}

let index: Map<string, PlaceEntry> | undefined

/** The place of that name, accents and case apart; of several, a capital, then a venue, then the largest town. */
export function findPlace(name: string): PlaceEntry | null {
  index ??= compile()
  return index.get(fold(name)) ?? null
}

const CAPITAL_POPULATION = 100_000_000

function compile(): Map<string, PlaceEntry> {
  const places = new Map<string, PlaceEntry>()
  const add = (name: string, entry: PlaceEntry): void => {
    const key = fold(name)
    const known = places.get(key)
    if (!known || known.population < entry.population) places.set(key, entry)
  }
  for (const city of placeEntries())
    // `Kiev` and `Kyiv` are one place: the name under which it is listed.
    add(city.name, {
      name: city.listedAs ?? city.name,
      iso3: city.iso3,
      kind: 'city',
      population: city.population,
    })
  for (const venue of VENUES) {
    const entry = {
      name: venue.name,
      kind: venue.kind,
      population: CAPITAL_POPULATION / 2,
      ...(venue.iso3 ? { iso3: venue.iso3 } : {}),
    }
    for (const name of [venue.name, ...venue.aliases]) add(name, entry)
  }
  for (const country of COUNTRIES)
    for (const capital of country.capitals)
      add(capital, {
        name: country.capitals[0]!,
        iso3: country.iso3,
        kind: 'city',
        population: CAPITAL_POPULATION,
      })
  return places
}
