// Transcripts and sentences with invented people → whom `we`, `they`, `the two` and `the Sol-Moreno summit` bring together.
import { describe, expect, it } from 'vitest'
import { eventsIn, whoIn } from '../../support/told.ts'

/** All sentences are read as of Wednesday, 8 May 2024. */
const metIn = (text: string): string[] => eventsIn(text, 'MEETING').map((event) => whoIn(event))

describe('we in a transcript', () => {
  const briefing = 'Kenyan Deputy Foreign Minister Asha Oloo briefed reporters.\n\nDEPUTY MINISTER OLOO: '
  const podium = 'Kenyan Foreign Minister Asha Oloo spoke in Nairobi.\n\nFOREIGN MINISTER OLOO: '
  it.each<[text: string, met: string]>([
    [`${briefing}We met Chilean officials in April.`, 'country/CHL, country/KEN'],
    [`${briefing}I met Chilean officials in April.`, 'country/CHL, person/asha-oloo'],
    [`${podium}We met the Chilean president in April.`, 'country/CHL, person/asha-oloo'],
    [`${podium}We’ve had many conversations with the OSCE.`, 'country/KEN, org/osce'],
    [`${podium}We had a good meeting between Eva Sol and Luc Roth.`, 'person/eva-sol, person/luc-roth'],
    [`${podium}We have just had a meeting with the OSCE.`, 'org/osce, person/asha-oloo'],
  ])('when %s, then %s', (text, met) => {
    expect(metIn(text)).toContain(met)
  })
})

describe('those told of', () => {
  it('when a meeting builds upon one of others, then they are those who met', () => {
    const met =
      'Kenyan envoy Asha Oloo met Chilean Foreign Minister Juan Tello to build on the May summit between President Eva Sol and President Luc Roth. They held further talks on Tuesday.'
    expect(metIn(met)).toEqual(['person/asha-oloo, person/juan-tello', 'person/eva-sol, person/luc-roth'])
  })

  it('when the two countries are told by what they do, then they are not those named before', () => {
    const text =
      'Kenya and Chile held talks in Lima. President Luc Roth met envoys of the two countries that have applied for the treaty.'
    expect(metIn(text)).toEqual(['country/CHL, country/KEN'])
  })
})

describe('the president in talk', () => {
  it('when he was named long before, then nobody is meant', () => {
    const talk = 'MR SOL: President Juan Tello was right.\n\nQUESTION: Why?\n\nMR SOL: '
    const long = 'Rain fell on the hills. '.repeat(12)
    const met = 'Did the foreign minister of Chile meet the president?'
    expect(metIn(`${talk}${long}\n\nQUESTION: ${met}`).join()).not.toContain('juan-tello')
    expect(metIn(`${talk}\n\nQUESTION: ${met}`).join()).toContain('juan-tello')
  })
})

describe('two names with a hyphen', () => {
  const known = 'Secretary Asha Oloo and Foreign Minister Juan Tello disagreed. '
  it.each<[text: string, met: string[]]>([
    ['The Oloo-Tello meeting in Lima was held on Monday.', ['person/asha-oloo, person/juan-tello']],
    ['The Oloo-Tello summit took place in Lima.', ['person/asha-oloo, person/juan-tello']],
    ['The Tello-Nováková talks were held in Lima.', ['person/juan-tello, person/novakova']],
    // One person with two names.
    ['Ana Oloo-Tello is ill. The Oloo-Tello talks were held in Lima.', []],
    ['The Oloo-Tello doctrine was never told in Lima.', []],
  ])('when %s, then %j', (text, met) => {
    expect(metIn(known + text)).toEqual(met)
  })
})

describe('those of an office', () => {
  const three =
    'Kenyan President Peter Mwangi was to meet his Chilean counterpart, Luc Roth, and Chilean Premier Eva Sol. '
  it.each<[text: string, met: readonly string[]]>([
    [
      `${three}EU envoy Nils Holm telephoned both presidents on Friday.`,
      ['person/luc-roth, person/nils-holm, person/peter-mwangi'],
    ],
    [
      'Kenyan envoy Asha Oloo met Chilean envoy Eva Sol in Lima. The prime ministers of the two countries will meet in May.',
      ['country/CHL, country/KEN'],
    ],
  ])('when %s, then those who hold it or else the countries: %s', (text, met) => {
    expect(metIn(text)).toEqual(expect.arrayContaining([...met]))
  })

  it('when they meet on the margins of a summit, then not with those whose summit it is', () => {
    const text = 'Kenya and Chile will meet on the margins of an African Union summit in May.'
    expect(metIn(text)).toEqual(['country/CHL, country/KEN'])
  })
})

describe('I in a statement', () => {
  it('when a colon opens the quotation, then it is who said so', () => {
    const text =
      'After the talks the foreign minister of Kenya, Asha Oloo, said:\n\n"It was a good day.\n\n"Last week I spoke to President Luc Roth."'
    expect(metIn(text)).toContain('person/asha-oloo, person/luc-roth')
  })

  it('when the talks that we had were told before those with others, then we are those who had them', () => {
    const text =
      'Kenyan envoy Asha Oloo met Chilean envoy Eva Sol on Friday. Ms Sol later met President Luc Roth. "We had a long talk," Ms Oloo said.'
    expect(metIn(text)).not.toContain('country/KEN, person/asha-oloo')
    expect(metIn(text)).toContain('person/asha-oloo, person/eva-sol')
  })
})
