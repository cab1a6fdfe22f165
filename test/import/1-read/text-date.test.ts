// First lines of texts → the day of publication and the headline, with lines that are neither beside them.
import { describe, expect, it } from 'vitest'
import { findTextDate } from '../../../import/1-read/text-date.ts'
import { findTitle } from '../../../import/1-read/text-title.ts'

describe('findTextDate', () => {
  it.each([
    [' date 2022-03-07 Two countries agree on trade.', '2022-03-07'],
    ['A headline\n\n18.01.2018 North America\nMore text.', '2018-01-18'],
    ['Two countries sign Monday, January 10, 2022 11:00:06 AM\n\nText.', '2022-01-10'],
    ['Friday, January 4, 2019 \n\nText.', '2019-01-04'],
    ['VALLETTA, March 18, 2025 (Harbour Press) -- The ministers met.', '2025-03-18'],
    ['Bucharest, 7 March 2022 – The ministers met.', '2022-03-07'],
    ['Statement on the talks\n\nLondon, 12 January 2016\n\nThe ministers met.', '2016-01-12'],
    ['Published: 7 March 2022\nThe ministers met.', '2022-03-07'],
    ['Title\r\n\r\n2022-03-07\r\n\r\nText', '2022-03-07'],
  ])('when the text is %j, then it is %s', (text, date) => {
    expect(findTextDate(text)).toBe(date)
  })

  it.each([
    'On March 7, 2022, the ministers met in Bucharest.',
    'The treaty of 18.01.2018 was extended.',
    ' date 2022-02-31 An impossible day.',
    'GENEVA (AP) – The ministers met on Tuesday.',
    'They will meet on 7 March 2022 – if nothing comes between.',
    `${'A line of prose that goes on.\n'.repeat(20)}18.01.2018 North America`,
    '',
  ])('when the text is %j, then it has none', (text) => {
    expect(findTextDate(text)).toBeNull()
  })
})

describe('findTitle', () => {
  it.each([
    ['Ministers review security\n\nText.', 'Ministers review security'],
    ['\n  Ministers review security  \r\n\r\nText.', 'Ministers review security'],
    ['Will they meet?\n\nText.', 'Will they meet?'],
  ])('when the text is %j, then it is %j', (text, title) => {
    expect(findTitle(text)).toBe(title)
  })

  it.each([
    'The ministers met on Monday.\n\nText.',
    'Ministers review security\nand go on in the next line.',
    ' date 2022-03-07 Romania and Canada agree\n\nText',
    'Headline\n\nOne word is none.',
    'FOR IMMEDIATE RELEASE\n\nText.',
    'Ministers review security',
  ])('when the text is %j, then it has none', (text) => {
    expect(findTitle(text)).toBeNull()
  })
})
