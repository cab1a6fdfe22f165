// HTML pages → the article in each: its text and what its head says, never what a browser would run.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../import/1-read/pages/page.ts'
import { readBytes } from '../read-bytes.ts'

const FIRST = 'The foreign minister of Ruritania, Anna Kovel, met her counterpart in Strelsau on Monday.'
const SECOND = 'They signed a treaty on rivers, after talks that had taken them, on and off, eleven years.'
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

async function only(html: string | Uint8Array) {
  const { articles, rejects } = await readBytes(readPage, html)
  expect(rejects).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!
}

describe('the text of a page', () => {
  it.each<[string, string]>([
    [
      'has menus and a footer',
      page('', `<nav><a href="/">Home</a></nav><article>${BODY}</article><footer>Imprint</footer>`),
    ],
    [
      'has scripts and styles',
      page('<style>p{}</style>', `${BODY}<script>document.write("run")</script><style>p{}</style>`),
    ],
    [
      'has handlers and frames',
      page('', `${BODY}<img src=x onerror="run()"><iframe srcdoc="<p>run</p>">run</iframe>`),
    ],
    [
      'has noscript, template and comments',
      page('', `${BODY}<noscript>run</noscript><template>run</template><!-- run -->`),
    ],
    [
      'has a base and links that run',
      page(
        '<base href="http://127.0.0.1:1/">',
        BODY.replace('Anna Kovel', '<a href="javascript:run()">Anna Kovel</a>'),
      ),
    ],
    ['nests wrongly', page('', `<b><i>${BODY}</b></i></div></section>`)],
    ['has no outer elements', BODY],
    ['has a head only', `<html><head><title>T</title></head>${BODY}`],
    ['is XHTML', `<?xml version="1.0"?>${page('', BODY)}`],
    ['breaks its lines inside paragraphs', page('', BODY.replaceAll(', ', ',\n   '))],
    ['has a soft entity', page('', BODY.replace('Anna Kovel', 'Anna&nbsp;Kovel'))],
  ])('when a page %s, then its paragraphs are the lines', async (_what, html) => {
    expect((await only(html)).text).toBe(`${FIRST}\n\n${SECOND}`)
  })

  it('when lines are broken by <br> or stand in <pre>, then they are lines, and empty lines part paragraphs', async () => {
    expect((await only('<p>One<br>two<br><br>three</p>')).text).toBe('One\ntwo\n\nthree')
    expect((await only('<pre>One\ntwo\n\nthree</pre>')).text).toBe('One\ntwo\n\nthree')
  })

  it('when a table or a list stands in it, then each row and item is a line', async () => {
    const { text } = await only('<table><tr><td>Kovel<td>Strelsau</table><ul><li>one<li>two</ul>')
    expect(text).toBe('Kovel Strelsau\n\none\n\ntwo')
  })

  it('when a page holds no text, then nothing comes of it', async () => {
    expect(await readBytes(readPage, page('<title>T</title>', '<script>1</script>'))).toEqual({
      articles: [],
      rejects: [],
    })
  })

  it('when its encoding is declared, then it is read in it; else it is rejected', async () => {
    const latin = (head: string) => Buffer.from(`${head}<p>Mélanie`, 'latin1')
    expect((await only(latin('<meta charset="iso-8859-1">'))).text).toBe('Mélanie')
    const { rejects } = await readBytes(readPage, latin(''))
    expect(rejects).toEqual([expect.objectContaining({ reason: 'not UTF-8 at byte 4' })])
  })

  it.each<[string, string]>([
    ['10,000 deep', '<div>'.repeat(10_000) + BODY],
    ['1,000,000 deep', '<div>'.repeat(1_000_000) + BODY],
    ['10,000 deep in spans', '<span>'.repeat(10_000) + BODY],
    ['10,000 deep in open paragraphs', '<p><b>'.repeat(10_000) + BODY],
    ['of 300,000 elements', '<br>x'.repeat(300_000)],
    ['a million <', '<'.repeat(1_000_000)],
  ])('when a page is %s, then it is rejected, quickly', async (_what, html) => {
    const started = performance.now()
    const { articles, rejects } = await readBytes(readPage, html)
    expect(articles).toEqual([])
    expect(rejects).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(/deeper than|more than/) as string }),
    ])
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('when a page asks for a hundred other things, then nothing is fetched', async () => {
    let asked = 0
    const server = createServer((_request, response) => {
      asked += 1
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
    const head = `<link rel="stylesheet" href="${own}"><script src="${own}"></script><meta http-equiv="refresh" content="0;url=${own}">`
    await only(
      page(head, `${BODY}<img src="${own}"><iframe src="${own}"></iframe><object data="${own}"></object>`),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked).toBe(0)
    server.close()
  })
})

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('what a page says of its article', () => {
  const ARTICLE = {
    '@type': 'NewsArticle',
    headline: 'Ministers meet',
    datePublished: '2024-02-03T10:00:00Z',
    publisher: { '@type': 'Organization', name: 'Harbour Press' },
    mainEntityOfPage: { '@id': 'https://harbour.example/a' },
  }
  /** The hash of the text: the page has no address. */
  const NO_ADDRESS = '2f9f959db5395dc097e5'
  const FULL = {
    title: 'Ministers meet',
    source: 'Harbour Press',
    publishedAt: '2024-02-03T10:00:00Z',
    url: 'https://harbour.example/a',
  }

  it.each<[string, string, object]>([
    ['JSON-LD', linked(ARTICLE), FULL],
    ['JSON-LD in a list', linked([{ '@type': 'WebSite', name: 'x' }, ARTICLE]), FULL],
    ['JSON-LD in a graph', linked({ '@graph': [{ '@type': ['Thing', 'Person'] }, ARTICLE] }), FULL],
    [
      'broken JSON-LD and a title',
      `<script type="application/ld+json">{"@type":</script><title>Ministers meet</title>`,
      { title: 'Ministers meet' },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="Ministers meet"><meta property="og:site_name" content="Harbour Press"><meta property="article:published_time" content="2024-02-03T10:00:00Z"><meta property="og:url" content="https://harbour.example/a">',
      FULL,
    ],
    ['JSON-LD before Open Graph', `<meta property="og:title" content="Other">${linked(ARTICLE)}`, FULL],
    [
      'a canonical address',
      '<link rel="canonical" href="https://harbour.example/b">',
      { url: 'https://harbour.example/b' },
    ],
    ['an address that runs', '<link rel="canonical" href="javascript:run()">', { id: NO_ADDRESS }],
    ['a home page as address', '<link rel="canonical" href="https://harbour.example/">', { id: NO_ADDRESS }],
    [
      'two dates of which one is none',
      '<meta name="date" content="2024-02-03">' + linked({ ...ARTICLE, datePublished: 'Saturday' }),
      { publishedAt: '2024-02-03' },
    ],
    [
      'a date in the future',
      '<meta name="date" content="2031-02-03">',
      { publishedAt: '2031-02-03', dateSuspect: true },
    ],
    ['nothing', '', { publishedAt: null }],
  ])('when it is %s, then it is taken', async (_what, head, expected) => {
    expect(await only(page(head, BODY))).toMatchObject(expected)
  })

  it.each<[string, string, string | null]>([
    ['the only one', '<time datetime="2024-02-03">Saturday</time>', '2024-02-03'],
    [
      'in the head of the article',
      '<article><header><time datetime="2024-02-03">x</time></header></article><time datetime="2024-01-01">x</time>',
      '2024-02-03',
    ],
    ['one of several', '<time datetime="2024-02-03">x</time><time datetime="2024-01-01">x</time>', null],
    ['no date', '<time datetime="PT5M">five minutes</time>', null],
  ])('when <time> is %s, then it is the date only where no other could be', async (_what, body, expected) => {
    expect((await only(page('', body + BODY))).publishedAt).toBe(expected)
  })

  it('when the declared date is in no calendar, then the page is rejected', async () => {
    const { rejects } = await readBytes(readPage, page('<meta name="date" content="2024-02-31">', BODY))
    expect(rejects).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('"2024-02-31"') as string }),
    ])
  })
})
