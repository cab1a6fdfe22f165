// A document and its sentences in → the day on which it was written, and the day of what it mainly tells.
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import { MONTH } from './calendar-words.ts'
import type { Calendar } from './when.ts'

const LEAD = 3
const DAY = 86_400_000
const TELLS_DAY = /^(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2})$/

/** A sentence that begins so is on the day of the one before it. */
const GOING_ON = /^(?:he|she|they|it|there|then|later|afterwards?|subsequently)$/
const NO_LONGER = /^(?:later|then|now|today|since|subsequently|afterwards?|but|however|this)$/
/** Tokens with which a date opens a sentence. */
const OPENING = 4
const TELLS_AGE = /^(?:ago|last|in|since|\d{4})$/

/** A dateline's day, where the text was published within two days of it, else the day of publication. */
export function writtenDay({ publishedDay, dateline }: Document): string | null {
  const day = dateline?.day
  if (!publishedDay || !day) return publishedDay
  return isWithin(day, publishedDay, 2) ? day : publishedDay
}

/** The day that undated deeds of the past are told of: `said on Tuesday` in the lead of Wednesday's paper. */
export class StoryDay {
  private lead: string | null | undefined
  private readonly document: Document
  private readonly sentences: readonly Sentence[]
  private readonly calendarOf: (sentence: Sentence) => Calendar

  constructor(
    document: Document,
    sentences: readonly Sentence[],
    calendarOf: (sentence: Sentence) => Calendar,
  ) {
    this.document = document
    this.sentences = sentences
    this.calendarOf = calendarOf
  }

  /** The day that the text is at in a sentence, ISO; null where it has none. */
  dayAt(index: number): string | null {
    const before = this.sentences[index - 1]
    const sentence = this.sentences[index]!
    if (before?.paragraph !== sentence.paragraph) return this.leadDay()
    const near = this.toldIn(before)
    if (near) return near
    const goesOn = GOING_ON.test(sentence.tokens[0]?.lower ?? '')
    return goesOn && this.isOfLongAgo(before) ? null : this.leadDay()
  }

  /** `In May 2015 X went to Peru. X and Y discussed …`: the past in which the sentence before is set. */
  pastAt(index: number): string | null {
    const before = this.sentences[index - 1]
    const sentence = this.sentences[index]!
    if (before?.paragraph !== sentence.paragraph || NO_LONGER.test(sentence.tokens[0]?.lower ?? ''))
      return null
    if (!before.tokens.slice(0, OPENING).some(({ lower }) => TELLS_AGE.test(lower) || MONTH.test(lower)))
      return null
    return this.calendarOf(before).openingDate()
  }

  /** `In 1962 he was a clerk. Later he met X.`: on no day that the text tells. */
  private isOfLongAgo(sentence: Sentence): boolean {
    if (!sentence.tokens.some(({ lower }) => TELLS_AGE.test(lower))) return false
    return this.calendarOf(sentence).isOfLongAgo()
  }

  private leadDay(): string | null {
    this.lead ??= this.findLeadDay()
    return this.lead
  }

  private findLeadDay(): string | null {
    const lead = this.sentences.filter((sentence) => !sentence.heading).slice(0, LEAD)
    const told = lead.flatMap((sentence) => this.toldIn(sentence) ?? [])
    return told.toSorted().at(-1) ?? writtenDay(this.document)
  }

  /** A recent day that the main clause of a sentence names. */
  private toldIn(sentence: Sentence): string | null {
    const written = writtenDay(this.document)
    if (!written || !sentence.tokens.some((token) => TELLS_DAY.test(token.lower))) return null
    const told = this.calendarOf(sentence).storyDay()
    return told && isWithin(told, written, 6) ? told : null
  }
}

function isWithin(day: string, later: string, days: number): boolean {
  const gap = (Date.parse(later) - Date.parse(day)) / DAY
  return gap >= 0 && gap <= days
}
