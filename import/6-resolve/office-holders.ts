// Who was seen in an office and when → who held it on a day, where the corpus knows exactly one.
import type { Seen } from './evidence.ts'

export interface Holding extends Seen {
  readonly person: string
}

/** Days before the first and after the last article that shows a person in the office in which it may still be theirs. */
const MARGIN = 365
const DAY = 86_400_000

/**
 * The holder of one office on `day` (ISO). Seen in the office on both sides of the day beats seen within a year of
 * it; two of the same rank, or nobody, is null.
 */
export function holderOn(holdings: readonly Holding[], day: string): string | null {
  const inside = holdings.filter(
    ({ first, last }) => first !== null && last !== null && first <= day && day <= last,
  )
  if (inside.length > 0) return inside.length === 1 ? inside[0]!.person : null
  const near = holdings.filter((holding) => {
    const span = spanOf(holding)
    return span !== null && span.from <= day && day <= span.to
  })
  return near.length === 1 ? near[0]!.person : null
}

/** The days for which the holder may differ between two states of knowledge; null when they say the same. */
export function changedDays(
  before: readonly Holding[],
  after: readonly Holding[],
): { readonly from: string; readonly to: string } | null {
  const bounds = [...before, ...after].flatMap((holding) => {
    const span = spanOf(holding)
    return span === null
      ? []
      : [
          span.from,
          holding.first!,
          nextDay(holding.first!),
          holding.last!,
          nextDay(holding.last!),
          span.to,
          nextDay(span.to),
        ]
  })
  const changed = [...new Set(bounds)].sort()
  const differing = changed.filter((day) => holderOn(before, day) !== holderOn(after, day))
  if (differing.length === 0) return null
  // The holder is constant from one bound to the next, so that the last differing stretch ends at the bound after it.
  const last = changed.indexOf(differing.at(-1)!)
  return { from: differing[0]!, to: changed[last + 1] ?? differing.at(-1)! }
}

function spanOf({ first, last }: Seen): { from: string; to: string } | null {
  if (first === null || last === null) return null
  return { from: addDays(first, -MARGIN), to: addDays(last, MARGIN) }
}

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
