// A few words about an article → a Reading as stages 1–5 would make it, for tests of what comes after.
import { createHash } from 'node:crypto'
import { createArticle } from '../../import/1-read/article.ts'
import type { ActorClaim, EventClaim, Reading } from '../../import/reading.ts'
import { slug } from '../../src/fold.ts'

export interface ActorSketch {
  readonly name: string
  /** ISO 3166 alpha-3 or `org/…` for whom a person speaks. */
  readonly of?: string
  /** Role of the office: `foreign-minister`. */
  readonly office?: string
  readonly aliases?: readonly string[]
}

export interface EventSketch {
  readonly kind?: string
  /** Names of persons, `country/XXX`, `org/x`, or `office/XXX/role` for an unnamed official. */
  readonly who: readonly string[]
  readonly date?: string | null
  readonly place?: string | null
  readonly status?: EventClaim['status']
  readonly topics?: readonly string[]
  readonly confidence?: number
}

export interface ReadingSketch {
  readonly id: string
  readonly on?: string | null
  readonly text?: string
  readonly people?: readonly ActorSketch[]
  readonly bodies?: readonly string[]
  readonly events?: readonly EventSketch[]
  /** Every agreement came of every meeting. */
  readonly results?: boolean
}

/** `reading({ id: 'a', on: '2022-03-07', people: [{ name: 'Ann Lee', of: 'CAN' }], events: [{ who: ['Ann Lee'] }] })`. */
export function reading(sketch: ReadingSketch): Reading {
  const { id, on = '2022-03-07', people = [], bodies = [], events = [] } = sketch
  const text = sketch.text ?? textOf(sketch)
  const countries = people.flatMap(({ of }) => (of ? [bodyId(of)] : []))
  const ids = [
    ...new Set([...bodies.map(bodyId), ...countries, ...events.flatMap(({ who }) => who.flatMap(bodyOf))]),
  ]
  return {
    // What is read follows from the text in life; here two sketches may differ in what is read only.
    article: {
      ...createArticle({ id, publishedAt: on, text }, id),
      contentHash: hash(JSON.stringify(sketch)),
    },
    language: 'en',
    actors: [...people.map((person) => personClaim(person, text)), ...ids.map(bodyClaim)],
    events: linked(
      events.map((event) => eventClaim(event, text)),
      sketch.results === true,
    ),
  }
}

function linked(events: readonly EventClaim[], results: boolean): EventClaim[] {
  const idsOf = (kind: string): string[] =>
    [...new Set(events.filter((event) => event.kind === kind).map(({ id }) => id))].sort()
  const [meetings, agreements] = [idsOf('MEETING'), idsOf('AGREEMENT')]
  if (!results || meetings.length === 0 || agreements.length === 0) return [...events]
  return events.map((event) => {
    if (event.kind === 'MEETING') return { ...event, resultedIn: agreements }
    return event.kind === 'AGREEMENT' ? { ...event, resultOf: meetings } : event
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function textOf({ id, people = [], events = [] }: ReadingSketch): string {
  return `Report ${id}. ${people.map(({ name }) => name).join(' and ')}. ${events.map(({ who }) => `${who.join(' met ')}.`).join(' ')}`
}

function personClaim({ name, of, office, aliases = [] }: ActorSketch, text: string): ActorClaim {
  const start = Math.max(0, text.indexOf(name))
  return {
    id: `person/${slug(name)}`,
    kind: 'PERSON',
    name,
    aliases,
    ...(of ? { represents: bodyId(of) } : {}),
    ...(of && office ? { office: `office/${of.replace('org/', '')}/${office}`, officeTitle: office } : {}),
    spans: [[start, Math.min(text.length, start + name.length)]],
  }
}

function bodyId(body: string): string {
  return body.includes('/') ? body : `country/${body}`
}

function bodyOf(who: string): string[] {
  if (who.startsWith('office/')) return [bodyId(who.split('/')[1]!)]
  return who.includes('/') ? [who] : []
}

function bodyClaim(id: string): ActorClaim {
  const kind = id.startsWith('country/') ? 'COUNTRY' : 'ORGANIZATION'
  return { id, kind, name: id.slice(id.indexOf('/') + 1), aliases: [], spans: [[0, 1]] }
}

function eventClaim(sketch: EventSketch, text: string): EventClaim {
  const {
    kind = 'MEETING',
    who,
    date = null,
    place = null,
    status = 'occurred',
    topics = [],
    confidence = 0.9,
  } = sketch
  const end = Math.min(text.length, 20)
  return {
    id: `${kind.toLowerCase()}/${slug([...who, date, place].join(' '))}`,
    kind,
    plover: kind === 'MEETING' ? 'CONSULT' : kind,
    status,
    mode: null,
    date,
    place,
    participants: who.map((each) => {
      if (each.startsWith('office/'))
        return { actor: bodyId(each.split('/')[1]!), role: 'participant', office: each }
      return { actor: each.includes('/') ? each : `person/${slug(each)}`, role: 'participant' }
    }),
    topics: topics.map((topic) => ({ id: `topic/${slug(topic)}`, name: topic, phrase: `on ${topic}` })),
    quote: text.slice(0, end),
    start: 0,
    end,
    rule: 'meeting/met',
    confidence,
  }
}
