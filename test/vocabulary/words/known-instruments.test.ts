// KNOWN_INSTRUMENTS → parties that exist, names said once of the same parties.
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'
import { KNOWN_INSTRUMENTS } from '../../../src/vocabulary/words/known-instruments.ts'
import { ORGANISATIONS } from '../../../src/vocabulary/words/organisations.ts'

const ACTORS = new Set([
  ...COUNTRIES.map(({ iso3 }) => `country/${iso3}`),
  ...ORGANISATIONS.map(({ id }) => id),
])

describe('KNOWN_INSTRUMENTS', () => {
  it('when listed, then each party is a country or a body of the lists', () => {
    const parties = KNOWN_INSTRUMENTS.flatMap((each) => each.parties)
    expect(parties.filter((party) => !ACTORS.has(party))).toEqual([])
  })

  it('when a name stands twice, then it is of other parties', () => {
    const seen = KNOWN_INSTRUMENTS.flatMap(({ names, parties }) =>
      names.map((name) => `${name.toLowerCase()}: ${parties.join(' ')}`),
    )
    expect(seen.filter((each, i) => seen.indexOf(each) !== i)).toEqual([])
  })

  it('when a year is given, then it is one of the time of treaties', () => {
    const years = KNOWN_INSTRUMENTS.flatMap(({ year }) => year ?? [])
    expect(years.filter((year) => year < 1800 || year > 2026)).toEqual([])
  })
})
