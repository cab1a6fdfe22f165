// The phrases of a whole article → its persons, each by the fullest name, with titles, roles and home.
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import { isAddress } from './lone-names.ts'
import { speaksFor } from './office-of.ts'
import { nameWords, type Person, Persons } from './persons.ts'
import type { NamePhrase, OfficePhrase, SentencePhrases } from './phrases.ts'

type Named = Pick<SentencePhrases, 'names' | 'offices'>

/** More than a surname with its particle. */
export const isFull = (name: NamePhrase): boolean => nameWords(name.words).length > 1

/** What the text has called a ship or a company once stays one: `the frigate Aurora … Aurora returned`. */
export function markThings(phrases: readonly SentencePhrases[]): void {
  const names = phrases.flatMap((each) => each.names)
  for (const kind of ['ORG', 'OTHER'] as const) {
    const things = new Set(
      names.filter((name) => name.kind === kind && name.strength >= 2).map(({ text }) => text),
    )
    for (const name of names)
      if (name.strength < 3 && things.has(name.text)) [name.kind, name.strength] = [kind, 2]
  }
}

/** Full names first, from the whole text, so that a surname in the title finds the name in the body. */
export function personsOf(
  document: Document,
  phrases: readonly SentencePhrases[],
  titles: readonly SentencePhrases[],
): Persons {
  const persons = new Persons()
  const labels = labelWords(document)
  const all = [...phrases, ...ofTitle(titles, phrases, labels.flat())]
  const named = all.flatMap(({ names }) => names)
  markPersons(named)
  const full = named.filter((name) => name.kind === 'PERSON' && isFull(name))
  const longestFirst = [...full].sort((a, b) => b.words.length - a.words.length)
  for (const name of longestFirst) persons.add(name.words, name.text)
  for (const office of all.flatMap(({ offices }) => offices)) addOfficials(persons, office)
  addTitled(persons, all)
  for (const name of full)
    if (name.owner) persons.add(name.words, name.text).represents ??= speaksFor(name.owner)
  countNames(persons, named)
  const speakers = new Set(labels.map((label) => label.at(-1)!))
  for (const person of persons.all) person.inRoom = person.words.some((word) => speakers.has(word))
  return persons
}

function countNames(persons: Persons, names: readonly NamePhrase[]): void {
  const bySurname = new Map<string, number>()
  for (const { words } of names) {
    const surname = nameWords(words).at(-1)!
    bySurname.set(surname, (bySurname.get(surname) ?? 0) + 1)
  }
  for (const person of persons.all) person.named = bySurname.get(person.words.at(-1)!) ?? 0
}

/** Who is called upon by the full name has a turn as well: `the line of Nina Sol, please`. */
export function markCalledUpon(
  persons: Persons,
  sentences: readonly Sentence[],
  phrases: readonly SentencePhrases[],
): void {
  for (const [i, { names }] of phrases.entries())
    for (const name of names)
      if (name.kind === 'PERSON' && isFull(name) && isAddress(sentences[i]!.tokens, name.from, name.to))
        persons.add(name.words, name.text).inRoom = true
}

/** A title in capitals runs names and verbs together: a name there counts when the text has its surname. */
function ofTitle(
  titles: readonly SentencePhrases[],
  text: readonly SentencePhrases[],
  labels: readonly string[],
): Named[] {
  const inText = text.flatMap(({ names }) => names.flatMap((name) => nameWords(name.words)))
  const words = new Set([...inText, ...labels])
  const isInText = (name: NamePhrase): boolean => words.has(nameWords(name.words).at(-1)!)
  return titles.map(({ offices, names }) => ({
    offices: offices.map((office) => ({ ...office, names: office.names.filter(isInText) })),
    names: names.filter(isInText),
  }))
}

/** A full name that is a person's in one sentence is so in those that leave it open. */
function markPersons(named: readonly NamePhrase[]): void {
  const sure = new Set(
    named.filter((name) => name.kind === 'PERSON' && name.strength >= 2).map((name) => name.text),
  )
  for (const name of named)
    if (name.kind === null && isFull(name) && sure.has(name.text)) name.kind = 'PERSON'
}

function addOfficials(persons: Persons, office: OfficePhrase): void {
  for (const name of office.names.filter(isFull)) {
    const person = persons.add(name.words, name.text)
    if (office.role !== 'counterpart') giveOffice(person, office, name)
  }
}

export function giveOffice(person: Person, office: OfficePhrase, name: NamePhrase): void {
  if (!office.past) person.roles.add(office.role)
  person.titles.add(office.title.toLowerCase())
  if (name.owner) person.represents ??= speaksFor(name.owner)
}

/** `Okello said …` before the text has `President Okello`: a surname that has a title somewhere is a person everywhere. */
function addTitled(persons: Persons, all: readonly Named[]): void {
  for (const { offices, names } of all) {
    const honoured = names.filter((name) => name.honoured)
    for (const name of [...offices.flatMap((office) => office.names), ...honoured]) {
      const words = nameWords(name.words)
      if (words.length === 1 && !persons.all.some((person) => person.words.includes(words[0]!)))
        persons.add(name.words, name.text)
    }
  }
}

/** The names in the labels of a transcript's turns, which are in no sentence; a list for each label. */
function labelWords({ article, paragraphs }: Document): string[][] {
  const labels = new Set(
    paragraphs.flatMap(({ speaker }) => (speaker?.named ? [article.text.slice(...speaker.span)] : [])),
  )
  return [...labels].map((label) => nameWords(label.split(/[\s-]+/)))
}
