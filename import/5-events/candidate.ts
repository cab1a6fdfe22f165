// What the rules find in one sentence, before it is known when and where and whether it was told before.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { Particulars, Status, TopicClaim } from '../reading.ts'
import type { Tense } from './status.ts'

export interface Participant {
  readonly actor: string
  readonly role: string
  readonly office?: string
  readonly plural: boolean
  readonly indirect: boolean
  /** Who says `we signed`, or stands for one of `the two countries`: their side did, they need not have been there. */
  readonly spokenFor?: boolean
  /** Of `we`, one who does not speak. */
  readonly companion?: boolean
  /** By `the two leaders`, `both sides`. */
  readonly group?: boolean
  /** By the name of the encounter: `the Peru–Nepal dialogue`. */
  readonly format?: boolean
  /** Token by which it was found. */
  readonly at?: number
}

export interface Candidate {
  readonly kind: string
  readonly plover: string
  readonly pattern: Pattern
  readonly sentence: number
  /** Token that tells the event, and the noun that names it where they differ. */
  readonly trigger: number
  readonly noun: number | null
  /** Lemma of the word that names it: `summit`, `meet`. */
  readonly word: string
  participants: readonly Participant[]
  /** Who is on the other side is not told here: `will meet Friday for talks`. */
  readonly incomplete: boolean
  /** The other side is told, but not as an actor whom the text knows: `met with business leaders`. */
  readonly closed: boolean
  /** A treaty with a name of its own, of which one side is enough: `Peru ratified the Rome Statute`. */
  readonly alone?: boolean
  /** What all call a known treaty first: `JCPOA` for `the Iran nuclear deal`. */
  readonly known?: string
  /** Told as one more: `she also met X`; `apart` of those who met `separately`. */
  again?: 'more' | 'apart' | null
  /** Over what they met: `met over breakfast`. */
  meal?: string
  /** Only tells who else was at an encounter told before: none by itself. */
  readonly joins?: boolean
  /** Of those who lead a delegation: only to an encounter of their side. */
  readonly ofSide?: boolean
  /** Whom those who join have joined: only to an encounter of one of them. */
  readonly beside?: readonly string[]
  /** `the talks`, `this meeting`: told before. */
  readonly definite: boolean
  status: Status
  readonly tense: Tense
  mode: string | null
  date: string | null
  /** True when the text itself tells the date, false when it is taken from the day of publication. */
  dated: boolean
  place: string | null
  placeCountry?: string
  /** The summit at which it was, said where no town is: `the Security Forum`. */
  venue?: string
  topics: TopicClaim[]
  name?: string
  amount?: { readonly value: number; readonly currency: string }
  particulars?: Particulars
  confidence: number
  /** Sentences that tell more of the same event. */
  readonly also: number[]
}
