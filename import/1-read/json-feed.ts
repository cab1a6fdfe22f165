// The bytes of a JSON Feed (jsonfeed.org, version 1 or 1.1) → an article for each item, and rejects.
import type { Article } from '../reading.ts'
import { type ArticleFields, createArticle } from './article.ts'
import { type ByteSource } from './chunks.ts'
import { idInFeed, isAddress } from './feed-id.ts'
import type { ReaderOptions } from './form.ts'
import { placeAfter } from './json-error.ts'
import { parseObject } from './json-record.ts'
import { parsePage } from './pages/page-node.ts'
import { pageText } from './pages/page-text.ts'
import { checked, kindOf, RecordError, type RecordRefusal } from './record-fields.ts'
import { reject, type Reject } from './reject.ts'
import { RECORD_LIMIT } from './text-file.ts'
import { wholeText } from './whole-text.ts'
import { checkedFields } from './xml/checked-fields.ts'

type JsonObject = Readonly<Record<string, unknown>>

const VERSION = /^\{[^]*?"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\//

export const looksLikeJsonFeed = (start: string): boolean => VERSION.test(start)

/** A feed is one document, of 10 MB at most. An item that is wrong costs itself; its place is `feed.json:items[2]`. */
export async function* readJsonFeed(
  source: ByteSource,
  origin: string,
  { now }: ReaderOptions,
): AsyncGenerator<Article | Reject> {
  const read = await wholeText(source, RECORD_LIMIT)
  if ('reason' in read) return yield reject(origin, undefined, read.reason)
  let feed: JsonObject
  try {
    feed = parseObject(read.text)
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const place = error.offset === undefined ? {} : placeAfter(read.text.slice(0, error.offset))
    return yield { ...reject(origin, undefined, error.message, read.text), ...place }
  }
  if (!Array.isArray(feed.items))
    return yield reject(origin, undefined, 'a JSON Feed without a list of items')
  for (const [at, item] of feed.items.entries()) {
    const where = `${origin}:items[${at}]`
    const fields = checked(() => fieldsOf(item, feed, now))
    yield 'reason' in fields
      ? reject(where, undefined, fields.reason, JSON.stringify(item))
      : createArticle(fields, where)
  }
}

function fieldsOf(item: unknown, feed: JsonObject, now: number): ArticleFields | RecordRefusal {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new RecordError(`not a JSON object but ${kindOf(item)}`)
  const get = (name: string): string | undefined => textOf(item as JsonObject, name)
  const url = [get('url'), get('external_url')].find(isAddress)
  return checkedFields(
    {
      id: idInFeed(get('id'), url, textOf(feed, 'feed_url') ?? textOf(feed, 'title')),
      url: url ?? (isAddress(get('id')) ? get('id') : undefined),
      title: get('title'),
      source: textOf(feed, 'title'),
      published: get('date_published') ?? get('date_modified'),
      text: get('content_text') ?? htmlText(get('content_html')) ?? get('summary') ?? '',
    },
    now,
  )
}

/** A number is an id too: early feeds have them. */
function textOf(object: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && name === 'id') return String(value)
  if (typeof value !== 'string') throw new RecordError(`"${name}" is not text but ${kindOf(value)}`)
  return value.trim() === '' ? undefined : value
}

function htmlText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined
  const page = parsePage(html)
  if ('reason' in page) throw new RecordError(page.reason)
  return pageText(page.body)
}
