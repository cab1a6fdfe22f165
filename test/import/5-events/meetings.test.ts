// Sentences with invented people → who met whom, when, where, how; and what only looks like a meeting.
import { describe, expect, it } from 'vitest'
import { eventsIn, readText, whoIn } from '../../support/told.ts'

/** All sentences are read as of Wednesday, 8 May 2024. `status mode date place: participants`. */
const meetingsIn = (text: string, publishedAt?: string): string[] =>
  eventsIn(text, 'MEETING', publishedAt).map(
    (event) => `${event.status} ${event.mode} ${event.date} ${event.place}: ${whoIn(event)}`,
  )

describe('meetings', () => {
  it.each<[text: string, meeting: string]>([
    [
      'Polish President Marek Zielony and Latvian Prime Minister Ilze Kalve held talks in Riga on Tuesday.',
      'occurred in-person 2024-05-07 Riga: person/ilze-kalve, person/marek-zielony',
    ],
    [
      'Kenyan President Samuel Kiprono met Tanzanian President Asha Mrema in Arusha on Monday.',
      'occurred in-person 2024-05-06 Arusha: person/asha-mrema, person/samuel-kiprono',
    ],
    [
      'Talks between Russian Foreign Minister Igor Belov and Turkish Foreign Minister Cem Aksoy took place in Ankara on Monday.',
      'occurred in-person 2024-05-06 Ankara: person/cem-aksoy, person/igor-belov',
    ],
    [
      'The foreign ministers of Egypt (Samir Fahmy), Jordan (Rami Haddad) and Iraq (Ali Jaber) met in Cairo on Monday.',
      'occurred in-person 2024-05-06 Cairo: person/ali-jaber, person/rami-haddad, person/samir-fahmy',
    ],
    [
      'The Foreign Minister of Norway, Kari Nordli, hosted the foreign minister of Chile, Pablo Rivas, in Oslo on 2 May.',
      'occurred in-person 2024-05-02 Oslo: person/kari-nordli, person/pablo-rivas',
    ],
    [
      'Foreign Minister Abdul Karim al-Zubaidi of Iraq spoke by phone with Jordanian Foreign Minister Rami Haddad on Sunday.',
      'occurred phone 2024-05-05 null: person/abdul-karim-al-zubaidi, person/rami-haddad',
    ],
    [
      'Egyptian Foreign Minister Samir Fahmy held a telephone conversation with his Saudi counterpart, Prince Faisal bin Nasser, on 3 May 2024.',
      'occurred phone 2024-05-03 null: person/faisal-bin-nasser, person/samir-fahmy',
    ],
    [
      'President Kwame Asante met virtually with European Commission President Clara Jansen on Monday.',
      'occurred virtual 2024-05-06 null: person/clara-jansen, person/kwame-asante',
    ],
    [
      'Prime Minister Ilze Kalve of Latvia was received by Pope Benedict XIX at the Vatican.',
      'occurred in-person 2024-05-08 Vatican: person/benedict-xix, person/ilze-kalve',
    ],
    [
      'India, Brazil and South Africa held a trilateral meeting in Pretoria.',
      'occurred in-person 2024-05-08 Pretoria: country/BRA, country/IND, country/ZAF',
    ],
    [
      'The Turkish and Greek foreign ministers met in Izmir on Saturday.',
      'occurred in-person 2024-05-04 Izmir: country/GRC, country/TUR',
    ],
    [
      '"We met today in Lisbon," Portuguese Foreign Minister Rui Matos said after talks with Spanish Foreign Minister Eva Soler.',
      'occurred in-person 2024-05-08 Lisbon: person/eva-soler, person/rui-matos',
    ],
    [
      'KAMPALA, May 7 (AFP) - Ugandan President Moses Okello met Rwandan President Paul Habimana on Tuesday.',
      'occurred in-person 2024-05-07 Kampala: person/moses-okello, person/paul-habimana',
    ],
  ])('when the text is %j, then %s', (text, meeting) => {
    expect(meetingsIn(text)).toEqual([meeting])
  })

  it.each([
    'The proposal met with resistance from Hungary.',
    'The minister said the programme meets European Union standards.',
    'The deadline must be met by Israel.',
    'The river meets the sea near Oslo.',
    'Poland summoned the Russian ambassador.',
    'Canada imposed sanctions on Belarus on Thursday.',
    'Chancellor Lena Vogt of Germany visited Senegal on Wednesday.',
    'German Chancellor Lena Vogt congratulated Polish President Marek Zielony on his election.',
    'President Juan Tello met with the national football team.',
    'Prime Minister Rosa Vega met farmers in Cusco.',
    'The leaders met in Vienna in 2021.',
    'Former President Jaime Quiroga of Bolivia met no one.',
  ])('when the text is %j, then nobody met', (text) => {
    expect(meetingsIn(text)).toEqual([])
  })

  it('when an unnamed official takes part, then the country does, with the office', () => {
    const [meeting] = eventsIn(
      'The foreign ministers of Kenya and Uganda will meet in Nairobi next week.',
      'MEETING',
    )
    expect(meeting?.participants).toEqual([
      { actor: 'country/KEN', role: 'participant', office: 'office/KEN/foreign-minister' },
      { actor: 'country/UGA', role: 'participant', office: 'office/UGA/foreign-minister' },
    ])
  })

  it('when someone received someone, then as host and guest', () => {
    const [meeting] = eventsIn(
      'President Park Jin-sol received Mongolian Prime Minister Bat-Erdene Ganbold.',
      'MEETING',
    )
    expect(meeting?.participants.map(({ role }) => role)).toEqual(['host', 'guest'])
  })
})

describe('status', () => {
  it.each<[text: string, status: string]>([
    ['The foreign ministers of Kenya and Uganda will meet in Nairobi next week.', 'planned'],
    [
      'The planned meeting between Sudanese President Omar Taha and Ethiopian Prime Minister Lemma Bekele was cancelled on Friday.',
      'cancelled',
    ],
    [
      'Tehran denied that Iranian Foreign Minister Kaveh Rostami had met U.S. envoy Mark Delaney in Muscat.',
      'denied',
    ],
    ["Iran's Foreign Minister Kaveh Rostami refused to meet U.S. Secretary of State John Harper.", 'denied'],
    ['Cuban President Raul Soto will not meet Mexican President Ines Luna.', 'denied'],
    [
      'If Turkey agrees, President Cem Aksoy would meet Greek Prime Minister Nikos Laskaris in Athens.',
      'hypothetical',
    ],
    ['Ana Reis of Brazil said she would meet Peruvian President Juan Tello on Friday.', 'planned'],
  ])('when the text is %j, then the meeting is %s', (text, status) => {
    expect(eventsIn(text, 'MEETING').map((event) => event.status)).toEqual([status])
  })
})

describe('dates', () => {
  const on = (when: string): string =>
    `Polish President Marek Zielony met Latvian Prime Minister Ilze Kalve in Riga ${when}.`
  it.each([
    ['on Monday', '2024-05-06'],
    ['on Wednesday', '2024-05-08'],
    ['on Thursday', '2024-05-02'],
    ['last Friday', '2024-05-03'],
    ['on 6 May 2024', '2024-05-06'],
    ['on Sept. 21, 2023', '2023-09-21'],
    ['on April 12', '2024-04-12'],
    ['last month', '2024-04'],
    ['in March', '2024-03'],
    ['yesterday', '2024-05-07'],
    ['today', '2024-05-08'],
  ])('when they met %s, then that is %s', (when, date) => {
    expect(eventsIn(on(when), 'MEETING').map((event) => event.date)).toEqual([date])
  })

  it.each([
    ['on Friday', '2024-05-10'],
    ['on May 20', '2024-05-20'],
    ['in June', '2024-06'],
    ['tomorrow', '2024-05-09'],
  ])('when they will meet %s, then that is %s', (when, date) => {
    const text = on(when).replace('met', 'will meet')
    expect(eventsIn(text, 'MEETING').map((event) => event.date)).toEqual([date])
  })

  it('when the article has no date, then a weekday is none either', () => {
    expect(eventsIn(on('on Monday'), 'MEETING', null).map((event) => event.date)).toEqual([null])
  })
})

describe('one text', () => {
  const TWO =
    'Norwegian Prime Minister Kari Nordli and Swedish Prime Minister Lars Ek met in Stockholm on Tuesday. ' +
    'The two leaders discussed energy security and migration. During the meeting, Nordli also raised fisheries.'

  it('when it goes on about a meeting, then that stays one, and gathers what was talked about', () => {
    const meetings = eventsIn(TWO, 'MEETING')
    expect(meetings).toHaveLength(1)
    expect(meetings[0]!.topics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['topic/energy-security', 'topic/migration', 'topic/fisheries']),
    )
  })

  it('when it tells of meetings on two days, then they are two', () => {
    const text = `${TWO} Ek will meet Finnish President Aino Laine in Helsinki on Friday.`
    expect(meetingsIn(text)).toEqual([
      'occurred in-person 2024-05-07 Stockholm: person/kari-nordli, person/lars-ek',
      'planned in-person 2024-05-10 Helsinki: person/aino-laine, person/lars-ek',
    ])
  })

  it('when an event is told, then its quote is the sentence, and its rule one of the vocabulary', () => {
    const { article, events } = readText(TWO)
    for (const { quote, start, end, rule, confidence } of events) {
      expect(quote).toBe(article.text.slice(start, end))
      expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
