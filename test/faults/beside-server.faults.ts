// A server and a command that it runs for another process, either of them stopped or killed → what is told, and the graph.
import { once } from 'node:events'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli.ts'
import { articles, folder, hashOf, importing, serveBeside } from '../support/beside-server.ts'
import { entente, startEntente } from '../support/terminal.ts'

describe('a command beside a server', () => {
  it('when one import runs there already, then a second one is refused in a line', async () => {
    const { beside, stop } = await serveBeside('busy')
    // The first one waits for the rest of its input.
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const environment = { ENTENTE_DATA: join(folder, 'busy'), LOG_LEVEL: 'debug' }
    const signal = new AbortController().signal
    const args = ['import', '-', '--batch', '1', '--workers', '1']
    const long = main(args, { stdin, stdout, stderr, environment, signal })
    stdin.write(articles(3))
    await once(stderr, 'data')
    expect(await beside(importing())).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('import running since'),
    })
    stdin.end()
    expect(await long).toBe(0)
    await stop()
  })

  it('when it is stopped by SIGINT, then the account says what is in', async () => {
    const { stop } = await serveBeside('stopped')
    const environment = { ENTENTE_DATA: join(folder, 'stopped') }
    const { child, ended, output } = startEntente(
      ['import', '-', '--batch', '1', '--workers', '1', '--json'],
      {
        environment: { ...environment, LOG_LEVEL: 'debug' },
        stdin: articles(80),
      },
    )
    while (!output.stderr.includes('"imported"')) await sleep(10)
    child.kill('SIGINT')
    const { status, stdout } = await ended
    expect(status).toBe(130)
    const account = JSON.parse(stdout) as { imported: number; interrupted: boolean }
    expect(account.interrupted).toBe(true)
    expect(account.imported).toBeLessThan(80)
    await stop()
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'when the server goes away by %s, then it says so; the same import alone restores the graph',
    async (signal) => {
      const { dataDir, stop } = await serveBeside(signal)
      const environment = { ENTENTE_DATA: dataDir, LOG_LEVEL: 'debug' }
      const args = importing('--batch', '1')
      const { ended, output } = startEntente(args, { environment })
      while (!output.stderr.includes('"imported"')) await sleep(10)
      await stop(signal)
      const { status, stdout, stderr } = await ended
      if (signal === 'SIGTERM') {
        expect(status).toBe(143)
        expect(JSON.parse(stdout)).toMatchObject({ interrupted: true })
      } else {
        expect(status).toBe(1)
        expect(stderr).toContain('The server that has the graph open went away.')
      }
      expect((await entente(args, { environment })).status).toBe(3)
      const alone = join(folder, `alone-${signal}`)
      await entente(importing(), { environment: { ENTENTE_DATA: alone } })
      expect(await hashOf(dataDir)).toBe(await hashOf(alone))
    },
  )
})
