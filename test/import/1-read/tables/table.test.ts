// CSV and TSV files as spreadsheets write them → an article a row; what is broken costs itself, and says where it stands.
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFieldNames } from '../../../../import/1-read/field-names.ts'
import { splitRows } from '../../../../import/1-read/tables/rows.ts'
import { chunksOf, cutAt, fileMaker, readFrom } from '../../../support/inputs.ts'

const file = fileMaker()
const table = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('')
const GOOD = table('id,text', 'a,The ministers met.', 'b,They parted.')

describe('readArticles from a table', () => {
  it('when a row is complete, then all of it is taken, and unknown columns are not', async () => {
    const path = file(
      'all.csv',
      table(
        'id,url,title,source,publishedAt,text,pages',
        'x1,https://example.org/a,T,S,2022-03-07,"He said ""yes"", and left.",3',
      ),
    )
    const { articles, rejects } = await readFrom([path])
    expect(rejects).toEqual([])
    expect(articles).toEqual([
      {
        id: 'x1',
        url: 'https://example.org/a',
        title: 'T',
        source: 'S',
        publishedAt: '2022-03-07',
        text: 'He said "yes", and left.',
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        origin: `${path}:2`,
      },
    ])
  })

  it.each<[string, string, string | Uint8Array]>([
    ['semicolons', 'a.csv', GOOD.replaceAll(',', ';')],
    ['bars', 'a.csv', GOOD.replaceAll(',', '|')],
    ['tabs', 'a.tsv', GOOD.replaceAll(',', '\t')],
    ['tabs in a .csv', 'a.csv', GOOD.replaceAll(',', '\t')],
    ['a byte order mark', 'a.csv', `\uFEFF${GOOD}`],
    ['UTF-16 with a mark', 'a.csv', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
    ['CRLF', 'a.csv', GOOD.replaceAll('\n', '\r\n')],
    ['CR', 'a.csv', GOOD.replaceAll('\n', '\r')],
    ['mixed line ends', 'a.csv', GOOD.replace('\n', '\r\n')],
    ['no final line end', 'a.csv', GOOD.trimEnd()],
    ['quoted names', 'a.csv', GOOD.replace('id,text', '"id","text"')],
    ['re-ordered columns', 'a.csv', table('text,id', 'The ministers met.,a', 'They parted.,b')],
    ['columns without a name', 'a.csv', table('id,text,,', 'a,The ministers met.,,', 'b,They parted.,,')],
    ['empty lines and rows', 'a.csv', GOOD.replace('b,', '\n\n, \nb,') + '\n,\n\n'],
    ['gzip', 'a.csv.gz', gzipSync(GOOD)],
    ['gzip and tabs', 'a.tsv.gz', gzipSync(GOOD.replaceAll(',', '\t'))],
  ])('when it has %s, then it is read', async (_what, name, content) => {
    const { articles, rejects } = await readFrom([file(name, content)])
    expect(rejects).toEqual([])
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'The ministers met.'],
      ['b', 'They parted.'],
    ])
  })

  it.each<[string, string]>([
    ['a formula', '=cmd|"/c calc"!A1'],
    ['a sum', '+1+2'],
    ['a mention', '@SUM(A1)'],
    ['lines', 'One.\nTwo.\r\n\r\nThree.'],
    ['a leading quotation mark', '"No," he said.\nHe left.'],
    ['Cypher', "') DETACH DELETE n // ${x} %s"],
  ])('when a text is %s, then it is kept as text', async (_what, text) => {
    const row = `x,"${text.replaceAll('"', '""')}"`
    const { articles, rejects } = await readFrom([file('kept.csv', table('id,text', row, 'b,They parted.'))])
    expect(rejects).toEqual([])
    expect(articles.map((article) => article.text)).toEqual([text, 'They parted.'])
  })

  it('when texts go over lines, then each row says where it begins', async () => {
    const content = 'id,text\r\na,"1\r\n2\n\r\n4"\r\n\r\nb,T\rc,"U\rV"\nd,W'
    const path = file('lines.csv', content)
    const { articles } = await readFrom([path])
    expect(articles.map(({ id, origin }) => [id, origin])).toEqual([
      ['a', `${path}:2`],
      ['b', `${path}:7`],
      ['c', `${path}:8`],
      ['d', `${path}:10`],
    ])
  })

  it.each<[string, string, RegExp]>([
    ['too long', 'x,T,more', /^3 fields, where the header names 2 columns$/],
    ['too short', 'x', /^1 fields, where/],
    ['without a text', 'x,', /"text" is missing or empty/],
    ['closed by the next one', 'x,"T\nz,"U"', /a quotation mark is not closed/],
  ])('when a row is %s, then it alone is rejected, with its line', async (_what, bad, reason) => {
    const path = file('bad.csv', table('id,text', 'a,The ministers met.', bad, 'b,They parted.'))
    const { articles, rejects } = await readFrom([path])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(rejects).toEqual([
      { origin: path, line: 3, reason: expect.stringMatching(reason) as string, original: bad },
    ])
  })

  it.each<[string, string, RegExp]>([
    ['a script as address', 'javascript:alert(1),2022-03-07,T', /"url" is not an http or https address/],
    ['an impossible date', ',31/02/2024,T', /"publishedAt" is not a date \("31\/02\/2024"\)/],
    ['a doubtful date', ',05/04/2024,T', /day\/month or month\/day/],
  ])('when a row has %s, then it is rejected', async (_what, row, reason) => {
    const { rejects } = await readFrom([file('check.csv', table('url,publishedAt,text', row))])
    expect(rejects.map((reject) => reject.reason)).toEqual([expect.stringMatching(reason)])
  })

  it('when a date counts seconds or milliseconds, then it is read', async () => {
    const content = table('publishedAt,text', '1646650800,T', '1646650800000,U')
    const { articles } = await readFrom([file('epoch.csv', content)])
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(Array(2).fill('2022-03-07T11:00:00Z'))
  })

  it.each<[string, string, string]>([
    ['no column for the text', 'id,body', '1: no column "text" (found "id", "body"; expected id, url, '],
    ['no header', 'x1,The ministers met.', '1: no column "text" (found "x1", "The ministers met."; exp'],
    ['a column twice', '\n\nid,text,id', '3: the column "id" stands twice'],
  ])('when a table has %s, then it is refused at once', async (_what, header, message) => {
    const { articles, rejects } = await readFrom([file('refused.csv', table(header, 'a,T,U', 'b,V,W'))])
    expect(articles).toEqual([])
    expect(rejects.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      expect.stringContaining(message),
    ])
  })

  it('when a quotation mark is not closed, then its row is named and what comes before is read', async () => {
    const path = file('open.csv', table('id,text', 'a,The ministers met.', 'b,"They', 'parted.', 'c,T'))
    const { articles, rejects } = await readFrom([path])
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    const reason =
      'not CSV (a row begins here that does not end; is a quotation mark closed?); the file is not read beyond'
    expect(rejects).toEqual([{ origin: path, line: 3, reason, original: '' }])
  })

  it('when a quotation mark is not closed within the limit, then reading stops, and no more is kept', async () => {
    let taken = 0
    const chunks = (async function* () {
      yield Buffer.from('id,text\na,T\nb,"T')
      for (; taken < 100; taken += 1) yield Buffer.from('x,more\n'.repeat(100))
    })()
    const ids: unknown[] = []
    const reading = (async () => {
      for await (const { fields } of splitRows(chunks, ',', 5_000)) ids.push(fields[0])
    })()
    await expect(reading).rejects.toMatchObject({
      line: 3,
      message: expect.stringContaining('too long') as string,
    })
    expect(ids).toEqual(['id', 'a'])
    expect(taken).toBeLessThan(10)
  })

  it('when a quotation mark stands inside a line, then it is one', async () => {
    const content = table('id\ttext', 'a\tThe "talks" ended.', 'b\t"Talks" ended.')
    const { articles } = await readFrom([file('marks.tsv', content)])
    expect(articles.map(({ text }) => text)).toEqual(['The "talks" ended.', '"Talks" ended.'])
  })

  it('when a row is not UTF-8, then its neighbours are read and no replacement character is', async () => {
    const bad = Buffer.from('x,Mélanie\n', 'latin1')
    const path = file('latin.csv', Buffer.concat([Buffer.from(GOOD), bad, Buffer.from('c,Mélanie\n')]))
    const { articles, rejects } = await readFrom([path])
    expect(articles.map(({ text }) => text).slice(2)).toEqual(['Mélanie'])
    expect(rejects).toEqual([expect.objectContaining({ line: 4, reason: 'not UTF-8 at byte 3' })])
  })

  it('when the archive has its own names, then --map finds the columns, whatever they are called', async () => {
    const names = parseFieldNames('text=__proto__,title=Head line,id=constructor')
    const content = table('constructor,Head line,text,__proto__', 'a,H,no,The ministers met.')
    const { articles, rejects } = await readFrom([file('own.csv', content)], { names })
    expect(rejects).toEqual([])
    expect(articles).toEqual([expect.objectContaining({ id: 'a', title: 'H', text: 'The ministers met.' })])
    expect({}).not.toHaveProperty('title')
  })

  it.each<[string, string, number]>([
    ['a table', GOOD, 2],
    ['a table with tabs', GOOD.replaceAll(',', '\t'), 2],
    ['prose', 'text, they say, is all.\nAnd more.\n', 1],
  ])('when standard input is %s, then it is told by its first row', async (_what, content, count) => {
    const { articles } = await readFrom(['-'], { stdin: chunksOf([Buffer.from(content)]) })
    expect(articles).toHaveLength(count)
  })

  it.each(['', '\n\n', 'id,text\n', 'id,text\n,\n'])(
    'when a file holds %j, then it is told as empty',
    async (content) => {
      const path = file('none.csv', content)
      expect(await readFrom([path])).toEqual({ articles: [], rejects: [], empty: [path] })
    },
  )

  it('when any texts are cut into any chunks, then all of them come out', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'é', '🤝', 'a', ' ') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(200), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        async (texts, cuts, end) => {
          const rows = texts.map((each, at) => `${at},"${`x${each}`.replaceAll('"', '""')}"${end}`)
          const bytes = Buffer.from(`id,text${end}${rows.join('')}`)
          const { articles, rejects } = await readFrom(['-'], { stdin: chunksOf(cutAt(bytes, cuts)) })
          expect(rejects).toEqual([])
          expect(articles.map((article) => article.text)).toEqual(texts.map((each) => `x${each}`))
          const lineEnds = (upTo: number): number =>
            rows
              .slice(0, upTo)
              .join('')
              .split(/\r\n|\n|\r/).length
          expect(articles.map(({ origin }) => origin)).toEqual(
            texts.map((_each, at) => `stdin:${1 + lineEnds(at)}`),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})
