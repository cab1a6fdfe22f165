// Addresses → what they answer, and every way in which they must not be followed.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../../../import/1-read/index.ts'
import { fetchUrl } from '../../../../import/1-read/urls/fetch-url.ts'
import { isPublicAddress } from '../../../../import/1-read/urls/public-address.ts'

let asked = 0
const answer: RequestListener = ({ url }, response) => {
  asked += 1
  const [, what, to] = /^\/(\w+)\??(.*)$/.exec(url ?? '') ?? []
  if (what === 'page') response.setHeader('content-type', 'text/html; charset=iso-8859-1').end('hello')
  else if (what === 'feed')
    response.end('<rss><channel><item><description>They met.</description></item></channel></rss>')
  else if (what === 'html') response.end('<p>The ministers met.</p>')
  else if (what === 'to') response.writeHead(302, { location: decodeURIComponent(to!) }).end()
  else if (what === 'loop') response.writeHead(302, { location: '/loop' }).end()
  else if (what === 'large') response.end('x'.repeat(2_000_000))
  else if (what === 'gzip') response.setHeader('content-encoding', 'gzip').end('x')
  else if (what !== 'never') response.writeHead(404).end()
}
const server = createServer(answer)
let own = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const HERE = { allowClosed: true, timeout: 500, limit: 1_000_000 }

describe('fetchUrl', () => {
  it('when a server answers, then its bytes come, after a redirect too', async () => {
    expect(await fetchUrl(`${own}/to?/page`, HERE)).toEqual({
      address: `${own}/page`,
      body: Buffer.from('hello'),
      charset: 'iso-8859-1',
    })
  })

  it.each<[string, RegExp]>([
    ['/none', /answered 404/],
    ['/loop', /more than 5 redirects/],
    ['/large', /longer than 1000000/],
    ['/never', /took too long/],
    ['/gzip', /answered in gzip/],
    ['/to?file:///etc/hostname', /neither http nor https/],
    ['/to?http://user:word@example.org/', /user name or password/],
  ])('when %s is asked for, then it is refused', async (path, reason) => {
    await expect(fetchUrl(own + path, HERE)).rejects.toThrow(reason)
  })

  it('when an address is not public, by number or by name, then nobody is asked', async () => {
    asked = 0
    const port = new URL(own).port
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]'])
      await expect(fetchUrl(`http://${host}:${port}/page`)).rejects.toThrow(/no public address/)
    expect(asked).toBe(0)
  })
})

describe('readArticles', () => {
  it('when addresses are given, then pages and feeds are read, and the others rejected', async () => {
    const paths = ['/html', '/feed', '/none'].map((path) => own + path)
    const records: object[] = []
    for await (const record of readArticles(paths, { stdin: process.stdin, now: 0, fetching: HERE }))
      records.push(record)
    expect(records).toEqual([
      expect.objectContaining({ url: `${own}/html`, text: 'The ministers met.' }),
      expect.objectContaining({ text: 'They met.', origin: `${own}/feed:1` }),
      expect.objectContaining({ origin: `${own}/none`, reason: 'the server answered 404' }),
    ])
  })
})

describe('isPublicAddress', () => {
  it.each<[string, boolean]>([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.9.9.9', false],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['172.32.0.1', true],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['no address', false],
  ])('when it is %s, then %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})
