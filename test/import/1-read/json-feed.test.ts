// JSON Feeds as sites write them → an article an item; what is broken costs itself.
import { describe, expect, it } from 'vitest'
import { chunksOf, fileMaker, readFrom } from '../../support/inputs.ts'

const file = fileMaker()
const VERSION = 'https://jsonfeed.org/version/1.1'
const feed = (...items: unknown[]): string =>
  JSON.stringify({
    version: VERSION,
    title: 'The Harbour Press',
    feed_url: 'https://h.example/f.json',
    items,
  })

describe('readArticles from a JSON Feed', () => {
  it('when an item is complete, then all of it is taken', async () => {
    const item = {
      id: 'tag:h.example,2024:1',
      url: 'https://h.example/1',
      title: 'Talks',
      content_html: '<p>The ministers met.</p><script>alert(1)</script><p>They parted.</p>',
      date_published: '2024-03-05T10:00:00+01:00',
      authors: [{ name: 'A. Writer' }],
      language: 'en',
    }
    const path = file('feed.json', feed(item))
    const { articles, rejects } = await readFrom([path])
    expect(rejects).toEqual([])
    expect(articles).toEqual([
      {
        id: item.id,
        url: item.url,
        title: 'Talks',
        source: 'The Harbour Press',
        publishedAt: '2024-03-05T09:00:00Z',
        text: 'The ministers met.\n\nThey parted.',
        contentHash: expect.any(String) as string,
        origin: `${path}:items[0]`,
      },
    ])
  })

  it.each<[string, object, object]>([
    ['plain text', { content_text: 'T', content_html: '<p>U', summary: 'S' }, { text: 'T' }],
    ['a summary only', { summary: 'S' }, { text: 'S' }],
    ['a number as id', { id: 7, content_text: 'T' }, { id: 'https://h.example/f.json#7' }],
    ['its address as id', { id: 'https://h.example/2', content_text: 'T' }, { url: 'https://h.example/2' }],
    [
      'another address',
      { external_url: 'https://o.example/', content_text: 'T' },
      { url: 'https://o.example/' },
    ],
    ['a script as address', { id: 'x', url: 'javascript:alert(1)', content_text: 'T' }, { text: 'T' }],
  ])('when an item has %s, then it is taken', async (_what, item, expected) => {
    const { articles, rejects } = await readFrom([file('one.json', feed(item))])
    expect(rejects).toEqual([])
    expect(articles).toEqual([expect.objectContaining(expected)])
    expect(articles[0]!.url ?? 'https:').toMatch(/^https:/)
  })

  it.each<[string, unknown, RegExp]>([
    ['without a text', { id: '1' }, /has no text/],
    ['null', null, /not a JSON object but null/],
    ['a list', [], /but a list/],
    ['with a list as text', { content_text: [] }, /"content_text" is not text but a list/],
    [
      'with an impossible date',
      { content_text: 'T', date_published: '2024-02-31' },
      /publication date is not/,
    ],
    ['with endless elements', { content_html: '<div>'.repeat(20_000) }, /deep/],
  ])('when an item is %s, then it alone is rejected', async (_what, bad, reason) => {
    const good = { content_text: 'The ministers met.' }
    const path = file('bad.json', feed(good, bad, good))
    const { articles, rejects } = await readFrom([path])
    expect(articles).toHaveLength(2)
    expect(rejects).toEqual([
      {
        origin: `${path}:items[1]`,
        reason: expect.stringMatching(reason) as string,
        original: JSON.stringify(bad),
      },
    ])
  })

  it.each<[string, string, string]>([
    ['cut', `{"version": "${VERSION}",\n "items": [`, '2:12 not JSON'],
    ['without items', `{"version": "${VERSION}"}`, 'a JSON Feed without a list of items'],
  ])('when a feed is %s, then it is rejected', async (_what, content, message) => {
    const { rejects } = await readFrom([file('cut.json', content)])
    expect(rejects.map(({ line, column, reason }) => `${line ? `${line}:${column} ` : ''}${reason}`)).toEqual(
      [expect.stringContaining(message)],
    )
  })

  it('when it comes without a name, or with escaped slashes, then it is told by its version', async () => {
    const content = feed({ content_text: 'T' }).replaceAll('/', '\\/')
    const { articles } = await readFrom(['-'], { stdin: chunksOf([Buffer.from(content)]) })
    expect(articles.map(({ source }) => source)).toEqual(['The Harbour Press'])
  })
})
