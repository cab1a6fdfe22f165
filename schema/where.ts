// A condition as a client writes it, with and, or and not → filters joined so.
import { fold } from '../src/fold.ts'
import type { GraphValue } from '../src/graph/graph.ts'
import { badInput } from './bad-input.ts'
import type { Condition } from './plan/ask.ts'

export type Given<T> = T | null | undefined

export interface Joining<F> {
  readonly and?: Given<readonly F[]>
  readonly or?: Given<readonly F[]>
  readonly not?: Given<F>
}

/** What one part asks for itself, by name of the fragment's filter; what is null is not asked. */
type ValuesOf<F> = (filter: F) => Promise<Readonly<Record<string, Given<GraphValue>>>>

/** Conditions that one request may join. */
const CONDITIONS = 50

/** Rejects with `BAD_USER_INPUT` for more than 50 conditions, and for what `valuesOf` refuses. */
export async function conditionFrom<F extends Joining<F>>(
  filter: F,
  valuesOf: ValuesOf<F>,
): Promise<Condition> {
  if (countOf(filter) > CONDITIONS) throw badInput('where', `must join ${CONDITIONS} conditions at most`)
  return joined(filter, valuesOf)
}

async function joined<F extends Joining<F>>(filter: F, valuesOf: ValuesOf<F>): Promise<Condition> {
  const each = (filters: Given<readonly F[]>) =>
    Promise.all((filters ?? []).map((one) => joined(one, valuesOf)))
  const [own, and, or, not] = await Promise.all([
    valuesOf(filter),
    each(filter.and),
    filter.or ? each(filter.or) : null,
    filter.not ? joined(filter.not, valuesOf) : null,
  ])
  const leaves = Object.entries(own).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [{ filter: name, value }],
  )
  return { all: [...leaves, ...and, ...(or ? [{ any: or }] : []), ...(not ? [{ not }] : [])] }
}

/** A text as a client gives it → the words that the beginnings of words are compared with. */
export function beginningsIn(text: Given<string>): string[] | null {
  return text ? fold(text).split(' ').filter(Boolean) : null
}

function countOf<F extends Joining<F>>(filter: F): number {
  const below = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]
  return Object.keys(filter).length + below.reduce((sum, one) => sum + countOf(one), 0)
}
