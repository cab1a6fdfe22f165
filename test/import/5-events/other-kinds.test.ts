// Sentences with invented people → visits, agreements, aid and sanctions; and what only looks like them.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

/** `status date place: role actor, …`. */
const told = (text: string, kind: string): string[] =>
  eventsIn(text, kind).map(
    ({ status, date, place, participants }) =>
      `${status} ${date} ${place}: ${participants.map(({ role, actor }) => `${role} ${actor}`).join(', ')}`,
  )

describe('visits', () => {
  it.each([
    [
      'Chancellor Lena Vogt of Germany visited Senegal on Wednesday.',
      'occurred 2024-05-08 null: visitor person/lena-vogt, host country/SEN',
    ],
    [
      "Pakistan's foreign minister, Bilal Qureshi, will visit Uzbekistan in June.",
      'planned 2024-06 null: visitor person/bilal-qureshi, host country/UZB',
    ],
    [
      'Indian Prime Minister Arjun Mehta arrived in Kathmandu on Sunday for a two-day visit.',
      'occurred 2024-05-05 Kathmandu: visitor person/arjun-mehta, host country/NPL',
    ],
    [
      'President Cem Aksoy of Turkey cancelled his visit to Sweden.',
      'cancelled null null: visitor person/cem-aksoy, host country/SWE',
    ],
    [
      'TASHKENT, May 8 (UNA) -- Pakistani Foreign Minister Bilal Qureshi arrived here Tuesday for a three-day visit.',
      'occurred 2024-05-07 Tashkent: visitor person/bilal-qureshi, host country/UZB',
    ],
    [
      'Kenyan minister Peter Kiprono is to be received by President John Lamara before flying to Kigali.',
      'planned null Kigali: visitor person/peter-kiprono, host country/RWA',
    ],
    [
      'Kenyan minister Peter Kiprono arrived in the Ugandan capital on Sunday.',
      'occurred 2024-05-05 Kampala: visitor person/peter-kiprono, host country/UGA',
    ],
    [
      'At the invitation of President Min Ji-ho, the President of Chad, Adam Saleh, paid a visit to South Korea in March 2023.',
      'occurred 2023-03 null: visitor person/adam-saleh, host country/KOR',
    ],
    [
      "Oslo's envoy to the region, Kari Lund, visited Chad in March.",
      'occurred 2024-03 null: visitor person/kari-lund, host country/TCD',
    ],
  ])('when the text is %j, then %s', (text, visit) => {
    expect(told(text, 'VISIT')).toEqual([visit])
  })

  it.each([
    'Tourists visited Senegal.',
    'Poland and Latvia met in Riga.',
    'Flights from John F. Kennedy Airport to Dakar were delayed.',
    'TASHKENT, May 8 (UNA) -- Uzbek Foreign Minister Timur Karimov arrived here Tuesday from Oslo.',
  ])('when the text is %j, then there is none', (text) => {
    expect(told(text, 'VISIT')).toEqual([])
  })
})

describe('agreements', () => {
  it.each([
    [
      'Georgia and Jordan signed a memorandum of understanding on tourism on 6 May 2024.',
      'occurred 2024-05-06 null: party country/GEO, party country/JOR',
    ],
    [
      'Norway will sign a memorandum with Vietnam next month.',
      'planned 2024-06 null: party country/NOR, party country/VNM',
    ],
    [
      'The United States and Vietnam reached an agreement on trade on Tuesday.',
      'occurred 2024-05-07 null: party country/USA, party country/VNM',
    ],
    [
      'Norway will speak of the pact on timber exports that Chile, Peru and Bolivia reached last week.',
      'occurred 2024-04-29/2024-05-05 null: party country/CHL, party country/PER, party country/BOL',
    ],
    [
      'Chad is part of a pact between Niger and Mali.',
      'occurred null null: party country/NER, party country/MLI',
    ],
    [
      'Gabon closed its ports to Togolese ships despite a customs pact with Togo.',
      'occurred null null: party country/TGO, party country/GAB',
    ],
    [
      'The European Union and Mercosur signed a free trade agreement in Montevideo.',
      'occurred 2024-05-08 Montevideo: party org/eu, party org/mercosur',
    ],
    [
      'A Swiss-brokered cease-fire between Chad and Niger took effect at midnight.',
      'occurred null null: party country/TCD, party country/NER',
    ],
    [
      'Under a pact signed in March between Chad and Niger, both will cut their forces.',
      'occurred 2024-03 null: party country/TCD, party country/NER',
    ],
    [
      'Chad and Niger have observed the 1974 disengagement agreement for years.',
      'occurred 1974 null: party country/TCD, party country/NER',
    ],
    ['Chad accused Niger of breaking the truce.', 'occurred null null: party country/TCD, party country/NER'],
    [
      'Chad and Niger said they had reached a deal on water.',
      'occurred null null: party country/TCD, party country/NER',
    ],
    [
      'Peru became the tenth nation to sign the Artemis Accords.',
      'occurred 2024-05-08 null: party country/PER',
    ],
    [
      'Peru is one of 90 states that are parties to the Convention against Torture.',
      'occurred null null: party country/PER',
    ],
    [
      'The text of a joint statement by the Governments of Chile and Peru was long.',
      'occurred null null: party country/CHL, party country/PER',
    ],
    [
      'Peru complained after the signing of the treaty between Chile and Bolivia.',
      'occurred null null: party country/CHL, party country/BOL',
    ],
    [
      'Chile and Peru have concluded negotiations on a free trade agreement.',
      'occurred 2024-05-08 null: party country/CHL, party country/PER',
    ],
    [
      'Kenya and Tanzania have not signed the agreement.',
      'denied null null: party country/KEN, party country/TZA',
    ],
    [
      'Kenya opened its ports to ships of Uganda under a customs pact with Uganda.',
      'occurred null null: party country/UGA, party country/KEN',
    ],
    [
      'Mali and Chad agreed on Tuesday to set up a hot line.',
      'occurred 2024-05-07 null: party country/MLI, party country/TCD',
    ],
    [
      'A joint communique was signed by Chinese Foreign Minister Li Guowei and Honduran Foreign Minister Jose Mejia in Beijing on Sunday.',
      'occurred 2024-05-05 Beijing: party country/CHN, party country/HND, signatory person/li-guowei, signatory person/jose-mejia',
    ],
  ])('when the text is %j, then %s', (text, agreement) => {
    expect(told(text, 'AGREEMENT')).toEqual([agreement])
  })

  it.each([
    'The forward signed a contract with Chelsea.',
    'Ana Reis signed autographs in Lima.',
    'Colombian wheat exports fell.',
    'They discussed ways to reach a settlement between Chad and Mali.',
    'Kenya and Uganda agreed to continue talks.',
    'No deal was reached between Chad and Mali.',
    'Chad and Mali failed to reach an agreement on water.',
    "With Chad's agreement, Mali called a session.",
    'The convention entered into force in Chad and Mali.',
  ])('when the text is %j, then there is none', (text) => {
    expect(told(text, 'AGREEMENT')).toEqual([])
  })
})

describe('aid', () => {
  it.each([
    ['Japan pledged $50 million in aid to Nepal.', { value: 50_000_000, currency: 'USD' }],
    ['Germany gave Sudan 20 million euros for refugees.', { value: 20_000_000, currency: 'EUR' }],
    ['Italy donated 5,000 tents worth €2.5 million to Libya.', { value: 2_500_000, currency: 'EUR' }],
  ])('when the text is %j, then the amount is %j', (text, amount) => {
    const [aid, ...others] = eventsIn(text, 'AID')
    expect(others).toEqual([])
    expect(aid?.amount).toEqual(amount)
    expect(aid?.participants.map(({ role }) => role)).toEqual(['donor', 'recipient'])
  })
})

describe('sanctions', () => {
  it('when they are imposed, then by the sender on the target', () => {
    expect(told('Canada imposed sanctions on Belarus on Thursday.', 'SANCTION')).toEqual([
      'occurred 2024-05-02 null: sender country/CAN, target country/BLR',
    ])
  })

  it('when they are lifted, then none is imposed', () => {
    expect(told('The Netherlands lifted its sanctions against Syria.', 'SANCTION')).toEqual([])
  })
})
