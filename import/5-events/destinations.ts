// An encounter on a journey whose other side is `senior officials` → the countries whose officials they are.
import { HOST_TITLES, OFFICIAL_NOUNS, OTHER_BODIES, SEATS } from '../../src/vocabulary/words/host-cues.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import type { Where } from './place-phrase.ts'
import type { Tree } from './tree.ts'

const NOUNS = new Set(OFFICIAL_NOUNS)
const TITLES = new Set(HOST_TITLES)
const OTHERS = new Set(OTHER_BODIES)
/** Words of a phrase that ends before them. */
const BOUND = /^(?:with|and|or|,|including|meet|met|meets|meeting|see|engage|consult|to|as|well)$/
const END = /^[.;:?!”]$/
/** The words after the verb in which its partners are listed. */
const REACH = 40

/**
 * Whether officials whom nothing in their own phrase gives to a country or body are among the partners:
 * `will meet senior government officials`, not `officials of the bank`, `Kenyan officials`.
 */
export function meetsHosts(tree: Tree, actors: ActorsAt, candidate: Candidate): boolean {
  const from = candidate.noun ?? candidate.trigger
  const end = Math.min(tree.tokens.length, from + REACH)
  for (let at = from + 1; at < end; at++) {
    if (endsPartners(tree, at, from)) return false
    if (isHost(tree, actors, at, from)) return true
  }
  return false
}

/** The partners end where the purpose or another clause begins. */
function endsPartners(tree: Tree, at: number, from: number): boolean {
  const { text, lower } = tree.tokens[at]!
  if (END.test(text) || /^(?:before|after|where|who|which|that|during|about|on|regarding)$/.test(lower))
    return !/^(?:on|before|after|during)$/.test(lower) || at > from + 1
  return tree.isVerb(at) && /^(?:VB|VBD|VBZ|VBP|MD|VBG)$/.test(tree.tags[at]!)
}

function isHost(tree: Tree, actors: ActorsAt, at: number, from: number): boolean {
  const { lower } = tree.tokens[at]!
  const isTitle = TITLES.has(lower)
  if (!NOUNS.has(lower) && !isTitle) return false
  let first = at
  while (first - 1 > from && !BOUND.test(tree.tokens[first - 1]!.lower)) first--
  const words = tree.tokens.slice(first, at).map((token) => token.lower)
  if (words.some((word) => OTHERS.has(word))) return false
  // `the foreign minister` may be meant; `foreign minister Sato` and `a minister` are somebody.
  if (isTitle && words[0] !== 'the' && words[0] !== 'his' && words[0] !== 'her') return false
  if (
    lower === 'government' &&
    !/^(?:,|and|officials|leaders|counterparts|representatives)$/.test(tree.tokens[at + 1]?.lower ?? '')
  )
    return false
  if (
    /^leaders$|^members$/.test(lower) &&
    !words.some((word) => /^(?:government|senior|political)$/.test(word))
  )
    return false
  if (/^\p{Lu}/u.test(tree.tokens[at + 1]?.text ?? '')) return false
  const owned = (k: number): boolean => (actors.mentionAt(k)?.actors.length ?? 0) > 0
  for (let k = first; k <= at; k++) if (owned(k)) return false
  if (actors.mentions.some((mention) => mention.from >= first && mention.to <= at)) return false
  return !isGiven(tree, at)
}

/** `officials from the bank`, `leaders of the opposition`: whose they are is said behind them. */
function isGiven(tree: Tree, at: number): boolean {
  const next = tree.tokens[at + 1]?.lower ?? ''
  if (!/^(?:of|from|at|for)$/.test(next)) return false
  const behind = tree.tokens.slice(at + 2, at + 8).map((token) => token.lower)
  const own = behind.findIndex((word) =>
    /^(?:government|governments|ministry|ministries|cabinet)$/.test(word),
  )
  return own < 0 || tree.tokens.slice(at + 2, at + 2 + own).some((token) => OTHERS.has(token.lower))
}

/** One encounter for each country where the journey goes; the first is the candidate itself, mended. */
export function withHosts(
  candidate: Candidate,
  places: readonly Where[],
  homes: ReadonlySet<string>,
): Candidate[] {
  const there = places.filter(
    ({ country, place }, k) =>
      country !== undefined &&
      !SEATS.includes(place) &&
      !homes.has(`country/${country}`) &&
      places.findIndex((other) => other.country === country) === k,
  )
  return there.map((where) => ({
    ...candidate,
    participants: [...candidate.participants, host(`country/${where.country}`)],
    incomplete: false,
    closed: true,
    place: where.place,
    placeCountry: where.country!,
    topics: [...candidate.topics],
    also: [],
    confidence: Math.min(candidate.confidence, 0.7),
  }))
}

const host = (actor: string): Participant => ({ actor, role: 'participant', plural: true, indirect: true })
