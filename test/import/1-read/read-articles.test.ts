// Files as they come → articles and rejects: nothing lost, nothing taken for what it is not.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { isReject, readArticles, type Reject } from '../../../import/1-read/index.ts'
import type { Article } from '../../../import/reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function read(paths: readonly string[], stdin: AsyncIterable<Uint8Array | string> = none()) {
  const articles: Article[] = []
  const rejects: Reject[] = []
  const empty: string[] = []
  const now = Date.parse('2024-06-01')
  for await (const record of readArticles(paths, { stdin, now, onEmpty: (origin) => empty.push(origin) })) {
    if (isReject(record)) rejects.push(record)
    else articles.push(record)
  }
  return { articles, rejects, empty }
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`
const GOOD = line({ id: 'a', text: 'The ministers met.' })

describe('readArticles from text files', () => {
  it('when a file has a byte order mark, then only the mark is left out', async () => {
    const { articles } = await read([file('bom.txt', '\uFEFFThe ministers\r\nmet. 🤝')])
    expect(articles.map(({ text }) => text)).toEqual(['The ministers\r\nmet. 🤝'])
  })

  it.each(['utf-16le', 'utf-16be'])('when a file is %s by its mark, then it is read', async (encoding) => {
    const bytes = Buffer.from('\uFEFFDie Minister trafen sich: ja 🤝', 'utf16le')
    const { articles } = await read([file('16.txt', encoding === 'utf-16le' ? bytes : bytes.swap16())])
    expect(articles.map(({ text }) => text)).toEqual(['Die Minister trafen sich: ja 🤝'])
  })

  it.each<[string, Uint8Array | string, RegExp]>([
    ['latin-1', Buffer.from('Mélanie', 'latin1'), /not UTF-8 at byte 1$/],
    ['UTF-16 without a mark', Buffer.from('The', 'utf16le'), /byte 0x00 at 1/],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /byte 0x00 at 8/],
    ['gzip cut off', Buffer.from('1f8b0800', 'hex'), /broken gzip data/],
    ['zip', Buffer.from('504b0304', 'hex'), /compressed \(zip\)/],
    ['a cut character', Buffer.from('The €').subarray(0, 6), /not UTF-8 at byte/],
    ['half of UTF-16', Buffer.from('fffe00d8', 'hex'), /not UTF-16LE/],
  ])('when a file is %s, then it is rejected', async (_what, content, reason) => {
    const path = file('bad.txt', content)
    const { articles, rejects } = await read([path])
    expect(articles).toEqual([])
    expect(rejects).toEqual([
      expect.objectContaining({ origin: path, reason: expect.stringMatching(reason) as string }),
    ])
  })

  it('when a file is larger than 10 MB, then it is rejected', async () => {
    const { rejects } = await read([file('large.txt', 'a '.repeat(6 * 1024 * 1024))])
    expect(rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('longer than')])
  })

  it.each(['', '\n \n\t\n', '\uFEFF'])(
    'when a file holds %j, then nothing comes of it, and that is told',
    async (content) => {
      const path = file('empty.txt', content)
      expect(await read([path])).toEqual({ articles: [], rejects: [], empty: [path] })
    },
  )

  it('when the same text lies twice with other line ends, then it has one id', async () => {
    const { articles } = await read([
      file('x/1.txt', 'One text\nof two lines'),
      file('x/2.txt', 'One text\r\nof two lines '),
    ])
    expect(articles[0]!.id).toBe(articles[1]!.id)
  })
})

describe('readArticles from JSON Lines', () => {
  it('when a record is complete, then all of it is taken, and unknown fields are not', async () => {
    const fields = {
      id: ' x1 ',
      url: 'https://example.org/a',
      title: 'T',
      source: 'S',
      publishedAt: '2022-03-07',
      text: 'Text.',
    }
    const { articles } = await read([file('a.jsonl', line({ ...fields, further: 1 }))])
    expect(articles).toEqual([
      {
        ...fields,
        id: 'x1',
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        origin: join(folder, 'a.jsonl:1'),
      },
    ])
  })

  it.each<[string, string, RegExp]>([
    ['not JSON', '{"id": "b", "text": ', /not JSON/],
    ['null', 'null', /not a JSON object but null/],
    ['a number', '17', /but a number/],
    ['a list', '[1]', /but a list/],
    ['without a text', '{"id": "b"}', /"text" is missing/],
    ['with an empty text', '{"id": "b", "text": " \\n"}', /"text" is missing or empty/],
    ['with a text that is a number', '{"id": "b", "text": 1}', /"text" is not text but a number/],
    ['with a field twice', '{"id": "b", "text": "a", "text": "b"}', /"text" stands twice/],
    ['with half a surrogate pair', '{"id": "b", "text": "a\\ud83e"}', /surrogate/],
    [
      'with an impossible date',
      '{"text": "a", "publishedAt": "31/02/2024"}',
      /"publishedAt" is not a date \("31\/02\/2024"\)/,
    ],
    [
      'with a script as address',
      '{"text": "a", "url": "java\\tscript:alert(1)"}',
      /not an http or https address/,
    ],
    ['with an endless id', JSON.stringify({ id: 'x'.repeat(2000), text: 'a' }), /"id" is longer/],
    ['very deep', `{"text": ${'['.repeat(100_000)}`, /not JSON/],
  ])('when a record is %s, then it alone is rejected, with its line', async (_what, bad, reason) => {
    const { articles, rejects } = await read([file('b.jsonl', `${GOOD}\n${bad}\n${GOOD}`)])
    expect(articles).toHaveLength(2)
    expect(rejects).toEqual([
      {
        origin: join(folder, 'b.jsonl'),
        line: 3,
        reason: expect.stringMatching(reason) as string,
        original: bad,
      },
    ])
  })

  it.each<[string, object]>([
    ['nested fields of our names', { id: 'a', text: 'T', more: { id: 1, text: 2 } }],
    ['a text that looks like fields', { id: 'a', text: '"id": 1, "text": "x", "text": "y"' }],
    [
      'prototype keys',
      JSON.parse('{"id": "a", "text": "T", "__proto__": {"url": "ftp://x"}, "constructor": 1}') as object,
    ],
    ['an address with a port', { id: 'a', text: 'T', url: 'example.org:8080/a' }],
    ['text that is Cypher', { id: 'a', text: "') DETACH DELETE n // ${x} %s" }],
  ])('when a record has %s, then it is taken as it is', async (_what, record) => {
    const { articles, rejects } = await read([file('c.jsonl', line(record))])
    expect(rejects).toEqual([])
    expect(articles[0]!.text).toBe((record as { text: string }).text)
    expect(Object.prototype).not.toHaveProperty('url')
  })

  it('when a line is not UTF-8, then its neighbours are read and no replacement character is', async () => {
    const bytes = Buffer.concat([
      Buffer.from(GOOD),
      Buffer.from('{"text": "Mélanie"}\n', 'latin1'),
      Buffer.from(GOOD),
    ])
    const { articles, rejects } = await read([file('d.jsonl', bytes)])
    expect(articles).toHaveLength(2)
    expect(rejects).toEqual([expect.objectContaining({ line: 2, reason: 'not UTF-8 at byte 11' })])
  })

  it('when a line is longer than 10 MB, then it is rejected without being kept, and the next one is read', async () => {
    const { articles, rejects } = await read([
      file('e.jsonl', `${GOOD}${'x'.repeat(11 * 1024 * 1024)}\n${GOOD}`),
    ])
    expect(articles).toHaveLength(2)
    expect(rejects[0]).toMatchObject({ line: 2, reason: expect.stringContaining('longer than') as string })
    expect(rejects[0]!.original.length).toBeLessThan(2000)
  })

  it('when line ends are mixed and one text holds U+2028, then lines are counted by LF', async () => {
    const { articles } = await read([
      file('f.jsonl', `\uFEFF${GOOD.trim()}\r\n\n${line({ id: 'b', text: 'a\u2028b\u0000' }).trim()}`),
    ])
    expect(articles.map(({ origin }) => origin)).toEqual([
      join(folder, 'f.jsonl:1'),
      join(folder, 'f.jsonl:3'),
    ])
    expect(articles[1]!.text).toBe('a\u2028b\u0000')
  })

  it('when an id is composed or decomposed, then it is one id, and the text stays', async () => {
    const { articles } = await read([
      file('g.jsonl', line({ id: 'Joly-é', text: 'é' }) + line({ id: 'Joly-e\u0301', text: 'e\u0301' })),
    ])
    expect(articles[0]!.id).toBe(articles[1]!.id)
    expect(articles[1]!.text).toBe('e\u0301')
  })
})

describe('readArticles from paths', () => {
  it('when a folder is given, then its articles come sorted, and links are not followed', async () => {
    file('tree/b.txt', 'Second.')
    file('tree/a/z.jsonl', GOOD)
    file('tree/a.txt', 'First.')
    file('tree/picture.png', 'not looked at')
    symlinkSync(folder, join(folder, 'tree/loop'))
    const { articles, rejects } = await read([join(folder, 'tree')])
    expect(articles.map(({ text }) => text)).toEqual(['First.', 'Second.', 'The ministers met.'])
    expect(rejects).toEqual([])
  })

  it('when a pattern is given, then what it matches is read', async () => {
    file('glob/1.txt', 'One.')
    file('glob/2.txt', 'Two.')
    const { articles } = await read([join(folder, 'glob/*.txt')])
    expect(articles.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  })

  it.each(['missing.txt', 'nothing-*.txt', 'hollow'])(
    'when %s stands for nothing, then the input is refused',
    async (path) => {
      mkdirSync(join(folder, 'hollow'), { recursive: true })
      await expect(read([join(folder, path)])).rejects.toMatchObject({
        code: 'INPUT_NOT_FOUND',
        exitStatus: 2,
      })
    },
  )

  it('when a file of another kind is named itself, then it is rejected', async () => {
    const { rejects } = await read([file('a.pdf', 'x')])
    expect(rejects.map(({ reason }) => reason)).toEqual([
      'not a text article (files ending in ".pdf" are not read)',
    ])
  })

  it('when a pipe is named, then it is rejected and not waited for', async () => {
    const path = join(folder, 'pipe.txt')
    execFileSync('mkfifo', [path])
    const { rejects } = await read([path])
    expect(rejects.map(({ reason }) => reason)).toEqual(['not a regular file'])
  })

  it.each<[string, string, number]>([
    ['JSON Lines', GOOD + GOOD, 2],
    ['a text', 'The ministers met.\n\nThen they left.', 1],
  ])('when standard input is %s, then it is told by its first character', async (_what, content, count) => {
    const { articles } = await read(
      ['-'],
      (async function* () {
        yield content
      })(),
    )
    expect(articles).toHaveLength(count)
    expect(articles[0]!.origin).toMatch(/^stdin/)
  })
})

describe('readArticles', () => {
  it('when any text is cut into any chunks, then it comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
          { minLength: 1, maxLength: 5 },
        ),
        fc.array(fc.nat(2000), { maxLength: 8 }),
        async (texts, cuts) => {
          const bytes = Buffer.from(texts.map((text, id) => line({ id, text })).join(''))
          const bounds = [
            0,
            ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
            bytes.length,
          ]
          const chunks = (async function* () {
            for (let i = 1; i < bounds.length; i += 1) yield bytes.subarray(bounds[i - 1], bounds[i])
          })()
          const { articles, rejects } = await read(['-'], chunks)
          expect(rejects).toEqual([])
          expect(articles.map(({ text }) => text)).toEqual(texts)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('when good lines are damaged at random, then every line is an article or a reject', async () => {
    const good = Buffer.from(GOOD.repeat(5))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (flips) => {
          const bytes = Buffer.from(good)
          for (const [at, value] of flips) if (value !== 0) bytes[at] = value
          const lines = bytes
            .toString('latin1')
            .split('\n')
            .filter((text) => Buffer.from(text, 'latin1').toString().trim() !== '')
          const { articles, rejects } = await read([file('damaged.jsonl', bytes)])
          expect(articles.length + rejects.length).toBe(lines.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})
