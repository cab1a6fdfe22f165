// An item of RSS 0.9–2.0 or an entry of Atom → the fields of an article, or why it is none.
import type { ArticleFields } from '../article.ts'
import { idInFeed, isAddress } from '../feed-id.ts'
import { parsePage } from '../pages/page-node.ts'
import { pageText } from '../pages/page-text.ts'
import { checkedFields } from './checked-fields.ts'
import { child, children, paragraphs, rawText, textOf, type XmlElement } from './xml-element.ts'
import type { XmlSurroundings } from './xml-records.ts'

export const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:RDF', 'RDF'])

export const isFeedRecord = (name: string): boolean => name === 'item' || name === 'entry'

/** The full text where the feed has it, else the summary; `now` in epoch milliseconds. */
export function feedItem(
  item: XmlElement,
  around: XmlSurroundings,
  now: number,
): ArticleFields | { readonly reason: string } {
  const text = bodyOf(item)
  if (typeof text === 'object') return text
  const url = linkOf(item)
  const title = textOf(child(item, 'title'))
  return checkedFields(
    {
      id: idInFeed(
        textOf(child(item, 'guid', 'id')),
        url,
        around.texts.get('link') ?? around.texts.get('title'),
      ),
      url,
      title: title && plainTitle(title),
      source: textOf(child(item, 'source')) ?? around.texts.get('title'),
      published: textOf(
        child(item, 'pubDate', 'published', 'dc:date', 'issued', 'updated', 'dcterms:issued'),
      ),
      text,
    },
    now,
  )
}

/** The longest of them: some feeds keep the text in `description` and an excerpt in `content:encoded`. */
function bodyOf(item: XmlElement): string | { readonly reason: string } {
  let longest = ''
  for (const name of ['content:encoded', 'content', 'description', 'summary']) {
    for (const element of children(item, name)) {
      const text = plainText(element)
      if (typeof text === 'object') return text
      if (text.length > longest.length) longest = text
    }
  }
  return longest
}

function plainText(element: XmlElement): string | { readonly reason: string } {
  if (element.attributes.get('type') === 'xhtml' || element.children.some((each) => typeof each !== 'string'))
    return paragraphs(element)
  const raw = rawText(element)
  if (element.attributes.get('type') === 'text' || !/<[a-z/!]|&[#\w]+;/i.test(raw))
    return raw.replace(/[ \t\u00A0]+/g, ' ').trim()
  const page = parsePage(raw)
  return 'reason' in page ? page : pageText(page.body)
}

function plainTitle(title: string): string {
  if (!/<[a-z/!]|&[#\w]+;/i.test(title)) return title
  const page = parsePage(title)
  return 'reason' in page ? title : pageText(page.body).replace(/\s+/g, ' ')
}

function linkOf(item: XmlElement): string | undefined {
  const links = children(item, 'link')
  const own = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
  const address = own?.attributes.get('href') ?? textOf(own) ?? item.attributes.get('rdf:about')
  if (address) return address
  const guid = child(item, 'guid')
  return guid && guid.attributes.get('isPermaLink') !== 'false' && isAddress(textOf(guid))
    ? textOf(guid)
    : undefined
}
