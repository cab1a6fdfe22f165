// The seed articles → the readings that the project promises of them. No text of theirs stands here.
import { beforeAll, describe, expect, it } from 'vitest'
import type { ActorClaim, EventClaim, Reading } from '../../import/reading.ts'
import { HAVE_SEEDS, readSeeds } from '../support/seeds.ts'

describe.skipIf(!HAVE_SEEDS)('the seeds (skipped where ../shared/seeds is not there)', () => {
  let readings: Reading[]
  beforeAll(async () => {
    readings = await readSeeds()
  })
  const events = (): EventClaim[] => readings.flatMap((reading) => reading.events)
  const actors = (): ActorClaim[] => readings.flatMap((reading) => reading.actors)
  const idOf = (surname: string): string =>
    actors().find(({ kind, name }) => kind === 'PERSON' && name.endsWith(surname))!.id
  /** Ids of all who take part, sorted. */
  const takingPart = ({ participants }: EventClaim): string[] =>
    participants.map(({ actor }) => actor).toSorted()
  const meetingsOf = (surname: string): EventClaim[] =>
    events().filter((event) => event.kind === 'MEETING' && takingPart(event).includes(idOf(surname)))
  const topicsOf = ({ topics }: EventClaim): string[] => topics.map(({ id }) => id)

  it('when read, then there are three, and every quote is a slice of its text', () => {
    expect(readings).toHaveLength(3)
    for (const { article, events } of readings)
      for (const { quote, start, end } of events) expect(quote).toBe(article.text.slice(start, end))
  })

  it('when read, then every span of an actor is a slice that is no blank', () => {
    for (const { article, actors } of readings)
      for (const { spans } of actors)
        for (const [start, end] of spans) expect(article.text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/)
  })

  it('when Aurescu and Joly met, then in Bucharest on 7 March 2022, about Ukraine and sanctions', () => {
    const [meeting, ...others] = meetingsOf('Aurescu')
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ status: 'occurred', date: '2022-03-07', place: 'Bucharest' })
    expect(takingPart(meeting!)).toEqual([idOf('Aurescu'), idOf('Joly')])
    expect(topicsOf(meeting!)).toEqual(expect.arrayContaining(['country/UKR', 'topic/sanctions']))
  })

  it('when the joint statement was signed, then Romania and Canada are its parties', () => {
    const agreements = events().filter(({ kind }) => kind === 'AGREEMENT')
    expect(agreements).toHaveLength(1)
    expect(agreements[0]).toMatchObject({ status: 'occurred', date: '2022-03-07' })
    const parties = agreements[0]!.participants.filter(({ role }) => role === 'party')
    expect(parties.map(({ actor }) => actor).toSorted()).toEqual(['country/CAN', 'country/ROU'])
  })

  it('when Joly met the foreign ministers of NATO, then on the Friday before', () => {
    const [meeting, ...others] = meetingsOf('Joly').filter(({ date }) => date?.startsWith('2022-01'))
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ status: 'occurred', date: '2022-01-07' })
    expect(takingPart(meeting!)).toEqual(['org/nato', idOf('Joly')])
  })

  it('when Sajjan met Mattis, then once by themselves and once in Vancouver, without those who commented', () => {
    const meetings = meetingsOf('Sajjan')
    expect(meetings.map(({ status, date }) => ({ status, date }))).toEqual(
      [1, 2].map(() => ({ status: 'occurred', date: '2018-01-16' })),
    )
    for (const meeting of meetings) {
      expect(takingPart(meeting)).toEqual([idOf('Sajjan'), idOf('Mattis')])
      expect(meeting.topics.length).toBeGreaterThan(0)
    }
    const [vancouver, ...others] = meetings.filter(({ place }) => place === 'Vancouver')
    expect(others).toEqual([])
    expect(topicsOf(vancouver!)).toContain('topic/korean-peninsula')
    expect(meetingsOf('Lavrov')).toEqual([])
    expect(meetingsOf('Lu Kang')).toEqual([])
  })

  it('when Lipavsky is to visit Kyiv, then with Slovakia and Austria, and he has met nobody yet', () => {
    const [visit, ...others] = events().filter(({ kind }) => kind === 'VISIT')
    expect(others).toEqual([])
    expect(visit).toMatchObject({ status: 'planned' })
    const visitors = visit!.participants.filter(({ role }) => role === 'visitor').map(({ actor }) => actor)
    expect(visitors.toSorted()).toEqual(['country/AUT', 'country/SVK', idOf('Lipavsky')])
    expect(visit!.participants).toContainEqual({ actor: 'country/UKR', role: 'host' })
    expect(meetingsOf('Lipavsky').filter(({ status }) => status === 'occurred')).toEqual([])
  })

  it.each([
    ['Anand', 'office/CAN/defence-minister'],
    ['Mattis', 'office/USA/defence-minister'],
    ['Joly', 'office/CAN/foreign-minister'],
    ['Lavrov', 'office/RUS/foreign-minister'],
  ])('when %s is named, then with the office %s', (surname, office) => {
    expect(actors().find(({ id }) => id === idOf(surname) && id.startsWith('person/'))).toBeDefined()
    expect(actors().some(({ id, office: held }) => id === idOf(surname) && held === office)).toBe(true)
  })
})
