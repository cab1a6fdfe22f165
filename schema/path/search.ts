// Nothing in → what every search for a path is given, and the hops of which it makes one.
import type { Parameters } from '../../src/graph/graph.ts'

export interface PathSearch {
  readonly fromId: string
  readonly toId: string
  readonly maxHops: number
  /** Whether no event may be earlier than the one before. */
  readonly inTime: boolean
  readonly filters: Parameters
}

export interface Hop {
  readonly fromId: string
  readonly eventId: string
  readonly toId: string
}

/** Actors that one level may reach: beyond that the search goes on with the first of them, by id. */
export const LEVEL = 10_000

/** `00 person/a meeting/1` → the hop from there. */
export function hopOver(link: string, toId: string): Hop {
  const [, fromId = '', eventId = ''] = link.split(' ')
  return { fromId, eventId, toId }
}
