// Who was seen in an office → who held it on a day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  changedDays,
  hasOneHolder,
  type Holding,
  holderOn,
} from '../../../import/6-resolve/office-holders.ts'

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
    ['some months before the first', '2019-10-01', 'person/ann'],
    ['half a year before', '2019-06-01', null],
    ['between two holders', '2021-08-01', null],
    ['in the time of the second, within a year of the first', '2021-12-01', 'person/bo'],
    ['some months after the last', '2023-04-01', 'person/bo'],
    ['half a year after', '2023-07-01', null],
  ])('when the day lies %s, then it is so', (_what, day, person) => {
    expect(holderOn([ANN, BO], day)).toBe(person)
  })

  it('when somebody else was first seen in the time of the last one, then after it is neither', () => {
    const di = holding('person/di', '2022-12-01', '2022-12-20')
    expect(holderOn([BO, di], '2023-02-01')).toBeNull()
    expect(holderOn([BO, di], '2022-11-01')).toBe('person/bo')
  })

  it('when two were seen in it at one time, then it is neither', () => {
    expect(holderOn([ANN, holding('person/cy', '2020-03-01', '2020-09-01')], '2020-07-01')).toBeNull()
  })
})

describe('hasOneHolder', () => {
  it.each([
    ['office/CAN/foreign-minister', true],
    ['office/un/secretary-general', true],
    ['office/DEU/chancellor', true],
    ['office/eu/special-envoy', false],
    ['office/BLR/official', false],
    ['office/PER/deputy-foreign-minister', false],
    // Of a ministry, of which there are several in a country.
    ['office/FRA/secretary-general', false],
    ['office/un/un-high-commissioner', false],
  ])('when it is %s, then %s', (office, isSingle) => {
    expect(hasOneHolder(office)).toBe(isSingle)
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
