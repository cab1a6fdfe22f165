// A folder and a name → a server of an embedded graph there, commands run beside it, and the archive that they import.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import { graphHash } from './invariants.ts'
import { entente, type Ran, startEntente } from './terminal.ts'

export const folder = mkdtempSync(join(tmpdir(), 'entente-beside-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export const articles = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const text = `Foreign Minister Ana Ferreira of Portugal met Peter Mwangi of Kenya in Lisbon. They began round ${i}.`
    return `${JSON.stringify({ id: `b${i}`, publishedAt: '2024-03-05', text })}\n`
  }).join('')

export const archive = join(folder, 'archive.jsonl')
writeFileSync(archive, `${articles(30)}{"id": "bad", "text": ""}\n`)

export async function serveBeside(name: string) {
  const dataDir = join(folder, name)
  const environment = { PORT: '0', ENTENTE_DATA: dataDir, NODE_ENV: 'production' }
  const started = startEntente(['serve'], { environment })
  while (!started.output.stdout.includes('answers at')) await sleep(20)
  const beside = (args: string[], stdin = ''): Promise<Ran> => entente(args, { environment, stdin })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    started.child.kill(signal)
    return (await started.ended).status
  }
  return { dataDir, environment, beside, stop, notice: join(dataDir, 'server.json') }
}

export const importing = (...more: string[]): string[] => [
  'import',
  archive,
  '--json',
  '--rejects',
  join(folder, 'rejects.jsonl'),
  ...more,
]

export async function hashOf(dataDir: string): Promise<string> {
  const graph = await openGraph({ dataDir }, 'import')
  return graphHash(graph).finally(() => graph.close())
}
