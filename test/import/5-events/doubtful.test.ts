// Sentences with invented people → which meetings they tell as held or planned, and which they only wish for, ask for or pass by.
import { describe, expect, it } from 'vitest'
import { eventsIn, whoIn } from '../../support/told.ts'

/** All sentences are read as of Wednesday, 8 May 2024. */
const metIn = (text: string): string[] =>
  eventsIn(text, 'MEETING')
    .filter((event) => /^(?:occurred|planned)$/.test(event.status))
    .map((event) => whoIn(event))
    .toSorted()

describe('meetings that are only asked, wished or passed by', () => {
  it.each<[text: string, encounters: string[]]>([
    ['Did Norwegian Foreign Minister Kari Nordli meet with Peruvian President Pablo Rivas?', []],
    ['Are there any plans for Norway to have any bilateral meetings with Peru and Chile?', []],
    [
      'Norwegian Foreign Minister Kari Nordli met with Peruvian President Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['The wise thing is for Norway and Peru to engage seriously in negotiations.', []],
    ['Norway published a report on consultations with Peru.', []],
    ['Norway and Peru held consultations with Chile.', ['country/CHL, country/NOR, country/PER']],
    ['Norway will share information gathered with Peru.', []],
    ['Norway and Peru held a dialogue in Lima on Monday.', ['country/NOR, country/PER']],
    ['Norwegian Foreign Minister Kari Nordli met with civil society activists from Peru.', []],
    [
      'Norwegian Foreign Minister Kari Nordli met with civil society leaders from Peru, and with Chilean President Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli met with Peruvian officials.',
      ['country/PER, person/kari-nordli'],
    ],
    ['Kenya and Peru met after the NATO and EU summits.', ['country/KEN, country/PER']],
    ['Kenya met with NATO in Lima.', ['country/KEN, org/nato']],
  ])('when the text is "%s", then %j', (text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})
