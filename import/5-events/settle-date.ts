// A candidate, its sentence and its article → the candidate with its date, and the status that goes with the date.
import type { Sentence } from '../3-sentences/index.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { isDatedNoun } from './details.ts'
import { isDiaryLine } from './diary.ts'
import { yearOf } from './instrument-noun.ts'
import { bounds } from './merge.ts'
import type { Tree } from './tree.ts'
import { type Calendar, isLastSince } from './when.ts'

/** Rules that name an instrument without telling how it came to be. */
const IN_PASSING = /^agreement\/(?:between|known)$/

export const isInPassing = ({ pattern }: Candidate): boolean => IN_PASSING.test(pattern.rule)

/** @param triggers words of the sentence's events: what hangs from one does not date another */
export function settleDate(
  candidate: Candidate,
  sentence: Sentence,
  article: ArticleText,
  triggers: ReadonlySet<number>,
): void {
  const { day } = article
  const tree = article.treeOf(sentence)
  const anchor = (): string => article.storyDayAt(sentence)
  const year = isInPassing(candidate) ? yearOf(tree, candidate.noun ?? candidate.trigger) : null
  if (year) return setDate(candidate, year, day, false)
  const asked = { ...candidate, triggers, anchor }
  const calendar = article.calendarOf(sentence)
  const told = calendar.of(asked)
  // A treaty named in passing has the year beside its name, never the date of what is told of it.
  const isOther = told && isInPassing(candidate) && !isDatedNoun(tree, candidate.trigger, told)
  if (told && !isOther && !(day && isOfAnother(candidate, told, day)))
    return setDate(candidate, told, day, isLastSince(tree, candidate.trigger))
  if (!day) return
  const isSometime = (): boolean => isOnceUponATime(tree, candidate.trigger) || calendar.isVague(asked)
  if (candidate.kind === 'MEETING' && isSometime()) return
  const isDone =
    (candidate.status === 'occurred' && candidate.tense !== 'perfect') ||
    (candidate.pattern.rule === 'agreement/left' && candidate.tense === 'past')
  if (isDone && candidate.participants.length > 0) {
    const past = candidate.kind === 'MEETING' ? article.pastAt(sentence) : null
    const story = past ?? (anchor() || null)
    candidate.date = story === day && isSpokenOf(candidate, article) ? null : story
  } else if (candidate.status === 'planned' && isDiaryLine(tree)) candidate.date = day
}

/** `recently met`, `had previously spoken`: not on the day of which the text tells. */
const isOnceUponATime = (tree: Tree, trigger: number): boolean =>
  tree.children(trigger, 'advmod').some((adverb) => SOMETIME.test(tree.tokens[adverb]!.lower)) ||
  SOMETIME.test(tree.tokens[trigger - 1]?.lower ?? '')

const SOMETIME = /^(?:recently|lately|previously|formerly|once|repeatedly|often|frequently|regularly|last)$/

/** `The minister met with her colleague`, says a spokesperson who takes questions: on some day or other. */
function isSpokenOf({ kind, sentence, participants }: Candidate, { mentions }: ArticleText): boolean {
  const speaker = mentions.speakers[sentence]
  return kind === 'MEETING' && speaker !== undefined && !participants.some(({ actor }) => actor === speaker)
}

/** `discussed trade as Peru prepares to preside in 2031`: what has taken place has no date to come. */
const isOfAnother = ({ kind, status, tense, noun, trigger }: Candidate, when: string, day: string): boolean =>
  kind === 'MEETING' &&
  status === 'occurred' &&
  tense === 'past' &&
  noun !== trigger &&
  when.slice(0, 10) > day

/** Sentences behind a meeting in which its people go on to be told of. */
const GOING_ON = 2

/** `met in March. They discussed …`: on the day of the meeting of which the text tells, unless it names another. */
export function settleFromTold(candidate: Candidate, told: Candidate, calendar: Calendar): void {
  const { kind, dated, status, tense, participants, sentence } = candidate
  // `since their dialogue of 2020` tells of no meeting that the text goes on with.
  if (told.noun === told.trigger || calendar.storyDay()) return
  if (kind !== 'MEETING' || dated || !told.dated || tense === 'perfect') return
  if (status !== 'occurred' || told.status !== 'occurred' || sentence - told.sentence > GOING_ON) return
  const met = new Set(told.participants.map(({ actor }) => actor))
  if (participants.length > 1 && participants.every(({ actor, indirect }) => indirect && met.has(actor)))
    candidate.date = told.date
}

function setDate(candidate: Candidate, when: string, day: string | null, isLast: boolean): void {
  candidate.date = when
  candidate.dated = true
  // `had not met since March`: in March they had.
  if (candidate.status === 'denied' && isLast) candidate.status = 'occurred'
  if (candidate.status === 'planned' && day && lastDay(when) < day) candidate.status = 'occurred'
  if (candidate.status !== 'occurred' || !day) return
  // `is meeting her later this week`
  const begins = candidate.tense === 'present' ? lastDay(when) : when.slice(0, 10)
  if (begins > day) candidate.status = 'planned'
}

/** The last day that an EDTF date can mean. */
const lastDay = (date: string): string => bounds(date)[1]
