// ORGANISATIONS → ids and names unique, links that lead somewhere, short forms marked, well-known bodies found.
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'
import { ORGANISATION_HEADS, ORGANISATIONS } from '../../../src/vocabulary/words/organisations.ts'

const ISO3 = new Set(COUNTRIES.map((country) => country.iso3))
const IDS = new Set(ORGANISATIONS.map((body) => body.id))
const SHORT = /^[A-Z]{2,5}$/

const namesOf = (body: (typeof ORGANISATIONS)[number]): string[] => [body.name, ...body.aliases]

describe('ORGANISATIONS', () => {
  it('when counted, then there are at least 1,500', () => {
    expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(1500)
  })

  it('when ids are compared, then each is a slug and stands once', () => {
    expect(IDS.size).toBe(ORGANISATIONS.length)
    for (const id of IDS) expect(id).toMatch(/^org\/[\p{Ll}\d]+(-[\p{Ll}\d]+)*$/u)
  })

  it('when names and aliases are compared, then none belongs to two bodies', () => {
    expect(repeated(ORGANISATIONS.flatMap(namesOf))).toEqual([])
  })

  it('when a name is read, then it is neither empty nor padded and has straight apostrophes', () => {
    for (const body of ORGANISATIONS)
      for (const name of namesOf(body)) expect(name, body.id).toMatch(/^[^\s’‘]([^’‘]*[^\s’‘])?$/)
  })

  it('when a body is part of another or of a country, then that one is known', () => {
    expect(ORGANISATIONS.filter(({ partOf }) => partOf && !IDS.has(partOf))).toEqual([])
    expect(ORGANISATIONS.filter(({ country }) => country && !ISO3.has(country))).toEqual([])
  })

  it('when a body has a short form in capitals, then it says so', () => {
    for (const body of ORGANISATIONS)
      expect(
        namesOf(body).some((name) => SHORT.test(name)),
        body.id,
      ).toBe(body.caps === true)
  })

  it('when a name is ambiguous, then it is one of the body’s own', () => {
    for (const body of ORGANISATIONS)
      for (const name of body.ambiguous ?? []) expect(namesOf(body), body.id).toContain(name)
  })

  it('when a name is a country’s too, then it is not listed', () => {
    const countries = new Set(COUNTRIES.flatMap((country) => [country.name, ...country.names]))
    expect(ORGANISATIONS.flatMap(namesOf).filter((name) => countries.has(name))).toEqual([])
  })

  it.each([
    ['NATO', 'org/nato'],
    ['U.N. Security Council', 'org/un-security-council'],
    ['AU', 'org/african-union'],
    ['State Department', 'org/us-state-department'],
    ['Daesh', 'org/islamic-state'],
    ['Hizbollah', 'org/hezbollah'],
    ['P5+1', 'org/p5-plus-1'],
    ['Agence France-Presse', 'org/afp'],
  ])('when %s is looked up, then it is %s', (name, id) => {
    expect(ORGANISATIONS.find((body) => namesOf(body).includes(name))?.id).toBe(id)
  })
})

describe('ORGANISATION_HEADS', () => {
  it('when read, then each stands once, with a capital unless it is written small', () => {
    expect(repeated(ORGANISATION_HEADS)).toEqual([])
    for (const head of ORGANISATION_HEADS) expect(head).toMatch(/^(\p{Lu}.*\S|plc)$/u)
  })
})

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))]
}
