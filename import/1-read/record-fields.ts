// The fields of one record as an archive has them → those of an article, checked, or why it is none.
import { type ArticleFields } from './article.ts'
import { type Field, type FieldNames } from './field-names.ts'
import { readPublicationDate } from './publication-date.ts'

const ID_LIMIT = 1000
const SHOWN = 80

/** A sentence about the record, for the user. */
export class RecordError extends Error {
  /** Where in the record's text it breaks off, when that is known. */
  readonly offset: number | undefined

  constructor(message: string, offset?: number) {
    super(message)
    this.offset = offset
  }
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
export function checkRecord(
  record: Readonly<Record<string, unknown>>,
  now: number,
  names: FieldNames,
): ArticleFields | RecordRefusal {
  return checked(() => asFields(record, now, names))
}

export function checked(read: () => ArticleFields | RecordRefusal): ArticleFields | RecordRefusal {
  try {
    return read()
  } catch (error) {
    if (error instanceof RecordError) return { reason: error.message, offset: error.offset }
    throw error
  }
}

/** @throws RecordError */
export function asFields(
  record: Readonly<Record<string, unknown>>,
  now: number,
  names: FieldNames,
): ArticleFields {
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

export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
