// Nothing in → one small input of every form that is read, all in order.
import { gzipSync } from 'node:zlib'

const TEXT = 'Foreign Minister Ana Ferreira of Portugal met Peter Mwangi of Kenya in Lisbon on Monday.'
const MORE = 'They discussed fisheries – “nets, boats & quotas” – and an agreement 🤝 of 2024.'
const record = (id: string): string =>
  JSON.stringify({ id, title: 'Talks', publishedAt: '2024-03-05', text: `${TEXT}\n${MORE}` })
const quoted = `"${TEXT}\n${MORE.replaceAll('“', '""').replaceAll('”', '""')}"`
const xml = MORE.replace('&', '&amp;')

const LINES = [1, 2, 3].map((id) => `${record(`l${id}`)}\n`).join('')
const LIST = `[${[1, 2, 3].map((id) => record(`j${id}`)).join(',\n')}]`
const TABLE = `id,publishedAt,text\r\n${[1, 2, 3].map((id) => `c${id},2024-03-05,${quoted}\r\n`).join('')}`
const ITEMS = [1, 2, 3].map(
  (id) =>
    `<item><guid>urn:x:${id}</guid><title>Talks</title><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>` +
    `<description><![CDATA[<p>${TEXT}</p>]]>${xml}</description></item>\n`,
)

/** File names and contents; the ending of each name is its form. */
export const GOOD_INPUTS: readonly (readonly [name: string, content: Buffer])[] = [
  ['text.txt', Buffer.from(` date 2024-03-05 ${TEXT}\n\n${MORE}\n`)],
  ['text-16.txt', Buffer.from(`\uFEFF${TEXT}\r\n${MORE}`, 'utf16le')],
  ['lines.jsonl', Buffer.from(LINES)],
  ['lines.jsonl.gz', gzipSync(LINES)],
  ['list.json', Buffer.from(LIST)],
  [
    'feed.json',
    Buffer.from(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Harbour Press',
        items: [1, 2, 3].map((id) => ({ id: `urn:f:${id}`, content_html: `<p>${TEXT}</p><p>${xml}</p>` })),
      }),
    ),
  ],
  ['table.csv', Buffer.from(TABLE)],
  ['table.tsv.gz', gzipSync(TABLE.replaceAll(/,(?=\d|"|p|t)/g, '\t'))],
  [
    'page.html',
    Buffer.from(
      `<!DOCTYPE html><html><head><title>Talks</title><meta property="article:published_time" content="2024-03-05">` +
        `<script>let a = 1</script></head><body><nav>Home</nav><article><p>${TEXT}</p><p>${xml}</p></article></body></html>`,
    ),
  ],
  [
    'feed.rss',
    Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel>${ITEMS.join('')}</channel></rss>`),
  ],
  [
    'feed.atom',
    Buffer.from(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:a:1</id><updated>2024-03-05T10:00:00Z</updated>` +
        `<content type="xhtml"><div><p>${TEXT}</p><p>${xml}</p></div></content></entry></feed>`,
    ),
  ],
  [
    'item.xml',
    Buffer.from(
      `<newsItem guid="urn:n:1"><contentMeta><contentCreated>2024-03-05</contentCreated></contentMeta>` +
        `<contentSet><inlineXML><html><body><p>${TEXT}</p><p>${xml}</p></body></html></inlineXML></contentSet></newsItem>`,
    ),
  ],
  [
    'article.nitf',
    Buffer.from(
      `<nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20240305"/></docdata></head>` +
        `<body><body.content><p>${TEXT}</p><p>${xml}</p></body.content></body></nitf>`,
    ),
  ],
]
