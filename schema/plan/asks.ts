// A fragment and how much of it is wanted → what a field asks for: its rows, the first of them, or their number.
import type { Parameters } from '../../src/graph/graph.ts'
import type { Ask, Known, MaybePromise, Read, Window } from './ask.ts'
import type { Fragment, Source } from './fragment.ts'

/** The rows of a list. */
export function rows<R>(
  fragment: Fragment<R>,
  window: Window,
  parameters: Parameters = {},
  known: Known = {},
): Ask<R[]> {
  return {
    fragment,
    window,
    parameters,
    known,
    keyless: true,
    parts: () => ['page'],
    take: (loaded) => andThen(loaded.page(), (found) => found.map(({ row }) => row as R)),
  }
}

/** The first row, or null. */
export function first<R>(fragment: Fragment<R>, parameters: Parameters = {}): Ask<R | null> {
  return { ...inTurn(rows(fragment, { limit: 1 }, parameters), ([row]) => row ?? null), whole: false }
}

/** The object that `source` tells, which the fields below it may know beforehand. */
export function one<R>(fragment: Fragment<R>, source: Source): Ask<R | null> {
  return { ...first(fragment), source, known: source }
}

/** What is at hand already. */
export function found<R>(fragment: Fragment<R>, row: R): Ask<R> {
  return { fragment, window: { limit: 1 }, parts: () => [], take: () => row }
}

/** How many rows there are. */
export function total(fragment: Fragment, parameters: Parameters = {}): Ask<number> {
  return {
    fragment,
    parameters,
    window: { limit: 1 },
    parts: () => ['total'],
    take: (loaded) => loaded.total(),
  }
}

/** What another asks for, made into something else. */
export function inTurn<T, Value>(ask: Ask<T>, make: (taken: T, read: Read) => Value): Ask<Value> {
  return {
    ...ask,
    whole: true,
    take: (loaded) => andThen(ask.take(loaded), (taken) => make(taken, loaded.read)),
  }
}

/** Goes on at once with what is at hand: a promise for each of a thousand fields is what makes an answer slow. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? later(value, next) : next(value)
}

async function later<T, U>(value: Promise<T>, next: (value: T) => MaybePromise<U>): Promise<U> {
  return next(await value)
}
