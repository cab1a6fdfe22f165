// A page's head → what it says of its article: JSON-LD first, then Open Graph and its like, then <time>.
import { type LinkedData, linkedData } from './linked-data.ts'
import type { PageDocument } from './page-node.ts'

export interface PageMetadata {
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** As written, the best first. */
  readonly dates: readonly string[]
  /** As written beside the text, where other dates stand too. */
  readonly doubtfulDates: readonly string[]
  /** BCP 47, as the page declares it. */
  readonly language?: string | undefined
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title']
const SOURCES = ['og:site_name', 'dc.publisher', 'publisher']
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
]

export function pageMetadata(document: PageDocument): PageMetadata {
  const meta = metaOf(document)
  const data = linkedData(document)
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined)
  return {
    title: data.title ?? first(TITLES),
    source: data.source ?? first(SOURCES),
    url: addressOf(document, meta, data),
    dates: [data.date, ...DATES.map((name) => meta.get(name))].filter((date) => date !== undefined),
    doubtfulDates: timesOf(document),
    language: document.documentElement.getAttribute('lang')?.trim() || undefined,
  }
}

/** `<meta name|property|itemprop="…" content="…">`, names in lower case; of several the first. */
function metaOf(document: PageDocument): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((each) => meta.getAttribute(each)).find(Boolean)
    const content = meta.getAttribute('content')?.trim()
    const key = name?.trim().toLowerCase()
    if (key && content && !found.has(key)) found.set(key, content)
  }
  return found
}

function addressOf(
  document: PageDocument,
  meta: ReadonlyMap<string, string>,
  data: LinkedData,
): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return (
    [canonical, meta.get('og:url'), data.url].find(
      (url) => url !== undefined && url !== null && isOwnAddress(url),
    ) ?? undefined
  )
}

/** Absolute, and not a home page, which careless sites name as the address of each of theirs. */
function isOwnAddress(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false
  const { pathname, search } = new URL(url)
  return pathname !== '/' || search !== ''
}

/** `<time datetime>` of the article's own head, or the only one of the page. */
function timesOf(document: PageDocument): string[] {
  const times = [...document.querySelectorAll('time[datetime]')]
  const own = times.find(
    (time) => time.getAttribute('pubdate') !== null || isPublished(time.getAttribute('itemprop')),
  )
  const chosen =
    own ?? document.querySelector('article header time[datetime]') ?? (times.length === 1 ? times[0] : null)
  const date = chosen?.getAttribute('datetime')?.trim()
  return date ? [date] : []
}

const isPublished = (itemprop: string | null): boolean => /\bdatePublished\b/i.test(itemprop ?? '')
