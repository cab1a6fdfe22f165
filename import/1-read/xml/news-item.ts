// A news item of NewsML-G2, or an article of NITF → the fields of an article, or why it is none.
import type { ArticleFields } from '../article.ts'
import { parsePage } from '../pages/page-node.ts'
import { pageText } from '../pages/page-text.ts'
import { checkedFields } from './checked-fields.ts'
import { child, children, descendants, paragraphs, rawText, textOf, type XmlElement } from './xml-element.ts'

export const NEWS_ROOTS: ReadonlySet<string> = new Set(['newsItem', 'newsMessage', 'nitf'])

export const isNewsRecord = (name: string): boolean => name === 'newsItem' || name === 'nitf'

type Read = ArticleFields | { readonly reason: string }

export const newsItem = (item: XmlElement, now: number): Read =>
  item.name === 'nitf' ? fromNitf(item, now) : fromNewsItem(item, now)

/** A withdrawn item (`stat:canceled`) is refused: its publisher says that it is none. */
function fromNewsItem(item: XmlElement, now: number): Read {
  const about = child(item, 'itemMeta')
  const content = child(item, 'contentMeta')
  const status = child(about, 'pubStatus')?.attributes.get('qcode')
  if (status && /cancel|withheld/i.test(status))
    return { reason: `its publisher's status is ${JSON.stringify(status)}` }
  const body = bodyOf(child(item, 'contentSet'))
  if (typeof body === 'object') return body
  const provider = child(about, 'provider')
  return checkedFields(
    {
      id: item.attributes.get('guid'),
      url: undefined,
      title: textOf(child(content, 'headline')) ?? textOf(child(about, 'title')),
      source:
        textOf(child(provider, 'name')) ??
        provider?.attributes.get('literal') ??
        provider?.attributes.get('qcode'),
      published:
        textOf(child(content, 'contentCreated')) ?? textOf(child(about, 'firstCreated', 'versionCreated')),
      text: body,
    },
    now,
  )
}

/** The text inline; what only points to another file has none here. */
function bodyOf(set: XmlElement | undefined): string | { readonly reason: string } {
  for (const inline of children(set, 'inlineXML')) {
    const nitf = descendants(inline, 'nitf')[0]
    const body = nitf
      ? child(child(nitf, 'body'), 'body.content')
      : (descendants(inline, 'body')[0] ?? inline)
    const text = body ? paragraphs(body) : ''
    if (text !== '') return text
  }
  for (const inline of children(set, 'inlineData')) {
    const raw = rawText(inline)
    if (!/html/i.test(inline.attributes.get('contenttype') ?? '')) return raw.trim()
    const page = parsePage(raw)
    return 'reason' in page ? page : pageText(page.body)
  }
  return ''
}

function fromNitf(nitf: XmlElement, now: number): Read {
  const [head, body] = [child(nitf, 'head'), child(nitf, 'body')]
  const data = child(head, 'docdata')
  const bodyHead = child(body, 'body.head')
  const hedline = child(bodyHead, 'hedline')
  const content = child(body, 'body.content')
  const id = child(data, 'doc-id')?.attributes
  const number = id?.get('id-string')
  return checkedFields(
    {
      id: number && [id?.get('regsrc'), number].filter(Boolean).join(':'),
      url: child(head, 'pubdata')?.attributes.get('ex-ref'),
      title: textOf(child(hedline, 'hl1')) ?? textOf(child(head, 'title')),
      source: child(head, 'pubdata')?.attributes.get('name') ?? textOf(child(bodyHead, 'distributor')),
      published: child(data, 'date.issue', 'date.release')?.attributes.get('norm'),
      text: [datelineOf(bodyHead), content ? paragraphs(content) : ''].filter(Boolean).join('\n\n'),
    },
    now,
  )
}

function datelineOf(head: XmlElement | undefined): string {
  return textOf(child(head, 'dateline')) ?? ''
}
