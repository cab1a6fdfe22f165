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
    ['I wonder, has Norway had any direct contacts with Peru since then?', []],
    ['A settlement can only be reached through negotiations between Norway and Peru.', []],
    ['Norway published a report on consultations with Peru.', []],
    ['Norway and Peru held consultations with Chile.', ['country/CHL, country/NOR, country/PER']],
    ['Norway will share information gathered with Peru.', []],
    ['Norwegian warships gathered off Peru.', []],
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
    ['Norwegian Foreign Minister Kari Nordli stressed her readiness to meet Peru.', []],
    ['Norwegian Foreign Minister Kari Nordli met with women leaders from Peru and Chile.', []],
    [
      'Norwegian Foreign Minister Kari Nordli met Peruvian President Pablo Rivas on the margins of the meeting of the G7.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norwegian Foreign Minister Kari Nordli didn’t meet Peruvian President Pablo Rivas on Monday.', []],
    ['Kenya and Peru haven’t held talks since May.', []],
    [
      'Norwegian Foreign Minister Kari Nordli had the opportunity to speak with Peruvian President Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli had the honour of meeting the newly elected Peruvian President Pablo Rivas at the NATO summit.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norwegian Foreign Minister Kari Nordli never had a chance to meet Peruvian President Pablo Rivas.', []],
    ['Norwegian Foreign Minister Kari Nordli thanked the people of Peru for hosting her.', []],
    ['Norwegian Foreign Minister Kari Nordli welcomed Peruvian envoy Pablo Rivas to the stage.', []],
    ['Peru joined the Council of Europe at its spring session.', []],
    ['Norway and Peru continue to raise the matter with Chile.', []],
    ['Norwegian Foreign Minister Kari Nordli regularly speaks with Peruvian President Pablo Rivas.', []],
    [
      'Peruvian President Pablo Rivas will meet Chilean President Eva Soler. I’m pleased to be joined by Lars Holm.',
      ['person/eva-soler, person/pablo-rivas'],
    ],
    ['Norwegian Foreign Minister Kari Nordli convened an independent Inquiry Board.', []],
    ['I am joined by Norwegian Foreign Minister Kari Nordli.', []],
    // Talks as a matter, and talks that go on.
    ['Norway raised the negotiations between Peru and Chile.', []],
    ['Norway reaffirmed its support for talks between Peru and Chile.', []],
    ['The letter made the case for dialogue with Chile by Peru.', []],
    ['Norway and Peru agreed to continue their consultations.', []],
    ['Norway and Peru will continue to work together, to consult and coordinate.', []],
    ['Norway and Peru agreed to continue their consultations on Monday.', ['country/NOR, country/PER']],
    ['Norway discussed her recent talks with Chile and Peru.', ['country/CHL, country/NOR, country/PER']],
    ['Kenya welcomed the first Norway-Peru strategic dialogue.', ['country/NOR, country/PER']],
    // The form of an encounter, and what has a name of its own.
    [
      'Norwegian Foreign Minister Kari Nordli and Peruvian President Pablo Rivas convened a meeting of the Rivers Partnership Committee.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli and Norwegian Defence Minister Lars Holm will meet with students.',
      [],
    ],
    ['Norway said so in all formats – NATO, OSCE, bilateral dialogue.', []],
    // Encounters named side by side, and talks of others.
    ['They discussed the outcomes of the NATO and EU summits.', []],
    ['Norway praised the summits of the Quad, NATO and the EU.', []],
    ['Norway praised the NATO-EU summit.', ['org/eu, org/nato']],
    ['The G7 summit ended. The NATO summit begins.', []],
    ['Norway restarted talks between Chile and Peru.', ['country/CHL, country/PER']],
    [
      'The talks between Chile and Peru in Lima facilitated by Norway went well.',
      ['country/CHL, country/PER'],
    ],
    ['Norway hosted talks between Chile and Peru.', ['country/CHL, country/NOR, country/PER']],
    [
      'Norwegian Foreign Minister Kari Nordli will co-chair the Defeat-ISIS ministerial with Italian Foreign Minister Luigi Rossi.',
      ['person/kari-nordli, person/luigi-rossi'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli will co-host the first meeting of the committee with Peruvian Foreign Minister Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    // What goes on, and what one works by.
    ['Norway will continue to have consultations with its ally Peru.', []],
    ['Norway and Peru agreed to deepen the discussion among Norway, Peru and Chile.', []],
    ['Both sides coordinate closely through the Norway-Peru consultations.', []],
    // No encounter in the words.
    ['Norway joined the Peruvian Government in calling for his release.', []],
    ['Norwegian Foreign Minister Kari Nordli had a call to action with Peru.', []],
    ['Norwegian Foreign Minister Kari Nordli will now deliver her message to the Peruvian people.', []],
    ['Norwegian Foreign Minister Kari Nordli welcomed the upcoming G20 presidency of Peru.', []],
    ['Norway welcomes Secretary General Tom Roth and looks forward to working with him.', []],
    [
      'Norwegian Foreign Minister Kari Nordli welcomed Secretary General Tom Roth of Malta to the organisation.',
      [],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli welcomed Peruvian President Pablo Rivas to Oslo.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Were there specific conversations between the Norwegian and Peruvian governments?', []],
    ['Will the envoy go back soon to resume talks between Chile and Peru?', []],
    ['Norway will support steps that bring Chile and Peru together.', []],
    ['Norway discussed the decision to open accession negotiations with Chile and Peru.', []],
    [
      'At a dialogue in Lima, Under Secretary Kari Nordli of Norway and Assistant Secretary Moni Lund of Norway announced support.',
      [],
    ],
    // Who has it, and who was met apart.
    [
      'Norway had a productive meeting between President Pablo Rivas of Peru and President Eva Soler of Chile.',
      ['person/eva-soler, person/pablo-rivas'],
    ],
    [
      'Norwegian envoy Kari Nordli spoke during her call to both Chile and Peru.',
      ['country/CHL, person/kari-nordli', 'country/PER, person/kari-nordli'],
    ],
    [
      'Norwegian envoy Kari Nordli will co-open the dialogue with Peruvian Foreign Minister Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'Norwegian Foreign Minister Kari Nordli held a meeting of the Norway-Peru Joint Working Group on Fisheries with Peruvian President Pablo Rivas.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norway has seen Peruvian forces leave the town.', []],
    ['Norway and Peru agreed on an exchange of data.', []],
    ['Will Norway help arrange a meeting between Peru and Chile?', []],
    ['Norwegian Foreign Minister Kari Nordli called Peruvian President Pablo Rivas a coward.', []],
    [
      'Norwegian Foreign Minister Kari Nordli called Peruvian President Pablo Rivas a day later.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    ['Norway is inviting Peruvian President Pablo Rivas to the meeting.', []],
    ['We call on Chile to accept the repeated offers of dialogue made by Norway and Peru.', []],
    ['Norway worked hard to bring the Peruvian and Chilean ministers together.', []],
    ['Peruvian President Pablo Rivas announced it with Chile at the climate summit.', []],
    ['The accession negotiations between Norway and Albania are slow.', []],
    ['Norway and Peru held talks. Chile then talked with the European allies.', ['country/NOR, country/PER']],
    ['What do you think of the talks between Peru and Chile?', ['country/CHL, country/PER']],
    [
      'Norwegian Foreign Minister Kari Nordli called Peruvian President Pablo Rivas to discuss a new pact.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'President Kari Nordli praised the trip of Prime Minister Luis Vega to Lima, and Chilean President Eva Soler’s visit to Oslo for meetings with Peruvian President Pablo Rivas.',
      ['person/eva-soler, person/pablo-rivas'],
    ],
    [
      'Norway and Peru met in Oslo. Our envoy, Ambassador Eva Soler, Ambassador Juan Tello, they met with Chilean President Pablo Rivas in Lima.',
      ['country/NOR, country/PER', 'person/eva-soler, person/juan-tello, person/pablo-rivas'],
    ],
    ['Norway and Peru had an exchange of views.', ['country/NOR, country/PER']],
    ['Norway and Peru stressed the importance of meeting NATO commitments.', []],
    [
      'Norwegian Foreign Minister Kari Nordli met Defence Minister Pablo Rivas, Secretary of State for Energy Ana Soto, and Marshal of the Senate, Senator Luis Vega.',
      [
        'person/ana-soto, person/kari-nordli',
        'person/kari-nordli, person/luis-vega',
        'person/kari-nordli, person/pablo-rivas',
      ],
    ],
    // Whom one backs has the talks; an invitation, and what is only spoken of, are no encounters.
    ['Norway will support Peru in its talks with Chile.', ['country/CHL, country/PER']],
    ['Norway helped Kenya on Monday during its negotiations with Chile.', ['country/CHL, country/KEN']],
    ['Norway concluded its talks with Chile on Monday.', ['country/CHL, country/NOR']],
    ['Kari Nordli answered her, inviting Nina Sol to come and meet with her before a speech.', []],
    ['Other than just bringing Peru and Chile together, what does that mean?', []],
    // A body is there by its own head, its short form between them or not.
    [
      'Norwegian Foreign Minister Kari Nordli met with World Health Organization (WHO) Director-General Amadou Sol.',
      ['person/amadou-sol, person/kari-nordli'],
    ],
  ])('when the text is "%s", then %j', (text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})

describe('meetings of those who speak in a transcript', () => {
  it.each<[label: string, text: string, encounters: string[]]>([
    [
      'one greets the other',
      'FOREIGN MINISTER NORDLI: I am pleased to have Peruvian President Pablo Rivas here.\n\nPRESIDENT RIVAS: Thank you, Norwegian Foreign Minister Kari Nordli.',
      ['person/kari-nordli, person/pablo-rivas'],
    ],
    [
      'the President is that of the speaker, not the one last named',
      'FOREIGN MINISTER NORDLI: Tunisian President Kais Hamdi resigned. The President met with Chilean Foreign Minister Eva Soler.\n\nQUESTION: Thank you, Norwegian Foreign Minister Kari Nordli.',
      ['country/NOR, person/eva-soler'],
    ],
    [
      'both are of one country',
      'FOREIGN MINISTER NORDLI: I am pleased to have Norwegian Defence Minister Ola Berg here.\n\nMINISTER BERG: Thank you, Norwegian Foreign Minister Kari Nordli.',
      [],
    ],
  ])('when %s, then the two have met or not', (_, text, encounters) => {
    expect(metIn(text)).toEqual(encounters)
  })
})
