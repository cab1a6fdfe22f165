// One line of JSON Lines → the fields of an article, or why it is none.
import { type ArticleFields } from './article.ts'
import { readPublicationDate } from './publication-date.ts'

const FIELDS = ['id', 'url', 'title', 'source', 'publishedAt', 'text'] as const
const ID_LIMIT = 1000
const SHOWN = 80

/** A sentence about the record, for the user. */
class RecordError extends Error {}

/** Checks one record by hand: unknown fields are ignored, and every message names the field and its value. */
export function parseRecord(line: string, now: number): ArticleFields | { readonly reason: string } {
  try {
    return asFields(parseObject(line), now)
  } catch (error) {
    if (error instanceof RecordError) return { reason: error.message }
    throw error
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new RecordError(`not JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 2 * SHOWN)})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`not a JSON object but ${kindOf(value)}`)
  }
  const twice = repeatedField(line)
  if (twice) throw new RecordError(`"${twice}" stands twice`)
  return value as Record<string, unknown>
}

function asFields(record: Record<string, unknown>, now: number): ArticleFields {
  // Own properties only: a record without "id" must not find one on a prototype.
  const get = (name: (typeof FIELDS)[number]): unknown =>
    Object.hasOwn(record, name) ? record[name] : undefined
  const published = readPublicationDate(get('publishedAt'), now)
  if ('reason' in published)
    throw new RecordError(`"publishedAt" ${published.reason} (${shown(get('publishedAt'))})`)
  const text = textOf('text', get('text'))
  if (text === undefined || text.trim() === '') throw new RecordError('"text" is missing or empty')
  return {
    id: idOf(get('id')),
    url: urlOf(get('url')),
    title: textOf('title', get('title'))?.trim() || undefined,
    source: textOf('source', get('source'))?.trim() || undefined,
    publishedAt: published.date,
    dateSuspect: published.suspect,
    text,
  }
}

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new RecordError(`"${name}" is not text but ${kindOf(value)}`)
  if (!value.isWellFormed())
    throw new RecordError(`"${name}" holds half a surrogate pair, which no encoding can write`)
  return value
}

function idOf(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : textOf('id', value)
  const id = text?.normalize('NFKC').trim()
  if (id && id.length > ID_LIMIT)
    throw new RecordError(`"id" is longer than ${ID_LIMIT} characters (${shown(id)})`)
  return id || undefined
}

/** Addresses end up as links, so that only http and https may stand there; one without a scheme is kept. */
function urlOf(value: unknown): string | undefined {
  const url = textOf('url', value)?.trim()
  if (!url) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https' && !/^[^/]*:\d+(?:\/|$)/.test(url)) {
    throw new RecordError(`"url" is not an http or https address (${shown(url)})`)
  }
  return url
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

// Inside a JSON string a quote is escaped, so that this matches names of fields only, at whatever depth.
const FIELD_NAME = /(?<!\\)"(id|url|title|source|publishedAt|text)"\s*:/g

/** A field of ours that stands twice at the top of the object: JSON.parse would silently keep the last. */
function repeatedField(line: string): string | null {
  const seen = new Set<string>()
  for (const [, name] of line.matchAll(FIELD_NAME)) {
    if (seen.has(name!)) return repeatedAtTop(line)
    seen.add(name!)
  }
  return null
}

function repeatedAtTop(line: string): string | null {
  const seen = new Set<string>()
  let depth = 0
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs)) {
    const [token, isName] = match
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (isName && depth === 1) {
      const name = JSON.parse(token.slice(0, -isName.length)) as string
      if (seen.has(name) && FIELDS.includes(name as 'id')) return name
      seen.add(name)
    }
  }
  return null
}
