// Command lines → each of the exit statuses that the README promises, and what a signal leaves behind.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { entente, startEntente } from './support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-status-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GOOD = ['Lima', 'Quito', 'Bogota'].map(
  (town, i) =>
    `${JSON.stringify({ id: `e${i}`, text: `Peru's President Inés Tapia met Chile's President Luis Arrau in ${town} on 4 March 2024.` })}\n`,
)
const BAD = '{"id": "bad", "text": ""}\n'
const good = join(folder, 'good.jsonl')
const mixed = join(folder, 'mixed.jsonl')
const missing = join(folder, 'missing.jsonl')
writeFileSync(good, GOOD.join(''))
writeFileSync(mixed, `${GOOD[0]}${BAD}${GOOD[1]}`)

let graphs = 0
const newGraph = () => ({ ENTENTE_DATA: join(folder, String(graphs++)), LOG_LEVEL: 'silent' })
const NO_FILE = ['--rejects', '/dev/null']

interface Case {
  readonly args: readonly string[]
  readonly environment?: Record<string, string>
  readonly signal?: NodeJS.Signals
}

describe('the exit status', () => {
  it.each<[number, string, Case]>([
    [0, 'all is in', { args: ['import', good] }],
    [0, 'all is read', { args: ['read', good] }],
    [0, 'a graph is exported', { args: ['export'] }],
    [1, 'a record is rejected with --on-error stop', { args: ['import', mixed, '--on-error', 'stop'] }],
    [1, 'more are rejected than may be', { args: ['import', mixed, '--max-rejects', '0', ...NO_FILE] }],
    [1, 'the rejects file cannot be written', { args: ['import', mixed, '--rejects', '/dev/full'] }],
    [2, 'a path is missing', { args: ['import', good, missing] }],
    [2, 'an option is unknown', { args: ['import', good, '--fast'] }],
    [2, 'a shard cannot be', { args: ['import', good, '--shard', '3/2'] }],
    [2, 'a variable is wrong', { args: ['import', good], environment: { LOG_LEVEL: 'loud' } }],
    [3, 'some records are rejected', { args: ['import', mixed, ...NO_FILE] }],
    [3, 'some records cannot be read', { args: ['read', mixed] }],
    [3, 'an article to retract is not there', { args: ['retract', 'e9'] }],
    [130, 'SIGINT ends an import', { args: ['import', good], signal: 'SIGINT' }],
    [143, 'SIGTERM ends an import', { args: ['import', good], signal: 'SIGTERM' }],
  ])('when it is %i, then %s', async (status, _what, { args, environment = {}, signal }) => {
    const stop = new AbortController()
    if (signal) stop.abort(signal)
    const ran = await entente(args, { environment: { ...newGraph(), ...environment }, signal: stop.signal })
    expect(ran).toMatchObject({ status })
    expect(ran.stderr).not.toContain('This is a bug')
  })
})

describe('an import that is told to stop', () => {
  const exported = async (environment: Record<string, string>): Promise<string[]> =>
    (await entente(['export'], { environment })).stdout
      .split('\n')
      .filter((line) => !line.includes('"ImportBatch"'))

  it('when SIGINT comes, then it ends after its batch, and the rest comes with the next run', async () => {
    const [stopped, whole] = [newGraph(), newGraph()]
    const stop = new AbortController()
    stop.abort('SIGINT')
    const args = ['import', good, '--batch', '1', '--json']
    const first = await entente(args, { environment: stopped, signal: stop.signal })
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 1, imported: 1, interrupted: true })
    const second = await entente(args, { environment: stopped })
    expect(JSON.parse(second.stdout)).toMatchObject({ imported: 2, unchanged: 1, interrupted: false })
    await entente(args, { environment: whole })
    expect(await exported(stopped)).toEqual(await exported(whole))
  })

  it('when SIGINT comes twice, then it ends at once, without an account', async () => {
    const environment = { ...newGraph(), LOG_LEVEL: 'debug' }
    const args = ['import', '-', '--batch', '1', '--workers', '1']
    const { child, ended, output } = startEntente(args, { environment, stdin: null })
    // It is begun when its first 8 KB are there, and then waits for more: only the second signal can end it.
    const article = { ...(JSON.parse(GOOD[0]!) as object), note: 'x'.repeat(9_000) }
    child.stdin.write(`${JSON.stringify(article)}\n`)
    while (!output.stderr.includes('"imported"')) await sleep(10)
    child.kill('SIGINT')
    await sleep(100)
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ status: 130, stdout: '' })
  }, 60_000)
})
