// Dates as sources write them → ISO text, none, or why not.
import { describe, expect, it } from 'vitest'
import { readPublicationDate } from '../../../import/1-read/publication-date.ts'

const NOW = Date.parse('2024-06-01T12:00:00Z')

describe('readPublicationDate', () => {
  it.each([
    ['2022-03-07', '2022-03-07'],
    ['2022/03/07', '2022-03-07'],
    ['2022-03-07T10:15:30Z', '2022-03-07T10:15:30Z'],
    ['2022-03-07T10:15:30.123Z', '2022-03-07T10:15:30Z'],
    ['2022-03-07T23:30:00-05:00', '2022-03-08T04:30:00Z'],
    ['2022-03-07T10:15+0200', '2022-03-07T08:15:00Z'],
    ['2022-03-07T10:15:30', '2022-03-07'],
    ['2022-03-07 10:15:30', '2022-03-07'],
    ['Mon, 07 Mar 2022 10:00:00 GMT', '2022-03-07'],
    ['7 March 2022', '2022-03-07'],
    ['March 7, 2022', '2022-03-07'],
    ['Sept 7, 2022', '2022-09-07'],
    ['18.01.2018', '2018-01-18'],
    ['01/18/2018', '2018-01-18'],
    ['05/05/2018', '2018-05-05'],
    ['2020-02-29', '2020-02-29'],
    [1646650800, '2022-03-07T11:00:00Z'],
    [1646650800000, '2022-03-07T11:00:00Z'],
    [undefined, null],
    [null, null],
    ['', null],
  ])('when it is %j, then it is %j', (value, date) => {
    expect(readPublicationDate(value, NOW)).toEqual({ date })
  })

  it.each([
    ['31/02/2024', /not a date/],
    ['2021-02-29', /not a date/],
    ['2022-13-01', /not a date/],
    ['0000-00-00', /not a date/],
    ['2022-03-07T25:00:00Z', /not a date/],
    ['05/04/2022', /day\/month or month\/day/],
    ['05/13/22', /two digits/],
    ['1399-12-31', /before 1400/],
    ['yesterday', /not a date/],
    ['Mayor 7, 2022', /not a date/],
    [20220307, /not a date/],
    [-1, /not a date/],
    [Infinity, /not a date/],
    [true, /not a date/],
    [{}, /not a date/],
  ])('when it is %j, then it is refused', (value, reason) => {
    expect(readPublicationDate(value, NOW)).toEqual({ reason: expect.stringMatching(reason) as string })
  })

  it('when it lies more than a day ahead, then it is suspect', () => {
    expect(readPublicationDate('2024-06-02', NOW)).toEqual({ date: '2024-06-02' })
    expect(readPublicationDate('2024-06-03', NOW)).toEqual({ date: '2024-06-03', suspect: true })
  })
})
