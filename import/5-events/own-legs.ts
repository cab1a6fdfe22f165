// Encounters told by one verb, each with its partner → each with the day and town that stand beside its partner.
import type { Status } from '../reading.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { placeAt, type Where } from './place-phrase.ts'
import type { Tree } from './tree.ts'
import type { Calendar } from './when.ts'

/** How far behind the last partner his own day and town stand. */
const REACH = 8
const TOWN = /^(?:in|at)$/

/** The words beside one partner: from a token up to, not including, another. */
type Span = readonly [from: number, to: number]

/** `in Rome on Monday with A and in Oslo on Friday with B`, `A in Rome on Monday and B in Oslo on Friday`. */
export function withOwnLegs(
  split: readonly Candidate[],
  tree: Tree,
  article: ArticleText,
): readonly Candidate[] {
  if (split.length > 1) setLegs(inOrder(split), tree, article)
  return split
}

function setLegs(told: readonly Candidate[], tree: Tree, article: ArticleText): void {
  const [{ trigger, status, sentence }] = told as readonly [Candidate]
  const at = told.map((each) => partnerAt(each))
  if (at.some((each, k) => each <= (at[k - 1] ?? trigger))) return
  const calendar = article.calendarOf(article.sentences[sentence]!)
  const ways = [behind(tree, at), before(trigger, at)]
  setDates(
    told,
    ways.map((spans) => datesIn(calendar, spans, status)),
  )
  setPlaces(
    told,
    ways.map((spans) => spans.map((span) => placeIn(tree, span, sentence, article))),
  )
}

const inOrder = (split: readonly Candidate[]): readonly Candidate[] =>
  split.toSorted((a, b) => partnerAt(a) - partnerAt(b))

const partnerAt = ({ participants }: Candidate): number => participants.at(-1)?.at ?? -1

/** `A in Rome, B in Oslo`: what stands behind each. */
const behind = (tree: Tree, at: readonly number[]): Span[] =>
  at.map((from, k) => [from + 1, at[k + 1] ?? endOf(tree, from)])

/** `in Rome with A and in Oslo with B`: what stands before each. */
const before = (trigger: number, at: readonly number[]): Span[] =>
  at.map((to, k) => [(at[k - 1] ?? trigger) + 1, to])

function endOf(tree: Tree, from: number): number {
  let to = from + 1
  while (to < tree.tokens.length && to < from + REACH && !tree.isVerb(to)) to++
  return to
}

/** `A on Monday and B the next day`: a day counts from the one before it. */
function datesIn(calendar: Calendar, spans: readonly Span[], status: Status): (string | null)[] {
  let anchor = ''
  return spans.map((span) => {
    const date = calendar.within(span, status, anchor)
    if (date?.length === 10) anchor = date
    return date
  })
}

function placeIn(tree: Tree, [from, to]: Span, sentence: number, article: ArticleText): Where | null {
  const mentions = article.mentionsIn(article.sentences[sentence]!)
  for (let k = from; k < to; k++)
    if (TOWN.test(tree.tokens[k]!.lower)) {
      const where = placeAt(article.source, tree, mentions, k)
      if (where && !where.isHouse) return where
    }
  return null
}

/** The way of telling in which at least two have their own, the last among them. */
function told<T>(ways: readonly (readonly (T | null)[])[]): readonly (T | null)[] | undefined {
  return ways.find((way) => way.at(-1) !== null && way.filter((each) => each !== null).length > 1)
}

function setDates(split: readonly Candidate[], ways: readonly (readonly (string | null)[])[]): void {
  const dates = told(ways)
  for (const [k, each] of split.entries()) {
    const date = dates?.[k]
    if (date) Object.assign(each, { date, dated: true })
  }
}

function setPlaces(split: readonly Candidate[], ways: readonly (readonly (Where | null)[])[]): void {
  const places = told(ways)
  for (const [k, each] of split.entries()) {
    const where = places?.[k]
    if (!where) continue
    each.place = where.place
    if (where.country) each.placeCountry = where.country
    else delete each.placeCountry
  }
}
