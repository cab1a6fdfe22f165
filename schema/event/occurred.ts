// Nothing in → what the root lists of one kind of event share: their arguments, and what they read.
import { connect, pageArguments, type PageArguments } from '../page.ts'
import type { Known } from '../plan/ask.ts'
import type { Plan } from '../plan/plan.ts'
import { events, ordered, type EventOrder } from './cypher.ts'
import {
  betweenArgument,
  eventParameters,
  occurredArgument,
  orderArgument,
  whenAndWhatArguments,
  withArgument,
  type EventArguments,
} from './filter.ts'

export const occurredArguments = {
  ...betweenArgument,
  ...withArgument,
  ...occurredArgument,
  ...whenAndWhatArguments,
  ...orderArgument,
  ...pageArguments,
}

/** Reads a page of the events of one kind. */
export function askOccurred(kind: string) {
  return async (
    args: EventArguments & PageArguments & { orderBy?: EventOrder | null | undefined },
    _: Known,
    plan: Plan,
  ) => connect(ordered(events, args.orderBy), args, { ...(await eventParameters(plan, args)), kinds: [kind] })
}
