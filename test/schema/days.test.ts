// Ranges of days as clients write them → first and last day, or a refusal that names the argument.
import { describe, expect, it } from 'vitest'
import { daysOf } from '../../schema/event/days.ts'

describe('daysOf', () => {
  it.each([
    [
      { from: '2022-03-07', to: '2022-03-09' },
      { from: '2022-03-07', to: '2022-03-09' },
    ],
    [
      { from: '2022', to: '2022' },
      { from: '2022-01-01', to: '2022-12-31' },
    ],
    [
      { from: '2024-02', to: '2024-02' },
      { from: '2024-02-01', to: '2024-02-29' },
    ],
    [{ to: '2023-02' }, { to: '2023-02-28' }],
    [{ from: '0001' }, { from: '0001-01-01' }],
    [{ to: '0099-12' }, { to: '0099-12-31' }],
    [{}, {}],
    [null, {}],
    [{ from: null, to: null }, {}],
  ])('when given %j, then it covers %j', (range, days) => {
    expect(daysOf('during', range)).toEqual(days)
  })

  it.each([
    [{ from: '31/02/2024' }, 'during.from'],
    [{ from: '2023-02-29' }, 'during.from'],
    [{ to: '2023-13' }, 'during.to'],
    [{ to: '2023-00-01' }, 'during.to'],
    [{ to: '2023-01-00' }, 'during.to'],
    [{ to: '2023-1-1' }, 'during.to'],
    [{ from: '' }, 'during.from'],
    [{ from: "2022-01-01' OR 1=1 //" }, 'during.from'],
    [{ from: '2023', to: '2022' }, 'during'],
  ])('when given %j, then %s is refused', (range, argument) => {
    expect(() => daysOf('during', range)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }),
    )
  })
})
