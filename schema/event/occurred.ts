// Nothing in → what the root lists of one kind of event share: their arguments, and what they read.
import { connect, pageArguments, type PageArguments } from '../page.ts'
import type { Known } from '../plan/ask.ts'
import type { Plan } from '../plan/plan.ts'
import { events } from './cypher.ts'
import {
  betweenArgument,
  eventParameters,
  occurredArgument,
  whenAndWhatArguments,
  withArgument,
  type EventArguments,
} from './filter.ts'

export const occurredArguments = {
  ...betweenArgument,
  ...withArgument,
  ...occurredArgument,
  ...whenAndWhatArguments,
  ...pageArguments,
}

/** Reads a page of the events of one kind. */
export function askOccurred(kind: string) {
  return async (args: EventArguments & PageArguments, _: Known, plan: Plan) =>
    connect(events, args, { ...(await eventParameters(plan, args)), kinds: [kind] })
}
