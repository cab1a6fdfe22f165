// Sentences with their phrases, and an article's persons → the cast, and per sentence which tokens name whom.
import { IMPLIED_OWNERS } from '../../src/vocabulary/words/official-cues.ts'
import type { Document, Speaker } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import { Cast, mentionsFrom } from './cast.ts'
import { countryForm, isOccasion } from './country-form.ts'
import { Homes } from './homes.ts'
import { isCalledOn, type LoneContext, standsAlone } from './lone-names.ts'
import type { Mention, Mentions } from './mention.ts'
import { capitalized, OFFICE_BY_ROLE, officeKey, speaksFor } from './office-of.ts'
import { isOwnOffice, type OwnHolder, ownHolder } from './own-office.ts'
import { organizationKey } from './owners.ts'
import type { Person, Persons } from './persons.ts'
import type {
  CountryPhrase,
  NamePhrase,
  OfficePhrase,
  OrganizationPhrase,
  Owner,
  SentencePhrases,
} from './phrases.ts'
import { giveOffice, isFull } from './roster.ts'
import { readLabel, type SpeakerLabel } from './speakers.ts'

/** Sentences for which `the president` means, in talk, the one who was named. */
const IN_MIND = 12

/** What is known of an article before its sentences are read one by one. */
export interface Known {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly phrases: readonly SentencePhrases[]
  readonly persons: Persons
  readonly lone: LoneContext
}

export class Reader {
  private readonly cast = new Cast()
  private readonly acronyms: ReadonlyMap<string, string>
  /** Ministries by their names without the country: the one that the text has named last with its country. */
  private readonly ministries = new Map<string, string>()
  private readonly homes: Homes
  private readonly speakerIds = new Map<Speaker, string | null>()
  private readonly known: Known
  private readonly persons: Persons

  constructor(known: Known) {
    this.known = known
    this.persons = known.persons
    this.acronyms = acronymsOf(known.phrases)
    this.homes = new Homes(known.document, known.phrases)
  }

  read(): Mentions {
    const speakers: (string | null | undefined)[] = []
    const bySentence = this.known.sentences.map((sentence, i) => {
      speakers.push(this.speakerOf(sentence))
      return this.readSentence(sentence, this.known.phrases[i]!)
    })
    return { cast: this.cast.members, bySentence, speakers }
  }

  private textOf(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): string {
    return this.known.document.article.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
  }

  /** Who has the turn; their label is a mention of them. */
  private speakerOf(sentence: Sentence): string | null | undefined {
    const { article, paragraphs } = this.known.document
    const { speaker } = paragraphs[sentence.paragraph]!
    if (!speaker) return undefined
    const known = this.speakerIds.get(speaker)
    if (known !== undefined) return known
    this.cast.enter(sentence)
    const label = readLabel(article.text, speaker)
    const id = label ? this.nameSpeaker(label, speaker) : null
    this.speakerIds.set(speaker, id)
    return id
  }

  private nameSpeaker({ name, office }: SpeakerLabel, speaker: Speaker): string | null {
    const title = office?.title.toLowerCase() ?? null
    const linked = this.persons.link(name.words, title, null)
    if (!linked && !name.honoured && !office && !isFull(name)) return null
    const person = linked ?? this.persons.add(name.words, name.text)
    if (office) giveOffice(person, office, name)
    const id = this.cast.seen(person)
    const member = this.cast.members.get(id)!
    if (office && person.represents && member.office === undefined) {
      member.role = office.role
      member.office = officeKey(person.represents, office.role)
      member.officeTitle = office.title
    }
    this.cast.noteSpan(member, [speaker.span[1] - name.text.length, speaker.span[1]])
    return id
  }

  private readSentence(sentence: Sentence, phrases: SentencePhrases): Mention[] {
    this.cast.enter(sentence)
    const mentions: Mention[] = []
    const covered = new Uint8Array(sentence.tokens.length)
    const inOffice = (from: number, to: number): boolean => covered[from] === 1 || covered[to - 1] === 1
    const add = (mention: Mention | null): void => {
      if (mention) mentions.push(mention)
    }
    const parts = [
      ...phrases.offices,
      ...phrases.sides,
      ...phrases.names,
      ...phrases.organizations,
      ...phrases.countries,
    ]
    for (const part of parts.sort((a, b) => a.from - b.from || b.to - a.to)) {
      switch (part.type) {
        case 'office':
          if (inOffice(part.titleFrom, part.titleTo)) break
          add(this.readOffice(sentence, part))
          covered.fill(1, part.from, part.to)
          break
        case 'side':
          if (covered[part.to - 1]) break
          add(this.readSide(part.from, part.to, part.owners))
          break
        case 'name':
          if (!inOffice(part.from, part.to)) add(this.readName(sentence, part))
          break
        case 'organization':
          add(this.readOrganization(sentence, part, covered[part.from] === 1))
          break
        case 'country':
          add(this.readCountry(sentence, part, covered[part.from] === 1))
          break
      }
    }
    return mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  }

  private readOffice(sentence: Sentence, office: OfficePhrase): Mention | null {
    const implied =
      office.owners.length === 0 && office.names.length === 0
        ? IMPLIED_OWNERS[office.title.toLowerCase()]
        : undefined
    const owners = implied ? [`country/${implied}`] : office.owners.map((owner) => speaksFor(owner))
    if (implied) this.cast.noteCountry(`country/${implied}`)
    for (const owner of office.owners) this.cast.member(owner)
    if (
      office.role === 'counterpart' &&
      /^colleague/i.test(office.title) &&
      owners.length === 0 &&
      office.names.length === 0
    )
      return null
    const role = office.role === 'counterpart' ? this.counterpartRole() : office.role
    const head = office.names[0]?.from ?? office.titleTo - 1
    const base = { from: office.from, to: office.to, plural: office.plural, ...(role ? { role } : {}) }
    if (office.names.length > 0) {
      const actors = office.names.map((name) => this.nameOfficial(sentence, office, role, name))
      return { ...base, head, form: 'name', actors }
    }
    const own = isOwnOffice(office) ? this.ownHolder(sentence, office) : null
    if (own && 'person' in own) return { ...base, head, form: 'office', actors: [this.cast.seen(own.person)] }
    if (own) return { ...base, head, form: 'unnamed', actors: [own.home], ...withOffice(own.office) }
    if (owners.length === 0 || office.determiner === 'the' || owners.length === 1) {
      const holder =
        office.plural || office.determiner === 'a' || office.determiner === 'an'
          ? null
          : this.persons.holder(
              role ?? office.role,
              office.title,
              owners,
              isPaired(sentence, office),
              this.speakerOf(sentence) === undefined ? 0 : mentionsFrom(sentence.index - IN_MIND),
            )
      if (holder) return { ...base, head, form: 'office', actors: [this.cast.seen(holder)] }
    }
    if (owners.length === 0) return null
    const official = OFFICE_BY_ROLE.has(office.role) || office.role === 'counterpart'
    // `our Kenyan counterparts` are several, and none of them the president.
    const isHeld = official && !(office.plural && owners.length === 1)
    const officeId = isHeld && role ? officeKey(owners[0]!, role) : null
    return { ...base, head, form: 'unnamed', actors: owners, ...withOffice(officeId) }
  }

  /** Of the speaker's house, or of that which has published the transcript; null where there is no turn. */
  private ownHolder(sentence: Sentence, office: OfficePhrase): OwnHolder | null {
    const speaker = this.speakerOf(sentence)
    if (speaker === undefined) return null
    const home = (speaker && this.cast.members.get(speaker)?.represents) ?? this.homes.sourceCountry()
    if (!home?.startsWith('country/')) return null
    const own = ownHolder(office, home, this.persons.all)
    if ('home' in own) this.cast.noteCountry(own.home)
    return own
  }

  private nameOfficial(
    sentence: Sentence,
    office: OfficePhrase,
    role: string | undefined,
    name: NamePhrase,
  ): string {
    const represents = name.owner ? speaksFor(name.owner) : null
    const title = office.role === 'counterpart' ? null : office.title.toLowerCase()
    const person =
      (isFull(name)
        ? this.persons.add(name.words, name.text)
        : this.persons.link(name.words, title, represents)) ?? this.persons.add(name.words, name.text)
    if (represents) person.represents ??= represents
    if (role && !office.past) person.roles.add(role)
    if (title) person.titles.add(title)
    person.represents ??= this.homes.homeOf(office, isColleague(sentence, name) ? this.cast.lastHome : null)
    const id = this.cast.seen(person)
    const member = this.cast.members.get(id)!
    this.cast.noteName(member, sentence, name)
    if (role && !office.past) member.role ??= role
    const owner = name.owner?.id ?? person.represents
    if (role && owner && !office.past && member.office === undefined) {
      member.role = role
      member.office = officeKey(speaksFor(name.owner ?? { type: 'country', id: owner }), role)
      member.officeTitle =
        office.role === 'counterpart' ? (OFFICE_BY_ROLE.get(role)?.title ?? role) : capitalized(office.title)
    }
    return id
  }

  private counterpartRole(): string | undefined {
    const recent = this.persons.all
      .filter((person) => person.lastSeen >= 0 && person.roles.size > 0)
      .sort((a, b) => b.lastSeen - a.lastSeen)[0]
    // `Secretary Sol met her French counterpart`: what she is secretary of is not told.
    return recent
      ? [...recent.roles].find((role) => !/^(?:secretary|minister|official)$/.test(role))
      : undefined
  }

  private readSide(from: number, to: number, owners: readonly Owner[]): Mention {
    for (const owner of owners) this.cast.member(owner)
    return {
      from,
      to,
      head: to - 1,
      form: 'unnamed',
      actors: owners.map((owner) => owner.id),
      plural: owners.length > 1,
    }
  }

  private readName(sentence: Sentence, name: NamePhrase): Mention | null {
    const acronym = name.words.length === 1 ? this.acronyms.get(name.text) : undefined
    if (acronym) {
      const member = this.cast.members.get(acronym)
      if (member) return this.cast.mark(member, sentence, name, 'name')
    }
    if (name.kind === 'ORG' && name.strength >= 2) return this.readCompany(sentence, name)
    if (name.kind === 'PLACE' || name.kind === 'OTHER' || name.kind === 'ORG') {
      // A surname that is also a town's name is the person once the text has named one.
      if (!(name.kind === 'PLACE' && name.strength < 2 && name.words.length === 1)) return null
    }
    const represents = name.owner ? speaksFor(name.owner) : null
    const person =
      isFull(name) && name.kind === 'PERSON'
        ? this.persons.add(name.words, name.text)
        : (this.persons.link(name.words, null, represents) ??
          (name.kind === 'PERSON' && name.strength >= 1 && standsAlone(name, sentence, this.known.lone)
            ? this.persons.add(name.words, name.text)
            : null))
    if (!person || this.isAbsent(person, name, sentence)) return null
    if (represents) person.represents ??= represents
    return this.cast.mark(this.cast.members.get(this.cast.seen(person))!, sentence, name, 'name')
  }

  /** A body that the text alone makes known: `the airline Aurora`. */
  private readCompany(sentence: Sentence, name: NamePhrase): Mention {
    const member = this.cast.member({ type: 'organization', id: organizationKey(null, name.text) })
    this.cast.nameBody(member, name.text)
    return this.cast.mark(member, sentence, name, 'name')
  }

  /** `Paul.` calls upon a Paul in the room, not upon the one of whom the room talks. */
  private isAbsent(person: Person, name: NamePhrase, sentence: Sentence): boolean {
    return !person.inRoom && person.words.length > 1 && isCalledOn(name, sentence, this.known.lone)
  }

  private readOrganization(sentence: Sentence, body: OrganizationPhrase, modifies: boolean): Mention | null {
    const text = this.textOf(sentence, body)
    // What the text itself has introduced by a short form is meant by it: `the National Trade Council (NTC)`.
    const known = this.acronyms.get(text) ?? this.acronyms.get(body.name)
    const id = known ?? this.ministryKey(body) ?? organizationKey(body.id, body.name)
    const member = this.cast.member({ type: 'organization', id })
    if (body.country) member.represents ??= `country/${body.country}`
    this.cast.nameBody(member, text.replace(/^the /i, ''))
    this.cast.noteName(member, sentence, { ...body, text: text.replace(/^the /i, '') })
    if (body.country) this.cast.noteCountry(`country/${body.country}`)
    // A medium reports what others do.
    if (body.media) return null
    return {
      from: body.from,
      to: body.to,
      head: body.to - 1,
      form: modifies || isOccasion(sentence.tokens, body.from) ? 'modifier' : 'name',
      actors: [id],
      plural: false,
    }
  }

  /** `the Ministry of Health`, of which the text has told the country: that one. */
  private ministryKey({ ministry, country, name, id }: OrganizationPhrase): string | undefined {
    if (!ministry) return undefined
    const bare = ministry.toLowerCase()
    if (country) this.ministries.set(bare, organizationKey(id, name))
    return this.ministries.get(bare)
  }

  private readCountry(sentence: Sentence, country: CountryPhrase, modifies: boolean): Mention | null {
    const form = modifies ? 'modifier' : countryForm(sentence, country)
    if (form === 'place' && (country.form === 'capital' || country.form === 'seat')) {
      return {
        from: country.from,
        to: country.to,
        head: country.to - 1,
        form,
        actors: [],
        country: `country/${country.iso3}`,
        plural: false,
      }
    }
    const id = `country/${country.iso3}`
    const member = this.cast.member({ type: 'country', id })
    return this.cast.mark(member, sentence, { ...country, text: this.textOf(sentence, country) }, form)
  }
}

const withOffice = (office: string | null | undefined): { office?: string } => (office ? { office } : {})

function acronymsOf(all: readonly SentencePhrases[]): Map<string, string> {
  const named = all.flatMap(({ organizations }) => organizations)
  return new Map(
    named.flatMap(({ acronym, id, name }) =>
      acronym ? [[acronym, organizationKey(id, name)] as const] : [],
    ),
  )
}

/** `The Secretary and President discussed`: no article, so that the first one's holds for both. */
const isPaired = ({ tokens }: Sentence, { from, determiner, title }: OfficePhrase): boolean =>
  determiner === null && /^\p{Lu}/u.test(title) && tokens[from - 1]?.lower === 'and'

/** `my colleague Anita Anand` */
function isColleague(sentence: Sentence, name: NamePhrase): boolean {
  return /^colleagues?$/.test(sentence.tokens[name.from - 1]?.lower ?? '')
}
