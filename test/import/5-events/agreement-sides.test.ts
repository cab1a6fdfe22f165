// Sentences on deals whose sides stand apart from the verb, or without a name → who is bound; and what is none.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const told = (text: string): string[] =>
  eventsIn(text, 'AGREEMENT').map(
    ({ status, rule, participants }) =>
      `${status} ${rule.slice('agreement/'.length)}: ${participants.map(({ actor }) => actor).join(', ')}`,
  )

describe('the sides of an agreement', () => {
  it.each([
    [
      'Brazil agreed with Argentina to lower tariffs on cars.',
      'occurred agreed-to: country/BRA, country/ARG',
    ],
    [
      'India said it had agreed to buy twenty aircraft from Brazil.',
      'occurred agreed-to: country/IND, country/BRA',
    ],
    [
      'Chile and Peru agreed that the dispute would be submitted to a court.',
      'occurred agreed-to: country/CHL, country/PER',
    ],
    [
      'Officials of Chad and Togo met on Monday. Finland offered money to Chad and Togo and visited both. The two countries signed a protocol on customs.',
      'occurred signed: country/TCD, country/TGO',
    ],
    ['Chad and the rebels signed a truce.', 'occurred signed: country/TCD'],
    ['Malawi acceded to the Ottawa convention.', 'occurred joined: country/MWI'],
    ['Croatia joined the convention on cluster bombs.', 'occurred joined: country/HRV'],
    ['The accord commits Serbia and Kosovo to open a road.', 'occurred between: country/SRB, country/XKX'],
    ['The Seoul-Hanoi trade deal cuts tariffs on textiles.', 'occurred between: country/KOR, country/VNM'],
    [
      'A fisheries pact between Chile and Peru is expected to be signed in Lima.',
      'planned signed: country/CHL, country/PER',
    ],
    [
      'Malta may join the visa accord that Fiji and Samoa signed last year.',
      'occurred signed: country/FJI, country/WSM',
    ],
    [
      'Norway announced a deal it brokered to restore relations between Chad and Niger.',
      'occurred brokered: country/TCD, country/NER',
    ],
    [
      'Togo is the third nation to sign the Accords, joining Ghana and Benin.',
      'occurred signed: country/TGO, country/GHA, country/BEN',
    ],
    [
      'Space Minister Lena Vogt signed the Accords on behalf of Malta.',
      'occurred signed: country/MLT, person/lena-vogt',
    ],
    [
      "Oman will press for an extension to Chad's water agreement with Niger.",
      'occurred between: country/TCD, country/NER',
    ],
    [
      'Peruvian President Ana Reis and Chilean Prime Minister Juan Mora announced a partnership.',
      'occurred reached: country/PER, country/CHL, person/ana-reis, person/juan-mora',
    ],
    [
      'Peru and Chile reached a deal on wool. The deal was signed by Ministers Ana Reis and Juan Mora.',
      'occurred reached: country/PER, country/CHL, person/ana-reis, person/juan-mora',
    ],
    ['Spain and Portugal are partners in a pact on water.', 'occurred joined: country/ESP, country/PRT'],
    [
      'Turkey has threatened to tear up its migration deal with the European Union.',
      'occurred between: org/eu, country/TUR',
    ],
    ['Bolivia sells gas to Paraguay under a contract of 1999.', 'occurred between: country/BOL, country/PRY'],
    ['Malta and Oman normalised relations in 1995.', 'occurred relations: country/MLT, country/OMN'],
    ['Renault and Nissan formed an alliance in 1999.', 'occurred reached: org/renault, org/nissan'],
    ['Peru left the Lomé accord on Monday.', 'cancelled left: country/PER'],
    ["Togo's parliament ratified a treaty with Benin.", 'occurred signed: country/TGO, country/BEN'],
    [
      'The Chadian government and the main rebel group reached a ceasefire agreement.',
      'occurred reached: country/TCD',
    ],
    ['Kenya secured a loan of 90 million dollars from China.', 'occurred struck: country/KEN, country/CHN'],
    ['North and South Korea signed an accord.', 'occurred signed: country/KOR, country/PRK'],
    ['The accord gives Oman access to ports in Malta.', 'occurred between: country/OMN, country/MLT'],
    [
      'Chile will get a credit from Japan under an accord signed in Arica.',
      'occurred signed: country/CHL, country/JPN',
    ],
    [
      'A joint communique said Fiji and Samoa would open an office.',
      'occurred issued: country/FJI, country/WSM',
    ],
    [
      'Mali and Niger ended a quarrel over wells. A treaty was signed in Rome.',
      'occurred signed: country/MLI, country/NER',
    ],
    [
      'The presidents of Peru and Chile witnessed the signing of four accords.',
      'occurred signed: country/PER, country/CHL',
    ],
    ['The following statement was released by the G7 foreign ministers.', 'occurred issued: org/g7'],
  ])('when the text is %j, then %s', (text, agreement) => {
    expect(told(text)).toEqual([agreement])
  })

  it.each([
    'Chad and Niger agreed to strengthen cooperation.',
    'Chad and Niger agreed that trade was good.',
    'The talks ended without agreement between Peru and Chile.',
    'Peru is closing in on a gas deal with Chile.',
    'We thank Oman, Jordan and Egypt for their support in helping secure the truce extension.',
    'Chad and Niger spoke of ways to speed up talks and achieve a political settlement.',
    'Peru and Chile are capable of making compromises.',
    'Chad called on the rebels to sign a truce.',
    'A new alliance is forming between Chad and Niger.',
    'The deal angered Chad and Niger.',
    'The two sides must keep to the accord. Chad met Niger.',
    'The parliament debated the accord on water.',
    'Peru witnessed the signing of an accord.',
    'Ana Reis and Juan Mora formed a partnership on stage.',
    'Chad floated the idea of free ports as part of a trade deal with Niger.',
    "Peru's minister welcomed Chile's confirmation that the parties had agreed to a ceasefire.",
  ])('when the text is %j, then there is none', (text) => {
    expect(told(text)).toEqual([])
  })

  it('when the speaker says that we signed, then the speaker is no signatory', () => {
    const text =
      'Foreign Minister Lena Vogt of Germany spoke in Riga.\n\nFOREIGN MINISTER VOGT: Good morning.\n\nFOREIGN MINISTER VOGT: We have reached a deal with Norway on gas.'
    expect(told(text).join()).not.toContain('person/')
  })

  it('when two countries signed of whom a text knows the ministers, then these did not meet then', () => {
    const text =
      'Foreign Minister Lena Vogt of Germany received her Chilean counterpart, Ana Reis, on Monday. On Tuesday Reis met the trade minister to talk of the agreement that the two countries signed in December 1996.'
    expect(eventsIn(text, 'MEETING').filter(({ date }) => date?.startsWith('1996'))).toEqual([])
    expect(told(text)).toEqual(['occurred signed: country/DEU, country/CHL'])
  })

  it('when a joint statement tells of another pair, then the two sides are still those whose it is', () => {
    const text =
      'The following joint statement was released by the Governments of Oman and Malta. Oman welcomed the accord that Chad and Niger signed in May. The two sides renewed the memorandum on schools.'
    expect(told(text)).toContain('occurred struck: country/OMN, country/MLT')
  })
})
