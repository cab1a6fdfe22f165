// What a feed or a news file says of an article, in its own words → the fields of an article, or why it is none.
import type { ArticleFields } from '../article.ts'
import { readPublicationDate } from '../publication-date.ts'

export interface WrittenFields {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly published?: string | undefined
  readonly text: string
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const ID_LIMIT = 1000

/** Addresses that are not http or https are left out, since they end up as links. `now` in epoch milliseconds. */
export function checkedFields(
  { id, url, title, source, published, text }: WrittenFields,
  now: number,
): ArticleFields | { readonly reason: string } {
  if (text.trim() === '') return { reason: 'has no text' }
  if (id !== undefined && id.length > ID_LIMIT)
    return { reason: `its id is longer than ${ID_LIMIT} characters` }
  const date = readPublicationDate(published && isoOf(published), now)
  if ('reason' in date)
    return { reason: `its publication date ${date.reason} (${JSON.stringify(published)})` }
  return {
    id: id?.normalize('NFKC').toWellFormed(),
    url: url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined,
    title: title?.toWellFormed(),
    source: source?.toWellFormed(),
    publishedAt: date.date,
    dateSuspect: date.suspect,
    text: text.toWellFormed(),
  }
}

/** `20220307T101500Z` → `2022-03-07T10:15:00Z`; feeds' `Mon, 07 Mar 2022 10:15:00 GMT` → the instant. */
function isoOf(written: string): string {
  const compact = COMPACT.exec(written)
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`
  }
  const isMail =
    /^(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|Z|[+-]\d{4})$/
  const day = /(\d{1,2})\s+[A-Z][a-z]{2}\s+\d{4}/.exec(written)?.[1]
  if (!isMail.test(written) || Number.isNaN(Date.parse(written))) return written
  // Date.parse moves 31 February into March; then the text is left to be refused.
  const offset = /[+-]\d{4}$/.exec(written)?.[0] ?? '+0000'
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)))
  const local = new Date(Date.parse(written) + minutes * 60_000)
  if (local.getUTCDate() !== Number(day)) return written
  return new Date(Date.parse(written)).toISOString().replace('.000Z', 'Z')
}
