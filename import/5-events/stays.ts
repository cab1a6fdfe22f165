// The sentences of a text in → where its actors were, are or will be, and when: what a meeting told later takes over.
import type { Status } from '../reading.ts'
import type { ActorsAt } from './actors-at.ts'
import { dueBeside, findLegs, isTown, type Leg, openingLeg } from './legs.ts'
import { bounds } from './merge.ts'
import type { Where } from './place-phrase.ts'
import { verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { verbStatus } from './verb-status.ts'
import type { Calendar } from './when.ts'

/** Sentences after which a stay is forgotten. */
const REACH = 5
/** A journey that the first sentences announce is what the whole text is about. */
const LEAD = 4
/** Days that a journey lasts. */
const JOURNEY = 7

/** Between a traveller and the verb. */
const HELPER = /^(?:will|would|then|also|next|later|is|was|has|had|to|finally|first|,)$/

/** One telling of where somebody is: `will travel to Lima and Quito May 3-6`. */
interface Stay extends Leg {
  readonly sentence: number
  readonly date: string | null
  readonly isAhead: boolean
  /** `is in Lima this week`: what has been there and what is to come. */
  readonly isNow: boolean
  /** Told by how the sentence begins: whoever travels is there. */
  readonly isOpening: boolean
  readonly actors: ReadonlySet<string>
}

/** A meeting that looks for its place and date. */
export interface Lost {
  readonly trigger: number
  readonly sentence: number
  readonly status: Status
  readonly actors: readonly string[]
  readonly date: string | null
  readonly country: string | undefined
}

/** What a sentence is read with, once it is asked where its actors are. */
export interface Told {
  readonly source: string
  readonly tree: Tree
  readonly actors: ActorsAt
  readonly calendar: Calendar
}

/** The stay that a meeting falls in. */
export interface Found {
  /** Where, if it is one place. */
  readonly where: Where | null
  readonly places: readonly Where[]
  readonly date: string | null
  readonly sentence: number
}

/** A sentence that may tell of a stay; most are never asked for one. */
interface Noted {
  readonly sentence: number
  readonly open: () => Told
  stays?: readonly Stay[]
}

export class Stays {
  private readonly noted: Noted[] = []
  private readonly sideOf: (actor: string) => string | undefined

  /** @param sideOf the country for which an actor speaks */
  constructor(sideOf: (actor: string) => string | undefined) {
    this.sideOf = sideOf
  }

  /** Keeps a sentence that may tell of going and being somewhere. `open` is called at most once, later or never. */
  note(sentence: number, open: () => Told): void {
    this.noted.push({ sentence, open })
  }

  /** The last stay of one who takes part; a coming meeting is in a coming stay. */
  of(lost: Lost): Found | null {
    const near = this.toldBefore(lost).filter((stay) => isNear(stay, lost))
    const own = near.filter((stay) => this.isOf(stay, lost))
    const isJourney = (stay: Stay): boolean => stay.isAhead && stay.sentence < LEAD && stay.date !== null
    const stay = own.findLast((each) => lost.sentence - each.sentence <= REACH)
    // `In Panama the delegation will meet X`: who travels with the minister is there when the minister is.
    const isThere = (each: Stay): boolean => each.places.some(({ country }) => country === lost.country)
    const journey = lost.country
      ? near.find((each) => isJourney(each) && isThere(each))
      : own.find((each) => isJourney(each))
    const last = stay ?? journey
    if (!last) return null
    const where = this.whereOf(last, lost)
    const places = stay?.places ?? (where ? [where] : [])
    return { where, places, date: stay?.date ?? journey?.date ?? null, sentence: last.sentence }
  }

  /** The town of a country that a journey leads to: `to Riga and Oslo …; will go on to Norway to meet X`. */
  townIn(lost: Lost): Where | null {
    const towns = this.toldBefore(lost)
      .filter((stay) => this.isOf(stay, lost))
      .flatMap(({ places }) => places.filter((each) => each.country === lost.country && isTown(each)))
    return new Set(towns.map(({ place }) => place)).size === 1 ? towns[0]! : null
  }

  /** The stays of the last sentences, and for what lies ahead those of the first ones too. */
  private toldBefore(lost: Lost): Stay[] {
    const found: Stay[] = []
    for (const noted of this.noted) {
      const isLead = noted.sentence < LEAD && lost.status === 'planned'
      if (noted.sentence > lost.sentence || (!isLead && lost.sentence - noted.sentence > REACH)) continue
      noted.stays ??= staysIn(noted.sentence, noted.open())
      for (const stay of noted.stays) {
        if (!isBefore(stay, lost)) continue
        // `In Lima, the envoy will …` is a leg of a journey that was told.
        const before = found.at(-1)
        if (!stay.isOpening) found.push(stay)
        else if (before) found.push({ ...stay, actors: new Set([...stay.actors, ...before.actors]) })
      }
    }
    return found
  }

  /** Whose stay it is; the delegation of a country goes where its minister goes. */
  private isOf(stay: Stay, { actors, status }: Lost): boolean {
    if (actors.some((actor) => stay.actors.has(actor))) return true
    if (status !== 'planned') return false
    const sides = new Set(actors.map((actor) => this.sideOf(actor) ?? actor))
    const isHost = stay.places.some(({ country }) => country !== undefined && sides.has(`country/${country}`))
    const travellers = [...stay.actors].map((actor) => this.sideOf(actor) ?? actor)
    return travellers.some((side) => actors.includes(side) || (isHost && sides.has(side)))
  }

  /** Of several places the one whose people are met. */
  private whereOf({ places }: Stay, { actors }: Lost): Where | null {
    if (places.length === 1) return places[0]!
    const sides = new Set(actors.map((actor) => this.sideOf(actor) ?? actor))
    const home = places.filter(({ country }) => country && sides.has(`country/${country}`))
    return home.length === 1 ? home[0]! : null
  }
}

function staysIn(sentence: number, { source, tree, actors, calendar }: Told): Stay[] {
  const opening = openingLeg(source, tree, actors.mentions)
  const legs = findLegs(source, tree, actors.mentions)
  return (opening ? [opening, ...legs] : legs).flatMap((leg) => {
    const status = verbStatus(tree, leg.verb)
    if (status !== 'occurred' && status !== 'planned') return []
    const tense = verbTense(tree, leg.verb)
    const isAhead = status === 'planned' || /^(?:present|future)$/.test(tense)
    const isDue = dueBeside(tree, leg.verb).length > 0
    const isNow = tense === 'present' && tree.tokens[leg.verb]!.lemma === 'be' && !isDue
    const asked = { trigger: leg.verb, noun: null, triggers: new Set([leg.verb]), anchor: () => '' }
    const aspect =
      isAhead && !isNow ? { status: 'planned' as const, tense: 'future' as const } : { status, tense }
    const told = calendar.of({ ...asked, ...aspect })
    // `is in Cairo for next week's summit`: there already.
    const date = isNow && told && calendar.isAhead(told) ? null : told
    const isOpening = leg === opening
    // Where the sentence is set goes before what its verbs say.
    const verb = isOpening ? -1 : leg.verb
    const who = new Set(travellers(tree, actors, leg.verb))
    return [{ ...leg, verb, sentence, date, isAhead, isNow, isOpening, actors: who }]
  })
}

/** A long office may hide the subject from the tree: `Under Secretary for Trade and Energy Jane Brown will travel`. */
function travellers(tree: Tree, actors: ActorsAt, verb: number): string[] {
  const subjects = tree.subjects(verb).flatMap((head) => actors.all(head).map(({ actor }) => actor))
  if (subjects.length > 0) return subjects
  const named = actors.mentions.findLast((each) => each.to <= verb && each.form !== 'modifier')
  if (!named || !tree.tokens.slice(named.to, verb).every(({ lower }) => HELPER.test(lower))) return []
  return named.actors.filter((actor) => actor.startsWith('person/'))
}

const isBefore = (stay: Stay, { sentence, trigger, status }: Lost): boolean =>
  (stay.sentence < sentence || (stay.sentence === sentence && stay.verb < trigger)) &&
  (stay.isNow || stay.isAhead === (status === 'planned'))

/** Within the days of one journey. */
function isNear({ date: stay }: Stay, { date: meeting }: Lost): boolean {
  if (!stay || !meeting) return true
  const [from] = bounds(stay)
  const [first, last] = bounds(meeting)
  const gap =
    (Date.parse(first.replaceAll('-00', '-01')) - Date.parse(from.replaceAll('-00', '-01'))) / 86_400_000
  return last >= from && gap <= JOURNEY
}
