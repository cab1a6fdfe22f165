// Names of persons as an article gives them → one entry a person, found again by surname, office or pronoun.
import { fold } from '../../src/fold.ts'
import { PARTICLES } from '../../src/vocabulary/words/given-names.ts'
import { GENERIC_TITLES } from '../../src/vocabulary/words/official-cues.ts'

export interface Person {
  /** Folded words of the fullest name, particles included. */
  words: readonly string[]
  /** The fullest name as the text has it. */
  name: string
  readonly forms: Set<string>
  readonly roles: Set<string>
  /** Lower-case titles that the text gives the person. */
  readonly titles: Set<string>
  represents: string | null
  /** Order of the last mention, for "the most recent". */
  lastSeen: number
  /** Order of the first mention. */
  firstSeen: number
  /** How often the text has the surname. */
  named: number
  /** Has a turn in a transcript, or is called upon by the full name. */
  inRoom: boolean
}

const IGNORED = new Set(PARTICLES.map(fold))

/** The words by which names are compared: folded, without particles. */
export function nameWords(words: readonly string[]): string[] {
  const folded = words.map((word) => fold(word)).filter(Boolean)
  const kept = folded.filter((word, i) => i === folded.length - 1 || !IGNORED.has(word) || word.length > 3)
  return kept.length > 0 ? kept : folded
}

/** The persons of one article. */
export class Persons {
  readonly all: Person[] = []

  /** Registers a full name; joins it to a person whose name it shortens or lengthens. */
  add(words: readonly string[], name: string): Person {
    const own = nameWords(words)
    const known = this.all.find((person) => isSameName(person.words, own) || isSurnameOf(person.words, own))
    if (known) {
      known.forms.add(name)
      if (own.length > known.words.length) {
        known.words = own
        known.name = name
      }
      return known
    }
    const person: Person = {
      words: own,
      name,
      forms: new Set([name]),
      roles: new Set(),
      titles: new Set(),
      represents: null,
      lastSeen: -1,
      firstSeen: -1,
      named: 0,
      inRoom: false,
    }
    this.all.push(person)
    return person
  }

  /**
   * The person that a shortened name means, or null when a reader could not tell.
   * @param title lower-case title before the name (`president`), which a candidate with an office must not contradict
   */
  link(words: readonly string[], title: string | null, represents: string | null): Person | null {
    const own = nameWords(words)
    const last = own.at(-1)!
    const all = this.all.filter(
      (person) =>
        own.every((word) => person.words.includes(word)) && isWhole(own, person) && isOfSaint(words, person),
    )
    const exactly = title === null ? [] : all.filter((person) => hasTitle(person, title))
    const seen = all.filter((person) => person.lastSeen >= 0)
    const byLast = all.filter((person) => person.words.at(-1) === last)
    // The text has named one of that name already: it means him until it says otherwise.
    const candidates =
      exactly.length > 0 ? exactly : seen.length === 1 ? seen : byLast.length > 0 ? byLast : all
    const fitting = candidates.filter((person) => fits(person, title, represents))
    if (fitting.length <= 1) return fitting[0] ?? (candidates.length === 1 && !title ? candidates[0]! : null)
    // `Kim`, after a spokesman of the same name was quoted, is still the leader of whom the text tells.
    const told = fitting.filter((person) => person.lastSeen >= 0 && !speaksForOthers(person))
    return mostRecent(told.length > 0 ? told : fitting)
  }

  /**
   * The holder of an office that the text names elsewhere: `the prime minister`, `the Lebanese prime minister`.
   * @param paired `the Minister and President agreed`: the two of whom the text began to tell, not the one last named
   * @param since in talk, the mention from which on somebody who is not in the room is still in mind
   */
  holder(role: string, title: string, owners: readonly string[], paired = false, since = 0): Person | null {
    const generic = GENERIC_TITLES[title.toLowerCase()]
    const holds = (person: Person): boolean =>
      person.roles.has(role) ||
      (generic !== undefined && [...person.titles].some((own) => own.includes(generic)))
    const candidates = this.all.filter(
      (person) =>
        holds(person) &&
        (owners.length === 0 || (person.represents !== null && owners.includes(person.represents))),
    )
    // An office with its country means its holder even where the text names him only later.
    const isInMind = (person: Person): boolean =>
      person.lastSeen >= 0 && (person.lastSeen >= since || person.inRoom)
    const seen = owners.length > 0 ? candidates : candidates.filter(isInMind)
    if (seen.length === 0) return null
    return paired ? seen.reduce((a, b) => (b.firstSeen < a.firstSeen ? b : a)) : mostRecent(seen)
  }
}

/** `Fernández de Cabarga` after `Inés Fernández de Cabarga (y Ruiz)`: a surname of several words. */
function isSurnameOf(full: readonly string[], own: readonly string[]): boolean {
  return (
    own.length >= 2 &&
    own.length < full.length &&
    (own.every((word, i) => full[full.length - own.length + i] === word) ||
      own.every((word, i) => full[1 + i] === word))
  )
}

/** One name is the other with words left out, and first and last agree as far as both have them. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (short.length < 2) return long.length === 1 && long[0] === short[0]
  if (
    long.at(-1) !== short.at(-1) &&
    !(
      long[0] === short[0] &&
      long.length > short.length &&
      long.length > 2 &&
      short.every((word, i) => long[i] === word)
    )
  )
    return false
  // `A. K. Bangura` beside `Alimamy Bangura`: a text that has both means two people.
  if (long.length > short.length && long.slice(0, -1).every(isInitial) && !isInitial(short[0]!)) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !agrees(long[at]!, word)) at++
    if (at === long.length) return false
    at++
  }
  return agrees(long[0]!, short[0]!) || short.length > 2
}

/** `Jean` is not `Jean-Yves Morel`: half of a given name with a hyphen names somebody else; half of a surname may do. */
function isWhole([word, ...more]: readonly string[], { words, forms }: Person): boolean {
  if (more.length > 0 || word === words.at(-1)) return true
  return [...forms].some((form) => {
    const [given = '', ...rest] = form.split(/\s+/).map(fold)
    return given === word || rest.some((part) => part.split(' ').includes(word!))
  })
}

/** `San Jorge` is a town, though the text names a Jorge. */
function isOfSaint(words: readonly string[], { forms }: Person): boolean {
  if (words.length < 2 || !/^(?:san|santa|santo|sao|saint|st|ste)$/.test(fold(words[0]!))) return true
  const whole = fold(words.join(' '))
  return [...forms].some((form) => fold(form).includes(whole))
}

const isInitial = (word: string): boolean => word.length === 1

/** Equal, or one is the other's initial. */
const agrees = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

function hasTitle(person: Person, title: string): boolean {
  return [...person.titles].some(
    (own) =>
      own === title || own.endsWith(` ${title}`) || own.startsWith(`${title} `) || title.endsWith(` ${own}`),
  )
}

/** A person whom the text gives another office of the same rank is someone else: President Clinton and Secretary Clinton. */
function fits(person: Person, title: string | null, represents: string | null): boolean {
  if (represents && person.represents && represents !== person.represents) return false
  if (!title || person.titles.size === 0) return true
  if (hasTitle(person, title)) return true
  if (title === 'ambassador' && [...person.titles].some((own) => STAYING.test(own))) return false
  return !(LEADING.test(title) || [...person.titles].some((own) => LEADING.test(own)))
}

const LEADING = /^(?:president|prime minister|king|queen|chancellor|secretary of state|pope)$/

/** Who has such a post is not sent abroad: Ambassador Kim is not the leader of that name. */
const STAYING = /\b(?:minister|leader|chairman|secretary of (?:defen[cs]e|the treasury))$/

const speaksForOthers = ({ titles }: Person): boolean =>
  [...titles].some((own) => /\bspokes(?:man|woman|person)$/.test(own))

function mostRecent(persons: readonly Person[]): Person {
  return persons.reduce((best, person) => (person.lastSeen > best.lastSeen ? person : best))
}
