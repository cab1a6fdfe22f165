// The bytes of an HTML page → the article in it, or a reject.
import { Readability } from '@mozilla/readability'
import type { Article } from '../../reading.ts'
import { createArticle } from '../article.ts'
import type { ByteSource } from '../chunks.ts'
import { isFuture, readPublicationDate } from '../publication-date.ts'
import { reject, type Reject } from '../reject.ts'
import { findTextDate } from '../text-date.ts'
import { RECORD_LIMIT } from '../text-file.ts'
import { wholeText } from '../whole-text.ts'
import { pageMetadata, type PageMetadata } from './page-metadata.ts'
import { type PageDocument, type PageElement, parsePage } from './page-node.ts'
import { AROUND, pageText } from './page-text.ts'

export interface PageOptions {
  /** Epoch milliseconds: dates more than a day later are suspect. */
  readonly now: number
  /** Where it was fetched from, when it was. */
  readonly address?: string | undefined
  /** As the server declares it. */
  readonly charset?: string | undefined
}

/** Shorter than this, what Readability took for the article is a caption or a notice. */
const SHORTEST = 140

/**
 * One page, one article: its text as Mozilla's Readability finds it, a line for each paragraph. A page without text
 * gives nothing. `address`: where it was fetched from; it is the article's unless the page names another of the same site.
 */
export async function* readPage(
  source: ByteSource,
  origin: string,
  { now, address, charset }: PageOptions,
): AsyncGenerator<Article | Reject> {
  const read = await wholeText(source, RECORD_LIMIT, (start) => charset ?? declaredCharset(start))
  if ('reason' in read) return yield reject(origin, undefined, read.reason)
  const document = parsePage(read.text)
  if ('reason' in document) return yield reject(origin, undefined, document.reason)
  const metadata = pageMetadata(document)
  const { text, title } = mainText(document)
  if (text === '') return
  const published = publicationDate(metadata, text, now)
  if ('reason' in published) return yield reject(origin, undefined, published.reason, read.text)
  yield createArticle(
    {
      url: chooseAddress(metadata.url, address),
      title: (metadata.title ?? title)?.replace(/\s+/g, ' ').trim().toWellFormed() || undefined,
      source: metadata.source?.toWellFormed(),
      publishedAt: published.date,
      dateSuspect: published.date !== null && isFuture(published.date, now),
      text,
    },
    origin,
  )
}

const declaredCharset = (start: string): string | undefined =>
  /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(start)?.[1] ??
  /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(start)?.[1]

function mainText(document: PageDocument): { readonly text: string; readonly title: string | undefined } {
  const title = document.querySelector('title')?.textContent?.trim() || undefined
  // Readability takes the page apart, so that what it leaves is no longer the whole.
  const whole = pageText(document.body, AROUND)
  if (whole.length < SHORTEST) return { text: whole, title }
  const found = new Readability<PageElement>(document as never, {
    serializer: (node) => node as never,
    disableJSONLD: true,
  }).parse()
  const text = found?.content ? pageText(found.content) : ''
  return { text: text.length < Math.min(SHORTEST, whole.length) ? whole : text, title: found?.title || title }
}

/** The first date that is one. What a page declares and no calendar knows is refused, as in every other input. */
function publicationDate(
  { dates, doubtfulDates }: PageMetadata,
  text: string,
  now: number,
): { readonly date: string | null } | { readonly reason: string } {
  let problem: { readonly reason: string } | null = null
  for (const written of dates) {
    const read = readPublicationDate(written, now)
    if ('date' in read) return read
    problem ??= { reason: `its publication date ${read.reason} (${JSON.stringify(written.slice(0, 80))})` }
  }
  for (const written of doubtfulDates) {
    const read = readPublicationDate(written, now)
    if ('date' in read) return read
  }
  return problem ?? { date: findTextDate(text) }
}

/** A page that was fetched may name another address of its own site only: else it could take another article's place. */
function chooseAddress(named: string | undefined, fetched: string | undefined): string | undefined {
  if (named === undefined || fetched === undefined) return named ?? fetched
  return siteOf(named) === siteOf(fetched) ? named : fetched
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '')
