// Feeds and news files → articles; what is broken in one costs no other.
import { describe, expect, it } from 'vitest'
import { readXml } from '../../../../import/1-read/xml/xml-file.ts'
import { readBytes } from '../read-bytes.ts'

const read = (xml: string | Uint8Array) => readBytes(readXml, xml)
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Harbour Press</title><link>https://harbour.example</link>\n${items.map((item) => `<item>${item}</item>`).join('\n')}\n</channel></rss>`
const item = (text: string): string => `<description>${text}</description>`

describe('RSS and Atom', () => {
  it('when an item is complete, then all of it is taken', async () => {
    const { articles } = await read(
      rss(
        '<title>Kovel &amp;amp; Marsh meet</title><link>https://harbour.example/1</link><guid isPermaLink="false">urn:x:1</guid><pubDate>Mon, 07 Mar 2022 10:15:00 +0100</pubDate><description>short</description><content:encoded><![CDATA[<p>They met.</p><script>run()</script><p>They spoke.]]></content:encoded>',
      ),
    )
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'urn:x:1',
        url: 'https://harbour.example/1',
        title: 'Kovel & Marsh meet',
        source: 'Harbour Press',
        publishedAt: '2022-03-07T09:15:00Z',
        text: 'They met.\n\nThey spoke.',
        origin: 'in:3',
      }),
    ])
  })

  it.each<[string, string]>([
    [
      'a default namespace',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>$</entry></feed>',
    ],
    [
      'a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry>$</a:entry></a:feed>',
    ],
  ])('when Atom has %s, then its entries are read', async (_what, feed) => {
    const prefix = feed.startsWith('<a:') ? 'a:' : ''
    const entry = `<p:id>tag:x,2022:1</p:id><p:title type="html">X &amp;amp; Y</p:title><p:link rel="self" href="https://x.example/self"/><p:link href="https://x.example/1?a=1&b=2"/><p:published>2022-03-07T10:00:00Z</p:published><p:content type="xhtml"><div><p>One <b>two</b></p><p>three</p></div></p:content>`
    const { articles, rejects } = await read(feed.replace('$', () => entry.replaceAll('p:', prefix)))
    expect(rejects).toEqual([])
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'tag:x,2022:1',
        url: 'https://x.example/1?a=1&b=2',
        title: 'X & Y',
        source: 'T',
        publishedAt: '2022-03-07T10:00:00Z',
        text: 'One two\n\nthree',
      }),
    ])
  })

  it.each<[string, string, RegExp]>([
    ['an element that is not closed', '<title>Kovel<guid>9</guid>', /unexpected close tag/],
    ['an unknown entity', item('Kovel &unknown; Marsh'), /undefined entity/],
    ['no text', '<title>Kovel</title>', /has no text/],
    [
      'a date in no calendar',
      `${item('x')}<pubDate>31 Feb 2022 10:00:00 GMT</pubDate>`,
      /not a date.*31 Feb/,
    ],
    ['a control character', item('x\u0001'), /disallowed character/],
    ['11 MB of text', item('x'.repeat(11 * 1024 * 1024)), /longer than/],
    ['300 levels', item('<a>'.repeat(300) + '</a>'.repeat(300)), /nested deeper/],
  ])(
    'when an item has %s, then that item alone is rejected, with its line',
    async (_what, broken, reason) => {
      const { articles, rejects } = await read(rss(item('one'), broken, item('three')))
      expect(articles.map(({ text }) => text)).toEqual(['one', 'three'])
      expect(rejects).toEqual([
        expect.objectContaining({ line: 4, reason: expect.stringMatching(reason) as string }),
      ])
    },
  )

  it('when the end of an item is missing, then that item alone is rejected', async () => {
    const feed = rss(item('one'), item('two'), item('three')).replace(
      'two</description></item>',
      'two</description>',
    )
    const { articles, rejects } = await read(feed)
    expect(articles.map(({ text }) => text)).toEqual(['one', 'three'])
    expect(rejects).toEqual([
      expect.objectContaining({ line: 4, reason: expect.stringContaining('breaks off') as string }),
    ])
  })

  it('when an ampersand stands bare, then it is one, wherever the pieces of the file break', async () => {
    const text = `Trade & aid, R&D; ${'x'.repeat(900)} & `.repeat(20).trim()
    const { articles, rejects } = await read(
      rss(item(text.replaceAll('R&D;', 'R&amp;D;')), item('<![CDATA[a & b]]>')),
    )
    expect(rejects).toEqual([])
    expect(articles.map((article) => article.text)).toEqual([text, 'a & b'])
  })

  it('when bytes of an item are in no encoding, then that item alone is rejected', async () => {
    const { articles, rejects } = await read(Buffer.from(rss(item('M\u00e9l'), item('two')), 'latin1'))
    expect(articles.map(({ text }) => text)).toEqual(['two'])
    expect(rejects).toEqual([
      expect.objectContaining({ line: 3, reason: expect.stringContaining('encoding') as string }),
    ])
  })

  it('when the file declares its encoding, then it is read in it', async () => {
    const xml = rss(item('M\u00e9l')).replace('?>', ' encoding="ISO-8859-1"?>')
    expect((await read(Buffer.from(xml, 'latin1'))).articles.map(({ text }) => text)).toEqual(['Mél'])
  })

  it('when the file breaks off, then what came before stays', async () => {
    const { articles, rejects } = await read(rss(item('one'), item('two')).slice(0, -40))
    expect(articles.map(({ text }) => text)).toEqual(['one'])
    expect(rejects).toHaveLength(1)
  })

  it.each<[string, string, string | undefined]>([
    ['an address', '<guid>https://harbour.example/1</guid>', undefined],
    ['a number', '<guid>12</guid>', 'https://harbour.example#12'],
    ['a URN', '<guid>urn:uuid:5</guid>', 'urn:uuid:5'],
  ])(
    'when a guid is %s, then the id is that of the page, or safe from other feeds',
    async (_what, guid, id) => {
      const { articles } = await read(rss(guid + item('x')))
      if (id === undefined)
        expect(articles[0]).toMatchObject({
          url: 'https://harbour.example/1',
          id: expect.stringMatching(/^[\da-f]{20}$/) as string,
        })
      else expect(articles[0]).toMatchObject({ id })
    },
  )
})

describe('NewsML-G2 and NITF', () => {
  const BODY =
    '<body><body.head><hedline><hl1>Ministers meet</hl1></hedline><dateline>STRELSAU</dateline></body.head><body.content><block><p>They <em>met</em>.</p><p>They spoke.</p></block></body.content></body>'

  it('when a news item holds NITF, then it is read', async () => {
    const { articles } = await read(
      `<newsMessage><itemSet><newsItem guid="urn:newsml:x:1"><itemMeta><provider literal="Harbour Press"/><versionCreated>2022-03-07T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Ministers meet</headline></contentMeta><contentSet><inlineXML><nitf>${BODY}</nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    )
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'urn:newsml:x:1',
        title: 'Ministers meet',
        source: 'Harbour Press',
        publishedAt: '2022-03-07T10:00:00Z',
        text: 'They met.\n\nThey spoke.',
      }),
    ])
  })

  it('when a news item was withdrawn, or holds a picture only, then it is rejected', async () => {
    const { rejects } = await read(
      '<newsMessage><newsItem guid="a"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem><newsItem guid="b"><contentSet><remoteContent href="http://x.example/p.jpg"/></contentSet></newsItem></newsMessage>',
    )
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('stat:canceled'),
      'has no text',
    ])
  })

  it('when NITF names its own grammar, then nothing is fetched and it is read', async () => {
    const { articles } = await read(
      `<!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf.dtd"><nitf><head><docdata><doc-id regsrc="HP" id-string="5"/><date.issue norm="20220307T101500Z"/></docdata></head>${BODY}</nitf>`,
    )
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'HP:5',
        title: 'Ministers meet',
        publishedAt: '2022-03-07T10:15:00Z',
        text: 'STRELSAU\n\nThey met.\n\nThey spoke.',
      }),
    ])
  })
})

describe('hostile XML', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')

  it.each<[string, string, RegExp]>([
    [
      'a billion laughs',
      `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss(item('&l9;')).slice(21)}`,
      /declares entities/,
    ],
    [
      'an entity of a file',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('&x;')).slice(21)}`,
      /declares entities/,
    ],
    ['300,000 levels', '<a>'.repeat(300_000), /nested deeper/],
    ['300,000 levels in an item', rss('<a>'.repeat(300_000)), /nested deeper/],
    ['no XML', 'The ministers met.', /not well-formed/],
    ['of another kind', '<svg><item>x</item></svg>', /neither a feed nor/],
    ['one tag of 30 MB', `<rss><channel><item><a b="${'x'.repeat(30 * 1024 * 1024)}`, /longer than/],
  ])('when a file is %s, then it is refused, quickly', async (_what, xml, reason) => {
    const started = performance.now()
    const { articles, rejects } = await read(xml)
    expect(articles).toEqual([])
    expect(rejects).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) as string })])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
