// Readings that name a person by one name → which of these persons are kept.
import { describe, expect, it } from 'vitest'
import { withoutGivenNamesAlone } from '../../../../import/6-resolve/people/given-name-alone.ts'
import { type ActorSketch, reading } from '../../../support/readings.ts'

describe('withoutGivenNamesAlone', () => {
  it.each<[string, ActorSketch, boolean]>([
    ['a given name', { name: 'Anna' }, false],
    ['a given name with a country', { name: 'Anna', of: 'POL' }, true],
    ['a given name with an office', { name: 'Anna', of: 'POL', office: 'monarch' }, true],
    ['a surname', { name: 'Hryhorchuk' }, true],
    ['a full name', { name: 'Anna Field' }, true],
  ])('when an article tells of %s, then it is kept: %#', (_what, person, isKept) => {
    const { actors } = withoutGivenNamesAlone(reading({ id: 'a', people: [person] }))
    expect(actors.some(({ kind }) => kind === 'PERSON')).toBe(isKept)
  })

  it('when a given name alone takes part, then the others stay, and what nobody else did goes', () => {
    const people = [{ name: 'Anna' }, { name: 'Bo Lund' }]
    const events = [{ who: ['Anna', 'Bo Lund'] }, { who: ['Anna'] }]
    const told = withoutGivenNamesAlone(reading({ id: 'a', people, events })).events
    expect(told.map(({ participants }) => participants.map(({ actor }) => actor))).toEqual([
      ['person/bo-lund'],
    ])
  })
})
