// A command line → what it prints and its exit status, in this process or as a process of its own.
import { spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  /** Of a process, null leaves it open. */
  readonly stdin?: string | null
  /** The whole environment of a command in this process; added to this process's for one of its own. */
  readonly environment?: Record<string, string>
  readonly signal?: AbortSignal
}

const LAUNCHER = fileURLToPath(new URL('../../src/entente.js', import.meta.url))

/** `await entente(['read', 'article.txt'])`: quick, since nothing is started. */
export async function entente(args: readonly string[], given: Given = {}): Promise<Ran> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const printed = Promise.all([text(stdout), text(stderr)])
  const stdin = Readable.from([given.stdin ?? ''])
  const signal = given.signal ?? new AbortController().signal
  const status = await main(args, { stdin, stdout, stderr, environment: given.environment ?? {}, signal })
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { status, stdout: out, stderr: err }
}

/** A process as a user starts it: `child.kill('SIGTERM')`, `await ended`. */
export function startEntente(args: readonly string[], given: Given = {}) {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    env: { ...process.env, ...given.environment },
  })
  if (given.stdin !== null) child.stdin.end(given.stdin ?? '')
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output.stdout += piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (output.stderr += piece))
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (status) => resolve({ status, ...output }))
  })
  return { child, ended, output }
}
