// Nothing in → what only appointments and resignations have: the post, and what becomes of it.
import { builder } from '../builder.ts'
import { eventType } from '../event/type.ts'

const POST = 'The post, in the words of the texts: `ambassador to Peru`, `finance minister`.'

builder.objectFields(eventType('Appointment'), (t) => ({
  post: t.exposeString('post', { nullable: true, description: POST }),
  change: t.exposeString('change', {
    nullable: true,
    description: 'What becomes of it: `appointed`, `nominated`, `elected`, `sworn-in`, `dismissed`.',
  }),
}))

builder.objectFields(eventType('Concession'), (t) => ({
  post: t.exposeString('post', { nullable: true, description: `Of a resignation. ${POST}` }),
}))
