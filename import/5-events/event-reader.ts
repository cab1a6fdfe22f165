// An article's sentences, one after the other → its events, each once, with what all its sentences tell.
import type { Sentence } from '../3-sentences/index.ts'
import type { EventClaim } from '../reading.ts'
import { ActorsAt } from './actors-at.ts'
import { isAhead } from './ahead.ts'
import type { ArticleText } from './article-text.ts'
import { atDestination } from './at-destination.ts'
import { findAttendance, mayTellAttendance } from './attendance.ts'
import type { Candidate } from './candidate.ts'
import { Contexts } from './contexts.ts'
import { denyReported } from './denied-reports.ts'
import { amountIn, mealOf, modeOf, toldAsMore } from './details.ts'
import { Discourse } from './discourse.ts'
import { withoutDoubtful } from './doubtful.ts'
import { EventTopics } from './event-topics.ts'
import { isGeneralTalk } from './general-talk.ts'
import { instrumentName } from './instrument-name.ts'
import { isDeed, matchSentence } from './match.ts'
import { mergeCandidates } from './merge.ts'
import { withOwnLegs } from './own-legs.ts'
import { withoutOwnSides } from './own-sides.ts'
import { particularsOf } from './particulars.ts'
import { byPartner, withoutEchoes } from './partners.ts'
import { linkResults, resultsIn, type Told } from './results.ts'
import { goesOn, isPeopled, mayTellStay, SentenceWords } from './sentence-words.ts'
import { isInPassing, settleDate, settleFromTold } from './settle-date.ts'
import { settleFromDateline, settleFromStay, settlePlace } from './settle-place.ts'
import { signedTogether } from './signed-together.ts'
import { greeting, twoSpeakers } from './spoken-together.ts'
import { Stays } from './stays.ts'
import { toClaim } from './to-claim.ts'
import { isTold } from './told-events.ts'
import type { Trace } from './trace.ts'
import type { Tree } from './tree.ts'

/** A meeting's talk is followed until so many sentences say nothing of it. */
const FOLLOWED = 5
const ENOUGH_TOPICS = 16

export class EventReader {
  private readonly found: Candidate[] = []
  private readonly article: ArticleText
  private readonly topics: EventTopics
  private readonly contexts = new Contexts()
  private readonly words = new SentenceWords()
  private readonly discourse: Discourse
  private readonly stays: Stays
  private readonly trace: Trace | undefined
  /** The two who answer each other in a transcript, until one has greeted the other. */
  private speakers: readonly string[]
  /** The meeting that the text is telling of. */
  private current: Candidate | null = null
  /** Those told with it: the same words with other partners. */
  private apart: readonly Candidate[] = []
  /** Whether the text has told of a meeting, at which others can be said to have been. */
  private hasMeeting = false
  /** The last sentence that told of it. */
  private followed = 0

  constructor(article: ArticleText, trace: Trace | undefined) {
    this.article = article
    this.trace = trace
    this.topics = new EventTopics(article)
    this.discourse = new Discourse(article.sentences, article.mentions, article.country)
    this.speakers = twoSpeakers(article)
    this.stays = new Stays((actor) => article.represented(actor))
  }

  read(): EventClaim[] {
    const { article } = this
    this.parseAhead()
    for (const sentence of article.sentences) if (!sentence.heading) this.readSentence(sentence)
    const sideOf = (actor: string): string => article.represented(actor) ?? ''
    denyReported(this.found, article)
    const merged = mergeCandidates(this.found, sideOf)
    // Of an agreement the country is party beside its signatory.
    for (const each of merged.filter(({ kind }) => kind === 'MEETING'))
      each.participants = withoutOwnSides(each, article.mentions.cast)
    const told = merged.filter((candidate) => isTold(candidate, article))
    const claims = new Map(told.map((candidate) => [candidate, this.toClaim(candidate)]))
    const results = resultsIn(
      told.map((candidate) => this.around(candidate)),
      sideOf,
    )
    return [...linkResults(claims, results).values()]
  }

  /** Parses together what will be parsed for certain: the weights then stay in the processor's cache. */
  private parseAhead(): void {
    const { article } = this
    for (const sentence of article.sentences) {
      if (sentence.heading || !isPeopled(sentence, article.mentionsIn(sentence).length, false)) continue
      if (this.words.mayTell(sentence, false) && this.words.mayTellEvent(sentence)) article.treeOf(sentence)
    }
  }

  private around(candidate: Candidate): Told {
    const { sentences, source } = this.article
    const sentence = sentences[candidate.sentence]!
    const { start, end } = sentence.tokens[candidate.trigger]!
    return { candidate, before: source.slice(sentence.start, start), after: source.slice(end, sentence.end) }
  }

  private toClaim(candidate: Candidate): EventClaim {
    if (!candidate.place) settleFromDateline(candidate, this.article)
    if (candidate.mode === 'in-person') candidate.place ??= candidate.venue ?? null
    return toClaim(candidate, this.topics.of(candidate), this.contexts, this.article)
  }

  private readSentence(sentence: Sentence): void {
    this.readGreeting(sentence)
    const { tokens } = sentence
    const mentions = this.article.mentionsIn(sentence)
    if (!isPeopled(sentence, mentions.length, this.current !== null)) return
    const telling = this.words.mayTell(sentence, this.hasMeeting)
    const continuing = this.isFollowed(sentence) && goesOn(sentence)
    if (telling || continuing || mayTellStay(sentence)) this.noteStay(sentence)
    if (!telling && !continuing) return
    const asked = telling && (this.trace !== undefined || this.words.mayTellEvent(sentence))
    const attended = this.hasMeeting && mayTellAttendance(tokens)
    if (!asked && !attended && !continuing) return
    const tree = this.article.treeOf(sentence)
    const actors = new ActorsAt(tree, mentions, this.discourse, sentence.index)
    const candidates = asked ? this.candidatesIn(sentence, tree, actors) : []
    const isMeeting = candidates.some((candidate) => candidate.kind === 'MEETING')
    // `met, before being joined by X`
    const joining = isMeeting && tokens.some(({ lower }) => lower === 'joined')
    const attending = attended || joining ? findAttendance(tree, actors, sentence.index) : []
    const isFollowed = this.follow(candidates, sentence)
    if (!isFollowed && continuing && !this.tellsOther(candidates)) this.continueMeeting(sentence)
    this.found.push(...candidates, ...attending)
    if (isMeeting) this.hasMeeting = true
  }

  private readGreeting(sentence: Sentence): void {
    if (this.speakers.length === 0) return
    const met = greeting(sentence, this.article, this.speakers)
    if (!met) return
    this.speakers = []
    this.found.push(met)
  }

  private isFollowed(sentence: Sentence): boolean {
    return (
      this.current !== null &&
      this.current.topics.length < ENOUGH_TOPICS &&
      sentence.index - this.followed <= FOLLOWED
    )
  }

  private candidatesIn(sentence: Sentence, tree: Tree, actors: ActorsAt): Candidate[] {
    const { article } = this
    const matched = matchSentence(tree, actors, sentence.index, this.trace).flatMap((each) =>
      withoutDoubtful(each, tree),
    )
    // A deed has no say in when and where a meeting is.
    const triggers = triggersOf(matched)
    const meetings = triggersOf(matched.filter((candidate) => !isDeed(candidate.kind)))
    for (const candidate of matched)
      this.complete(candidate, sentence, tree, isDeed(candidate.kind) ? triggers : meetings)
    for (const each of matched) {
      if (isAhead(each, tree)) each.status = 'planned'
      if (isGeneralTalk(each, tree)) each.status = 'hypothetical'
    }
    const hosted = matched.flatMap((each) => atDestination(each, actors, tree, this.stays, article))
    const single = hosted.flatMap((each) =>
      withOwnLegs(
        byPartner(each, tree, (actor) => article.sideOf(actor)),
        tree,
        article,
      ),
    )
    const candidates = withoutEchoes(hosted, single)
    return [...candidates, ...candidates.flatMap((candidate) => signedTogether(candidate, article))]
  }

  /** Whether the sentence tells of a meeting, which then is the one that the text is telling of. */
  private follow(candidates: readonly Candidate[], sentence: Sentence): boolean {
    const meeting = candidates.find(
      (candidate) => candidate.kind === 'MEETING' && candidate.participants.length >= 2,
    )
    if (!meeting) return false
    this.current = meeting
    this.apart = candidates.filter((each) => each !== meeting && each.trigger === meeting.trigger)
    this.followed = sentence.index
    return true
  }

  /** `The bloc's ministers meet to discuss trade`: what they discuss is no topic of a call told before. */
  private tellsOther(candidates: readonly Candidate[]): boolean {
    const own = new Set(this.current?.participants.map(({ actor }) => actor))
    return candidates.some(
      ({ kind, participants }) =>
        kind === 'MEETING' && participants.some(({ actor, plural }) => plural && !own.has(actor)),
    )
  }

  private noteStay(sentence: Sentence): void {
    const { article } = this
    const discourse = this.discourse.asNow()
    this.stays.note(sentence.index, () => {
      const tree = article.treeOf(sentence)
      const actors = new ActorsAt(tree, article.mentionsIn(sentence), discourse, sentence.index)
      return { source: article.source, tree, actors, calendar: article.calendarOf(sentence) }
    })
  }

  private complete(
    candidate: Candidate,
    sentence: Sentence,
    tree: Tree,
    triggers: ReadonlySet<number>,
  ): void {
    const { article } = this
    candidate.participants = withoutOwnSides(candidate, article.mentions.cast)
    settleDate(candidate, sentence, article, triggers)
    if (this.current) settleFromTold(candidate, this.current, article.calendarOf(sentence))
    settlePlace(candidate, sentence, article, triggers)
    if (candidate.kind === 'MEETING') {
      candidate.mode ??= modeOf(article.wordsOf(sentence), tree, candidate.trigger, candidate.place !== null)
      if (candidate.mode === 'phone') dropPlace(candidate)
      candidate.again = toldAsMore(tree, candidate.trigger)
      const meal = mealOf(tree, candidate.trigger)
      if (meal) candidate.meal = meal
      settleFromStay(candidate, this.stays, this.found, article)
    }
    nameEvent(candidate, tree, article.source)
    candidate.particulars = particularsOf(candidate, tree, article.source)
    if (candidate.kind === 'AID') {
      const amount = amountIn(article.wordsOf(sentence))
      if (amount) candidate.amount = amount
    }
    this.topics.addOwn(candidate, sentence)
    // Of a treaty named in passing nobody goes on to speak as `they`.
    if (isDeed(candidate.kind) || isInPassing(candidate)) return
    const { kind, participants, noun, trigger, status } = candidate
    const outright = noun !== trigger && status === 'occurred' && !participants.some((each) => each.indirect)
    const together = participants.map((each) => each.actor)
    this.discourse.noteEvent(kind, together, sentence.index, outright)
    if (candidate.pattern.rule === 'agreement/issued') this.discourse.noteIssue(together, sentence.index)
  }

  private continueMeeting(sentence: Sentence): void {
    const topics = this.topics.continued(sentence)
    for (const told of [this.current!, ...this.apart]) told.topics.push(...topics)
    if (topics.length > 0) this.followed = sentence.index
  }
}

/** A call is held nowhere: a town that the sentence names is where somebody else was, or met. */
function dropPlace(candidate: Candidate): void {
  candidate.place = null
  delete candidate.placeCountry
}

function nameEvent(candidate: Candidate, tree: Tree, source: string): void {
  const { kind, noun } = candidate
  if (noun === null) return
  if (kind === 'AGREEMENT' || (kind === 'MEETING' && isProperName(tree, noun)))
    candidate.name = instrumentName(source, tree, noun)
}

/** `the Foreign Ministers Meeting on Security`, `the Berlin Conference`: an event with a name. */
const isProperName = (tree: Tree, noun: number): boolean =>
  noun > 0 && /^\p{Lu}\p{Ll}/u.test(tree.tokens[noun]!.text) && /^\p{Lu}/u.test(tree.tokens[noun - 1]!.text)

const triggersOf = (candidates: readonly Candidate[]): ReadonlySet<number> =>
  new Set(candidates.flatMap((candidate) => [candidate.trigger, candidate.noun ?? candidate.trigger]))
