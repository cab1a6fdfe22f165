// Nothing in → the root field `meetings`.
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import type { EventNode } from '../event/cypher.ts'
import { askOccurred, occurredArguments } from '../event/occurred.ts'
import { eventType } from '../event/type.ts'

export const meetingConnection = defineConnection<EventNode, EventNode>({
  name: 'Meeting',
  of: 'meetings',
  node: eventType('Meeting'),
  nodeOf: (row) => row,
})

builder.queryField('meetings', (t) =>
  t.reads({
    type: meetingConnection.connection,
    description: 'Meetings, the latest first.',
    args: occurredArguments,
    ask: askOccurred('MEETING'),
  }),
)
