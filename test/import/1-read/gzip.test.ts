// Packed inputs → what they hold, and a line on those that are broken or bombs.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../../../import/1-read/gunzip.ts'
import { chunksOf, fileMaker, readFrom } from '../../support/inputs.ts'

const file = fileMaker()
const LINE = '{"id": "a", "text": "The ministers met."}\n'

describe('readArticles from gzip', () => {
  it.each<[string, string, number]>([
    ['a.txt.gz', 'The ministers met.', 1],
    ['a.jsonl.gz', LINE + LINE, 2],
    ['a.ndjson.GZ', `\uFEFF${LINE}`, 1],
    ['a.json.gz', `[${LINE},${LINE}]`, 2],
    ['packed-but-named-otherwise.jsonl', LINE, 1],
  ])('when %s is packed, then it is read as if it were not', async (name, content, count) => {
    const { articles, rejects } = await readFrom([file(name, gzipSync(content))])
    expect(rejects).toEqual([])
    expect(articles).toHaveLength(count)
  })

  it('when UTF-16 is packed, then it is read', async () => {
    const { articles } = await readFrom([
      file('16.txt.gz', gzipSync(Buffer.from('\uFEFFSie trafen sich', 'utf16le'))),
    ])
    expect(articles.map(({ text }) => text)).toEqual(['Sie trafen sich'])
  })

  it('when several packed parts follow each other, then all are read', async () => {
    const { articles } = await readFrom([
      file('two.jsonl.gz', Buffer.concat([gzipSync(LINE), gzipSync(LINE)])),
    ])
    expect(articles).toHaveLength(2)
  })

  it('when standard input is packed, then it is read', async () => {
    const { articles } = await readFrom(['-'], { stdin: chunksOf([gzipSync(LINE)]) })
    expect(articles).toHaveLength(1)
  })

  it('when a named .gz is not packed, then it is read all the same', async () => {
    expect((await readFrom([file('plain.jsonl.gz', LINE)])).articles).toHaveLength(1)
  })

  const packed = gzipSync(
    Array.from({ length: 30_000 }, (_, id) => `{"id": ${id}, "text": "t${Math.sin(id)}"}\n`).join(''),
  )
  it.each<[string, Uint8Array, RegExp]>([
    ['cut', packed.subarray(0, packed.length - 2000), /broken gzip data \(unexpected end/],
    [
      'altered',
      Buffer.concat([packed.subarray(0, 200_000), Buffer.alloc(9, 0xff), packed.subarray(200_009)]),
      /broken gzip/,
    ],
  ])('when it is %s, then what comes before is read', async (_what, bytes, reason) => {
    const { articles, rejects } = await readFrom([file('broken.jsonl.gz', bytes)])
    expect(articles.length).toBeGreaterThan(100)
    expect(rejects.at(-1)!.reason).toMatch(reason)
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing but its mark', Buffer.from('1f8b0800', 'hex'), /broken gzip/],
    ['packed twice', gzipSync(gzipSync(LINE)), /compressed \(gzip in gzip\)/],
    ['a packed picture', gzipSync(Buffer.from('89504e470d0a1a0a0000000d', 'hex')), /byte 0x00 at 8/],
  ])('when it is %s, then it is rejected', async (_what, bytes, reason) => {
    const { articles, rejects } = await readFrom([file('no.jsonl.gz', bytes)])
    expect(articles).toEqual([])
    expect(rejects.map((reject) => reject.reason)).toEqual([expect.stringMatching(reason)])
  })

  it('when a small file unpacks to very much, then reading stops early', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 'a'), { level: 9 })
    const { articles, rejects } = await readFrom([
      file('bomb.jsonl.gz', Buffer.concat([gzipSync(LINE), bomb])),
    ])
    expect(articles).toHaveLength(1)
    expect(rejects.at(-1)!.reason).toBe('unpacks to more than 250 times its size')
  })
})

describe('gunzip', () => {
  it('when more bytes come than any file may have, then it stops', async () => {
    const limit = { free: 1e9, ratio: 1e9, bytes: 1000 }
    const all = gunzip(chunksOf([gzipSync(Buffer.alloc(2000))]), limit)
    await expect(all.next()).rejects.toThrow('unpacks to more than 1000 bytes')
  })
})
