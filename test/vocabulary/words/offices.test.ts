// OFFICES → roles unique, every title in one role, lower case, overrides that lead somewhere.
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'
import { HONOURS, NAME_SUFFIXES, OFFICES, RANKS } from '../../../src/vocabulary/words/offices.ts'

const ROLES = new Set(OFFICES.map((office) => office.role))
const PLACES = new Set(['EU', ...COUNTRIES.map((country) => country.iso3)])

describe('OFFICES', () => {
  it('when counted, then there are at least 185 roles, each once', () => {
    expect(ROLES.size).toBe(OFFICES.length)
    expect(ROLES.size).toBeGreaterThanOrEqual(185)
    for (const role of ROLES) expect(role).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('when titles are compared, then none names two roles', () => {
    expect(repeated(OFFICES.flatMap((office) => office.titles))).toEqual([])
    expect(repeated(OFFICES.flatMap((office) => office.abbreviations ?? []))).toEqual([])
  })

  it('when a title is read, then it is in lower case, neither empty nor padded', () => {
    for (const { role, titles, plurals } of OFFICES)
      for (const title of [...titles, ...plurals]) {
        expect(title, role).toBe(title.toLowerCase())
        expect(title, role).toMatch(/^[^\s’‘]([^’‘]*[^\s’‘])?$/)
      }
  })

  it('when an office means another one somewhere, then both are known', () => {
    for (const { onlyFor = {}, titleFor = {}, deputyOf } of OFFICES) {
      for (const place of [...Object.keys(onlyFor), ...Object.keys(titleFor)]) expect(PLACES).toContain(place)
      for (const role of Object.values(onlyFor)) expect(ROLES).toContain(role)
      if (deputyOf) expect(ROLES).toContain(deputyOf)
    }
  })

  it('when a form is ambiguous, then it is one of the office’s own', () => {
    for (const { role, titles, plurals, abbreviations = [], ambiguous = [] } of OFFICES)
      for (const form of ambiguous) expect([...titles, ...plurals, ...abbreviations], role).toContain(form)
  })

  it.each([
    ['foreign minister', 'foreign-minister'],
    ['minister for foreign affairs', 'foreign-minister'],
    ['external affairs minister', 'foreign-minister'],
    ['top diplomat', 'foreign-minister'],
    ['secretary of state', 'secretary-of-state'],
    ['defense secretary', 'defence-minister'],
    ['vice foreign minister', 'deputy-foreign-minister'],
    ['deputy minister of energy', 'deputy-energy-minister'],
    ['minister of oil', 'energy-minister'],
    ['national security advisor', 'national-security-adviser'],
    ['eu foreign policy chief', 'high-representative'],
    ["chargé d'affaires", 'charge-d-affaires'],
    ['taoiseach', 'prime-minister'],
  ])('when %s is looked up, then it is %s', (title, role) => {
    expect(OFFICES.find((office) => office.titles.includes(title))?.role).toBe(role)
  })

  it.each([
    ['foreign ministers', 'foreign-minister'],
    ['ministers of foreign affairs', 'foreign-minister'],
    ['secretaries of state', 'secretary-of-state'],
    ['ministers for trade', 'trade-minister'],
    ['heads of state and government', 'prime-minister'],
    ['secretaries-general', 'secretary-general'],
    ['commanders-in-chief', 'chief-of-defence'],
  ])('when the plural %s is looked up, then it is %s', (plural, role) => {
    expect(OFFICES.find((office) => office.plurals.includes(plural))?.role).toBe(role)
  })
})

describe('HONOURS, RANKS and NAME_SUFFIXES', () => {
  it.each([
    ['HONOURS', HONOURS],
    ['RANKS', RANKS],
    ['NAME_SUFFIXES', NAME_SUFFIXES],
  ])('when %s are compared, then none is repeated or empty', (_, list) => {
    expect(repeated(list)).toEqual([])
    for (const word of list) expect(word).toMatch(/^\S(.*\S)?$/)
  })
})

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))]
}
