// The vocabulary's words for kinds and statuses → the enums of the schema, and the range of days.
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'
import { EVENT_LABELS } from '../../src/vocabulary/nodes.ts'
import { CONTEXTS } from '../../src/vocabulary/words/contexts.ts'
import { builder } from '../builder.ts'

/** What a kind of event is, in words: `Meeting, PLOVER CONSULT:meet. Roles: host (received the others), …`. */
export function describeKind(label: string): string {
  const kind = EVENT_KINDS.find((each) => each.label === label)
  if (!kind) return `${label}.`
  const roles = Object.entries(kind.roles).map(
    ([role, meaning]) => `\`${role}\` (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`,
  )
  return `${kind.title}, PLOVER ${kind.plover}. Roles: ${roles.join(', ')}.`
}

export const EventKind = builder.enumType('EventKind', {
  description: 'What kind of event it is.',
  values: Object.fromEntries(
    EVENT_LABELS.map((label) => [
      label.toUpperCase(),
      { value: label.toUpperCase(), description: describeKind(label) },
    ]),
  ),
})

export const EventContext = builder.enumType('EventContext', {
  description: 'What an event has to do with, by PLOVER’s contexts; an event may have several.',
  values: Object.fromEntries(
    CONTEXTS.map(({ context, title }) => [
      context.toUpperCase().replaceAll('-', '_'),
      { value: context, description: `${title}.` },
    ]),
  ),
})

export const EventStatus = builder.enumType('EventStatus', {
  description: 'Whether it happened, by what the articles say.',
  values: {
    OCCURRED: { value: 'occurred', description: 'It happened: *met*, *signed*.' },
    PLANNED: { value: 'planned', description: 'It was to happen: *will meet*, *is due in Kyiv*.' },
    CANCELLED: { value: 'cancelled', description: 'It was called off or put off.' },
    DENIED: { value: 'denied', description: 'Somebody concerned says that it did not happen.' },
    HYPOTHETICAL: {
      value: 'hypothetical',
      description: 'It might happen: *could meet*, *called for talks*.',
    },
  } as const,
})

export const EventOrder = builder.enumType('EventOrder', {
  description: 'In which order events come. What is equal in it comes by id.',
  values: {
    LATEST: { value: 'latest', description: 'The latest first; those without a date last.' },
    EARLIEST: { value: 'earliest', description: 'The earliest first; those without a date last.' },
    SUREST: { value: 'surest', description: 'Those first of which the rules are surest.' },
    MOST_REPORTED: { value: 'mostReported', description: 'Those first that most articles report.' },
  } as const,
})

export const DateRange = builder.inputType('DateRange', {
  description:
    'A span of days, both ends in it. An event falls in it when any day that its date covers does.',
  fields: (t) => ({
    from: t.string({ description: 'First day: `2022-03-07`, or a whole month `2022-03` or year `2022`.' }),
    to: t.string({ description: 'Last day: `2022-03-07`, or a whole month `2022-03` or year `2022`.' }),
  }),
})
