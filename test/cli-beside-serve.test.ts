// `entente import`, `retract` and `export` beside a running server of the embedded graph → run by that server.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archive, articles, folder, hashOf, importing, serveBeside } from './support/beside-server.ts'
import { entente } from './support/terminal.ts'

describe('a command beside a server', () => {
  it('when articles are imported, again, and taken out, then as without the server, and once', async () => {
    const { dataDir, beside, stop, notice } = await serveBeside('whole')
    expect(statSync(notice).mode & 0o777).toBe(0o600)
    const first = await beside(importing())
    expect({ ...first, stdout: JSON.parse(first.stdout) as unknown }).toMatchObject({
      status: 3,
      stdout: { read: 31, imported: 30, unchanged: 0, rejected: 1 },
      stderr: expect.stringContaining(`${archive}:31: "text" is missing or empty`),
    })
    expect(readFileSync(join(folder, 'rejects.jsonl'), 'utf8')).toContain('"original":"{\\"id\\": \\"bad\\"')
    const second = await beside(['import', '-', '--json'], articles(30))
    expect(JSON.parse(second.stdout)).toMatchObject({ read: 30, imported: 0, unchanged: 30 })
    expect((await beside(['import', '-'], articles(31))).stdout).toContain('31 articles read = 1 imported')
    expect((await beside(['retract', 'b30'])).stdout).toContain('1 articles retracted')
    expect((await beside(['export'])).stdout).toContain('"id":"b29"')
    expect(await beside(['import', join(folder, 'none')])).toMatchObject({ status: 2, stdout: '' })
    expect(await stop()).toBe(0)
    expect(() => statSync(notice)).toThrow('ENOENT')

    const alone = join(folder, 'alone')
    await entente(importing(), { environment: { ENTENTE_DATA: alone } })
    expect(await hashOf(dataDir)).toBe(await hashOf(alone))
  }, 60_000)

  it('when another asks, then nobody without the token and nobody from outside this machine', async () => {
    const { stop, notice, beside } = await serveBeside('asked')
    const { port } = JSON.parse(readFileSync(notice, 'utf8')) as { port: number }
    const ask = (host: string): Promise<Response> =>
      fetch(`http://${host}:${port}/1`, { method: 'POST', headers: { authorization: 'Bearer guess' } })
    expect((await ask('127.0.0.1')).status).toBe(403)
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')
    if (outside) await expect(ask(outside.address)).rejects.toThrow('fetch failed')
    // With a token that is not the server's, as of one that was killed: the one line.
    writeFileSync(notice, JSON.stringify({ port, token: 'guess' }))
    expect(await beside(importing())).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('another process has this graph open'),
    })
    await stop()
  }, 60_000)
})
