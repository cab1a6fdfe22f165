// Reports of one event → in what they differ.
import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../schema/disagreement/disagreements.ts'
import type { ReportRow } from '../../schema/report/cypher.ts'

describe('disagreementsOf', () => {
  const report = (said: Partial<ReportRow>): ReportRow =>
    ({
      date: null,
      place: null,
      status: null,
      mode: null,
      amount: null,
      currency: null,
      actors: null,
      ...said,
    }) as ReportRow

  it.each<[string, Partial<ReportRow>, Partial<ReportRow>, string[]]>([
    ['two days', { date: '2022-03-07' }, { date: '2022-03-08' }, ['date']],
    ['a day and its month', { date: '2022-03-07' }, { date: '2022-03' }, []],
    ['a day and another month', { date: '2022-03-07' }, { date: '2022-04' }, ['date']],
    ['a day and days around it', { date: '2022-03-07' }, { date: '2022-03-05/2022-03-09' }, []],
    ['a place and none', { place: 'Oslo' }, {}, []],
    ['a place in other letters', { place: 'Málaga' }, { place: 'Malaga' }, []],
    ['two modes', { mode: 'phone' }, { mode: 'in-person' }, ['mode']],
    ['two amounts', { amount: 5e6, currency: 'EUR' }, { amount: 6e6, currency: 'EUR' }, ['amount']],
    [
      'one amount in two currencies',
      { amount: 5, currency: 'EUR' },
      { amount: 5, currency: 'USD' },
      ['amount'],
    ],
    ['others who took part', { actors: ['a', 'b'] }, { actors: ['b', 'c', 'a'] }, ['participants']],
    ['the same in another order', { actors: ['a', 'b'] }, { actors: ['b', 'a'] }, []],
  ])('when two reports tell of %s, then what they dispute is known', (_what, a, b, properties) => {
    expect(disagreementsOf([report(a), report(b)]).map(({ property }) => property)).toEqual(properties)
  })

  it('when there is one report, or none, then nothing is disputed', () => {
    expect(disagreementsOf([report({ status: 'planned' })])).toEqual([])
    expect(disagreementsOf([])).toEqual([])
  })
})
