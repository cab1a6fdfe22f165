// Texts → the dates in them: the same as the library's own reader of casual English finds, whichever of its patterns are tried.
import * as chrono from 'chrono-node'
import { expect, it } from 'vitest'
import { parseDates } from '../../../import/5-events/date-library.ts'

const DAY = new Date('2024-03-06T12:00:00Z')

it.each([
  'They met on Monday.',
  'They met last Wed and next weekend.',
  'He left on 5 March 2024, at 10:30 pm.',
  'It opened in May.',
  'It opens on the third of June, or June fourth.',
  'from 12 to 14 Sept. 2023',
  'between 03/05/2024 and 2024-05-12T10:00:00Z',
  'two weeks ago, three days earlier, a month before',
  'in five days; ten minutes from now; an hour later',
  'past 3 years, +2 days, after two months',
  'this year, next quarter, last month, after this week',
  'now, tonight, last night, tomorrow morning, yesterday at noon, the day before midnight',
  'at the end of the month',
  'the 2015 deal, 44 BC, 7/2021',
  'Nobody met anybody.',
  '',
])('when the text is "%s", then nothing is missed', (text) => {
  const own = parseDates(text, DAY).map(({ index, text: words, start, end }) => [
    index,
    words,
    start.date(),
    end?.date(),
  ])
  const whole = chrono.en.casual
    .parse(text, { instant: DAY, timezone: 0 })
    .map(({ index, text: words, start, end }) => [index, words, start.date(), end?.date()])
  expect(own).toEqual(whole)
})
