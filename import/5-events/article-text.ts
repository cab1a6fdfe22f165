// One article's text, sentences and mentions in → what all steps of the reading of events ask of them, each found once.
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import { findPlace, type CastMember, type Mention, type Mentions } from '../4-mentions/index.ts'
import { placeLine } from './place-line.ts'
import { StoryDay, writtenDay } from './story-day.ts'
import { Tree } from './tree.ts'
import { Calendar } from './when.ts'

/** A report tells of what was done so many days before it. */
const RECENT_DAYS = 3

export class ArticleText {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly mentions: Mentions
  readonly source: string
  /** The day on which the document was written. */
  readonly day: string | null
  /** The town from which it tells: the dateline's, or that of a transcript. */
  readonly here: string | null
  /** The country in which it lies. */
  readonly country: string | undefined
  private readonly story: StoryDay
  private readonly trees = new Map<number, Tree>()
  private readonly calendars = new Map<number, Calendar>()

  constructor(document: Document, sentences: readonly Sentence[], mentions: Mentions) {
    this.document = document
    this.sentences = sentences
    this.mentions = mentions
    this.source = document.article.text
    this.day = writtenDay(document)
    this.here = document.dateline?.place ?? placeLine(document)
    this.country = this.here ? findPlace(this.here)?.iso3 : undefined
    this.story = new StoryDay(document, sentences, (sentence) => this.calendarOf(sentence))
  }

  mentionsIn(sentence: Sentence): readonly Mention[] {
    return this.mentions.bySentence[sentence.index] ?? []
  }

  /** Parsing is what costs: a sentence is parsed when it is first asked for its tree, and once. */
  treeOf(sentence: Sentence): Tree {
    let tree = this.trees.get(sentence.index)
    if (!tree) this.trees.set(sentence.index, (tree = new Tree(sentence)))
    return tree
  }

  /** One for all events of a sentence: its dates are read once. */
  calendarOf(sentence: Sentence): Calendar {
    let calendar = this.calendars.get(sentence.index)
    if (!calendar) {
      calendar = new Calendar(this.source, sentence, this.treeOf(sentence), this.day)
      this.calendars.set(sentence.index, calendar)
    }
    return calendar
  }

  /** The day of which a sentence tells when it names none. */
  storyDayAt(sentence: Sentence): string {
    return this.story.dayAt(sentence.index) ?? ''
  }

  /** The past in which the sentence before is set, where this one goes on with its people. */
  pastAt(sentence: Sentence): string | null {
    const before = this.sentences[sentence.index - 1]
    if (!before) return null
    const actors = new Set(this.mentionsIn(before).flatMap((mention) => mention.actors))
    const goesOn = this.mentionsIn(sentence).some((mention) =>
      mention.actors.some((actor) => actors.has(actor)),
    )
    return goesOn ? this.story.pastAt(sentence.index) : null
  }

  wordsOf(sentence: Sentence): string {
    return this.source.slice(sentence.start, sentence.end)
  }

  member(actor: string): CastMember | undefined {
    return this.mentions.cast.get(actor)
  }

  /** The country or body for which a person speaks. */
  represented(actor: string): string | undefined {
    return this.mentions.cast.get(actor)?.represents
  }

  /** The side on which an actor stands: the one whom it represents, else itself. */
  sideOf(actor: string): string {
    return this.represented(actor) ?? actor
  }

  /** A report from a town tells of the meetings held there in the days before it. */
  isRecent(date: string | null): boolean {
    const { day } = this
    if (!date || !day || date.length !== 10) return false
    const days = (Date.parse(day) - Date.parse(date)) / 86_400_000
    return days >= 0 && days <= RECENT_DAYS
  }
}
