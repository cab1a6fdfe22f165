// COUNTRIES → codes complete against i18n-iso-countries, every name of its lists covered, no name twice.
import { createRequire } from 'node:module'
import type * as isoCountries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'

type Iso = typeof isoCountries

const require = createRequire(import.meta.url)
const iso = require('i18n-iso-countries') as Iso
iso.registerLocale(require('i18n-iso-countries/langs/en.json') as Parameters<Iso['registerLocale']>[0])

/** Adjectives and nouns that two countries share: the reader must ask for a second sign. */
const SHARED = ['Congolese', 'Dominican', 'Dominicans']

/** Both Congos are called so; news means the larger one. */
const ELSEWHERE = ['COG Congo']

const LISTS = ['names', 'adjectives', 'people', 'capitals', 'seats'] as const

describe('COUNTRIES', () => {
  it('when compared with ISO 3166-1, then every code is there with its alpha-2, and Kosovo', () => {
    const ours = Object.fromEntries(COUNTRIES.map((country) => [country.iso2, country.iso3]))
    expect(ours).toEqual({ ...iso.getAlpha2Codes(), XK: 'XKX' })
    expect(COUNTRIES).toHaveLength(250)
  })

  it('when i18n-iso-countries knows an English name, then it is a name here', () => {
    const names = iso.getNames('en', { select: 'all' })
    const missing = COUNTRIES.flatMap((country) => {
      const known = new Set([country.name, ...country.names])
      return (names[country.iso2] ?? [])
        .filter((name) => !known.has(name))
        .map((name) => `${country.iso3} ${name}`)
    })
    expect(missing).toEqual(ELSEWHERE)
  })

  it.each(['names', 'seats', 'capitals'] as const)(
    'when two countries are compared, then no entry of %s is shared',
    (list) => {
      expect(repeated(COUNTRIES.flatMap((country) => [...new Set(country[list])]))).toEqual([])
    },
  )

  it('when a name is looked up, then one country has it', () => {
    expect(repeated(COUNTRIES.flatMap((country) => [...new Set([country.name, ...country.names])]))).toEqual(
      [],
    )
  })

  it('when adjectives and people are shared, then they are the known ones', () => {
    const shared = repeated(COUNTRIES.flatMap((c) => [...new Set([...c.adjectives, ...c.people])]))
    expect(shared.toSorted()).toEqual(SHARED)
    for (const country of COUNTRIES)
      for (const word of [...country.adjectives, ...country.people])
        if (SHARED.includes(word)) expect(country.nameAmbiguous, country.iso3).toContain(word)
  })

  it.each(LISTS)('when %s is read, then it is well formed', (list) => {
    for (const country of COUNTRIES) {
      expect(repeated(country[list]), country.iso3).toEqual([])
      for (const entry of country[list]) expect(entry, country.iso3).toMatch(/^[^\s’‘]([^’‘]*[^\s’‘])?$/)
    }
  })

  it('when a name is ambiguous, then it is one of the country’s own', () => {
    for (const country of COUNTRIES) {
      const own = [country.name, ...country.names, ...country.adjectives, ...country.people, ...country.seats]
      for (const name of country.nameAmbiguous ?? []) expect(own, country.iso3).toContain(name)
      expect(country.names).not.toContain(country.name)
    }
  })
})

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))]
}
