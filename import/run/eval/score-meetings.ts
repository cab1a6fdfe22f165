// A gold text and the meetings read from it → for each meeting found: status, mode, date, place, topic right or wrong.
import { bestPairs } from './best-pairs.ts'
import { foldName, foldWords } from './fold-words.ts'
import type { GoldMeeting, GoldText } from './gold.ts'
import type { ReadMeeting, ReadText } from './read-as-gold.ts'
import type { Deviation } from './score-names.ts'
import { type Share, shareOf } from './tally.ts'
import { actorPairs, type TextActors } from './text-actors.ts'
import { haveCommon, topicWords } from './topic-words.ts'

export interface MeetingScore {
  /** Meetings of the gold, of any status, that were read. */
  readonly found: Share
  readonly status: Share
  readonly mode: Share
  /** As fine as the gold's, or finer. */
  readonly date: Share
  readonly place: Share
  /** At least one of the gold's topics. */
  readonly topic: Share
  /** Of all of the gold's topics. */
  readonly topicsFound: Share
  readonly errors: readonly Deviation[]
}

export function scoreMeetings(gold: GoldText, read: ReadText, actors: TextActors): MeetingScore {
  const matches = bestPairs(read.meetings, gold.meetings, (a, b) => likeness(a, b, actors)).map((match) => ({
    ours: read.meetings[match.read]!,
    theirs: gold.meetings[match.gold]!,
  }))
  const errors: Deviation[] = []
  const judged = (
    attribute: 'status' | 'mode' | 'date' | 'place',
    known: (meeting: GoldMeeting) => boolean,
    isRight: (ours: ReadMeeting, theirs: GoldMeeting) => boolean,
  ): Share => {
    const pairs = matches.filter(({ theirs }) => known(theirs))
    for (const { ours, theirs } of pairs.filter((pair) => !isRight(pair.ours, pair.theirs)))
      errors.push({
        kind: `${attribute} wrong`,
        what: `${theirs.participants.join(' – ')}: ${ours[attribute]}, not ${theirs[attribute]}`,
      })
    return shareOf(pairs.map(({ ours, theirs }) => isRight(ours, theirs)))
  }
  const withMode = matches.filter(({ ours }) => ours.mode)
  const withTopics = matches.filter(({ theirs }) => theirs.topics.length > 0)
  const topics = withTopics.map(topicsHit)
  const missed = withTopics.filter((_, i) => !topics[i]!.any)
  return {
    found: { right: matches.length, of: gold.meetings.length },
    status: judged(
      'status',
      () => true,
      (ours, theirs) => ours.status === theirs.status,
    ),
    mode: shareOf(
      withMode
        .filter(({ theirs }) => theirs.mode !== 'unknown')
        .map(({ ours, theirs }) => ours.mode === theirs.mode),
    ),
    date: judged('date', ({ date }) => date !== null, isSameDate),
    place: judged('place', ({ place }) => place !== null, isSamePlace),
    topic: shareOf(topics.map(({ any }) => any)),
    topicsFound: shareOf(topics.flatMap(({ each }) => each)),
    errors: [...errors, ...missed.map((match) => ({ kind: 'topic wrong', what: topicsTold(match) }))],
  }
}

function topicsTold({ ours, theirs }: { ours: ReadMeeting; theirs: GoldMeeting }): string {
  return `${theirs.participants.join(' – ')}: ${ours.topics.join('; ') || null}, not ${theirs.topics.join('; ')}`
}

/** The share of pairs of participants that agree; date, status and place only decide between equals. */
function likeness(read: ReadMeeting, gold: GoldMeeting, actors: TextActors): number {
  const share = commonShare(actors.keysOf(read.participants), actors.keysOf(gold.participants), actors)
  if (share <= 0) return 0
  const day = gold.date && read.date?.startsWith(gold.date) ? 0.03 : 0
  const status = read.status === gold.status ? 0.02 : 0
  return share + day + status + (read.date === gold.date && read.place === gold.place ? 0.01 : 0)
}

function commonShare(read: readonly string[], gold: readonly string[], actors: TextActors): number {
  const [ours, theirs] = [actorPairs(read), actorPairs(gold)]
  if (theirs.length === 0) {
    const credits = read.flatMap((a) => gold.map((b) => actors.credit(a, b)))
    return Math.max(0, ...credits) / Math.max(1, read.length)
  }
  const common = bestPairs(ours, theirs, (a, b) => actors.pairCredit(a, b))
  return common.reduce((sum, { score }) => sum + score, 0) / Math.max(ours.length, theirs.length)
}

function isSameDate(read: { date: string | null }, gold: { date: string | null }): boolean {
  return gold.date !== null && (read.date ?? '').slice(0, 10).startsWith(gold.date)
}

function isSamePlace(read: ReadMeeting, gold: GoldMeeting): boolean {
  const [ours, theirs] = [read.place ?? '', gold.place ?? '']
  return haveCommon(topicWords([ours]), topicWords([theirs])) || foldName(ours) === foldName(theirs)
}

function topicsHit({ ours, theirs }: { ours: ReadMeeting; theirs: GoldMeeting }): {
  any: boolean
  each: boolean[]
} {
  const words = topicWords(ours.topics)
  const wanted = theirs.topics.map((topic) => topicWords([topic]))
  // Topics all of whose words are too general to count are compared word for word.
  if (wanted.every((topic) => topic.size === 0)) {
    const raw = new Set(ours.topics.flatMap(foldWords))
    const any = theirs.topics.flatMap(foldWords).some((word) => raw.has(word))
    return { any, each: wanted.map(() => ours.topics.length > 0) }
  }
  const each = wanted.map((topic) => words.size > 0 && (topic.size === 0 || haveCommon(words, topic)))
  return { any: each.some(Boolean), each }
}
