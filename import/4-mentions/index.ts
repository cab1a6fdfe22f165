import { slug } from '../../src/fold.ts'
// Sentences in → the article's cast, and per sentence which tokens name whom.
import { NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { OFFICES } from '../../src/vocabulary/words/offices.ts'
import { ABSENT_OFFICES, IMPLIED_OWNERS, TITLE_HOMES } from '../../src/vocabulary/words/official-cues.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { Document, Speaker } from '../2-document/index.ts'
import { type Sentence, type Token, toSentences } from '../3-sentences/index.ts'
import type { Span } from '../reading.ts'
import { supportedBodies } from './doubtful-bodies.ts'
import { judgeNames } from './judge-names.ts'
import { addressedNames, type LoneContext, standsAlone } from './lone-names.ts'
import type { CastMember, Mention, MentionForm, Mentions } from './mention.ts'
import { organizationKey } from './owners.ts'
import { nameWords, type Person, Persons } from './persons.ts'
import type {
  CountryPhrase,
  NamePhrase,
  OfficePhrase,
  OrganizationPhrase,
  Owner,
  SentencePhrases,
} from './phrases.ts'
import { scanSentence } from './scan.ts'
import { readLabel, type SpeakerLabel } from './speakers.ts'

export type { CastMember, Mention, Mentions } from './mention.ts'
export { findPlace, type PlaceEntry } from './places.ts'

const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.iso3, country.name]))
const CAPITALS = new Map(
  COUNTRIES.flatMap((country) =>
    country.capitalAmbiguous ? [] : country.capitals.map((capital) => [slug(capital), country.iso3] as const),
  ),
)
/** Bodies of one state; parties, companies and armed groups speak for themselves. */
const BODY_COUNTRIES = new Map(
  ORGANISATIONS.flatMap((body) =>
    body.country && body.kind === 'body' ? [[body.id, body.country] as const] : [],
  ),
)
const OFFICE_BY_ROLE = new Map(OFFICES.map((office) => [office.role, office]))

/** Finds who is named where in an article, and brings together the names of one actor. */
export function findMentions(document: Document, sentences: readonly Sentence[]): Mentions {
  return new Reader(document, sentences).read()
}

class Reader {
  private readonly cast = new Map<string, CastMember>()
  private readonly persons = new Persons()
  private readonly phrases: SentencePhrases[]
  /** Of the title, which names persons and offices but whose words are not in the text. */
  private readonly titlePhrases: SentencePhrases[]
  private readonly acronyms = new Map<string, string>()
  /** Where which actor has been noted: `org/nato@120`. */
  private readonly noted = new Set<string>()
  /** The sentence being read and the number of mentions in it so far. */
  private at = { sentence: 0, mentions: 0 }
  /** For whom the person named last speaks: `my colleague X, the defence minister`. */
  private lastHome: string | null = null
  private sourceHome: string | undefined
  private readonly document: Document
  private readonly sentences: readonly Sentence[]
  private readonly lone: LoneContext
  private readonly speakerIds = new Map<Speaker, string | null>()

  constructor(document: Document, sentences: readonly Sentence[]) {
    this.document = document
    this.sentences = sentences
    const transcript = document.paragraphs.some(({ speaker }) => speaker !== undefined)
    this.lone = { transcript, addressed: transcript ? addressedNames(sentences) : new Set() }
    const first = sentences.map((sentence) => scanSentence(document.article.text, sentence))
    const supported = supportedBodies(first)
    this.phrases = first.map((phrases, i) =>
      phrases.doubtfulBodies.some((key) => supported.has(key))
        ? scanSentence(document.article.text, sentences[i]!, supported)
        : phrases,
    )
    const title = document.article.title ?? ''
    const titleSentences = title ? toSentences(titleDocument(document, title)) : []
    this.titlePhrases = titleSentences.map((sentence) => scanSentence(title, sentence))
    for (const [i, phrases] of this.titlePhrases.entries()) judgeNames(titleSentences[i]!, phrases)
  }

  read(): Mentions {
    for (const [i, phrases] of this.phrases.entries()) judgeNames(this.sentences[i]!, phrases)
    this.markThings()
    this.registerPersons()
    this.registerAcronyms()
    const speakers: (string | null | undefined)[] = []
    const bySentence = this.sentences.map((sentence, i) => {
      speakers.push(this.speakerOf(sentence))
      return this.readSentence(sentence, this.phrases[i]!)
    })
    return { cast: this.cast, bySentence, speakers }
  }

  /** Who has the turn; their label is a mention of them. */
  private speakerOf(sentence: Sentence): string | null | undefined {
    const { speaker } = this.document.paragraphs[sentence.paragraph]!
    if (!speaker) return undefined
    const known = this.speakerIds.get(speaker)
    if (known !== undefined) return known
    this.at = { sentence: sentence.index, mentions: 0 }
    const label = readLabel(this.document.article.text, speaker)
    const id = label ? this.nameSpeaker(label, speaker) : null
    this.speakerIds.set(speaker, id)
    return id
  }

  private nameSpeaker({ name, office }: SpeakerLabel, speaker: Speaker): string | null {
    const title = office?.title.toLowerCase() ?? null
    const linked = this.persons.link(name.words, title, null)
    if (!linked && !name.honoured && !office && !isFull(name)) return null
    const person = linked ?? this.persons.add(name.words, name.text)
    if (office) this.giveOffice(person, office, name)
    const id = this.seen(person)
    const member = this.cast.get(id)!
    if (office && person.represents && member.office === undefined) {
      member.role = office.role
      member.office = officeKey(person.represents, office.role)
      member.officeTitle = office.title
    }
    const span: Span = [speaker.span[1] - name.text.length, speaker.span[1]]
    if (!this.noted.has(`${id}@${span[0]}`)) member.spans.push(span)
    this.noted.add(`${id}@${span[0]}`)
    return id
  }

  /** What the text has called a ship or a newspaper once stays one: `the frigate Aurora … Aurora returned`. */
  private markThings(): void {
    const names = this.phrases.flatMap((phrases) => phrases.names)
    const things = new Set(
      names.filter((name) => name.kind === 'OTHER' && name.strength >= 2).map((name) => name.text),
    )
    for (const name of names)
      if (name.strength < 3 && things.has(name.text)) [name.kind, name.strength] = ['OTHER', 2]
  }

  /** Full names first, from the whole text, so that a surname in the title finds the name in the body. */
  private registerPersons(): void {
    const inText = this.phrases.flatMap((phrases) => phrases.names)
    const textWords = new Set([...inText.flatMap((name) => nameWords(name.words)), ...this.labelWords()])
    // A title in capitals runs names and verbs together: a name there counts when the text has its surname.
    const titles = this.titlePhrases.map((phrases) => ({
      offices: phrases.offices.map((office) => ({
        ...office,
        names: office.names.filter((name) => textWords.has(nameWords(name.words).at(-1)!)),
      })),
      names: phrases.names.filter((name) => textWords.has(nameWords(name.words).at(-1)!)),
    }))
    const all = [...this.phrases, ...titles]
    const named = all.flatMap((phrases) => phrases.names)
    const personTexts = new Set(
      named.filter((name) => name.kind === 'PERSON' && name.strength >= 2).map((name) => name.text),
    )
    for (const name of named)
      if (name.kind === null && isFull(name) && personTexts.has(name.text)) name.kind = 'PERSON'
    const full = named
      .filter((name) => name.kind === 'PERSON' && isFull(name))
      .sort((a, b) => b.words.length - a.words.length)
    for (const name of full) this.persons.add(name.words, name.text)
    for (const phrases of all)
      for (const office of phrases.offices)
        for (const name of office.names) {
          const person = isFull(name) ? this.persons.add(name.words, name.text) : null
          if (person && office.role !== 'counterpart') this.giveOffice(person, office, name)
        }
    this.registerTitled(all)
    for (const name of named) {
      if (name.kind !== 'PERSON' || !isFull(name) || !name.owner) continue
      this.persons.add(name.words, name.text).represents ??= this.speaksFor(name.owner)
    }
  }

  /** The names in the labels of a transcript's turns, which are in no sentence. */
  private labelWords(): string[] {
    const { article, paragraphs } = this.document
    const labels = new Set(
      paragraphs.flatMap(({ speaker }) => (speaker?.named ? [article.text.slice(...speaker.span)] : [])),
    )
    return [...labels].flatMap((label) => nameWords(label.split(/[\s-]+/)))
  }

  /** `Okello said …` before the text has `President Okello`: a surname that has a title somewhere is a person everywhere. */
  private registerTitled(all: readonly Pick<SentencePhrases, 'names' | 'offices'>[]): void {
    for (const { offices, names } of all) {
      const honoured = names.filter((name) => name.honoured)
      for (const name of [...offices.flatMap((office) => office.names), ...honoured]) {
        const words = nameWords(name.words)
        if (words.length === 1 && !this.persons.all.some((person) => person.words.includes(words[0]!)))
          this.persons.add(name.words, name.text)
      }
    }
  }

  private giveOffice(person: Person, office: OfficePhrase, name: NamePhrase): void {
    if (!office.past) person.roles.add(office.role)
    person.titles.add(office.title.toLowerCase())
    if (name.owner) person.represents ??= this.speaksFor(name.owner)
  }

  /** Who speaks for a country's own body speaks for the country. */
  private speaksFor(owner: Owner): string {
    const country = owner.type === 'organization' ? BODY_COUNTRIES.get(owner.id) : undefined
    return country ? `country/${country}` : owner.id
  }

  private registerAcronyms(): void {
    for (const phrases of this.phrases)
      for (const body of phrases.organizations)
        if (body.acronym) this.acronyms.set(body.acronym, organizationKey(body.id, body.name))
  }

  private readSentence(sentence: Sentence, phrases: SentencePhrases): Mention[] {
    this.at = { sentence: sentence.index, mentions: 0 }
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
    const owners = implied ? [`country/${implied}`] : office.owners.map((owner) => this.speaksFor(owner))
    if (implied) this.noteCountry(`country/${implied}`)
    for (const owner of office.owners) this.member(owner)
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
    if (owners.length === 0 || office.determiner === 'the' || owners.length === 1) {
      const holder =
        office.plural || office.determiner === 'a' || office.determiner === 'an'
          ? null
          : this.persons.holder(role ?? office.role, office.title, owners)
      if (holder) return { ...base, head, form: 'office', actors: [this.seen(holder)] }
    }
    if (owners.length === 0) return null
    const official = OFFICE_BY_ROLE.has(office.role) || office.role === 'counterpart'
    const officeId = official && role ? officeKey(owners[0]!, role) : null
    return { ...base, head, form: 'unnamed', actors: owners, ...(officeId ? { office: officeId } : {}) }
  }

  private nameOfficial(
    sentence: Sentence,
    office: OfficePhrase,
    role: string | undefined,
    name: NamePhrase,
  ): string {
    const represents = name.owner ? this.speaksFor(name.owner) : null
    const title = office.role === 'counterpart' ? null : office.title.toLowerCase()
    const person =
      (isFull(name)
        ? this.persons.add(name.words, name.text)
        : this.persons.link(name.words, title, represents)) ?? this.persons.add(name.words, name.text)
    if (represents) person.represents ??= represents
    if (role && !office.past) person.roles.add(role)
    if (title) person.titles.add(title)
    person.represents ??= this.homeOf(office, isColleague(sentence, name))
    const id = this.seen(person)
    const member = this.cast.get(id)!
    this.noteName(member, sentence, name)
    if (role && !office.past) member.role ??= role
    const owner = name.owner?.id ?? person.represents
    if (role && owner && !office.past && member.office === undefined) {
      member.role = role
      member.office = officeKey(this.speaksFor(name.owner ?? { type: 'country', id: owner }), role)
      member.officeTitle =
        office.role === 'counterpart' ? (OFFICE_BY_ROLE.get(role)?.title ?? role) : capitalized(office.title)
    }
    return id
  }

  /** An office without owner is that of the country whose office it can only be, else of the one last named. */
  private homeOf(office: OfficePhrase, isColleague: boolean): string | null {
    const entry = OFFICE_BY_ROLE.get(office.role)
    if (office.role === 'counterpart' || !entry || office.owners.length > 0) return null
    const home = homeOfTitle(office.title)
    if (home) return `country/${home}`
    if (office.plural) return null
    if (entry.diplomatic || STAFF.test(entry.role)) {
      const source = this.sourceCountry
      const role = entry.deputyOf ?? entry.role
      return source && !ABSENT_OFFICES[source.slice(8)]?.includes(role) ? source : null
    }
    if (entry.rank < HOME_RANK) return null
    if (entry.scope !== 'country') return null
    const own = this.datelineCountry ?? (isColleague ? this.lastHome : null) ?? this.onlyCountry
    return own && !ABSENT_OFFICES[own.slice(8)]?.includes(entry.role) ? own : null
  }

  /** The country of which the dateline's town is the capital. */
  private get datelineCountry(): string | null {
    const place = this.document.dateline?.place
    // Only a capital is where a country's own officials are news; in Brussels or New York all are guests.
    const iso3 = place ? CAPITALS.get(slug(place)) : undefined
    return iso3 ? `country/${iso3}` : null
  }

  /** The country of the text, where it names no other. */
  private get onlyCountry(): string | null {
    const named = new Set(this.phrases.flatMap((phrases) => phrases.countries.map((country) => country.iso3)))
    if (named.size !== 1) return null
    const only = `country/${[...named][0]!}`
    // `Peruvian President Juan Tello` makes nobody else Peruvian.
    const owned = this.phrases.some(({ offices }) =>
      offices.some(({ names, owners }) => names.length > 0 && owners.some(({ id }) => id === only)),
    )
    return owned ? null : only
  }

  /** The country whose ministry or government published the text. */
  private get sourceCountry(): string | null {
    const source = this.document.article.source
    if (!source) return null
    this.sourceHome ??= homeOfSource(source)
    return this.sourceHome || null
  }

  private counterpartRole(): string | undefined {
    const recent = this.persons.all
      .filter((person) => person.lastSeen >= 0 && person.roles.size > 0)
      .sort((a, b) => b.lastSeen - a.lastSeen)[0]
    return recent ? [...recent.roles][0] : undefined
  }

  private readSide(from: number, to: number, owners: readonly Owner[]): Mention {
    for (const owner of owners) this.member(owner)
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
      const member = this.cast.get(acronym)
      if (member) return this.mark(member, sentence, name, 'name')
    }
    if (name.kind === 'PLACE' || name.kind === 'OTHER' || name.kind === 'ORG') {
      // A surname that is also a town's name is the person once the text has named one.
      if (!(name.kind === 'PLACE' && name.strength < 2 && name.words.length === 1)) return null
    }
    const represents = name.owner ? this.speaksFor(name.owner) : null
    const person =
      isFull(name) && name.kind === 'PERSON'
        ? this.persons.add(name.words, name.text)
        : (this.persons.link(name.words, null, represents) ??
          (name.kind === 'PERSON' && name.strength >= 1 && standsAlone(name, sentence, this.lone)
            ? this.persons.add(name.words, name.text)
            : null))
    if (!person) return null
    if (represents) person.represents ??= represents
    return this.mark(this.cast.get(this.seen(person))!, sentence, name, 'name')
  }

  private mark(
    member: CastMember,
    sentence: Sentence,
    name: { from: number; to: number; text: string },
    form: MentionForm,
  ): Mention {
    this.noteName(member, sentence, name)
    return { from: name.from, to: name.to, head: name.to - 1, form, actors: [member.id], plural: false }
  }

  private noteName(
    member: CastMember,
    sentence: Sentence,
    name: { from: number; to: number; text: string },
  ): void {
    const span = [sentence.tokens[name.from]!.start, sentence.tokens[name.to - 1]!.end] as const
    const place = `${member.id}@${span[0]}`
    if (!this.noted.has(place)) member.spans.push(span)
    this.noted.add(place)
    if (name.text !== member.name) member.aliases.add(name.text)
  }

  /** The cast member of a person, made at the first mention; ids come from the fullest name in the text. */
  private seen(person: Person): string {
    // Of the persons of one sentence the first is spoken of next, more often than the last.
    person.lastSeen = Math.max(
      person.lastSeen,
      this.at.sentence * 1000 + 999 - Math.min(999, this.at.mentions++),
    )
    const id = `person/${slug(person.name)}`
    let member = this.cast.get(id)
    if (!member) {
      member = { id, kind: 'PERSON', name: person.name, aliases: new Set(), spans: [] }
      this.cast.set(id, member)
    }
    if (person.represents) {
      member.represents ??= person.represents
      this.lastHome = person.represents
    }
    return id
  }

  private member(owner: Owner): CastMember {
    let member = this.cast.get(owner.id)
    if (!member) {
      const name = owner.type === 'country' ? (COUNTRY_NAMES.get(owner.id.slice(8)) ?? owner.id) : owner.id
      member =
        owner.type === 'country'
          ? { id: owner.id, kind: 'COUNTRY', name, iso3: owner.id.slice(8), aliases: new Set(), spans: [] }
          : { id: owner.id, kind: 'ORGANIZATION', name, aliases: new Set(), spans: [] }
      this.cast.set(owner.id, member)
    }
    return member
  }

  private readOrganization(sentence: Sentence, body: OrganizationPhrase, modifies: boolean): Mention | null {
    if (body.media) return null
    const text = this.document.article.text.slice(
      sentence.tokens[body.from]!.start,
      sentence.tokens[body.to - 1]!.end,
    )
    // What the text itself has introduced by a short form is meant by it: `the National Trade Council (NTC)`.
    const id = this.acronyms.get(text) ?? this.acronyms.get(body.name) ?? organizationKey(body.id, body.name)
    const member = this.member({ type: 'organization', id })
    if (body.country) member.represents ??= `country/${body.country}`
    this.nameBody(member, text.replace(/^the /i, ''))
    this.noteName(member, sentence, { ...body, text: text.replace(/^the /i, '') })
    if (body.country) this.noteCountry(`country/${body.country}`)
    return {
      from: body.from,
      to: body.to,
      head: body.to - 1,
      form: modifies || isOccasion(sentence.tokens, body.from) ? 'modifier' : 'name',
      actors: [id],
      plural: false,
    }
  }

  /** A body goes by the fullest form that the text has of its name. */
  private nameBody(member: CastMember, text: string): void {
    if (member.name !== member.id && text.length <= member.name.length) return
    if (member.name !== member.id) member.aliases.add(member.name)
    member.name = text
    member.aliases.delete(text)
  }

  private noteCountry(id: string): void {
    this.member({ type: 'country', id })
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
    const member = this.member({ type: 'country', id })
    const text = this.document.article.text.slice(
      sentence.tokens[country.from]!.start,
      sentence.tokens[country.to - 1]!.end,
    )
    this.noteName(member, sentence, { ...country, text })
    return { from: country.from, to: country.to, head: country.to - 1, form, actors: [id], plural: false }
  }
}

/** `Assistant Secretary for Trade` is one country's as `Assistant Secretary` is. */
function homeOfTitle(title: string): string | undefined {
  const words = title.toLowerCase()
  return (
    TITLE_HOMES[words] ??
    TITLE_HOMES[words.replace(/ (?:for|of) (?!state\b|defense\b|the treasury\b).*$/, '')]
  )
}

/** Officials whom a ministry's own release names without saying whose they are. */
const STAFF =
  /^(?:spokesperson|counselor|assistant-|deputy-|under-secretary|special-envoy|ambassador|chief-of-staff)/

function homeOfSource(source: string): string {
  const article = { id: '', text: source, publishedAt: null, contentHash: '', origin: '' }
  const sentence = toSentences({
    article,
    publishedDay: null,
    dateline: null,
    paragraphs: [{ start: 0, end: source.length, role: 'prose' }],
  })[0]
  if (!sentence) return ''
  const phrases = scanSentence(source, sentence)
  const country =
    phrases.countries[0]?.iso3 ??
    phrases.organizations
      .map((body) => body.country ?? (body.id ? BODY_COUNTRIES.get(body.id) : undefined))
      .find(Boolean)
  return country ? `country/${country}` : ''
}

/** Offices of ministers and above: only these belong to the text's own country when it names no other. */
const HOME_RANK = 60

const NO_GOVERNMENT = new Set(NOT_PERSONS.map((word) => word.toLowerCase()))
const GOVERNING =
  /^(?:governments?|leadership|leaders?|authorities|rulers|part|behalf|attitude|position|policy|patience|stance|intentions?|influence|ally|allies|friends?|enemy|enemies|demands?|role|support|critics?)$/

/** Capitalised words behind a town, one of which is that of a text, a meeting or a body: `Peace Forum`. */
function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 4 && /^\p{Lu}/u.test(tokens[k]?.text ?? ''); k++)
    if (NO_GOVERNMENT.has(tokens[k]!.lower)) return true
  // `the Minsk agreements`, `the Geneva talks`
  return /^(?:agreements?|accords?|protocols?|treaty|declaration|convention|process|summit|conference|talks)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** `on the sidelines of the General Assembly`: a body whose session is only when and where others meet. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:sidelines?|margins?|fringes?|session|sessions|opening|occasion)$/.test(tokens[of - 1]?.lower ?? '')
  )
}

const LOCATIVE = /^(?:in|at|near|outside|around|inside|across|throughout|through|into|off|via)$/
const MOTION =
  /^(?:visit|travel|fly|arrive|leave|return|go|head|come|depart|land|trip|flight|tour|journey|stop)/

/** What a country's word does where it stands. */
function countryForm(sentence: Sentence, country: CountryPhrase): MentionForm {
  const before = sentence.tokens[country.from - 1]
  const after = sentence.tokens[country.to]
  if (country.form === 'adjective') return 'modifier'
  const locative = before !== undefined && LOCATIVE.test(before.lower)
  // `the Algiers Agreement`, `the Paris Peace Forum`: what was founded or signed there.
  if (country.form === 'capital' && isPartOfTitle(sentence.tokens, country.to)) return 'place'
  // `a village north of Paris`, but `the government of Paris`
  if (country.form === 'capital' && before?.lower === 'of')
    return GOVERNING.test(sentence.tokens[country.from - 2]?.lower ?? '') ? 'metonym' : 'place'
  if (country.form === 'name' || country.form === 'people') return locative ? 'place' : 'name'
  if (country.form === 'seat')
    return locative || before?.lower === 'to' || before?.lower === 'at' ? 'place' : 'metonym'
  if (
    locative ||
    isMovedTo(sentence, country) ||
    (after?.text === ',' && /^\p{Lu}/u.test(sentence.tokens[country.to + 1]?.text ?? ''))
  )
    return 'place'
  if (/^(?:capital|city|town|outside|capitals)$/.test(before?.lower ?? '')) return 'place'
  return 'metonym'
}

/** `visiting Kyiv`, `leave Kinshasa`, `from Moscow`, `to travel to Beijing`. */
function isMovedTo(sentence: Sentence, country: CountryPhrase): boolean {
  const [before, earlier] = [sentence.tokens[country.from - 1], sentence.tokens[country.from - 2]]
  if (!before) return false
  if (MOTION.test(before.lemma) || before.lower === 'from') return true
  // `left in the afternoon for Beirut`
  if (before.lower === 'for' || before.lower === 'to')
    for (let k = country.from - 2; k > Math.max(0, country.from - 8); k--) {
      if (/^[,.;:()]$/.test(sentence.tokens[k]!.text)) break
      if (/^(?:leave|depart|return|fly|travel|set|head|go)$/.test(sentence.tokens[k]!.lemma)) return true
    }
  return before.lower === 'to' || before.lower === 'for'
    ? earlier !== undefined &&
        /^(?:visit|travel|fly|arriv|leav|return|go|head|come|depart|trip|flight|tour|journey|way|back|route|ambassador|envoy|embassy|talk|drive|invite|invitation|mission)/.test(
          earlier.lemma,
        )
    : false
}

function officeKey(owner: string, role: string): string {
  const canonical = OFFICE_BY_ROLE.get(role)?.onlyFor?.[owner.replace(/^country\//, '')]
  if (canonical) return officeKey(owner, canonical)
  return `office/${owner.replace(/^country\//, '').replace(/^org\//, '')}/${role}`
}

const capitalized = (title: string): string =>
  title.replace(/(^|\s)(?!(?:of|for|and|the|to)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())

function titleDocument(document: Document, title: string): Document {
  return {
    ...document,
    article: { ...document.article, text: title },
    dateline: null,
    paragraphs: [{ start: 0, end: title.length, role: 'prose' }],
  }
}

/** `my colleague Anita Anand` */
function isColleague(sentence: Sentence, name: NamePhrase): boolean {
  return /^colleagues?$/.test(sentence.tokens[name.from - 1]?.lower ?? '')
}

/** More than a surname with its particle. */
const isFull = (name: NamePhrase): boolean => nameWords(name.words).length > 1
