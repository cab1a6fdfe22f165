// A seed → articles as JSON Lines, from templates, with invented people: some tell the same meeting twice.
import { seeded } from '../graph/random.ts'

const GIVEN = ['Alma', 'Boris', 'Chidi', 'Dalia', 'Emeka', 'Farida', 'Goran', 'Hanna', 'Ivo', 'Jelena']
const FAMILY = [
  'Abrantsev',
  'Bellagrano',
  'Cholwezi',
  'Dunmarrow',
  'Eskelund',
  'Farrokhani',
  'Grzybek',
  'Holtmann',
]
const COUNTRIES = [
  'Portugal',
  'Kenya',
  'Chile',
  'Norway',
  'Egypt',
  'Poland',
  'Ghana',
  'Serbia',
  'Peru',
  'Japan',
]
const CITIES = [
  'Lisbon',
  'Nairobi',
  'Santiago',
  'Oslo',
  'Cairo',
  'Warsaw',
  'Accra',
  'Belgrade',
  'Lima',
  'Tokyo',
]
const TOPICS = ['fisheries', 'trade', 'migration', 'climate change', 'energy', 'visas', 'food security']
const REST = [
  'The two also talked about TOPIC.',
  'They agreed to meet again next year.',
  'A spokesman said that the talks were held in a friendly atmosphere.',
  'No details were given.',
]

interface Meeting {
  readonly day: string
  readonly city: string
  readonly topic: string
  readonly host: string
  readonly guest: string
}

/** How one paper tells it: the second way names the guest first and puts the place at the end. */
const TELLINGS = [
  ({ host, guest, city, topic }: Meeting) =>
    `Foreign Minister ${host} met Foreign Minister ${guest} in ${city} on Monday. They discussed ${topic}.`,
  ({ host, guest, city, topic }: Meeting) =>
    `Foreign Minister ${guest} held talks on ${topic} with Foreign Minister ${host} on Monday in ${city}.`,
]

/** `count` articles of two to four sentences, a JSON object a line. The same seed gives the same bytes. */
export function generatedArticles(seed: number, count: number): string[] {
  const random = seeded(seed)
  const person = () => {
    const country = random.pick(COUNTRIES)
    return `${random.pick(GIVEN)} ${random.pick(FAMILY)} of ${country}`
  }
  let told: Meeting | null = null
  return Array.from({ length: count }, (_, i) => {
    const again: Meeting | null = random.chance(0.3) ? told : null
    const day = String(1 + random.integer(28)).padStart(2, '0')
    const month = String(1 + random.integer(12)).padStart(2, '0')
    const meeting: Meeting = again ?? {
      day: `202${random.integer(5)}-${month}-${day}`,
      city: random.pick(CITIES),
      topic: random.pick(TOPICS),
      host: person(),
      guest: person(),
    }
    told = meeting
    const rest = REST.filter(() => random.chance()).map((sentence) =>
      sentence.replace('TOPIC', random.pick(TOPICS)),
    )
    const text = [TELLINGS[again ? 1 : 0]!(meeting), ...rest].join(' ')
    const title = `${meeting.city}: talks on ${meeting.topic}`
    return JSON.stringify({ id: `made-${seed}-${i}`, title, publishedAt: meeting.day, text })
  })
}
