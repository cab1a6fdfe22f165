// A seed and a number → so many articles of 60 to 200 words, from templates, as JSON Lines in the order of their days.
import type { Random } from '../../src/graph/read-query.ts'
import { seeded } from '../graph/random.ts'
import {
  BODIES,
  BODIES_OF_STATES,
  COUNTRIES,
  GIVEN,
  LEADS,
  MATTERS,
  OFFICES,
  SYLLABLES,
  TOPICS,
} from './news-templates.ts'

interface Person {
  readonly full: string
  readonly family: string
  readonly country: readonly string[]
}

const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3_650
const DAY = 86_400_000
/** An archive of five articles a person, a few of whom are in thousands. */
const ARTICLES_A_PERSON = 5
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** One in so many articles is an earlier one with a sentence more, from another paper. */
const COPIES = 0.1

/** The same seed and number give the same bytes. */
export function* generatedNews(seed: number, count: number): Generator<string> {
  const random = seeded(seed)
  const people = Array.from({ length: Math.max(50, Math.ceil(count / ARTICLES_A_PERSON)) }, () =>
    person(random),
  )
  const anyone = zipf(people, random)
  let last = ''
  for (let i = 0; i < count; i += 1) {
    const time = FIRST_DAY + Math.floor((i / count) * DAYS) * DAY
    const isCopy = last !== '' && random.chance(COPIES)
    const text: string = isCopy
      ? `${last}\n\n${sentence(random, slots(random, anyone, time), BODIES)}`
      : article(random, slots(random, anyone, time))
    last = isCopy ? '' : text
    const title = `${text.split(' ').slice(0, 8).join(' ')} (${i})`
    yield JSON.stringify({ id: `news-${seed}-${i}`, title, publishedAt: isoDay(time), text })
  }
}

function article(random: Random, slot: ReadonlyMap<string, string>): string {
  const bodies = Array.from({ length: 3 + random.integer(4) }, () => sentence(random, slot, BODIES))
  return [sentence(random, slot, LEADS), ...new Set(bodies)].join('\n\n')
}

/** A template with its choices made and its slots filled; a matter is another one in each place. */
function sentence(random: Random, slot: ReadonlyMap<string, string>, templates: readonly string[]): string {
  const choose = (text: string): string =>
    text.replace(/\[([^\]]+)\]/g, (_, options: string) => random.pick(options.split('|')))
  return choose(random.pick(templates)).replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'matter') return choose(`${random.pick(MATTERS.what)} ${random.pick(MATTERS.whom)}`)
    if (name === 'n') return String(2 + random.integer(60))
    if (name === 'year') return String(1970 + random.integer(40))
    return slot.get(name)!
  })
}

function slots(random: Random, anyone: () => Person, time: number): Map<string, string> {
  const [a, x] = [anyone(), anyone()]
  const b = another(anyone, a)
  const town = (): string => random.pick(COUNTRIES)[2 + random.integer(2)]!
  const topic = random.pick(TOPICS)
  return new Map([
    ...Object.entries({ A: a.full, a: a.family, B: b.full, b: b.family, X: x.full, x: x.family }),
    ...Object.entries({ C: a.country[0]!, c_adj: a.country[1]!, D: b.country[0]!, d_adj: b.country[1]! }),
    ...Object.entries({ city: town(), city2: town(), org: random.pick(BODIES_OF_STATES) }),
    ...Object.entries({ topic, topic_c: topic[0]!.toUpperCase() + topic.slice(1) }),
    ...Object.entries({ weekday: WEEKDAYS[new Date(time - DAY).getUTCDay()]!, date: longDay(time - DAY) }),
  ])
}

/** Of another country, too: who meets whom is then never one country alone. */
function another(anyone: () => Person, than: Person): Person {
  for (;;) {
    const found = anyone()
    if (found.country !== than.country) return found
  }
}

function person(random: Random): Person {
  const family = SYLLABLES.map((parts) => random.pick(parts)).join('')
  const country = random.pick(COUNTRIES)
  return { full: `${country[1]} ${random.pick(OFFICES)} ${random.pick(GIVEN)} ${family}`, family, country }
}

/** Draws items with probability 1/rank. */
function zipf<T>(items: readonly T[], random: Random): () => T {
  const sums: number[] = []
  for (let rank = 1; rank <= items.length; rank += 1) sums.push((sums.at(-1) ?? 0) + 1 / rank)
  const total = sums.at(-1)!
  return () => {
    const wanted = (random.integer(2 ** 31) / 2 ** 31) * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return items[low]!
  }
}

/** `3 March` */
function longDay(time: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(time)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
