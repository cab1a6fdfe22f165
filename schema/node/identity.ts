// A global id → the type that it names, told by what stands before its first slash.
import { EVENT_LABELS } from '../../src/vocabulary/nodes.ts'
import { badInput, shown } from '../bad-input.ts'

/** Type of the schema (and label of the graph) by id prefix. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['org', 'Organization'],
  ['country', 'Country'],
  ['office', 'Office'],
  ['topic', 'Topic'],
  ['place', 'Place'],
  ['article', 'Article'],
  ...EVENT_LABELS.map((label) => [label.toLowerCase(), label] as const),
])

const EVENTS: ReadonlySet<string> = new Set(EVENT_LABELS)

/** `person/melanie-joly` → `Person`; null when no type has such ids. */
export function typeOfId(id: string): string | null {
  const slash = id.indexOf('/')
  return slash > 0 && slash < id.length - 1 ? (TYPES.get(id.slice(0, slash)) ?? null) : null
}

export function isActorId(id: string): boolean {
  return ['Person', 'Organization', 'Country'].includes(typeOfId(id) ?? '')
}

export function isEventId(id: string): boolean {
  return EVENTS.has(typeOfId(id) ?? '')
}

/** The type of an id that a client gave; refuses what is no id. */
export function requireType(argument: string, id: string): string {
  const type = typeOfId(id)
  if (type) return type
  throw badInput(
    argument,
    `is not an id: ${shown(id)}; ids read like "person/…", "country/CAN" or "meeting/…"`,
  )
}

const ARTICLE = 'article/'

/** An article's own id, which stands in the graph as its source gave it, as a global id. */
export function globalArticleId(id: string): string {
  return ARTICLE + id
}

/** A global or own id of an article → its own id. */
export function ownArticleId(id: string): string {
  return id.startsWith(ARTICLE) ? id.slice(ARTICLE.length) : id
}
