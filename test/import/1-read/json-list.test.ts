// JSON files as they come → the articles in them; what is broken costs itself, and says where it stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_NAMES } from '../../../import/1-read/field-names.ts'
import { chunksOf, cutAt, fileMaker, readFrom } from '../../support/inputs.ts'

const file = fileMaker()
const A = '{"id": "a", "text": "The ministers met."}'
const B = '{"id": "b", "text": "They parted."}'

describe('readArticles from a JSON list', () => {
  it.each<[string, string, string[]]>([
    ['compact', `[${A},${B}]`, ['1:2', '1:44']],
    ['over many lines', `[\n  ${A},\n  ${B}\n]\n`, ['2:3', '3:3']],
    ['with a byte order mark and CRLF', `\uFEFF[\r\n${A}\r\n,\r\n${B}]`, ['2:1', '4:1']],
    ['objects, one after another', `${A}\n\n${B}\n`, ['1:1', '3:1']],
    ['objects without white space', `${A}${B}`, ['1:1', '1:42']],
    ['one object over many lines', '{\n  "id": "a",\n  "text": "{[,:]}\\""\n}', ['1:1']],
    ['with characters of several bytes before', `[{"id": "é🤝", "text": "é"}, ${B}]`, ['1:2', '1:29']],
  ])('when it is %s, then each article says where it begins', async (_what, content, places) => {
    const path = file('good.json', content)
    const { articles, rejects } = await readFrom([path])
    expect(rejects).toEqual([])
    expect(articles.map(({ origin }) => origin)).toEqual(places.map((place) => `${path}:${place}`))
  })

  it.each<[string, string, RegExp, string]>([
    ['a value that JSON has not', '{"id": "x", "text": NaN}', /not JSON \(Unexpected token/, '3:21'],
    ['a word cut off', '{"id": "x", "more": tru, "text": "T"}', /not JSON/, '3:21'],
    ['a comma too many', '{"text": "T",\n}', /not JSON/, '4:1'],
    ['a line end inside a string', '{"text": "T\n"}', /not JSON/, '3:12'],
    ['no text', '{"id": "x"}', /"text" is missing/, '3:1'],
    ['a field twice', '{"text": "T", "text": "U"}', /"text" stands twice/, '3:1'],
    ['null', 'null', /not a JSON object but null/, '3:1'],
    ['a number', '17', /but a number/, '3:1'],
    ['a string', '"17"', /but a string/, '3:1'],
    ['a list', '[{"text": "T"}]', /but a list/, '3:1'],
    ['nested deeply', `{"text": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /"text" is not text/, '3:1'],
  ])('when an article is %s, then it alone is rejected', async (_what, bad, reason, place) => {
    const path = file('one.json', `[\n${A},\n${bad},\n${B}]`)
    const { articles, rejects } = await readFrom([path])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(rejects).toEqual([
      {
        origin: path,
        line: Number(place.split(':')[0]),
        column: Number(place.split(':')[1]),
        reason: expect.stringMatching(reason) as string,
        original: bad,
      },
    ])
  })

  it.each<[string, string, RegExp, string]>([
    ['not closed', `[${A},\n${B}`, /before the list is closed/, '2:35'],
    ['cut inside an article', `[${A},${B},\n{"id": "c", `, /before the list is closed/, '2:12'],
    ['cut inside a text', `[${A},${B},\n{"text": "The min`, /string begins there and is not closed/, '2:10'],
    ['closed after a comma', `[${A},${B},\n]`, /a value is missing/, '2:1'],
    ['one comma too rich', `[${A},${B},\n,${A}]`, /a value is missing/, '2:1'],
    ['one comma too poor', `[${A},${B}\n{"text": "T"}]`, /a comma is missing/, '2:1'],
    ['with a quote too many', `[${A},${B},\n{"text": "T"T"}]`, /quotation mark/, '2:13'],
    ['with a wrong bracket', `[${A},${B},\n{"text": ["T"}]`, /"}" closes what it did not open/, '2:14'],
    ['followed by more', `[${A},${B}]\n${A}`, /something follows the end/, '2:1'],
    ['an object followed by a list', `${A}${B}\n[]`, /something follows the end/, '2:1'],
    ['endlessly deep', `[${A},${B},\n${'['.repeat(300_000)}`, /nested too deeply/, '2:200000'],
  ])('when a list is %s, then what stands before is read', async (_what, content, reason, place) => {
    const { articles, rejects } = await readFrom([file('broken.json', content)])
    expect(articles.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'b'])
    expect(rejects).toHaveLength(1)
    expect(rejects[0]!.reason).toMatch(reason)
    expect(`${rejects[0]!.line}:${rejects[0]!.column}`).toBe(place)
  })

  it.each(['word', '17', '"text"', '<html>', '}'])(
    'when a file is %s, then it is no JSON list',
    async (content) => {
      const { rejects } = await readFrom([file('no.json', content)])
      expect(rejects.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/neither a list nor an object/),
      ])
    },
  )

  it.each(['', ' \n', '[]', '\uFEFF[ ]\n'])(
    'when a file holds %j, then it is told as empty',
    async (content) => {
      const path = file('none.json', content)
      expect(await readFrom([path])).toEqual({ articles: [], rejects: [], empty: [path] })
    },
  )

  it('when an article is longer than 10 MB or not UTF-8, then it alone is rejected', async () => {
    const bad = Buffer.from('{"text": "Mélanie"}', 'latin1')
    const long = Buffer.from(`{"text": "${'x'.repeat(11 * 1024 * 1024)}"}`)
    const parts = [`[${A},\n`, bad, ',\n', long, `,${B}]`].map((part) => Buffer.from(part))
    const { articles, rejects } = await readFrom([file('long.json', Buffer.concat(parts))])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(rejects.map(({ line }) => line)).toEqual([2, 3])
    expect(rejects[0]!.reason).toBe('not UTF-8 at byte 11')
    expect(rejects[1]!.reason).toMatch(/^longer than/)
    expect(rejects[1]!.original.length).toBeLessThan(2000)
  })

  it('when the archive has its own names, then --map finds the fields', async () => {
    const content = '[{"body": "T", "head.line": "H", "text": 1}, {"body": "a", "body": "b"}]'
    const names = { ...OWN_NAMES, text: 'body', title: 'head.line' }
    const { articles, rejects } = await readFrom([file('own.json', content)], { names })
    expect(articles).toEqual([expect.objectContaining({ text: 'T', title: 'H' })])
    expect(rejects.map(({ reason }) => reason)).toEqual(['"body" stands twice'])
  })

  it('when standard input begins with a bracket, then it is a list', async () => {
    const { articles } = await readFrom(['-'], { stdin: chunksOf([Buffer.from(` [${A}, ${B}]`)]) })
    expect(articles.map(({ origin }) => origin)).toEqual(['stdin:1:3', 'stdin:1:46'])
  })

  it('when any JSON is cut into any chunks, then all of it comes out', async () => {
    const record = fc.record({
      text: fc.string({ unit: 'grapheme' }).map((t) => `x${t}`),
      more: fc.jsonValue(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(2000), { maxLength: 8 }),
        fc.constantFrom(undefined, 1),
        async (records, cuts, indent) => {
          const bytes = Buffer.from(JSON.stringify(records, null, indent))
          const { articles, rejects } = await readFrom(['-'], { stdin: chunksOf(cutAt(bytes, cuts)) })
          expect(rejects).toEqual([])
          expect(articles.map(({ text }) => text)).toEqual(records.map(({ text }) => text.toWellFormed()))
        },
      ),
      { numRuns: 200 },
    )
  })
})
