// An article and a random source → the copies that editors make of it, one function for each thing they do.
import type { Random } from '../../../../src/graph/read-query.ts'

export interface Story {
  readonly title: string
  readonly text: string
}

/** `other`: another article of the same days, from which an update takes its new paragraphs. */
type Edit = (story: Story, random: Random, other: Story) => Story

export const EDITS: Readonly<Record<string, Edit>> = {
  'cut to the first half': ({ title, text }) => ({ title, text: firstWords(text, 0.5) }),
  'cut to its lead and two paragraphs': ({ title, text }) => ({
    title,
    text: join(paragraphs(firstWords(text, 0.6)).slice(0, 3)),
  }),
  'paragraphs dropped': ({ title, text }, random) => {
    const [lead = '', ...rest] = paragraphs(text)
    return { title, text: join([lead, ...rest.filter(() => random.chance(0.65))]) }
  },
  'paragraphs reordered': ({ title, text }, random) => {
    const [lead = '', ...rest] = paragraphs(text)
    return { title, text: join([lead, ...shuffled(rest, random)]) }
  },
  'leads merged': ({ title, text }) => {
    const [first = '', second = '', ...rest] = paragraphs(text)
    return { title, text: join([`${first.replace(/[.!?]["”]?$/, '')}, while ${lower(second)}`, ...rest]) }
  },
  'dateline, byline and credit changed': ({ title, text }, random) => ({
    title,
    text: join([
      `By ${random.pick(NAMES)}`,
      `${random.pick(PLACES)}, ${random.pick(MONTHS)} ${1 + random.integer(27)} (${random.pick(AGENCIES)}) - ${text}`,
      `(Reporting by ${random.pick(NAMES)} and ${random.pick(NAMES)}; editing by ${random.pick(NAMES)})`,
    ]),
  }),
  'an update with added paragraphs': ({ title, text }, random, other) => {
    const [lead = '', ...rest] = paragraphs(text)
    const added = paragraphs(firstWords(other.text, 0.35))
    const at = random.integer(rest.length + 1)
    return {
      title: `UPDATE 1-${title}`,
      text: join(['(Adds background, details)', lead, ...rest.slice(0, at), ...added, ...rest.slice(at)]),
    }
  },
  'recast with a new lead': ({ title, text }, random, other) => {
    const [, ...rest] = paragraphs(text)
    const [lead = ''] = paragraphs(other.text)
    return {
      title: `WRAPUP 2-${title}`,
      text: join(['(Recasts with new lead)', lead, ...swapTwo(rest, random)]),
    }
  },
  'words and spelling changed': ({ title, text }, random) => ({ title, text: reworded(text, random, 0.8) }),
  'headline changed': ({ text }, random) => ({ title: `${random.pick(NAMES)}: what to know`, text }),
  'quotes trimmed': ({ title, text }) => ({
    title,
    text: text.replace(/["“][^"“”\n]{40,}["”]/g, (quote) => `"${firstWords(quote.slice(1, -1), 0.4)}"`),
  }),
  'cut, reworded and under another dateline': ({ title, text }, random) => ({
    title,
    text: `${random.pick(PLACES)} (${random.pick(AGENCIES)}) - ${reworded(firstWords(text, 0.7), random, 0.5)}`,
  }),
}

/** Read-outs of one ministry: all alike but for who called whom about what. */
export function readOut(random: Random): Story {
  const [minister, counterpart] = [random.pick(NAMES), `${random.pick(NAMES)} ${random.pick(NAMES)}`]
  const [country, topics] = [random.pick(PLACES), shuffled(TOPICS, random).slice(0, 3)]
  const title = `Foreign Minister ${minister}'s Call with Foreign Minister ${counterpart}`
  const text = join([
    'The following is attributable to the spokesperson of the ministry:',
    `Foreign Minister ${minister} spoke today by phone with Foreign Minister ${counterpart} of ${country}. The ministers discussed ${topics[0]} and underscored the strength of the relations between the two countries. They also exchanged views on ${topics[1]} and agreed to stay in close contact.`,
    `The Foreign Minister reaffirmed the government's support for ${topics[2]} and thanked the people of ${country} for their partnership.`,
  ])
  return { title, text }
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter((paragraph) => paragraph.trim().length > 0)
}

function join(parts: readonly string[]): string {
  return parts.join('\n\n')
}

/** The first `share` of the words, paragraphs kept. */
function firstWords(text: string, share: number): string {
  const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length)
  return text.slice(0, ends[Math.max(0, Math.ceil(ends.length * share) - 1)] ?? 0)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.integer(left.length), 1)[0]!)
}

function swapTwo<T>(items: readonly T[], random: Random): T[] {
  const [i, j] = [random.integer(items.length), random.integer(items.length)]
  return items.map((item, at) => (at === i ? items[j]! : at === j ? items[i]! : item))
}

function reworded(text: string, random: Random, share: number): string {
  return SYNONYMS.reduce(
    (all, [from, to]) =>
      all.replace(new RegExp(`\\b${from}\\b`, 'g'), (word) => (random.chance(share) ? to : word)),
    text,
  )
}

const NAMES = ['Okafor', 'Lindqvist', 'Ferreira', 'Hashemi', 'Tanvir', 'Brandt', 'Ocampo', 'Sokolova', 'Mbeki', 'Ruan'] // prettier-ignore
const PLACES = ['LISBON', 'NAIROBI', 'HANOI', 'QUITO', 'TALLINN', 'AMMAN', 'DHAKA', 'PRETORIA']
const MONTHS = ['Jan', 'March', 'May', 'June', 'Sept', 'Nov']
const AGENCIES = ['Meridian', 'NordWire', 'Pacific Press']
const TOPICS = [
  'the situation in the region',
  'food security',
  'climate finance ahead of the summit',
  'a ceasefire and access for aid convoys',
  'maritime security',
  'the new trade agreement',
  'consular matters',
  'reform of the council',
  'energy supplies this winter',
]
/** American and British spellings, and words that sub-editors exchange. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['said', 'stated'], ['told', 'informed'], ['also', 'further'], ['about', 'around'], ['after', 'following'],
  ['agreed', 'consented'], ['talks', 'discussions'], ['met', 'held talks with'], ['new', 'fresh'], ['help', 'assist'],
  ['more than', 'over'], ['percent', 'per cent'], ['defense', 'defence'], ['center', 'centre'], ['program', 'programme'],
  ['labor', 'labour'], ['organization', 'organisation'], ['on Monday', 'Monday'], ['on Tuesday', 'Tuesday'],
  ['on Wednesday', 'Wednesday'], ['on Thursday', 'Thursday'], ['on Friday', 'Friday'], ['United States', 'U.S.'],
  ['would', 'will'], ['because', 'since'], ['began', 'started'], ['countries', 'nations'], ['big', 'large'],
  ['underscored', 'stressed'], ['reaffirmed', 'reiterated'], ['support', 'backing'], ['important', 'key'],
] // prettier-ignore
