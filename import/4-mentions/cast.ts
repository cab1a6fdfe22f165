// Actors as sentences name them → the article's cast, each with its names and the places where they stand.
import { slug } from '../../src/fold.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { Span } from '../reading.ts'
import type { CastMember, Mention, MentionForm } from './mention.ts'
import type { Person } from './persons.ts'
import type { Owner } from './phrases.ts'

const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.iso3, country.name]))

/** A run of a sentence's tokens with its text. */
interface Named {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The order that mentions have from a sentence on; see `Person.lastSeen`. */
export const mentionsFrom = (sentence: number): number => sentence * 1000

export class Cast {
  readonly members = new Map<string, CastMember>()
  /** For whom the person named last speaks: `my colleague X, the defence minister`. */
  lastHome: string | null = null
  /** Where which actor has been noted: `org/nato@120`. */
  readonly #noted = new Set<string>()
  /** The sentence being read and the number of mentions in it so far. */
  #at = { sentence: 0, mentions: 0 }

  enter(sentence: Sentence): void {
    this.#at = { sentence: sentence.index, mentions: 0 }
  }

  /** Id of a person's member, made at the first mention; ids come from the fullest name in the text. */
  seen(person: Person): string {
    // Of the persons of one sentence the first is spoken of next, more often than the last.
    person.lastSeen = Math.max(
      person.lastSeen,
      mentionsFrom(this.#at.sentence) + 999 - Math.min(999, this.#at.mentions++),
    )
    if (person.firstSeen < 0) person.firstSeen = person.lastSeen
    const id = `person/${slug(person.name)}`
    let member = this.members.get(id)
    if (!member) {
      member = { id, kind: 'PERSON', name: person.name, aliases: new Set(), spans: [] }
      this.members.set(id, member)
    }
    if (person.represents) {
      member.represents ??= person.represents
      this.lastHome = person.represents
    }
    return id
  }

  /** A country or body. */
  member({ id, type }: Owner): CastMember {
    const known = this.members.get(id)
    if (known) return known
    const empty = { id, aliases: new Set<string>(), spans: [] }
    const iso3 = id.slice(id.indexOf('/') + 1)
    const member: CastMember =
      type === 'country'
        ? { ...empty, kind: 'COUNTRY', name: COUNTRY_NAMES.get(iso3) ?? id, iso3 }
        : { ...empty, kind: 'ORGANIZATION', name: id }
    this.members.set(id, member)
    return member
  }

  noteCountry(id: string): void {
    this.member({ type: 'country', id })
  }

  /** Notes a place in the text at which an actor stands, once. */
  noteSpan(member: CastMember, span: Span): void {
    const place = `${member.id}@${span[0]}`
    if (!this.#noted.has(place)) member.spans.push(span)
    this.#noted.add(place)
  }

  noteName(member: CastMember, sentence: Sentence, { from, to, text }: Named): void {
    this.noteSpan(member, [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end])
    if (text !== member.name) member.aliases.add(text)
  }

  mark(member: CastMember, sentence: Sentence, name: Named, form: MentionForm): Mention {
    this.noteName(member, sentence, name)
    return { from: name.from, to: name.to, head: name.to - 1, form, actors: [member.id], plural: false }
  }

  /** A body goes by the fullest form that the text has of its name. */
  nameBody(member: CastMember, text: string): void {
    if (member.name !== member.id && text.length <= member.name.length) return
    if (member.name !== member.id) member.aliases.add(member.name)
    member.name = text
    member.aliases.delete(text)
  }
}
