// Cities and VENUES → every country that has a capital has it, venues once and in known countries.
import { describe, expect, it } from 'vitest'
import { placeEntries, VENUES } from '../../../src/vocabulary/words/cities.ts'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'

const ISO3 = new Set(COUNTRIES.map((country) => country.iso3))

/** Names of a town and of the region or venue in it. */
const SHARED: string[] = []

describe('placeEntries', () => {
  it('when read, then there are more than 12,000 well-formed cities', () => {
    expect(placeEntries().length).toBeGreaterThan(12_000)
    for (const { name, iso3, population } of placeEntries())
      if (!name || name !== name.trim() || !ISO3.has(iso3) || !(population >= 0))
        expect({ name, iso3, population }).toBeNull()
  })

  it.each([
    ['Cologne', 'DEU'],
    ['Geneva', 'CHE'],
    ['Kharkov', 'UKR'],
    ['Ottawa', 'CAN'],
    ['Naypyidaw', 'MMR'],
    ['Kiev', 'UKR'],
    ['Peking', 'CHN'],
    ['New York', 'USA'],
  ])('when %s is looked up, then it lies in %s', (name, iso3) => {
    const largest = placeEntries()
      .filter((city) => city.name === name)
      .toSorted((a, b) => b.population - a.population)[0]
    expect(largest?.iso3).toBe(iso3)
  })
})

describe('a city of several names', () => {
  it('when a further name is read, then the city stands under the name that it is listed as', () => {
    const listed = new Set(
      placeEntries().flatMap(({ name, iso3, listedAs }) => (listedAs ? [] : [`${name};${iso3}`])),
    )
    const others = placeEntries().filter((city) => city.listedAs)
    expect(others.length).toBeGreaterThan(200)
    expect(others.filter(({ listedAs, iso3 }) => !listed.has(`${listedAs};${iso3}`))).toEqual([])
    expect(others.filter(({ name, iso3 }) => listed.has(`${name};${iso3}`))).toEqual([])
  })
})

describe('VENUES', () => {
  it('when names and aliases are compared, then the shared ones are the known ones', () => {
    expect(repeated(VENUES.map((venue) => venue.name))).toEqual([])
    expect(
      repeated(VENUES.flatMap((venue) => [...new Set([venue.name, ...venue.aliases])])).toSorted(),
    ).toEqual(SHARED.toSorted())
  })

  it('when a venue has a country, then it is known', () => {
    expect(VENUES.filter(({ iso3 }) => iso3 && !ISO3.has(iso3))).toEqual([])
  })

  it('when a name is read, then it has straight apostrophes and is not padded', () => {
    for (const venue of VENUES)
      for (const name of [venue.name, ...venue.aliases]) expect(name).toMatch(/^[^\s’‘]([^’‘]*[^\s’‘])?$/)
  })
})

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))]
}
