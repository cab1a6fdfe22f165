// The text of one JSON object → the fields of an article, or why it is none.
import { type ArticleFields } from './article.ts'
import { type Field, type FieldNames, OWN_NAMES } from './field-names.ts'
import { jsonErrorOffset } from './json-error.ts'
import { readPublicationDate } from './publication-date.ts'

const ID_LIMIT = 1000
const SHOWN = 80

/** A sentence about the record, for the user. */
class RecordError extends Error {
  /** Where in the record's text it breaks off, when it is not JSON. */
  offset?: number
}

/** Why a record is no article. */
export interface RecordRefusal {
  readonly reason: string
  readonly offset?: number | undefined
}

/**
 * Checks one record by hand: unknown fields are ignored, and every message names the field and its value.
 * `names`: what the archive calls our fields.
 */
export function parseRecord(
  line: string,
  now: number,
  names: FieldNames = OWN_NAMES,
): ArticleFields | RecordRefusal {
  return checked(() => {
    const record = parseObject(line)
    const twice = repeatedField(line, names)
    if (twice) throw new RecordError(`"${twice}" stands twice`)
    return asFields(record, now, names)
  })
}

function checked(read: () => ArticleFields): ArticleFields | RecordRefusal {
  try {
    return read()
  } catch (error) {
    if (error instanceof RecordError) return { reason: error.message, offset: error.offset }
    throw error
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw notJson(line, (error as Error).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`not a JSON object but ${kindOf(value)}`)
  }
  return value as Record<string, unknown>
}

function notJson(line: string, message: string): RecordError {
  const error = new RecordError(`not JSON (${message.replace(/\s+/g, ' ').slice(0, 2 * SHOWN)})`)
  error.offset = jsonErrorOffset(line, message)
  return error
}

function asFields(record: Readonly<Record<string, unknown>>, now: number, names: FieldNames): ArticleFields {
  // Own properties only: a record without "id" must not find one on a prototype.
  const get = (field: Field): unknown =>
    Object.hasOwn(record, names[field]) ? record[names[field]] : undefined
  const text = (field: Field): string | undefined => textOf(names[field], get(field))
  const published = readPublicationDate(get('publishedAt'), now)
  if ('reason' in published)
    throw new RecordError(`"${names.publishedAt}" ${published.reason} (${shown(get('publishedAt'))})`)
  const body = text('text')
  if (body === undefined || body.trim() === '') throw new RecordError(`"${names.text}" is missing or empty`)
  return {
    id: idOf(get('id'), names.id),
    url: urlOf(get('url'), names.url),
    title: text('title')?.trim() || undefined,
    source: text('source')?.trim() || undefined,
    publishedAt: published.date,
    dateSuspect: published.suspect,
    text: body,
  }
}

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new RecordError(`"${name}" is not text but ${kindOf(value)}`)
  if (!value.isWellFormed())
    throw new RecordError(`"${name}" holds half a surrogate pair, which no encoding can write`)
  return value
}

function idOf(value: unknown, name: string): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : textOf(name, value)
  const id = text?.normalize('NFKC').trim()
  if (id && id.length > ID_LIMIT)
    throw new RecordError(`"${name}" is longer than ${ID_LIMIT} characters (${shown(id)})`)
  return id || undefined
}

/** Addresses end up as links, so that only http and https may stand there; one without a scheme is kept. */
function urlOf(value: unknown, name: string): string | undefined {
  const url = textOf(name, value)?.trim()
  if (!url) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https' && !/^[^/]*:\d+(?:\/|$)/.test(url)) {
    throw new RecordError(`"${name}" is not an http or https address (${shown(url)})`)
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

/** A field of ours that stands twice at the top of the object: JSON.parse would silently keep the last. */
function repeatedField(line: string, names: FieldNames): string | null {
  const seen = new Set<string>()
  for (const [, name] of line.matchAll(fieldPattern(names))) {
    if (seen.has(name!)) return repeatedAtTop(line, names)
    seen.add(name!)
  }
  return null
}

const patterns = new WeakMap<FieldNames, RegExp>()

/** Inside a JSON string a quote is escaped, so that this matches names of fields only, at whatever depth. */
function fieldPattern(names: FieldNames): RegExp {
  let pattern = patterns.get(names)
  if (!pattern) {
    const any = Object.values(names).map((name) => name.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'))
    pattern = new RegExp(`(?<!\\\\)"(${any.join('|')})"\\s*:`, 'g')
    patterns.set(names, pattern)
  }
  return pattern
}

function repeatedAtTop(line: string, names: FieldNames): string | null {
  const ours = new Set(Object.values(names))
  const seen = new Set<string>()
  let depth = 0
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs)) {
    const [token, isName] = match
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (isName && depth === 1) {
      const name = JSON.parse(token.slice(0, -isName.length)) as string
      if (seen.has(name) && ours.has(name)) return name
      seen.add(name)
    }
  }
  return null
}
