// Who was seen in an office → who held it on a day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, changedDays, type Holding, holderOn } from '../../../import/6-resolve/office-holders.ts'

const holding = (person: string, first: string, last: string): Holding => ({
  person,
  articles: 1,
  first,
  last,
})
const ANN = holding('person/ann', '2020-01-01', '2021-06-30')
const BO = holding('person/bo', '2021-10-01', '2023-01-01')

describe('holderOn', () => {
  it.each([
    ['between two articles that show her there', '2020-07-01', 'person/ann'],
    ['within a year before the first', '2019-06-01', 'person/ann'],
    ['more than a year before', '2018-06-01', null],
    ['between two holders', '2021-08-01', null],
    ['in the time of the second, within a year of the first', '2021-12-01', 'person/bo'],
    ['within a year after the last', '2023-12-01', 'person/bo'],
    ['long after', '2025-01-01', null],
  ])('when the day lies %s, then it is so', (_what, day, person) => {
    expect(holderOn([ANN, BO], day)).toBe(person)
  })

  it('when two were seen in it at one time, then it is neither', () => {
    expect(holderOn([ANN, holding('person/cy', '2020-03-01', '2020-09-01')], '2020-07-01')).toBeNull()
  })
})

describe('changedDays', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2018-01-01', days))
  const holdings = fc.array(
    fc
      .tuple(fc.constantFrom('person/ann', 'person/bo', 'person/cy'), day, fc.nat(900))
      .map(([person, first, days]) => holding(person, first, addDays(first, days))),
    { maxLength: 3 },
  )

  it('when knowledge changes, then every day whose holder changes lies in between', () => {
    fc.assert(
      fc.property(holdings, holdings, day, (before, after, on) => {
        if (holderOn(before, on) === holderOn(after, on)) return
        const changed = changedDays(before, after)
        expect(changed).not.toBeNull()
        expect(changed!.from <= on && on <= changed!.to).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('when it stays the same, then no day changes', () => {
    expect(changedDays([ANN, BO], [BO, ANN])).toBeNull()
  })
})
