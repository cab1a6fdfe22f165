// Nothing in → the root field `meetings`.
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { events } from '../event/cypher.ts'
import type { EventNode } from '../event/cypher.ts'
import {
  betweenArgument,
  eventParameters,
  occurredArgument,
  whenAndWhatArguments,
  withArgument,
} from '../event/filter.ts'
import { eventType } from '../event/type.ts'
import { connect, pageArguments } from '../page.ts'

export const meetingConnection = defineConnection<EventNode, EventNode>({
  name: 'Meeting',
  of: 'meetings',
  node: eventType('Meeting'),
  nodeOf: (row) => row,
})

builder.queryField('meetings', (t) =>
  t.field({
    type: meetingConnection.connection,
    description: 'Meetings, the latest first.',
    args: {
      ...betweenArgument,
      ...withArgument,
      ...occurredArgument,
      ...whenAndWhatArguments,
      ...pageArguments,
    },
    resolve: async (_, args, context) => {
      const plan = planOf(context)
      return connect(plan, events, {}, { ...(await eventParameters(plan, args)), kinds: ['MEETING'] }, args)
    },
  }),
)
