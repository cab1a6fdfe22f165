// The bytes of an XML file → the articles of a feed, a NewsML-G2 message or an NITF file, and rejects.
import type { Article } from '../../reading.ts'
import { type ArticleFields, createArticle } from '../article.ts'
import type { ByteSource } from '../chunks.ts'
import { reject, type Reject } from '../reject.ts'
import { FEED_ROOTS, feedItem, isFeedRecord } from './feed.ts'
import { isNewsRecord, NEWS_ROOTS, newsItem } from './news-item.ts'
import { paragraphs } from './xml-element.ts'
import { XmlReading, type XmlRecord, type XmlSurroundings } from './xml-records.ts'

/** One article after another, each with the line at which it begins; a broken one costs no other. */
export async function* readXml(
  source: ByteSource,
  origin: string,
  { now }: { readonly now: number },
): AsyncGenerator<Article | Reject> {
  const reading = new XmlReading((name) => isFeedRecord(name) || isNewsRecord(name))
  let records = 0
  for await (const event of reading.read(source.chunks)) {
    if ('failure' in event) {
      yield reject(origin, event.line, event.failure)
      records += 1
      continue
    }
    const { root } = reading.surroundings
    if (!FEED_ROOTS.has(root) && !NEWS_ROOTS.has(root)) break
    records += 1
    const fields = fieldsOf(event, reading.surroundings, now)
    yield 'reason' in fields
      ? reject(origin, event.line, fields.reason, paragraphs(event.element))
      : createArticle(fields, `${origin}:${event.line}`)
  }
  const { root } = reading.surroundings
  if (records === 0 && root !== '' && !FEED_ROOTS.has(root) && !NEWS_ROOTS.has(root))
    yield reject(
      origin,
      undefined,
      `neither a feed nor NewsML-G2 nor NITF (its root is <${root.slice(0, 80)}>)`,
    )
}

function fieldsOf(
  { element, problem }: XmlRecord,
  around: XmlSurroundings,
  now: number,
): ArticleFields | { readonly reason: string } {
  if (problem !== null) return { reason: problem }
  return isFeedRecord(element.name) ? feedItem(element, around, now) : newsItem(element, now)
}
