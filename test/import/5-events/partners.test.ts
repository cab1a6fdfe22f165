// Sentences with invented people → whether several partners were met at once or apart, and whose unnamed officials are.
import { describe, expect, it } from 'vitest'
import { eventsIn, whoIn } from '../../support/told.ts'

/** All sentences are read as of Wednesday, 8 May 2024. */
const metIn = (text: string): string[] =>
  eventsIn(text, 'MEETING')
    .map((event) => whoIn(event))
    .toSorted()

describe('partners', () => {
  it.each<[text: string, encounters: string[]]>([
    [
      'Norway has had discussions with Chile and Peru.',
      ['country/CHL, country/NOR', 'country/NOR, country/PER'],
    ],
    ['With Chile and Peru, we have been engaged in several rounds of talks.', []],
    ['Norway has been engaged in talks with Peru.', ['country/NOR, country/PER']],
    [
      'Norwegian Foreign Minister Kari Nordli thanked Chilean Foreign Minister Eva Soler for hosting Deputy Minister Lars Holm for a meeting in Santiago.',
      ['person/eva-soler, person/lars-holm'],
    ],
    [
      'Norwegian envoy Kari Nordli met with Chilean President Pablo Rivas, Foreign Minister Eva Soler and Defence Minister Juan Tello in Santiago.',
      [
        'person/eva-soler, person/kari-nordli',
        'person/juan-tello, person/kari-nordli',
        'person/kari-nordli, person/pablo-rivas',
      ],
    ],
    [
      'Norwegian envoy Kari Nordli will meet with Chilean President Pablo Rivas and Peruvian President Juan Tello.',
      ['person/juan-tello, person/kari-nordli', 'person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian envoy Kari Nordli met with Chilean President Pablo Rivas and Peruvian President Juan Tello at a summit in Lima.',
      ['person/juan-tello, person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian envoy Kari Nordli met separately with Chilean President Pablo Rivas and Peruvian President Juan Tello.',
      ['person/juan-tello, person/kari-nordli', 'person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'French Foreign Minister Luc Moreau met Norwegian Foreign Minister Kari Holm on Monday and Polish President Jan Kos on Tuesday.',
      ['person/jan-kos, person/luc-moreau', 'person/kari-holm, person/luc-moreau'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli met Chilean Foreign Minister Eva Soler and Peruvian President Juan Tello on Tuesday.',
      ['person/eva-soler, person/juan-tello, person/kari-nordli'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli will meet with NATO and European Union officials in Brussels.',
      ['org/eu, person/kari-nordli', 'org/nato, person/kari-nordli'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli opened the visit. Together with Chilean President Pablo Rivas, she met Peruvian President Juan Tello in Lima.',
      ['person/juan-tello, person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli opened the visit. She was joined by Chilean President Pablo Rivas for talks in Oslo.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli urged Chile to act and spoke by phone with Peruvian President Juan Tello.',
      ['person/juan-tello, person/kari-nordli'],
    ],
    [
      'Norwegian envoy Kari Nordli will fly to Santiago for meetings with Chilean President Pablo Rivas and Foreign Minister Eva Soler.',
      ['person/eva-soler, person/kari-nordli', 'person/kari-nordli, person/pablo-rivas'],
    ],
    // Whoever had them, the two did not have them with each other; at one call both were.
    ['They have had discussions with Chile and Peru.', []],
    ['They had a call with Chile and Peru.', ['country/CHL, country/PER']],
    // A department stands for its country, rebels do not.
    [
      'The United States and the US State Department held talks with Chile.',
      ['country/CHL, org/us-state-department'],
    ],
    ['Lebanon held talks with Hezbollah.', ['country/LBN, org/hezbollah']],
    [
      'Norwegian Foreign Minister Kari Nordli and Foreign Minister Pablo Rivas opened the Norway-Chile dialogue.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norwegian envoy Kari Nordli renewed her call for talks in Chile.', []],
    [
      'In Manila, the Philippines, Kari Nordli met Chilean envoy Eva Soler.',
      ['person/eva-soler, person/kari-nordli'],
    ],
    ['In Oslo, Norway and Chile signed nothing but met on Monday.', ['country/CHL, country/NOR']],
    // Another encounter than the one before.
    [
      'The envoys of Norway and Chile met in Oslo on Monday after the latest round of talks in Lima on Friday.',
      ['country/CHL, country/NOR'],
    ],
    [
      'Norway and Chile held talks in Oslo. The summit with Peru was a success.',
      ['country/CHL, country/NOR'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli will travel to Madrid for the NATO summit.',
      ['org/nato, person/kari-nordli'],
    ],
    ['Norwegian Foreign Minister Kari Nordli will travel to Madrid ahead of the NATO summit.', []],
    ['Norway and Chile urged Peru to take part in the next meeting of the border committee.', []],
    [
      'Norwegian Foreign Minister Kari Nordli urged Chilean President Pablo Rivas in a telephone call to release them.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
  ])('when the text is "%s", then %j', (text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})

describe('officials on a journey', () => {
  it.each<[text: string, encounters: string[]]>([
    [
      'Norwegian envoy Kari Nordli will travel to Lima and Bogota, where she will meet with government officials.',
      ['country/COL, person/kari-nordli', 'country/PER, person/kari-nordli'],
    ],
    [
      'Norwegian envoy Kari Nordli will travel to Nairobi on Friday. She will meet senior officials to discuss trade.',
      ['country/KEN, person/kari-nordli'],
    ],
    ['Norwegian envoy Kari Nordli will travel to Nairobi on Friday. She will meet company officials.', []],
    ['Norwegian envoy Kari Nordli will travel to Geneva on Friday. She will meet senior officials.', []],
    ['Norwegian envoy Kari Nordli said in Oslo that she would meet senior officials.', []],
  ])('when the text is "%s", then %j', (text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})

describe('lists of actors', () => {
  it.each<[text: string, encounters: string[]]>([
    [
      'The foreign ministers of Chile (Pablo Rivas) and Peru (Juan Tello) met in Lima.',
      ['person/juan-tello, person/pablo-rivas'],
    ],
    [
      'Norwegian envoy Kari Nordli, Chilean President Pablo Rivas and Peruvian President Juan Tello met in Lima.',
      ['person/juan-tello, person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Peruvian President Juan Tello, together with envoy Ana Reis, met Chilean President Pablo Rivas in Lima.',
      ['person/ana-reis, person/juan-tello, person/pablo-rivas'],
    ],
    [
      'Peruvian President Juan Tello met a Chilean delegation that included Foreign Minister Pablo Rivas and envoy Ana Reis.',
      ['country/CHL, person/ana-reis, person/juan-tello, person/pablo-rivas'],
    ],
    [
      'Peruvian President Juan Tello spoke with the G7 leaders of Canada and Japan on Monday.',
      ['country/CAN, country/JPN, person/juan-tello'],
    ],
    [
      'Peruvian President Juan Tello spoke with Department of State Under Secretary Nina Holman.',
      ['person/juan-tello, person/nina-holman'],
    ],
    ['Peruvian envoy Ana Reis will attend the session of the Council of Foreign Ministers.', []],
    [
      'Peruvian President Juan Tello met Chilean President Pablo Rivas to work together with partners in Asia.',
      ['person/juan-tello, person/pablo-rivas'],
    ],
    [
      'After talks with Chilean President Pablo Rivas, Peruvian President Juan Tello said that envoy Kari Nordli had resigned.',
      ['person/juan-tello, person/pablo-rivas'],
    ],
  ])('when the text is "%s", then %j', (text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})

describe('attendance', () => {
  const TOLD = 'Chilean President Pablo Rivas met Peruvian President Juan Tello in Lima on Monday. '
  it.each<[more: string, encounters: string[]]>([
    [
      'Norwegian envoy Kari Nordli was also present.',
      ['person/juan-tello, person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norwegian envoy Kari Nordli was absent.', ['person/juan-tello, person/pablo-rivas']],
    ['Norwegian envoy Kari Nordli welcomed the result.', ['person/juan-tello, person/pablo-rivas']],
  ])('when it goes on with "%s", then %j', (more, encounters) => {
    expect(metIn(TOLD + more)).toEqual(encounters)
  })
})

describe('day and town of each partner', () => {
  const toldIn = (text: string): string[] =>
    eventsIn(text, 'MEETING').map(
      (event) => `${event.participants.at(-1)!.actor} ${event.date} ${event.place}`,
    )

  it.each<[text: string, encounters: string[]]>([
    [
      'Polish President Jan Kos met Chilean President Eva Soler in Santiago on Monday and Peruvian President Juan Tello in Lima on Tuesday.',
      ['person/eva-soler 2024-05-06 Santiago', 'person/juan-tello 2024-05-07 Lima'],
    ],
    [
      'Polish President Jan Kos held talks in Oslo on Monday with Norwegian Foreign Minister Eva Holm and in Riga on Tuesday with Latvian President Juris Kalns.',
      ['person/eva-holm 2024-05-06 Oslo', 'person/juris-kalns 2024-05-07 Riga'],
    ],
    [
      'Polish President Jan Kos will see Chilean President Eva Soler in Santiago on Friday and Peruvian President Juan Tello in Lima the next day.',
      ['person/eva-soler 2024-05-10 Santiago', 'person/juan-tello 2024-05-11 Lima'],
    ],
    [
      'Polish President Jan Kos held talks with Chilean President Eva Soler on Monday and with Peruvian President Juan Tello on Tuesday.',
      ['person/juan-tello 2024-05-07 null', 'person/eva-soler 2024-05-06 null'],
    ],
    // One day and one town for both; whoever arrives was not met.
    [
      'Polish President Jan Kos met Chilean President Eva Soler and Peruvian President Juan Tello in Lima on Monday.',
      ['person/juan-tello 2024-05-06 Lima'],
    ],
    [
      'Polish President Jan Kos met Chilean President Eva Soler on Monday and Peruvian President Juan Tello will arrive on Tuesday.',
      ['person/eva-soler 2024-05-06 null'],
    ],
  ])('when the text is "%s"', (text, encounters) => {
    expect(toldIn(text)).toEqual(encounters)
  })
})
