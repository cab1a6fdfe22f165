// A candidate, its sentence and its article → the candidate with its place: by its own words, a journey or the dateline.
import type { Sentence } from '../3-sentences/index.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { capitalOf, isCountryName, known, type Where } from './place-phrase.ts'
import { sharedPlace } from './shared-place.ts'
import type { Found, Lost, Stays } from './stays.ts'
import { venueOf } from './venue.ts'
import { placeOf } from './where.ts'

/** The place that a candidate's own sentence tells. */
export function settlePlace(
  candidate: Candidate,
  sentence: Sentence,
  article: ArticleText,
  triggers: ReadonlySet<number>,
): void {
  const tree = article.treeOf(sentence)
  const where = placeOf({
    ...candidate,
    source: article.source,
    tree,
    mentions: article.mentionsIn(sentence),
    triggers,
    // In talk `here` is said of much.
    dateline: article.document.dateline?.place ?? null,
  })
  if (where) return setPlace(candidate, where, article)
  if (candidate.kind !== 'MEETING') return
  const venue = venueOf(article.source, tree, candidate.trigger, candidate.noun)
  if (venue) candidate.venue = venue
}

function setPlace(candidate: Candidate, found: Where, article: ArticleText): void {
  const dateline = article.here
  // `at the presidential palace`, in a report from the capital: the town says more.
  const isHere = found.isHouse && dateline && article.isRecent(candidate.date)
  const where = isHere ? known(dateline) : found
  candidate.place = where.place
  if (where.country) candidate.placeCountry = where.country
}

/** The stay that a meeting falls in. */
export function stayOf(candidate: Candidate, stays: Stays): Found | null {
  return stays.of(lostOf(candidate))
}

const lostOf = (candidate: Candidate): Lost => ({
  ...candidate,
  actors: candidate.participants.map(({ actor }) => actor),
  date: candidate.dated ? candidate.date : null,
  country: candidate.placeCountry,
})

/** What the sentence leaves open, the journey tells: `will travel to Peru on Monday. He will meet …`. */
export function settleFromStay(
  candidate: Candidate,
  stays: Stays,
  found: readonly Candidate[],
  article: ArticleText,
): void {
  const isCall = /^(?:phone|virtual)$/.test(candidate.mode ?? '')
  // `travelled to Lima in May 1998. He met …`
  const needsDate = !candidate.date && /^(?:planned|occurred)$/.test(candidate.status)
  const isWide = isCountryName(candidate.place, candidate.placeCountry)
  const town = isWide ? stays.townIn(lostOf(candidate)) : null
  if (town) setPlace(candidate, town, article)
  if (!needsDate && (candidate.place || isCall)) return
  const stay = stayOf(candidate, stays)
  const isNext = candidate.status === 'planned' || stay?.sentence === candidate.sentence - 1
  if (needsDate && isNext && stay?.date) candidate.date = stay.date
  if (candidate.place || isCall) return
  const where = stay?.where ?? sharedPlace(candidate, found, (actor) => article.sideOf(actor))
  if (where) setPlace(candidate, where, article)
}

/** A report from a town tells of the meetings held there; a host of another country receives at home. */
export function settleFromDateline(candidate: Candidate, article: ArticleText): void {
  const dateline = article.here
  if (!dateline || candidate.kind !== 'MEETING' || candidate.status !== 'occurred') return
  if (candidate.mode !== 'in-person' || !article.isRecent(candidate.date)) return
  if (!article.document.dateline && !isOfSpeakers(candidate, article)) return
  const here = known(dateline)
  const home = homeOfHost(candidate, article)
  const isElsewhere = home && here.country && home !== here.country
  const where = isElsewhere ? capitalOf(home) : here
  if (where) setPlace(candidate, where, article)
}

/** In a transcript: one of those who speak there was at it, and it need not have been a call. */
const isOfSpeakers = ({ participants, word }: Candidate, { mentions }: ArticleText): boolean =>
  !/^(?:conversation|contact|consultation|speak|exchange)$/.test(word) &&
  participants.some(({ actor }) => mentions.speakers.includes(actor))

/** ISO 3166-1 alpha-3 of the country of one who receives others. */
function homeOfHost({ pattern, participants }: Candidate, article: ArticleText): string | undefined {
  if (pattern.rule !== 'meeting/received') return undefined
  const host = participants.find(({ role }) => role === 'host')?.actor
  return host && /^country\/(.+)$/.exec(article.sideOf(host))?.[1]
}
