// Claims of several articles → which of them are one event, and what it is then.
import { describe, expect, it } from 'vitest'
import { clusterClaims } from '../../../../import/6-resolve/events/cluster.ts'
import { deriveEvent } from '../../../../import/6-resolve/events/derive-event.ts'
import { type ResolvedClaim, resolveClaim } from '../../../../import/6-resolve/events/resolved-claim.ts'
import { type EventSketch, reading } from '../../../support/readings.ts'

/** A claim of an article of its own; persons of `ANN` speak for Canada and so on. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'person/ann': 'country/CAN',
  'person/bo': 'country/RUS',
  'person/cy': 'country/FRA',
}
let articles = 0

function claim(sketch: EventSketch & { on?: string | null }): ResolvedClaim {
  const { on = '2022-03-10', ...event } = sketch
  const [told] = reading({ id: 'x', events: [event] }).events
  return resolveClaim(`article-${(articles += 1)}`, on, told!, {
    actorOf: (_, key) => ({ actor: key, represents: COUNTRIES[key] ?? null, office: null }),
    holderOn: (office) => (office === 'office/RUS/foreign-minister' ? 'person/bo' : null),
  })
}

const day = '2022-03-07'

describe('clusterClaims, one event', () => {
  it.each<[string, EventSketch, EventSketch]>([
    ['agree', { who: ['Ann', 'Bo'], date: day }, { who: ['Bo', 'Ann'], date: day }],
    [
      'differ in status',
      { who: ['Ann', 'Bo'], date: day, status: 'planned' },
      { who: ['Ann', 'Bo'], date: day },
    ],
    [
      'differ in place, of two named persons',
      { who: ['Ann', 'Bo'], date: day, place: 'Oslo' },
      { who: ['Ann', 'Bo'], date: day, place: 'Bergen' },
    ],
    [
      'name a country and its official',
      { who: ['Ann', 'country/RUS'], date: day },
      { who: ['Ann', 'Bo'], date: day },
    ],
    [
      'name an office and its holder',
      { who: ['Ann', 'office/RUS/foreign-minister'], date: day },
      { who: ['Ann', 'Bo'], date: day },
    ],
    ['name one more', { who: ['Ann', 'Bo'], date: day }, { who: ['Ann', 'Bo', 'Cy'], date: day }],
    [
      'give the day and the month',
      { who: ['Ann', 'Bo'], date: '2022-03' },
      { who: ['Ann', 'Bo'], date: day },
    ],
    [
      'give the day and an interval',
      { who: ['Ann', 'Bo'], date: '2022-03-06/2022-03-08' },
      { who: ['Ann', 'Bo'], date: day },
    ],
    ['give no date, published on one day', { who: ['Ann', 'Bo'] }, { who: ['Ann', 'Bo'] }],
    [
      'name the instrument once',
      { kind: 'AGREEMENT', who: ['country/CAN', 'country/RUS'], date: day },
      { kind: 'AGREEMENT', who: ['country/CAN', 'country/RUS'], date: day },
    ],
  ])('when two reports %s, then they are one', (_what, a, b) => {
    expect(clusterClaims([claim(a), claim(b)])).toHaveLength(1)
    expect(clusterClaims([claim(b), claim(a)])).toHaveLength(1)
  })
})

describe('clusterClaims, a day apart', () => {
  const quote = 'The ministers of both countries met today to discuss the river'
  const other = 'Talks on fisheries brought the two sides together once more on the coast'
  const who = ['Ann', 'Bo']
  const told = (date: string, on: string, said = quote) => {
    const each = claim({ who, date, on })
    return { ...each, claim: { ...each.claim, quote: said } }
  }
  const [monday, tuesday, wednesday] = ['2022-03-07', '2022-03-08', '2022-03-09'] as const

  it('when a sentence is copied on a day later, then it is one event, of the day that most say', () => {
    const copies = [told(monday, monday), told(tuesday, tuesday), told(tuesday, tuesday)]
    const [event, ...more] = clusterClaims(copies)
    expect(more).toEqual([])
    expect(deriveEvent(event!).date).toBe(tuesday)
  })

  it.each<[string, ResolvedClaim[]]>([
    ['other sentences tell of it', [told(monday, monday), told(tuesday, tuesday, other)]],
    ['there is a third day', [told(monday, monday), told(tuesday, tuesday), told(wednesday, wednesday)]],
    ['there is a day between', [told(monday, monday), told(wednesday, wednesday)]],
    [
      'one article tells of both',
      [told(monday, monday), told(tuesday, tuesday)].map((each) => ({ ...each, article: 'one' })),
    ],
  ])('when %s, then they stay several', (_what, claims) => {
    expect(clusterClaims(claims)).toHaveLength(claims.length)
  })
})

describe('clusterClaims, several events', () => {
  it.each<[string, EventSketch, EventSketch]>([
    ['day', { who: ['Ann', 'Bo'], date: day }, { who: ['Ann', 'Bo'], date: '2022-03-08' }],
    ['kind', { who: ['Ann', 'Bo'], date: day }, { kind: 'VISIT', who: ['Ann', 'Bo'], date: day }],
    ['participants', { who: ['Ann', 'Bo'], date: day }, { who: ['Ann', 'Cy'], date: day }],
    [
      'place, of countries',
      { who: ['country/CAN', 'country/RUS'], date: day, place: 'Oslo' },
      { who: ['country/CAN', 'country/RUS'], date: day, place: 'Rome' },
    ],
    [
      'place, of a visit',
      { kind: 'VISIT', who: ['Ann'], date: day, place: 'Oslo' },
      { kind: 'VISIT', who: ['Ann'], date: day, place: 'Rome' },
    ],
    ['month', { who: ['Ann', 'Bo'], date: '2022-02' }, { who: ['Ann', 'Bo'], date: day }],
    ['only by a year', { who: ['Ann', 'Bo'], date: '2022' }, { who: ['Ann', 'Bo'], date: day }],
    [
      'several participants',
      { who: ['Ann', 'Bo'], date: day },
      { who: ['Ann', 'Bo', 'Cy', 'country/USA'], date: day },
    ],
    [
      'persons, where only countries are common',
      { who: ['country/CAN', 'country/RUS'], date: day },
      { who: ['Ann', 'Bo'], date: day },
    ],
    [
      'topic, of a statement',
      { kind: 'STATEMENT', who: ['Ann'], date: day, topics: ['grain'] },
      { kind: 'STATEMENT', who: ['Ann'], date: day, topics: ['gas'] },
    ],
  ])('when two reports differ in %s, then they stay two', (_what, a, b) => {
    expect(clusterClaims([claim(a), claim(b)])).toHaveLength(2)
  })

  it('when a report could be of two larger meetings, then it is of neither', () => {
    const told = [
      ['Ann', 'Bo'],
      ['Ann', 'Bo', 'Cy'],
      ['Ann', 'Bo', 'Di'],
    ].map((who) => claim({ who, date: day }))
    expect(clusterClaims(told)).toHaveLength(3)
  })

  it('when a month has two such meetings, then a report of the month is of neither', () => {
    const told = ['2022-03', '2022-03-07', '2022-03-21'].map((date) => claim({ who: ['Ann', 'Bo'], date }))
    expect(clusterClaims(told)).toHaveLength(3)
  })
})

describe('deriveEvent', () => {
  const derive = (...sketches: (EventSketch & { on?: string })[]) => {
    const clusters = clusterClaims(sketches.map(claim))
    expect(clusters).toHaveLength(1)
    return deriveEvent(clusters[0]!)
  }

  it('when a meeting is announced and told of on one day, then it took place', () => {
    const who = ['Ann', 'Bo']
    const told = [
      { who, date: day, status: 'occurred', on: day },
      { who, date: day, status: 'planned', on: day },
    ] as const
    expect(derive(...told).status).toBe('occurred')
    expect(derive(...[...told].reverse()).status).toBe('occurred')
  })

  it('when reports differ in status, then the latest one counts', () => {
    const who = ['Ann', 'Bo']
    const told = [
      { who, date: day, status: 'planned', on: '2022-03-05' },
      { who, date: day, status: 'cancelled', on: '2022-03-08' },
      { who, date: day, on: '2022-03-07' },
    ] as const
    expect(derive(...told).status).toBe('cancelled')
    expect(derive(...[...told].reverse()).status).toBe('cancelled')
  })

  it('when a report names the official of a country, then the country is represented, not present', () => {
    const event = derive({ who: ['Ann', 'country/RUS'], date: day }, { who: ['Ann', 'Bo'], date: day })
    expect(event.participants).toEqual([
      { actor: 'person/ann', role: 'participant', onBehalfOf: ['country/CAN'], office: null },
      { actor: 'person/bo', role: 'participant', onBehalfOf: ['country/RUS'], office: null },
    ])
  })

  it('when an office is named whose holder is known, then the holder took part in it', () => {
    const event = derive({ who: ['Ann', 'office/RUS/foreign-minister'], date: day })
    expect(event.offices).toEqual(['office/RUS/foreign-minister'])
    expect(event.participants[1]).toEqual({
      actor: 'person/bo',
      role: 'participant',
      onBehalfOf: ['country/RUS'],
      office: 'office/RUS/foreign-minister',
    })
  })

  it.each([
    ['2022-03', '2022-03-01', '2022-03-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-03-07/2022-03-09', '2022-03-07', '2022-03-09'],
    ['2022-21', '2022-01-01', '2022-03-31'],
    ['not a date', null, null],
  ])('when the date is %s, then it covers %s to %s', (date, startDay, endDay) => {
    expect(derive({ who: ['Ann', 'Bo'], date })).toMatchObject({ startDay, endDay })
  })
})
