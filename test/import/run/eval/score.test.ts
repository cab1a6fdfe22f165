// A gold text and what might be read from it → the marks it gets.
import { describe, expect, it } from 'vitest'
import type { GoldText } from '../../../../import/run/eval/gold.ts'
import type { ReadMeeting, ReadText } from '../../../../import/run/eval/read-as-gold.ts'
import { scoreText } from '../../../../import/run/eval/score-texts.ts'
import { figures, shareValue } from '../../../../import/run/eval/tally.ts'

const meeting = (participants: readonly string[], more: Partial<ReadMeeting> = {}): ReadMeeting => ({
  participants,
  status: 'occurred',
  date: '2024-05-06',
  place: 'Quito',
  mode: 'in-person',
  topics: ['fisheries'],
  ...more,
})

const GOLD: GoldText = {
  id: 'x',
  title: null,
  published: '2024-05-07',
  text: '…',
  persons: [
    { name: 'Ana Reis', country: 'BRA' },
    { name: 'Juan Tello', country: 'ECU' },
  ],
  organizations: ['Lake Bank'],
  countries: ['BRA', 'ECU'],
  meetings: [
    {
      participants: ['Ana Reis', 'Juan Tello'],
      mode: 'in-person',
      status: 'occurred',
      date: '2024-05',
      place: 'Quito',
      topics: ['fishing and fisheries', 'visas'],
    },
  ],
  agreements: [
    {
      parties: ['country:BRA', 'country:ECU'],
      name: 'fisheries pact',
      status: 'signed',
      date: null,
      topics: [],
    },
  ],
  personsOptional: ['Rosa Vega'],
  organizationsOptional: [],
  orgAliases: { 'Lake Bank': ['the bank'] },
  countriesOptional: ['PER'],
  meetingsOptional: [],
  agreementsOptional: [],
}

const PERFECT: ReadText = {
  persons: ['Ana Reis', 'Juan Tello'],
  organizations: ['the bank'],
  countries: ['BRA', 'ECU'],
  meetings: [meeting(['Ana Reis', 'Juan Tello'], { topics: ['fisheries', 'visas'] })],
  agreements: [
    { parties: ['Ana Reis', 'country:ECU'], status: 'signed', date: null, name: null, topics: [] },
  ],
}
const NOTHING: ReadText = { persons: [], organizations: [], countries: [], meetings: [], agreements: [] }
const pairsOf = (read: Partial<ReadText>) => scoreText(GOLD, { ...PERFECT, ...read }).layers

describe('scoreText', () => {
  it('when all is right, then every figure is 1 and there are no errors', () => {
    const score = scoreText(GOLD, PERFECT)
    expect(Object.values(score.layers).map((tally) => figures(tally).f1)).toEqual([1, 1, 1, 1, 1, 1])
    const shares = Object.values(score.details).map(shareValue)
    expect(shares.filter((value) => value !== null && value !== 1)).toEqual([])
    expect(score.errors[0]?.deviations).toEqual([])
  })

  it('when nothing is read, then recall is 0 and precision too', () => {
    const { layers, details } = scoreText(GOLD, NOTHING)
    expect(Object.values(layers).map((tally) => figures(tally).recall)).toEqual([0, 0, 0, 0, 0, 0])
    expect(details.meetingsFound).toEqual({ right: 0, of: 1 })
    expect(details.status).toEqual({ right: 0, of: 0 })
  })

  it('when an optional person or country is read, then it is neither right nor wrong', () => {
    const { layers } = scoreText(GOLD, {
      ...PERFECT,
      persons: [...PERFECT.persons, 'Rosa Vega'],
      countries: [...PERFECT.countries, 'PER'],
    })
    expect(layers.persons).toEqual({ right: 2, read: 2, gold: 2 })
    expect(layers.countries).toEqual({ right: 2, read: 2, gold: 2 })
  })

  it('when a country stands for its official, then the pair has half a mark, and none strictly', () => {
    const { metPairs, metPairsLenient } = pairsOf({ meetings: [meeting(['Ana Reis', 'country:ECU'])] })
    expect(metPairs).toEqual({ right: 0, read: 1, gold: 1 })
    expect(metPairsLenient).toEqual({ right: 0.5, read: 1, gold: 1 })
  })

  it('when the pair is read again by country, then leniently that is no further error', () => {
    const { metPairsLenient } = pairsOf({
      meetings: [meeting(['Ana Reis', 'Juan Tello']), meeting(['Ana Reis', 'country:ECU'])],
    })
    expect(metPairsLenient).toEqual({ right: 1, read: 1, gold: 1 })
  })

  it('when a meeting is only hypothetical, then nobody met', () => {
    const { metPairs } = pairsOf({
      meetings: [meeting(['Ana Reis', 'Juan Tello'], { status: 'hypothetical' })],
    })
    expect(metPairs).toEqual({ right: 0, read: 0, gold: 1 })
  })

  it('when details deviate, then each is counted and named', () => {
    const wrong = meeting(['Ana Reis', 'Juan Tello'], {
      status: 'planned',
      date: '2024',
      place: null,
      mode: 'phone',
      topics: ['the issue'],
    })
    const { details, errors } = scoreText(GOLD, { ...PERFECT, meetings: [wrong] })
    const { status, date, place, mode, topic, topicsFound } = details
    expect([status, date, place, mode, topic].map(({ right, of }) => [right, of])).toEqual(
      [1, 2, 3, 4, 5].map(() => [0, 1]),
    )
    expect(topicsFound).toEqual({ right: 0, of: 2 })
    expect(errors[0]?.deviations.map(({ kind }) => kind)).toEqual([
      'status wrong',
      'date wrong',
      'place wrong',
      'topic wrong',
    ])
  })

  it('when a text has no meeting, then each pair read from it is counted', () => {
    const gold = { ...GOLD, meetings: [] }
    expect(scoreText(gold, PERFECT).falsePairsWithoutMeeting).toBe(1)
    expect(scoreText({ ...gold, meetingsOptional: GOLD.meetings }, PERFECT).falsePairsWithoutMeeting).toBe(0)
  })
})
