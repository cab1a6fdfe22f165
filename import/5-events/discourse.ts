// Sentences read so far in → whom a pronoun or a group noun means: `she`, `we`, `the two leaders`, `both sides`.
import type { Sentence } from '../3-sentences/index.ts'
import type { Mention, Mentions } from '../4-mentions/index.ts'
import { END, namedBefore } from './named-before.ts'
import { isOwnDeed } from './own-deed.ts'
import { STATES } from './own-sides.ts'
import { speakersOf } from './quote-speakers.ts'

/** Whom a group noun can mean. */
export type GroupSort = 'person' | 'country' | 'any'

/** A pair is forgotten when it was named more sentences ago than this. */
const GROUP_REACH = 6
/** `we` of more than so many is nobody whom a reader could name. */
const WE = 3

/** Words before the subject of a sentence: `In Lima on Monday,`. */
const OPENING_WORDS = 10

/** A joint statement says whose it is in one of so many sentences. */
const OPENING = 5

/** Those whom an event has brought together. */
interface Group {
  readonly kind: string
  readonly actors: readonly string[]
  readonly sentence: number
  /** By a verb, and by their names. */
  readonly outright: boolean
}

/** What an article has told so far, for resolving what a sentence leaves unnamed. Fed sentence by sentence, in order. */
export class Discourse {
  private readonly sentences: readonly Sentence[]
  private readonly mentions: Mentions
  /** Participants of the events with two or more that were told just now, the last first. */
  private groups: readonly Group[] = []
  /** Those who signed or issued the last statement. */
  private authors: readonly string[] = []
  /** Those whose joint statement the text is. */
  private issuers: readonly string[] = []
  /** Whom the pronoun means that opens a sentence. */
  private readonly opened = new Map<number, readonly string[]>()
  /** Whom `they` means that opens a sentence. */
  private readonly they = new Map<number, readonly string[]>()
  private readonly genders = new Map<string, string>()
  private readonly speakers: readonly (string | null)[] | undefined
  /** Countries and bodies for which some person of the text stands. */
  private sides: ReadonlySet<string> | null = null

  /** The country where the text was written: `here`. */
  readonly here: string | undefined

  constructor(sentences: readonly Sentence[], mentions: Mentions, here?: string) {
    this.sentences = sentences
    this.mentions = mentions
    this.here = here
    const heAt = (sentence: number, at: number): string | undefined => this.singular(sentence, at)[0]
    this.speakers = speakersOf(sentences, mentions, heAt)
  }

  /** As it is now: what is read later of an earlier sentence must not know what came after it. */
  asNow(): Discourse {
    return Object.assign(Object.create(Discourse.prototype) as Discourse, this)
  }

  /** `The following joint statement was released by …`: the text is theirs. */
  noteIssue(actors: readonly string[], sentence: number): void {
    if (sentence < OPENING && this.issuers.length === 0) this.issuers = actors
  }

  /** `A met B and built upon the summit of C and D`: A and B, told outright, stay those of whom it tells. */
  noteEvent(kind: string, actors: readonly string[], sentence: number, outright: boolean): void {
    const [group] = this.groups
    const isAside = !outright && group?.outright && group.sentence === sentence
    const told = { kind, actors, sentence, outright }
    if (actors.length >= 2 && !isAside)
      this.groups = [told, ...this.groups.filter((earlier) => sentence - earlier.sentence <= GROUP_REACH)]
    if (kind === 'AGREEMENT' && actors.length >= 2) this.authors = actors
  }

  isSpokesperson(actor: string): boolean {
    const member = this.mentions.cast.get(actor)
    return member?.role === 'spokesperson' || /spokes/i.test(member?.officeTitle ?? '')
  }

  /** The actors that a pronoun at a token means; empty when a reader could not tell. */
  pronoun(sentence: number, at: number): readonly string[] {
    const word = this.sentences[sentence]!.tokens[at]!.lower
    if (/^(?:he|she|him|her|his|hers)$/.test(word)) return this.singular(sentence, at)
    if (/^(?:i|me|my|myself)$/.test(word)) return this.speaker(sentence)
    if (/^(?:we|us|our|ours)$/.test(word)) return this.firstPlural(sentence, at)
    if (/^(?:they|them|their)$/.test(word)) return this.plural(sentence, at)
    return []
  }

  /** `the two leaders`, `both sides`, `the ministers`: the pair that the text last brought together. */
  pair(sentence: number, at: number, sort: GroupSort, size: number | null): readonly string[] {
    const fits = (actors: readonly string[]): boolean =>
      actors.length >= 2 &&
      (size === null || actors.length === size) &&
      (sort !== 'person' || actors.some(isPerson)) &&
      (sort !== 'country' || !actors.some((actor) => STATES.has(actor)))
    const own = this.coordinated(sentence, at)
    if (fits(own)) return own
    const before = this.twoBefore(sentence, at)
    if (size === 2 && fits(before)) return before
    // In a joint statement `the two sides` are those whose statement it is.
    if (sort !== 'person' && fits(this.issuers)) return this.issuers
    // `the two countries`, where a third has told something in between, are the two of before.
    const together = this.together(sentence, GROUP_REACH, size)
    // `X flew to Peru, where Y was waiting. The two men spoke`: men, though it was Peru that he visited.
    if (sort === 'person' && size === 2 && !together.every(isPerson)) {
      const men = distinct(this.persons(sentence - 1, END))
      if (men.length === 2) return men
    }
    if (fits(together)) return together
    for (let s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
      const there = distinct(namedBefore(this.mentions, s, END).flatMap((mention) => mention.actors))
      const persons = there.filter(isPerson)
      if (persons.length >= 2 && (size === null || persons.length === size)) return persons
      const countries = there.filter((actor) => actor.startsWith('country/'))
      if (sort !== 'person' && countries.length === (size ?? 2)) return countries
    }
    return []
  }

  /**
   * `both presidents`: those of the pair who hold the office; else the only ones of whom the text has told that they do;
   * else the countries for which the pair stands.
   */
  holders(sentence: number, at: number, role: string, size: number | null): readonly string[] {
    const holds = (actor: string): boolean =>
      [role, 'counterpart', undefined].includes(this.mentions.cast.get(actor)?.role)
    const pair = this.pair(sentence, at, 'person', size)
    if (pair.length > 0 && pair.every(holds)) return pair
    const told = distinct(
      Array.from({ length: sentence + 1 }, (_, s) => this.persons(s, s === sentence ? at : END)).flat(),
    ).filter(holds)
    if (told.length === (size ?? 2)) return told
    const sides = distinct(pair.map((actor) => this.sideOf(actor)))
    return sides.length >= 2 && sides.length === pair.length && !sides.some(isPerson) ? sides : []
  }

  /** `the ministers` are none of whom the text tells that they hold another office. */
  mayBeMinisters(actors: readonly string[]): boolean {
    return actors.every((actor) =>
      /minister|secretary|chancellor|counterpart|^$/.test(this.mentions.cast.get(actor)?.role ?? ''),
    )
  }

  /** Who took part in the last event of two or more, unless that was too long ago. */
  together(sentence: number, reach: number, size: number | null = null): readonly string[] {
    const group = this.groups.find(({ actors }) => size === null || actors.length === size) ?? this.groups[0]
    return group && sentence - group.sentence <= reach ? group.actors : []
  }

  /** The two countries that are the subject of the sentence before. */
  pairedBefore(sentence: number): readonly string[] {
    if (sentence === 0) return []
    const found = this.coordinated(sentence - 1, this.firstVerb(sentence - 1))
    return found.length === 2 && found.every((actor) => actor.startsWith('country/')) ? found : []
  }

  /** `X will lead an interagency delegation`, `a delegation headed by X`: who leads the one told last before a sentence. */
  leader(sentence: number): string | undefined {
    for (let s = sentence - 1; s >= 0; s--) {
      const { tokens } = this.sentences[s]!
      const at = tokens.findIndex(
        ({ lower }, k) =>
          lower === 'delegation' &&
          tokens.slice(Math.max(0, k - 5), k).some((word) => /^an?$/.test(word.lower)),
      )
      if (at < 0) continue
      if (tokens[at + 2]?.lower !== 'by') return this.persons(s, at)[0]
      return namedBefore(this.mentions, s, END).find(({ from }) => from > at)?.actors[0]
    }
    return undefined
  }

  /**
   * `the visitor`, `the Zambian guest`: the last one told of who speaks for that country, or for another than whoever
   * meets him. `his host` is of the country where the text is.
   */
  visitor(sentence: number, at: number, isHost: boolean, nation: string | undefined): readonly string[] {
    const here = this.here ? [`country/${this.here}`] : []
    const first = namedBefore(this.mentions, sentence, END)[0]?.actors[0]
    const homes = first ? [...here, this.sideOf(first)] : here
    const isMeant = (side: string): boolean => {
      if (nation) return side === nation
      if (isHost) return here.includes(side)
      return homes.length > 0 && side.startsWith('country/') && !homes.includes(side)
    }
    for (let s = sentence; s >= Math.max(0, sentence - GROUP_REACH); s--) {
      const before = s === sentence ? at : END
      const meant = this.persons(s, before).find((actor) => isMeant(this.sideOf(actor)))
      if (meant) return [meant]
    }
    return []
  }

  sideOf(actor: string): string {
    return this.mentions.cast.get(actor)?.represents ?? actor
  }

  isNamed(actor: string): boolean {
    return this.mentions.cast.has(actor)
  }

  /** Named, or somebody is who stands for it. */
  isPresent(actor: string): boolean {
    this.sides ??= new Set([...this.mentions.cast.values()].map(({ represents }) => represents ?? ''))
    return this.isNamed(actor) || this.sides.has(actor)
  }

  /** Those who signed a statement; in a transcript who speaks, with whom he met, or for whom he speaks. */
  private firstPlural(sentence: number, at: number): readonly string[] {
    const [speaker] = this.speaker(sentence)
    // In a transcript `we` is whoever speaks, not who issued the statement that is spoken of.
    if (!speaker) return this.mentions.speakers[sentence] === undefined ? this.authors : []
    const { role, represents } = this.mentions.cast.get(speaker) ?? {}
    const companions = role === 'spokesperson' ? [] : this.companions(speaker, sentence)
    if (companions.length > 0) return [speaker, ...companions]
    if (represents && !isOwnDeed(role, this.sentences[sentence]!, at)) return [represents]
    return role === 'spokesperson' ? [] : [speaker]
  }

  /** With whom a speaker has met, as the text has just told; whom he visited he does not count as his. */
  private companions(speaker: string, sentence: number): readonly string[] {
    // In a transcript `we` are more often others: only the last meeting counts there.
    const told = this.mentions.speakers[sentence] === undefined ? this.groups : this.groups.slice(0, 1)
    const own = told.find(
      ({ kind, actors, sentence: at }) =>
        kind === 'MEETING' && actors.length <= WE && actors.includes(speaker) && sentence - at <= GROUP_REACH,
    )
    return own?.actors.filter((actor) => actor !== speaker) ?? []
  }

  /** Whether a sentence stands in a turn of a transcript, whoever speaks. */
  isTurn(sentence: number): boolean {
    return this.mentions.speakers[sentence] !== undefined
  }

  isSpeaking(actor: string | undefined, sentence: number): boolean {
    return actor !== undefined && this.speaker(sentence)[0] === actor
  }

  private speaker(sentence: number): readonly string[] {
    const id = this.speakers?.[sentence]
    return id ? [id] : []
  }

  private singular(sentence: number, at: number): readonly string[] {
    const owner = this.ownerBefore(sentence, at) ?? this.toldOf(sentence, at)
    if (owner) return [owner]
    const before = this.persons(sentence, at)
    const quoted = this.sentences[sentence]!.quoted[at] === 1
    // In quotation marks and in a turn of a transcript nobody says `he` of himself.
    const speaks = quoted || this.mentions.speakers[sentence] !== undefined
    const speaker = speaks ? (this.speakers?.[sentence] ?? null) : null
    const gender = genderOf(this.sentences[sentence]!.tokens[at]!.lower)
    const others = this.oppositesBefore(sentence, at, gender)
    const companions = this.companionsBefore(sentence, at)
    const addressed = speaks ? this.addressed(sentence) : undefined
    const usable = (actor: string): boolean =>
      actor !== speaker &&
      !others.has(actor) &&
      actor !== addressed &&
      !companions.has(actor) &&
      (this.genders.get(actor) ?? gender) === gender
    // Inside a sentence the first person named is its subject more often than not.
    // `X spoke with him`: whoever is alone in the sentence does not speak with himself.
    const reflexive = this.sentences[sentence]!.tokens[at]!.lower === 'him' && distinct(before).length === 1
    const candidates = reflexive ? [] : before.filter(usable)
    const inside = candidates[0]
    if (inside) return quoted || distinct(candidates).length > 1 ? [inside] : this.remember(inside, gender)
    for (let s = sentence - 1; s >= Math.max(0, sentence - 4); s--) {
      const there = [...this.openingPronoun(s, gender), ...this.persons(s, END)].filter(
        (actor) => usable(actor) && !(reflexive && actor === before[0]),
      )
      if (there.length > 0)
        return quoted || distinct(there).length > 1 ? [there[0]!] : this.remember(there[0]!, gender)
    }
    return []
  }

  /** `In Lima she is to see X. She has met Y`: of whom a sentence tells before it names anybody, the next tells too. */
  private openingPronoun(sentence: number, gender: string): readonly string[] {
    const { tokens, quoted } = this.sentences[sentence]!
    const at = tokens.slice(0, OPENING_WORDS).findIndex(({ lower }) => /^s?he$/.test(lower))
    if (at < 0 || quoted[at] || genderOf(tokens[at]!.lower) !== gender) return []
    const isFirst = at === 0 || (tokens[at - 1]!.text === ',' && this.persons(sentence, at).length === 0)
    if (!isFirst) return []
    const known = this.opened.get(sentence) ?? this.singular(sentence, at)
    this.opened.set(sentence, known)
    return known
  }

  /** `Nina, in his talks with …`: she is asked about him. */
  private addressed(sentence: number): string | undefined {
    const first = namedBefore(this.mentions, sentence, END)[0]
    return first?.from === 0 && this.sentences[sentence]!.tokens[first.to]?.text === ','
      ? first.actors[0]
      : undefined
  }

  /** `Y said that X in his call with Z`: his who stands right before. */
  private ownerBefore(sentence: number, at: number): string | undefined {
    const { tokens } = this.sentences[sentence]!
    if (!/^(?:his|her)$/.test(tokens[at]!.lower) || tokens[at - 1]?.pos !== 'ADP') return undefined
    const near = namedBefore(this.mentions, sentence, at).find((mention) => mention.to === at - 1)
    return onlyPerson(near)
  }

  /** `X met Y, who came from Oslo where she had seen Z`: whom a clause with `who` tells of is meant by its pronouns. */
  private toldOf(sentence: number, at: number): string | undefined {
    const { tokens } = this.sentences[sentence]!
    if (!/^(?:where|when|that|after|before)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
    let who = at - 2
    while (who > Math.max(0, at - 20) && tokens[who]!.lower !== 'who') {
      const { text } = tokens[who]!
      if (/^[,;:.–—“”"]$/.test(text) && who < at - 2) return undefined
      who--
    }
    if (tokens[who]?.lower !== 'who') return undefined
    const end = tokens[who - 1]?.text === ',' ? who - 1 : who
    const told = namedBefore(this.mentions, sentence, who).find((mention) => mention.to === end)
    return onlyPerson(told)
  }

  /** `Together with X, he`: X is another one. */
  private companionsBefore(sentence: number, at: number): ReadonlySet<string> {
    const { tokens } = this.sentences[sentence]!
    if (!/^(?:together|along|accompanied|flanked|joined|alongside)$/.test(tokens[0]?.lower ?? ''))
      return new Set()
    const end = tokens.findIndex((token, k) => token.text === ',' && tokens[k + 1]?.pos === 'PRON')
    return end > 0 && end < at ? new Set(this.persons(sentence, end)) : new Set()
  }

  /** Persons whom `he` means earlier in the sentence cannot be `she`. */
  private oppositesBefore(sentence: number, at: number, gender: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (const [k, token] of this.sentences[sentence]!.tokens.entries()) {
      if (k >= at) break
      if (/^(?:he|she|him|her|his)$/.test(token.lower) && genderOf(token.lower) !== gender)
        for (const actor of this.singular(sentence, k)) found.add(actor)
    }
    return found
  }

  private remember(actor: string, gender: string): string[] {
    if (!this.genders.has(actor)) this.genders.set(actor, gender)
    return [actor]
  }

  /** `They met X. They met Y`: the same, and not those whom the first sentence brought together. */
  private plural(sentence: number, at: number): readonly string[] {
    if (at > 0 || !this.isTheyAt(sentence)) return this.pluralAt(sentence, at)
    const before = this.they.get(sentence - 1)
    const meant = before ?? this.they.get(sentence) ?? this.pluralAt(sentence, at)
    this.they.set(sentence, meant)
    return meant
  }

  private isTheyAt(sentence: number): boolean {
    return this.sentences[sentence]!.tokens[0]!.lower === 'they'
  }

  private pluralAt(sentence: number, at: number): readonly string[] {
    const listed = this.listedRightBefore(sentence, at)
    if (listed.length >= 2) return listed
    const own = this.coordinated(sentence, at)
    if (own.length >= 2) return own
    if (this.isMeetingAt(sentence, at)) {
      const before = this.twoBefore(sentence, at)
      if (before.length === 2) return before
    }
    // `The delegation will meet X. They will also see Y`
    const leader = this.isOfDelegation(sentence - 1) ? this.leader(sentence) : undefined
    if (leader) return [leader]
    const together = this.together(sentence, 2)
    if (together.length > 0) return together
    for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
      // `They` are those of whom the sentence tells, not those about whom they spoke.
      const there = this.coordinated(s, this.firstVerb(s))
      if (there.length >= 2) return there
      const plural = namedBefore(this.mentions, s, END).find((mention) => mention.plural)
      if (plural) return plural.actors
    }
    return []
  }

  private isOfDelegation(sentence: number): boolean {
    if (sentence < 0) return false
    const { tokens } = this.sentences[sentence]!
    return tokens.slice(0, this.firstVerb(sentence)).some(({ lower }) => lower === 'delegation')
  }

  /** `A invited B to Oslo when the two met`: those whom the sentence has named, where they are just two. */
  private twoBefore(sentence: number, at: number): readonly string[] {
    const two = distinct(this.persons(sentence, at))
    return two.length === 2 ? two : []
  }

  /** `when they met`, `as they had talked` */
  private isMeetingAt(sentence: number, at: number): boolean {
    const { tokens } = this.sentences[sentence]!
    const isWhen = /^(?:when|as|before|after|since|until|that)$/.test(tokens[at - 1]?.lower ?? '')
    return isWhen && tokens.slice(at + 1, at + 4).some(({ lemma }) => /^(?:meet|talk|confer)$/.test(lemma))
  }

  /** `Our envoy, Ms Shaw, her colleague Anna Berg, they met`: the pronoun takes up those just named. */
  private listedRightBefore(sentence: number, at: number): readonly string[] {
    const { tokens } = this.sentences[sentence]!
    const named = namedBefore(this.mentions, sentence, at)
    if (tokens[at - 1]?.text !== ',' || named.at(-1)?.to !== at - 1 || this.firstVerb(sentence) < at)
      return []
    return distinct(named.flatMap(({ form, actors }) => (form === 'name' ? actors : []))).filter((actor) =>
      actor.startsWith('person/'),
    )
  }

  private firstVerb(sentence: number): number {
    const at = this.sentences[sentence]!.tokens.findIndex((token) => token.pos === 'VERB')
    return at < 0 ? END : at
  }

  /** The actors of the first `A and B` before a token. */
  private coordinated(sentence: number, before: number): readonly string[] {
    const { tokens } = this.sentences[sentence]!
    const named = namedBefore(this.mentions, sentence, before)
    for (let i = 0; i + 1 < named.length; i++) {
      const between = tokens.slice(named[i]!.to, named[i + 1]!.from)
      if (
        between.length <= 3 &&
        between.some((token) => token.lower === 'and') &&
        between.every((token) => /^(?:and|,|the)$/.test(token.lower))
      )
        return distinct([...named[i]!.actors, ...named[i + 1]!.actors])
      if (named[i]!.actors.length >= 2) return named[i]!.actors
    }
    return named.at(-1)?.actors.length === 2 ? named.at(-1)!.actors : []
  }

  private persons(sentence: number, before: number): string[] {
    return namedBefore(this.mentions, sentence, before).flatMap((mention) => mention.actors.filter(isPerson))
  }
}

const genderOf = (pronoun: string): string => (/^(?:she|her|hers)$/.test(pronoun) ? 'f' : 'm')
const isPerson = (actor: string): boolean => actor.startsWith('person/')
const onlyPerson = (mention: Mention | undefined): string | undefined =>
  mention?.actors.length === 1 && isPerson(mention.actors[0]!) ? mention.actors[0] : undefined
const distinct = (actors: readonly string[]): string[] => [...new Set(actors)]
