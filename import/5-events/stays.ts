// The sentences of a text in → where its actors were, are or will be, and when: what a meeting told later takes over.
import { MOVING_VERBS } from '../../src/vocabulary/words/moving-verbs.ts'
import type { Mention } from '../4-mentions/index.ts'
import { findPlace } from '../4-mentions/index.ts'
import type { Status } from '../reading.ts'
import type { ActorsAt } from './actors-at.ts'
import { isAnyOf } from './governors.ts'
import { bounds } from './merge.ts'
import { placeAt, placeNamed, type Where } from './place-phrase.ts'
import { verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { verbStatus } from './verb-status.ts'
import type { Calendar } from './when.ts'

const MOVING = new Set([...MOVING_VERBS, 'be'])
const SEEING = new Set(['visit', 'tour'])
/** Sentences after which a stay is forgotten. */
const REACH = 5
/** Days that a journey lasts. */
const JOURNEY = 7

/** One telling of where somebody is: `will travel to Thailand, Singapore and Brunei June 7-14`. */
interface Stay {
  readonly verb: number
  readonly sentence: number
  readonly places: readonly Where[]
  readonly date: string | null
  readonly isAhead: boolean
  readonly actors: ReadonlySet<string>
}

/** A meeting that looks for its place and date. */
export interface Lost {
  readonly trigger: number
  readonly sentence: number
  readonly status: Status
  readonly actors: readonly string[]
  readonly date: string | null
}

/** What a sentence is read with, once it is asked where its actors are. */
export interface Told {
  readonly source: string
  readonly tree: Tree
  readonly actors: ActorsAt
  readonly calendar: Calendar | null
}

/** A sentence that may tell of a stay; most are never asked for one. */
interface Noted {
  readonly sentence: number
  readonly open: () => Told
  stays?: readonly Stay[]
}

export class Stays {
  private readonly noted: Noted[] = []

  /** Keeps a sentence that may tell of going and being somewhere. `open` is called at most once, later or never. */
  note(sentence: number, open: () => Told): void {
    this.noted.push({ sentence, open })
  }

  /** The last stay of one who takes part; a coming meeting is in a coming stay. */
  of({ sentence, trigger, status, actors, date }: Lost): { where: Where | null; date: string | null } | null {
    for (let n = this.noted.length - 1; n >= 0 && sentence - this.noted[n]!.sentence <= REACH; n--) {
      const noted = this.noted[n]!
      noted.stays ??= staysIn(noted.sentence, noted.open())
      const stay = noted.stays.findLast(
        (each) =>
          (each.sentence < sentence || (each.sentence === sentence && each.verb < trigger)) &&
          each.isAhead === (status === 'planned') &&
          actors.some((actor) => each.actors.has(actor)) &&
          isNear(each.date, date),
      )
      if (stay) return { where: stay.places.length === 1 ? stay.places[0]! : null, date: stay.date }
    }
    return null
  }
}

function staysIn(sentence: number, { source, tree, actors, calendar }: Told): Stay[] {
  const found: Stay[] = []
  const { mentions } = actors
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!tree.isVerb(i) || !isAnyOf(tree, i, MOVING)) continue
    const status = verbStatus(tree, i)
    if (status !== 'occurred' && status !== 'planned') continue
    const places = placesOf(source, tree, mentions, i)
    if (places.length === 0) continue
    const isAhead = status === 'planned' || /^(?:present|future)$/.test(verbTense(tree, i))
    const asked = {
      trigger: i,
      noun: null,
      tense: verbTense(tree, i),
      status,
      triggers: new Set([i]),
      anchor: () => '',
    }
    const date = calendar?.of(isAhead ? { ...asked, status: 'planned', tense: 'future' } : asked) ?? null
    found.push({ verb: i, sentence, places, date, isAhead, actors: actorsOf(tree, actors, i) })
  }
  return found
}

/** Within the days of one journey. */
function isNear(stay: string | null, meeting: string | null): boolean {
  if (!stay || !meeting) return true
  const [from] = bounds(stay)
  const [first, last] = bounds(meeting)
  const gap =
    (Date.parse(first.replaceAll('-00', '-01')) - Date.parse(from.replaceAll('-00', '-01'))) / 86_400_000
  return last >= from && gap <= JOURNEY
}

/** `to Thailand, Singapore and Brunei`; `was in Malta`; `visited Kyiv`. */
function placesOf(source: string, tree: Tree, mentions: readonly Mention[], verb: number): Where[] {
  const found: Where[] = []
  const wanted = tree.tokens[verb]!.lemma === 'be' ? /^in$/ : /^(?:to|in|for|at)$/
  for (const child of tree.children(verb, 'prep')) {
    if (!wanted.test(tree.tokens[child]!.lower)) continue
    const spot = placeAt(source, tree, mentions, child)
    if (!spot || !isPlace(spot)) continue
    found.push(spot)
    for (const object of tree.children(child, 'pobj')) found.push(...joined(source, tree, mentions, object))
  }
  if (isAnyOf(tree, verb, SEEING))
    for (const object of tree.children(verb, 'dobj')) {
      const spot = placeNamed(source, tree, mentions, tree.extent(object)[0])
      if (spot && isPlace(spot)) found.push(spot, ...joined(source, tree, mentions, object))
    }
  return found
}

const isPlace = (spot: Where): boolean => spot.country !== undefined || findPlace(spot.place) !== null

function joined(source: string, tree: Tree, mentions: readonly Mention[], object: number): Where[] {
  return tree
    .conjuncts(object)
    .slice(1)
    .flatMap((each) => placeNamed(source, tree, mentions, each) ?? [])
}

function actorsOf(tree: Tree, actors: ActorsAt, verb: number): ReadonlySet<string> {
  return new Set(tree.subjects(verb).flatMap((head) => actors.all(head).map(({ actor }) => actor)))
}
