// Sentences of wires and read-outs on agreements → who is bound, whether it was made, when, and how it is called; and what is none.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const told = (text: string): string[] =>
  eventsIn(text, 'AGREEMENT').map(({ status, date, name, participants }) => {
    const parties = participants.filter(({ role }) => role === 'party').map(({ actor }) => actor)
    return `${parties.toSorted().join(' ')} · ${status} ${date ?? '-'} · ${name}`
  })

describe('agreements in agency prose', () => {
  it.each([
    [
      'NAIROBI, May 6 (KNA) -- Kenya and Malawi have initialled a pact on transit trade, officials said here on Monday.',
      'country/KEN country/MWI · occurred 2024-05-06 · pact on transit trade',
    ],
    [
      'An agreement on the sharing of river waters was signed in Lima on Tuesday by Foreign Ministers Hugo Salas of Peru and Raul Ibarra of Chile.',
      'country/CHL country/PER · occurred 2024-05-07 · agreement on the sharing of river waters',
    ],
    [
      'The pact was initialled by the fishing ministers of the two countries, Hugo Salas (Peru) and Raul Ibarra (Chile).',
      'country/CHL country/PER · occurred 2024-05-08 · pact',
    ],
    [
      'Fiji and Oman established diplomatic ties through an exchange of notes on Monday.',
      'country/FJI country/OMN · occurred 2024-05-06 · diplomatic ties',
    ],
    [
      'Romania concluded an agreement on visa-free travel with Moldova.',
      'country/MDA country/ROU · occurred 2024-05-08 · agreement on visa-free travel',
    ],
    [
      'Iran and Pakistan have inked a deal to build a gas pipeline.',
      'country/IRN country/PAK · occurred 2024-05-08 · deal to build a gas pipeline',
    ],
    [
      'A memorandum on cooperation in the field of fisheries was signed by Namibia and Norway.',
      'country/NAM country/NOR · occurred 2024-05-08 · memorandum on cooperation in the field of fisheries',
    ],
    [
      'In a joint communique issued at the end of the visit, Egypt and Sudan condemned the raid.',
      'country/EGY country/SDN · occurred - · joint communique',
    ],
    [
      'A joint communique was issued in Tunis and Tripoli on the reopening of the border.',
      'country/LBY country/TUN · occurred 2024-05-08 · joint communique',
    ],
    [
      'The accord, concluded after three days of talks between Angola and Namibia, provides for joint patrols.',
      'country/AGO country/NAM · occurred - · accord',
    ],
    [
      'Negotiators from Peru and Ecuador have completed the draft of a border treaty, which will be signed in Quito in June.',
      'country/ECU country/PER · planned 2024-06 · border treaty',
    ],
    [
      'A treaty of friendship and trade between Mongolia and Kazakhstan was signed on Monday by Presidents Batbayar Dorj and Nurlan Seitov.',
      'country/KAZ country/MNG · occurred 2024-05-06 · treaty of friendship and trade',
    ],
    [
      'Belgium and Rwanda are bound by a friendship treaty of 1962.',
      'country/BEL country/RWA · occurred 1962 · friendship treaty of 1962',
    ],
    [
      'Bolivia said on Tuesday it was abrogating its gas contract with Paraguay.',
      'country/BOL country/PRY · cancelled 2024-05-07 · gas contract',
    ],
    [
      'Honduras broke off its military agreement with Nicaragua in 1986.',
      'country/HND country/NIC · cancelled 1986 · military agreement',
    ],
    [
      'Kazakhstan suspended its participation in the grain pact with Uzbekistan.',
      'country/KAZ country/UZB · cancelled 2024-05-08 · grain pact',
    ],
    [
      'Laos and Vietnam called off the signing of a power purchase agreement.',
      'country/LAO country/VNM · cancelled - · power purchase agreement',
    ],
    [
      'Peru helped Chad and Niger reach a ceasefire.',
      'country/NER country/TCD · occurred 2024-05-08 · ceasefire',
    ],
    [
      'Minister Ole Lund of Norway congratulated Brazil on signing the Lima Convention on mines.',
      'country/BRA · occurred 2024-05-08 · Lima Convention',
    ],
    [
      "A pact between India's Ministry of Health and Malawi's Ministry of Health took effect.",
      'org/ministry-of-health-of-india org/ministry-of-health-of-malawi · occurred - · pact',
    ],
  ])('when the text is %j, then %s', (text, agreement) => {
    expect(told(text)).toEqual([agreement])
  })

  it.each([
    'Minister Ole Lund of Norway and Peru exchanged ideas and plans for more trade.',
    'Ninety countries have signed on to the roadmap. Chad met Niger.',
    'President Asha Mrema of Tanzania cancelled the national convention of her party with Kenya.',
    'Peru set itself the goal that Chile and Bolivia adopt a declaration on water.',
    'Peru would stay neutral in the event a peace deal is reached with Chile.',
    'Norway stays committed to helping the sides negotiate a settlement with Chad.',
    'Aruba signed a deal with an American company.',
    'Talks on the accord between the sides ended.',
  ])('when the text is %j, then there is none', (text) => {
    expect(told(text)).toEqual([])
  })

  it('when somebody helped negotiate a treaty, then he is a mediator, not a party', () => {
    const [treaty] = eventsIn(
      'Sultan Amin Salah of Oman helped negotiate the Iran nuclear deal.',
      'AGREEMENT',
    )
    expect(treaty!.participants.map(({ actor, role }) => `${role} ${actor}`)).toEqual([
      'mediator person/amin-salah',
      'party country/IRN',
    ])
  })
})
