// Counts by day, month or year → the periods of a timeline.
import { describe, expect, it } from 'vitest'
import { periodsOf, type Unit } from '../../schema/timeline/periods.ts'

const row = (period: string, kind: string, events: number) => ({ period, kind, events })

describe('periodsOf', () => {
  it.each<[Unit, string, string]>([
    ['day', '2022-03-09', '2022-03-09'],
    ['week', '2022-03-07', '2022-03-07'],
    ['week', '2022-03-13', '2022-03-07'],
    ['week', '2023-01-01', '2022-12-26'],
    ['month', '2022-03', '2022-03-01'],
    ['year', '2022', '2022-01-01'],
  ])('when counted by %s, then %s is in the period that starts on %s', (unit, period, start) => {
    expect(periodsOf(unit, [row(period, 'VISIT', 2)])).toEqual([
      { start, counts: [{ kind: 'VISIT', count: 2 }] },
    ])
  })

  it('when days fall in one week, then their counts add up by kind', () => {
    const rows = [
      row('2022-03-07', 'VISIT', 1),
      row('2022-03-08', 'MEETING', 2),
      row('2022-03-09', 'VISIT', 3),
      row('2022-03-14', 'VISIT', 1),
    ]
    expect(periodsOf('week', rows)).toEqual([
      {
        start: '2022-03-07',
        counts: [
          { kind: 'MEETING', count: 2 },
          { kind: 'VISIT', count: 4 },
        ],
      },
      { start: '2022-03-14', counts: [{ kind: 'VISIT', count: 1 }] },
    ])
  })
})
