// A program and its arguments → the same run to its end, or a server of it that answers.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Login {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export const ENTENTE = fileURLToPath(new URL('../../../src/entente.js', import.meta.url))

type Environment = Readonly<Record<string, string>>

/** Rejects when it ends with another status than 0. */
export async function done(
  folder: string,
  program: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<void> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with status ${status}`)
}

const running: ChildProcess[] = []

/** Starts a server and waits until its address answers anything. */
export async function serving(
  folder: string,
  args: readonly string[],
  environment: Environment,
  address: string,
): Promise<void> {
  running.push(
    spawn('node', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...environment },
    }),
  )
  for (let tries = 120; ; tries--) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    )
    if (answers) return
    if (tries === 0) throw new Error(`${args.join(' ')} does not answer at ${address}`)
    await sleep(500)
  }
}

export function stopServers(): void {
  for (const child of running) child.kill()
}
