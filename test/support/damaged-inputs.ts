// A seed and a count → that many damaged inputs of all forms, imported at once; what must hold of it and does not.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Account } from '../../import/run/account.ts'
import { importCommand } from '../../import/run/commands.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { createLog } from '../../src/log.ts'
import { seeded } from '../graph/random.ts'
import { damaged } from './damage.ts'
import { GOOD_INPUTS } from './good-inputs.ts'
import { brokenInvariants } from './invariants.ts'

export interface DamageReport {
  readonly status: number
  readonly account: Account
  /** Lines of the rejects file. */
  readonly rejects: number
  readonly stderr: string
  /** Of the graph. */
  readonly broken: readonly string[]
}

export async function importDamaged(seed: number, count: number): Promise<DamageReport> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-damaged-'))
  const graph = await openGraph({ dataDir: IN_MEMORY }, 'import')
  try {
    const random = seeded(seed)
    for (let i = 0; i < count; i += 1) {
      const [name, content] = GOOD_INPUTS[i % GOOD_INPUTS.length]!
      writeFileSync(join(folder, `${i}-${name}`), damaged(content, random))
    }
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const printed = Promise.all([text(stdout), text(stderr)])
    const rejects = join(folder, 'rejects.log')
    const status = await importCommand(
      [folder],
      { json: true, rejects },
      {
        stdin: Readable.from([]),
        stdout,
        stderr,
        openGraph: async () => graph,
        openLog: async () => createLog('silent', stderr),
        signal: new AbortController().signal,
      },
    )
    stdout.end()
    stderr.end()
    const [account, messages] = await printed
    return {
      status,
      account: JSON.parse(account) as Account,
      rejects: readFileSync(rejects, 'utf8').trim().split('\n').length,
      stderr: messages,
      broken: await brokenInvariants(graph),
    }
  } finally {
    await graph.close()
    rmSync(folder, { recursive: true })
  }
}

/** What no damage may do; `[]` when nothing did. */
export function wrongWith({ status, account, rejects, stderr, broken }: DamageReport): string[] {
  const { read, imported, unchanged, rejected } = account
  return [
    ...broken,
    ...(status === (rejected > 0 ? 3 : 0) ? [] : [`exit status ${status} with ${rejected} rejected`]),
    ...(read === imported + unchanged + rejected ? [] : [`${read} read is not the sum of its parts`]),
    ...(rejects === rejected ? [] : [`${rejects} lines for ${rejected} rejects`]),
    ...(/\n\s+at \S|[\0-\x08\x0b-\x1f\x7f]/.test(stderr)
      ? ['a stack or a control character is printed']
      : []),
  ]
}
