// Who was seen in an office and when → who held it on a day, where the corpus knows exactly one.
import { OFFICES } from '../../src/vocabulary/words/offices.ts'
import type { Seen } from './evidence.ts'

export interface Holding extends Seen {
  readonly person: string
}

/**
 * Days before the first and after the last article that shows a person in the office in which it is taken for theirs
 * still: of a term of four years so little that hardly one in ten has ended.
 */
const MARGIN = 120
const DAY = 86_400_000

/** Below it a country has several of a kind: envoys, officials, lawmakers. */
const RANK = 62
/** Of a rank of which there mostly is one, and yet several at a time. */
const SHARED =
  /^(?:state-councilor|presidency-member|commissioner|un-high-commissioner|under-secretary-|deputy-)/
const SINGLE: ReadonlyMap<string, string> = new Map(
  OFFICES.filter(({ rank, role, deputyOf }) => rank >= RANK && !deputyOf && !SHARED.test(role)).map(
    ({ role, scope }) => [role, scope],
  ),
)

/** Whether an office has one holder at a time: `office/CAN/foreign-minister`, not `office/eu/special-envoy`. */
export function hasOneHolder(office: string): boolean {
  const [, owner = '', role = ''] = office.split('/')
  const scope = SINGLE.get(role)
  const isCountry = /^[A-Z]{3}$/.test(owner)
  return scope === 'either' || scope === (isCountry ? 'country' : 'organisation')
}

/** From the first to the last article that shows a person in an office. */
interface Term {
  readonly person: string
  readonly first: string
  readonly last: string
}

/**
 * The holder of one office on `day` (ISO): who is seen in it before and after, else who was the last, or will be the
 * first, and that within the margin. Null where it may be one of two.
 */
export const holderOn = (holdings: readonly Holding[], day: string): string | null =>
  holderOfTerms(termsOf(holdings), day)

function holderOfTerms(terms: readonly Term[], day: string): string | null {
  const inside = terms.filter(({ first, last }) => first <= day && day <= last)
  if (inside.length > 0) return inside.length === 1 ? inside[0]!.person : null
  const before = latest(terms.filter(({ last }) => last < day))
  const after = earliest(terms.filter(({ first }) => first > day))
  const near = [...before, ...after].filter((term) => fromOf(term) <= day && day <= toOf(term))
  return near.length === 1 ? near[0]!.person : null
}

const fromOf = ({ first }: Term): string => addDays(first, -MARGIN)
const toOf = ({ last }: Term): string => addDays(last, MARGIN)

/** Who was seen last, and whoever was first seen in their time: a later holder ends the earlier one's term. */
function latest(terms: readonly Term[]): readonly Term[] {
  const end = terms.reduce((last, term) => (term.last > last ? term.last : last), '')
  const start = terms.reduce(
    (first, term) => (term.last === end && term.first > first ? term.first : first),
    '',
  )
  return terms.filter(({ first, last }) => last === end || first > start)
}

function earliest(terms: readonly Term[]): readonly Term[] {
  const start = terms.map(({ first }) => first).sort()[0]
  return terms.filter(({ first }) => first === start)
}

/** The days for which the holder may differ between two states of knowledge; null when they say the same. */
export function changedDays(
  before: readonly Holding[],
  after: readonly Holding[],
): { readonly from: string; readonly to: string } | null {
  const [old, now] = [termsOf(before), termsOf(after)]
  const changed = [...without(old, now), ...without(now, old)]
  if (changed.length === 0) return null
  // A term, with its margin, says nothing of the days around it.
  const first = changed.map((term) => fromOf(term)).sort()[0]!
  const end = nextDay(
    changed
      .map((term) => toOf(term))
      .sort()
      .at(-1)!,
  )
  const bounds = [...new Set([...old, ...now].flatMap((term) => boundsOf(term)))]
    .filter((day) => first <= day && day <= end)
    .sort()
  const differing = bounds.filter((day) => holderOfTerms(old, day) !== holderOfTerms(now, day))
  if (differing.length === 0) return null
  // The holder is constant from one bound to the next, so that the last differing stretch ends at the bound after it.
  const last = bounds.indexOf(differing.at(-1)!)
  return { from: differing[0]!, to: bounds[last + 1] ?? differing.at(-1)! }
}

/** The days on which what a term says changes. */
const boundsOf = (term: Term): string[] => {
  const { first, last } = term
  return [fromOf(term), first, nextDay(first), last, nextDay(last), toOf(term), nextDay(toOf(term))]
}

const keyOf = ({ person, first, last }: Term): string => `${person} ${first} ${last}`

function without(terms: readonly Term[], others: readonly Term[]): Term[] {
  const known = new Set(others.map((term) => keyOf(term)))
  return terms.filter((term) => !known.has(keyOf(term)))
}

const termsOf = (holdings: readonly Holding[]): Term[] =>
  holdings.flatMap(({ person, first, last }) =>
    first === null || last === null ? [] : [{ person, first, last }],
  )

function nextDay(day: string): string {
  return addDays(day, 1)
}

const sums = new Map<string, string>()
const REMEMBERED = 50_000

/** `addDays('2022-02-28', 1)` → `2022-03-01`. */
export function addDays(day: string, days: number): string {
  const key = `${day}${days}`
  const known = sums.get(key)
  if (known !== undefined) return known
  const sum = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
  if (sums.size >= REMEMBERED) sums.clear()
  sums.set(key, sum)
  return sum
}
