// Sentences and mentions in → the events that the article tells, with participants, status, time, place and topics.
import { createHash } from 'node:crypto'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { Mentions } from '../4-mentions/index.ts'
import type { EventClaim, TopicClaim } from '../reading.ts'
import { topicsContinued, topicsMentioned, topicsNamed, topicsOf } from './about.ts'
import { ActorsAt } from './actors-at.ts'
import { findAttendance, mayTellAttendance } from './attendance.ts'
import type { Candidate, Participant } from './candidate.ts'
import { meetsHosts, withHosts } from './destinations.ts'
import { amountIn, isDatedNoun, modeOf } from './details.ts'
import { isDiaryLine } from './diary.ts'
import { Discourse } from './discourse.ts'
import { withoutDoubtful } from './doubtful.ts'
import { instrumentName } from './instrument-name.ts'
import { isDeed, matchSentence, mayTellEvent, tellsEvent } from './match.ts'
import { Matter } from './matter.ts'
import { bounds, mergeCandidates } from './merge.ts'
import { byPartner, withoutEchoes } from './partners.ts'
import { capitalOf, known, type Where } from './place-phrase.ts'
import { linkResults, resultsIn, type Told } from './results.ts'
import { Stays } from './stays.ts'
import { StoryDay, writtenDay } from './story-day.ts'
import type { Trace } from './trace.ts'
import { Tree } from './tree.ts'
import { venueOf } from './venue.ts'
import { Calendar, isLastSince } from './when.ts'
import { placeOf } from './where.ts'

/** A meeting's talk is followed until so many sentences say nothing of it. */
const FOLLOWED = 5
const ENOUGH_TOPICS = 16
// prettier-ignore
const REFERS: ReadonlySet<string> = new Set([
  'he', 'she', 'him', 'her', 'they', 'them', 'we', 'us', 'i', 'me', 'both', 'two', 'three', 'leaders', 'ministers', 'sides', 'presidents', 'officials', 'delegations', 'parties', 'countries', 'pair', 'it', 'talks', 'meeting', 'summit',
])
const SIGNING = /^(?:sign|ink|initial|conclude)$/
// prettier-ignore
const CONTINUES: ReadonlySet<string> = new Set([
  'discuss', 'emphasize', 'emphasise', 'stress', 'underscore', 'underline', 'highlight', 'reaffirm', 'reiterate', 'express', 'exchange', 'review', 'raise', 'address', 'note', 'agree', 'pledge', 'welcome', 'thank', 'talk', 'focus', 'cover', 'debate', 'touch', 'condemn', 'affirm', 'commend', 'share', 'call', 'urge', 'explore', 'consult', 'examine', 'include', 'hold', 'say', 'tell',
])

const ATTENDS = /^(?:present|attendance|represented|joined|observer|observers|there|room)$/

export type { Consideration, Trace } from './trace.ts'

/** Finds the events of an article. Pure; linear in the number of sentences. */
export function findEvents(
  document: Document,
  sentences: readonly Sentence[],
  mentions: Mentions,
  trace?: Trace,
): EventClaim[] {
  return new EventReader(document, sentences, mentions, trace).read()
}

class EventReader {
  private readonly found: Candidate[] = []
  /** Topics that an event's sentence names without saying that it was about them. */
  private readonly beside = new Map<string, readonly TopicClaim[]>()
  private readonly matter: Matter
  private readonly discourse: Discourse
  private readonly story: StoryDay
  private readonly stays: Stays
  private readonly source: string
  private readonly document: Document
  private readonly sentences: readonly Sentence[]
  private readonly mentions: Mentions
  private readonly trace: Trace | undefined
  /** The meeting that the text is telling of. */
  private current: Candidate | null = null
  private readonly trees = new Map<number, Tree>()
  private readonly calendars = new Map<number, Calendar>()
  /** The day on which the document was written. */
  private readonly day: string | null
  /** Those told with it: the same words with other partners. */
  private apart: readonly Candidate[] = []
  /** Whether the text has told of a meeting, at which others can be said to have been. */
  private hasMeeting = false
  /** The last sentence that told of it. */
  private followed = 0

  constructor(
    document: Document,
    sentences: readonly Sentence[],
    mentions: Mentions,
    trace: Trace | undefined,
  ) {
    this.trace = trace
    this.document = document
    this.sentences = sentences
    this.mentions = mentions
    this.source = document.article.text
    this.discourse = new Discourse(sentences, mentions)
    this.matter = new Matter(document, sentences, mentions)
    this.day = writtenDay(document)
    this.story = new StoryDay(document, sentences, (sentence) => this.calendarOf(sentence))
    this.stays = new Stays((actor) => mentions.cast.get(actor)?.represents)
  }

  read(): EventClaim[] {
    for (const sentence of this.sentences) if (!sentence.heading) this.readSentence(sentence)
    const sideOf = (actor: string): string => this.mentions.cast.get(actor)?.represents ?? ''
    const told = mergeCandidates(this.found, sideOf).filter((candidate) => this.isTold(candidate))
    const claims = new Map(told.map((candidate) => [candidate, this.toClaim(candidate)]))
    const results = resultsIn(
      told.map((candidate) => this.around(candidate)),
      sideOf,
    )
    return [...linkResults(claims, results).values()]
  }

  private around(candidate: Candidate): Told {
    const sentence = this.sentences[candidate.sentence]!
    const { start, end } = sentence.tokens[candidate.trigger]!
    return {
      candidate,
      before: this.source.slice(sentence.start, start),
      after: this.source.slice(end, sentence.end),
    }
  }

  private readSentence(sentence: Sentence): void {
    const own = this.mentions.bySentence[sentence.index] ?? []
    // A sentence without an actor tells no event; parsing is what costs.
    const peopled =
      own.length > 0 ||
      sentence.tokens.some((token) => REFERS.has(token.lower)) ||
      // `Two documents were signed after the talks.`
      (this.current !== null && sentence.tokens.some((token) => SIGNING.test(token.lemma)))
    const telling =
      peopled &&
      sentence.tokens.some(
        (token) => tellsEvent(token.lemma) || (this.hasMeeting && ATTENDS.test(token.lower)),
      )
    const continuing =
      peopled &&
      this.current !== null &&
      this.current.topics.length < ENOUGH_TOPICS &&
      sentence.index - this.followed <= FOLLOWED &&
      sentence.tokens.some((token) => CONTINUES.has(token.lemma))
    if (!telling && !continuing) return
    this.noteStay(sentence)
    const asked = telling && (this.trace !== undefined || mayTellEvent(sentence.tokens))
    const attended = this.hasMeeting && mayTellAttendance(sentence.tokens)
    if (!asked && !attended && !continuing) return
    const tree = this.treeOf(sentence)
    const actors = new ActorsAt(tree, own, this.discourse, sentence.index)
    const candidates = asked
      ? matchSentence(tree, actors, sentence.index, this.trace).flatMap((each) => withoutDoubtful(each, tree))
      : []
    const attending = attended ? findAttendance(tree, actors, sentence.index) : []
    // A deed has no say in when and where a meeting is.
    const triggers = triggersOf(candidates)
    const meetings = triggersOf(candidates.filter((candidate) => !isDeed(candidate.kind)))
    for (const candidate of candidates)
      this.complete(candidate, sentence, tree, isDeed(candidate.kind) ? triggers : meetings)
    const hosted = candidates.flatMap((each) => this.atDestination(each, actors, tree))
    const single = hosted.flatMap((each) => byPartner(each, tree, (actor) => this.sideOf(actor)))
    candidates.splice(0, candidates.length, ...withoutEchoes(hosted, single))
    candidates.push(...candidates.flatMap((candidate) => this.signedTogether(candidate)))
    const meeting = candidates.find(
      (candidate) => candidate.kind === 'MEETING' && candidate.participants.length >= 2,
    )
    if (meeting) {
      this.current = meeting
      this.apart = candidates.filter((each) => each !== meeting && each.trigger === meeting.trigger)
      this.followed = sentence.index
    } else if (continuing) this.continueMeeting(sentence, tree)
    this.found.push(...candidates, ...attending)
    if (candidates.some((candidate) => candidate.kind === 'MEETING')) this.hasMeeting = true
  }

  private noteStay(sentence: Sentence): void {
    const discourse = this.discourse.asNow()
    this.stays.note(sentence.index, () => {
      const tree = this.treeOf(sentence)
      const own = this.mentions.bySentence[sentence.index] ?? []
      const actors = new ActorsAt(tree, own, discourse, sentence.index)
      return { source: this.source, tree, actors, calendar: this.calendarOf(sentence) }
    })
  }

  /** Parsing is what costs: a sentence is parsed when it is first asked for its tree, and once. */
  private treeOf(sentence: Sentence): Tree {
    let tree = this.trees.get(sentence.index)
    if (!tree) this.trees.set(sentence.index, (tree = new Tree(sentence)))
    return tree
  }

  /** One for all events of a sentence: its dates are read once. */
  private calendarOf(sentence: Sentence): Calendar | null {
    if (this.day === null) return null
    let calendar = this.calendars.get(sentence.index)
    if (!calendar) {
      calendar = new Calendar(this.source, sentence, this.treeOf(sentence), this.day)
      this.calendars.set(sentence.index, calendar)
    }
    return calendar
  }

  private complete(
    candidate: Candidate,
    sentence: Sentence,
    tree: Tree,
    triggers: ReadonlySet<number>,
  ): void {
    const own = this.mentions.bySentence[sentence.index] ?? []
    candidate.participants = this.dropOwnSide(candidate.participants)
    const { day } = this
    const anchor = (): string => this.story.dayAt(sentence.index) ?? ''
    const told = this.calendarOf(sentence)?.of({ ...candidate, triggers, anchor }) ?? null
    // A treaty named in passing has the year beside its name, never the date of what is told of it.
    const when =
      told && IN_PASSING.test(candidate.pattern.rule) && !isDatedNoun(tree, candidate.trigger, told)
        ? null
        : told
    if (when) {
      candidate.date = when
      candidate.dated = true
      if (candidate.status === 'denied' && isLastSince(tree, candidate.trigger)) candidate.status = 'occurred'
      if (candidate.status === 'planned' && day && lastDay(when) < day) candidate.status = 'occurred'
      if (candidate.status === 'occurred' && day && when.slice(0, 10) > day) candidate.status = 'planned'
    } else if (
      day &&
      candidate.status === 'occurred' &&
      candidate.tense !== 'perfect' &&
      candidate.participants.length > 0
    )
      candidate.date = anchor()
    else if (day && candidate.status === 'planned' && isDiaryLine(tree)) candidate.date = day
    const text = this.source.slice(sentence.start, sentence.end)
    const asking = {
      ...candidate,
      source: this.source,
      tree,
      mentions: own,
      triggers,
      dateline: this.document.dateline?.place ?? null,
    }
    const where = placeOf(asking)
    if (where) this.setPlace(candidate, where)
    const venue =
      where || candidate.kind !== 'MEETING'
        ? null
        : venueOf(this.source, tree, candidate.trigger, candidate.noun)
    if (venue) candidate.venue = venue
    if (candidate.kind === 'MEETING') candidate.mode ??= modeOf(text, tree, candidate.trigger)
    if (candidate.kind === 'MEETING') this.takeFromStay(candidate)
    if (candidate.kind === 'MEETING' && candidate.noun !== null && isProperName(tree, candidate.noun))
      candidate.name = instrumentName(this.source, tree, candidate.noun)
    if (candidate.kind === 'AGREEMENT' && candidate.noun !== null)
      candidate.name = instrumentName(this.source, tree, candidate.noun)
    if (candidate.kind === 'AID') {
      const amount = amountIn(text)
      if (amount) candidate.amount = amount
    }
    candidate.topics.push(
      ...topicsOf(this.source, tree, own, this.mentions.cast, candidate.trigger, candidate.noun),
    )
    if (candidate.topics.length === 0)
      this.beside.set(
        `${candidate.kind} ${sentence.index}`,
        topicsNamed(this.source, tree, own, this.mentions.cast, candidate.placeCountry),
      )
    // Of a treaty named in passing nobody goes on to speak as `they`.
    if (isDeed(candidate.kind) || IN_PASSING.test(candidate.pattern.rule)) return
    this.discourse.noteEvent(
      candidate.kind,
      candidate.participants.map((each) => each.actor),
      sentence.index,
    )
  }

  /** Who signs for a country is a signatory; the country is the party. Persons who sign together have met. */
  private signedTogether(agreement: Candidate): Candidate[] {
    if (agreement.kind !== 'AGREEMENT') return []
    const signed = agreement.pattern.rule === 'agreement/signed'
    const persons = agreement.participants.filter((each) => each.actor.startsWith('person/'))
    const sides = new Set(persons.map((each) => this.mentions.cast.get(each.actor)?.represents ?? each.actor))
    const parties = persons.flatMap((each) => {
      const side = this.mentions.cast.get(each.actor)?.represents
      return side ? [{ actor: side, role: 'party', plural: false, indirect: false }] : []
    })
    const meeting: Candidate = {
      ...agreement,
      kind: 'MEETING',
      plover: 'CONSULT',
      pattern: SIGNED_TOGETHER,
      participants: persons.map((each) => ({ ...each, role: 'participant' })),
      mode: 'in-person',
      topics: [...agreement.topics],
      confidence: SIGNED_TOGETHER.confidence,
      also: [],
    }
    delete (meeting as { name?: string }).name
    const others = agreement.participants.filter(
      (each) => !each.actor.startsWith('person/') || !this.mentions.cast.get(each.actor)?.represents,
    )
    agreement.participants = [
      ...parties,
      ...others,
      ...persons
        .filter((each) => this.mentions.cast.get(each.actor)?.represents)
        .map((each) => ({ ...each, role: 'signatory' })),
    ].filter((each, i, all) => all.findIndex((other) => other.actor === each.actor) === i)
    return signed && persons.length >= 2 && sides.size >= 2 && /^(?:occurred|planned)$/.test(agreement.status)
      ? [meeting]
      : []
  }

  /** What the sentence leaves open, the journey tells: `will travel to Peru on Monday. He will meet …`. */
  private takeFromStay(candidate: Candidate): void {
    const isCall = /^(?:phone|virtual)$/.test(candidate.mode ?? '')
    const needsDate = candidate.status === 'planned' && !candidate.date
    if (!needsDate && (candidate.place || isCall)) return
    const stay = this.stays.of({
      ...candidate,
      actors: candidate.participants.map(({ actor }) => actor),
      date: candidate.dated ? candidate.date : null,
      country: candidate.placeCountry,
    })
    if (stay?.where && !candidate.place && !isCall) this.setPlace(candidate, stay.where)
    if (needsDate && stay?.date) candidate.date = stay.date
  }

  private sideOf(actor: string): string {
    return this.mentions.cast.get(actor)?.represents ?? actor
  }

  /** `travels to Oslo and Riga, where she meets officials`: theirs, an encounter for each country. */
  private atDestination(candidate: Candidate, actors: ActorsAt, tree: Tree): Candidate[] {
    const { kind, status, participants } = candidate
    if (kind !== 'MEETING' || !/^(?:occurred|planned|ongoing)$/.test(status)) return [candidate]
    const first = participants[0]
    if (!HOSTED.test(candidate.pattern.rule)) return [candidate]
    if (!first?.actor.startsWith('person/') || !meetsHosts(tree, actors, candidate)) return [candidate]
    const stay = this.stays.of({
      ...candidate,
      actors: participants.map(({ actor }) => actor),
      date: candidate.dated ? candidate.date : null,
      country: candidate.placeCountry,
    })
    const own = candidate.placeCountry ? [{ place: candidate.place!, country: candidate.placeCountry }] : []
    const here = stay?.sentence === candidate.sentence
    const places = (here && stay.places.length > own.length) || own.length === 0 ? (stay?.places ?? []) : own
    const travellers = participants.filter(({ actor }) => this.sideOf(actor) === this.sideOf(first.actor))
    const hosted = withHosts(
      { ...candidate, participants: travellers },
      places,
      new Set(participants.map(({ actor }) => this.sideOf(actor))),
    )
    const isWhole = travellers.length < participants.length || hosted.length === 0
    return isWhole ? [candidate, ...hosted] : hosted
  }

  /** A report from a town tells of the meetings held there; a host of another country receives at home. */
  private takeFromDateline(candidate: Candidate): void {
    const dateline = this.document.dateline?.place
    if (!dateline || candidate.kind !== 'MEETING' || candidate.status !== 'occurred') return
    if (candidate.mode !== 'in-person' || !this.isRecent(candidate.date)) return
    const here = known(dateline)
    const host =
      candidate.pattern.rule === 'meeting/received'
        ? candidate.participants.find(({ role }) => role === 'host')?.actor
        : undefined
    const home = host && (this.mentions.cast.get(host)?.represents ?? host)
    const isElsewhere = home?.startsWith('country/') && here.country && home !== `country/${here.country}`
    const where = isElsewhere ? capitalOf(home!.slice('country/'.length)) : here
    if (where) this.setPlace(candidate, where)
  }

  private setPlace(candidate: Candidate, found: Where): void {
    const dateline = this.document.dateline?.place
    // `at the presidential palace`, in a report from the capital: the town says more.
    const isHere = found.isHouse && dateline && this.isRecent(candidate.date)
    const where = isHere ? known(dateline) : found
    candidate.place = where.place
    if (where.country) candidate.placeCountry = where.country
  }

  /** A person does not meet the country for which it speaks. */
  private dropOwnSide(participants: readonly Participant[]): Participant[] {
    const represented = new Set(
      participants
        .map((each) => this.mentions.cast.get(each.actor))
        .flatMap((member) => (member?.kind === 'PERSON' && member.represents ? [member.represents] : [])),
    )
    return participants.filter((each) => !represented.has(each.actor))
  }

  private continueMeeting(sentence: Sentence, tree: Tree): void {
    const own = this.mentions.bySentence[sentence.index] ?? []
    const topics = topicsContinued(this.source, tree, own, this.mentions.cast)
    for (const told of [this.current!, ...this.apart]) told.topics.push(...topics)
    if (topics.length > 0) this.followed = sentence.index
  }

  /** A report from a town tells of the meetings held there in the days before it. */
  private isRecent(date: string | null): boolean {
    const day = this.document.publishedDay
    if (!date || !day || date.length !== 10) return false
    const days = (Date.parse(day) - Date.parse(date)) / 86_400_000
    return days >= 0 && days <= 3
  }

  /** What the sentences beside it say was talked about, and what the text is about. */
  private topicsNear({ sentence: at }: Candidate): TopicClaim[] {
    const near = [
      this.sentences[at]!,
      ...this.sentences.slice(at + 1, at + 4),
      ...this.sentences.slice(Math.max(0, at - 2), at).toReversed(),
    ]
    const said = near.map((sentence) => this.continued(sentence)).find((claims) => claims.length > 0)
    return [
      ...(said ?? this.touched(this.sentences[at]!)),
      ...near.slice(1, 3).flatMap((sentence) => this.matter.namedIn(sentence)),
      ...this.matter.claims(),
    ]
  }

  private touched(sentence: Sentence): TopicClaim[] {
    const own = this.mentions.bySentence[sentence.index] ?? []
    return topicsMentioned(this.source, this.treeOf(sentence), own, this.mentions.cast)
  }

  private continued(sentence: Sentence): TopicClaim[] {
    if (sentence.heading || !sentence.tokens.some((token) => CONTINUES.has(token.lemma))) return []
    const own = this.mentions.bySentence[sentence.index] ?? []
    return topicsContinued(this.source, this.treeOf(sentence), own, this.mentions.cast)
  }

  /** The participants and those for whom they speak: an event is not about who is in it. */
  private sidesOf(candidate: Candidate): ReadonlySet<string> {
    return new Set(
      candidate.participants.flatMap(({ actor }) => [
        actor,
        this.mentions.cast.get(actor)?.represents ?? actor,
      ]),
    )
  }

  /**
   * At least two different actors, or a plural that names none of its members. A deed may be of one side, at
   * home; some country, or somebody who stands for one, must be in it.
   */
  private isTold(candidate: Candidate): boolean {
    const { kind, participants } = candidate
    if (isDeed(kind)) return participants.some(({ actor }) => this.isPublic(actor))
    if (kind === 'AGREEMENT' && this.sidesIn(candidate).size < 2) return false
    return participants.length >= 2 || (kind === 'MEETING' && participants.some((each) => each.plural))
  }

  /** Two members of one government agree on nothing between states. */
  private sidesIn({ participants }: Candidate): ReadonlySet<string> {
    return new Set(
      participants.flatMap(({ actor, role }) =>
        role === 'party' ? [this.mentions.cast.get(actor)?.represents ?? actor] : [],
      ),
    )
  }

  private isPublic(actor: string): boolean {
    return (
      actor.startsWith('country/') ||
      this.mentions.cast.get(actor)?.represents !== undefined ||
      BODIES.has(actor)
    )
  }

  private toClaim(candidate: Candidate): EventClaim {
    const sentence = this.sentences[candidate.sentence]!
    if (!candidate.place) this.takeFromDateline(candidate)
    if (candidate.mode === 'in-person') candidate.place ??= candidate.venue ?? null
    const told = distinctTopics(candidate.topics, this.sidesOf(candidate))
    for (const at of [candidate.sentence, ...candidate.also])
      candidate.topics.push(...(this.beside.get(`${candidate.kind} ${at}`) ?? []))
    if (told.length === 0 && candidate.kind === 'MEETING')
      candidate.topics.push(...this.topicsNear(candidate))
    const date = candidate.date
    return {
      id: eventId(candidate),
      kind: candidate.kind,
      plover: candidate.plover,
      status: candidate.status,
      mode: candidate.mode,
      date,
      place: candidate.place,
      ...(candidate.placeCountry ? { placeCountry: candidate.placeCountry } : {}),
      ...(candidate.amount ? { amount: candidate.amount } : {}),
      ...(candidate.name ? { name: candidate.name } : {}),
      participants: candidate.participants.map(({ actor, role, office }) => ({
        actor,
        role,
        ...(office ? { office } : {}),
      })),
      topics: distinctTopics(candidate.topics, this.sidesOf(candidate)),
      quote: this.source.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
      rule: candidate.pattern.rule,
      confidence: Math.round(candidate.confidence * 100) / 100,
    }
  }
}

const IN_PASSING = /^agreement\/(?:between|known)$/

/** The last day that an EDTF date can mean. */
const lastDay = (date: string): string => bounds(date)[1]

/** `the Foreign Ministers Meeting on Security`, `the Berlin Conference`: an event with a name. */
const isProperName = (tree: Tree, noun: number): boolean =>
  noun > 0 && /^\p{Lu}\p{Ll}/u.test(tree.tokens[noun]!.text) && /^\p{Lu}/u.test(tree.tokens[noun - 1]!.text)

/** Encounters of which unnamed officials can be the other side. */
const HOSTED = /^meeting\/(?:met|held-talks|nominal|spoke|saw|called-on|exchanged-views)$/

const SIGNED_TOGETHER = {
  rule: 'meeting/signed-together',
  roles: {},
  confidence: 0.6,
  example: 'The treaty was signed by the foreign ministers of Chile and Peru.',
} as const

/** Bodies that act in politics. */
const BODIES: ReadonlySet<string> = new Set(
  ORGANISATIONS.filter((body) => body.kind !== 'company' && body.kind !== 'media').map((body) => body.id),
)

const triggersOf = (candidates: readonly Candidate[]): ReadonlySet<number> =>
  new Set(candidates.flatMap((candidate) => [candidate.trigger, candidate.noun ?? candidate.trigger]))

function distinctTopics(topics: readonly TopicClaim[], actors: ReadonlySet<string>): TopicClaim[] {
  const seen = new Set<string>()
  return topics
    .filter((topic) => !actors.has(topic.id) && !seen.has(topic.id) && seen.add(topic.id))
    .slice(0, 24)
}

/** Kind, participants, date and place make the id: the same event of the same article has the same id in each run. */
function eventId(candidate: Candidate): string {
  const actors = candidate.participants.map((each) => `${each.actor}:${each.role}`).sort()
  const content = [
    candidate.kind,
    candidate.plover,
    candidate.status,
    candidate.date ?? '',
    candidate.place ?? '',
    ...actors,
  ].join('|')
  return `${candidate.kind.toLowerCase()}/${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}
