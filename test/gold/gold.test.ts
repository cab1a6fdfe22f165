// items/*.json and sentences.jsonl → whether the gold has its form, and says nothing that its texts do not.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GoldSentence, GoldText, PLOVER, isDay } from './form.ts'

const here = new URL('./', import.meta.url)
const files = readdirSync(new URL('items/', here)).sort()
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`items/${file}`, here), 'utf8'))
const lines = readFileSync(new URL('sentences.jsonl', here), 'utf8').trimEnd().split('\n')

const everyEvent = (gold: GoldText) => [
  ...gold.meetings,
  ...gold.meetingsOptional,
  ...gold.agreements,
  ...gold.agreementsOptional,
  ...gold.otherEvents,
]
const everyActor = (gold: GoldText): string[] => [
  ...[...gold.meetings, ...gold.meetingsOptional].flatMap((meeting) => meeting.participants),
  ...[...gold.agreements, ...gold.agreementsOptional].flatMap((agreement) => agreement.parties),
  ...gold.otherEvents.flatMap((event) => [...event.source, ...event.target]),
]

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2024-02', true],
    ['2024', true],
    ['2023-02-29', false],
    ['2024-13', false],
    ['24-01-01', false],
  ])('when given %s, then says %s', (date, expected) => {
    expect(isDay(date)).toBe(expected)
  })
})

describe('gold texts', () => {
  it('when counted, then there are at least 40, and at least 6 of them without a meeting', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
    const without = files.filter((file) => GoldText.parse(read(file)).meetings.length === 0)
    expect(without.length).toBeGreaterThanOrEqual(6)
  })
})

describe.each(files)('%s', (file) => {
  const parsed = GoldText.safeParse(read(file))

  it('when parsed, then has the form', () => {
    expect(parsed.error?.issues ?? []).toEqual([])
    expect(`${parsed.data?.id}.json`).toBe(file)
  })

  it('when its sentences and names are sought, then they stand in the text', () => {
    const gold = GoldText.parse(read(file))
    const quotes = everyEvent(gold).map((event) => event.sentence)
    const names = [...gold.persons.map((person) => person.name), ...gold.personsOptional]
    expect([...quotes, ...names].filter((words) => !gold.text.includes(words))).toEqual([])
    const bodies = [...gold.organizations, ...gold.organizationsOptional]
    const forms = (body: string): string[] => [body, ...(gold.orgAliases[body] ?? [])]
    expect(bodies.filter((body) => !forms(body).some((form) => gold.text.includes(form)))).toEqual([])
  })

  it('when its events name actors, then these are listed', () => {
    const gold = GoldText.parse(read(file))
    const known = new Set([
      ...gold.persons.map((person) => person.name),
      ...[...gold.countries, ...gold.countriesOptional].map((country) => `country:${country}`),
      ...[...gold.organizations, ...gold.organizationsOptional].map((body) => `org:${body}`),
    ])
    expect(everyActor(gold).filter((actor) => !known.has(actor))).toEqual([])
  })

  it('when a list is read, then nothing stands in it twice', () => {
    const gold = GoldText.parse(read(file))
    const persons = gold.persons.map((person) => person.name)
    const lists = [
      persons,
      gold.organizations,
      gold.countries,
      ...gold.meetings.map((one) => one.participants),
    ]
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([])
  })
})

describe('gold sentences', () => {
  const sentences = lines.map((line) => GoldSentence.parse(JSON.parse(line)))
  const nothing = sentences.filter((sentence) => sentence.plover === null)

  it('when counted, then there are at least 300, 12 of each event and 60 of none', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300)
    expect(nothing.length).toBeGreaterThanOrEqual(60)
    const count = (event: string): number => sentences.filter((sentence) => sentence.plover === event).length
    expect(Object.keys(PLOVER).filter((event) => count(event) < 12)).toEqual([])
  })

  it('when compared, then no id and no text stands twice', () => {
    expect(new Set(sentences.map((sentence) => sentence.id)).size).toBe(sentences.length)
    expect(new Set(sentences.map((sentence) => sentence.text)).size).toBe(sentences.length)
  })

  it('when there is an event, then it has a kind, a status and a source; else it has none of them', () => {
    const whole = (one: GoldSentence): boolean =>
      one.plover === null
        ? one.kind === null && one.status === null && one.source.length === 0 && one.target === null
        : one.kind !== null && one.status !== null && one.source.length > 0
    expect(sentences.filter((sentence) => !whole(sentence))).toEqual([])
  })

  it('when an event has no target, then at least two act together', () => {
    const lonely = sentences.filter(
      (one) => one.plover !== null && one.target === null && one.source.length < 2,
    )
    expect(lonely).toEqual([])
  })
})
