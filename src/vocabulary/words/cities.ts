// The lists of cities/ in → every city of 50,000 people and every capital; the venues, regions and seas of diplomacy.
import type { PlaceEntry, VenueEntry } from './cities/entry.ts'
import { EXONYMS } from './cities/exonyms.ts'
import { CITY_LINES } from './cities/list.ts'
import { REGIONS } from './cities/regions.ts'
import { SEAS } from './cities/seas.ts'
import { VENUE_LIST } from './cities/venues.ts'
import { WORLD_REGIONS } from './cities/world-regions.ts'

export type { PlaceEntry, VenueEntry }

export const VENUES: readonly VenueEntry[] = [...VENUE_LIST, ...SEAS, ...WORLD_REGIONS, ...REGIONS]

let places: readonly PlaceEntry[] | undefined

/** Cities under each of their names (`Cologne`, and `Köln` listed as `Cologne`). Read once, at the first call: about 10 ms. */
export function placeEntries(): readonly PlaceEntry[] {
  places ??= withExonyms(CITY_LINES.split('\n').map(parse))
  return places
}

function parse(line: string): PlaceEntry {
  const [name = '', iso3 = '', population] = line.split(';')
  return { name, iso3, population: Number(population) }
}

function withExonyms(cities: readonly PlaceEntry[]): readonly PlaceEntry[] {
  const byKey = new Map(cities.map((city) => [`${city.name};${city.iso3}`, city]))
  const others = EXONYMS.flatMap(([name, city, iso3]) => {
    const known = byKey.get(`${city};${iso3}`)
    return known ? [{ ...known, name, listedAs: city }] : []
  })
  return [...cities, ...others]
}
