// Sentences with invented people → of which meeting an agreement came, and what only stands beside a meeting.
import { describe, expect, it } from 'vitest'
import { readText } from '../../support/told.ts'

/** Kinds of what came of each event. */
const results = (text: string): string[] => {
  const { events } = readText(text)
  return events.flatMap(({ rule, resultedIn = [] }) =>
    resultedIn.map((id) => {
      const result = events.find((event) => event.id === id)
      return `${rule} → ${result?.rule}${result?.resultOf ? '' : ' unlinked'}`
    }),
  )
}

const MET = 'Kenyan President Samuel Kiprono met Tanzanian President Asha Mrema in Arusha on Monday.'

describe('results', () => {
  it.each<[string, string]>([
    [`${MET} The two countries signed a trade agreement after the talks.`, 'meeting/met'],
    [`${MET} At the end of the meeting, Kenya and Tanzania signed a pact on fisheries.`, 'meeting/met'],
    [
      'Norway and Chile signed a fisheries agreement on Monday following talks between Prime Minister Kari Nordli and President Pablo Rivas of Chile in Oslo.',
      'meeting/nominal',
    ],
    // Of the talks between those who signed it, not of the meeting told before.
    [`${MET} Kenya and Uganda signed a trade agreement after talks in Kampala.`, 'meeting/nominal'],
  ])('when a text says %j, then the agreement came of the meeting', (text, meeting) => {
    expect(results(text)).toEqual([`${meeting} → agreement/signed`])
  })

  it.each<string>([
    `${MET} Kenya and Tanzania signed a border treaty in 1975.`,
    `${MET} Kenya and Tanzania signed a border treaty in 1975 after years of talks.`,
    `${MET} Kenya and Uganda signed a trade agreement in Kampala.`,
    `${MET} Kenya and Tanzania signed a trade agreement on Monday.`,
    'Kenya and Tanzania signed a trade agreement on Monday. After the talks, President Samuel Kiprono of Kenya met Ugandan President Ruth Akello.',
  ])('when a text says %j, then nothing says so', (text) => {
    expect(results(text)).toEqual([])
  })
})
