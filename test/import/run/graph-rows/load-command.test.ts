// `entente export --out` and `import --graph` as a user runs them → the same graph, packed or not; what is told of a loss.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entente, type Ran } from '../../../support/terminal.ts'

const home = mkdtempSync(join(tmpdir(), 'entente-move-'))
afterAll(() => rmSync(home, { recursive: true }))

const at = (name: string, ...args: string[]): Promise<Ran> =>
  entente(args, { environment: { ENTENTE_DATA: join(home, name) } })
const TEXT =
  "Norway's Foreign Minister Kari Hovde met Ghana's President Kofi Ansong in Accra on 4 March 2024."
const backup = join(home, 'backup')
const packed = join(home, 'packed')
let whole: string

beforeAll(async () => {
  const article = join(home, 'article.jsonl')
  writeFileSync(article, JSON.stringify({ id: 'm1', publishedAt: '2024-03-05', text: TEXT }))
  await at('first', 'import', article)
  await at('first', 'export', '--out', backup)
  whole = (await at('first', 'export')).stdout
  mkdirSync(packed)
  for (const name of readdirSync(backup)) {
    const bytes = readFileSync(join(backup, name))
    // Nodes packed, edges not.
    const isPacked = name.startsWith('node.')
    writeFileSync(join(packed, isPacked ? `${name}.gz` : name), isPacked ? gzipSync(bytes) : bytes)
  }
})

describe('import --graph', () => {
  it.each([
    ['plain', backup],
    ['packed', packed],
  ])('when the export is %s, then it makes the same graph', async (name, from) => {
    expect(await at(name, 'import', '--graph', from)).toMatchObject({ status: 0 })
    expect(await at(name, 'export')).toEqual({ status: 0, stdout: whole, stderr: '' })
  })

  it('when a packed file is cut off, then what is missing is told with its place', async () => {
    const cut = join(home, 'cut')
    mkdirSync(cut)
    const bytes = gzipSync(readFileSync(join(backup, 'node.Article.jsonl')))
    writeFileSync(join(cut, 'node.Article.jsonl.gz'), bytes.subarray(0, bytes.length - 12))
    const { status, stderr } = await at('cut-graph', 'import', '--graph', cut, '--rejects', '/dev/null')
    expect(status).toBe(3)
    expect(stderr).toMatch(/node\.Article\.jsonl\.gz:\d: .*Line skipped/)
  })

  it('when the graph is lost that was loaded, then the next command says so, until it is loaded again', async () => {
    const load = ['import', '--graph', backup]
    await at('lost', ...load)
    rmSync(join(home, 'lost', 'graph.grafeo'), { recursive: true })
    const warning = /lost 1 batches with 1 articles .*: --graph \S+backup\. Import them again/
    expect((await at('lost', 'export')).stderr).toMatch(warning)
    expect((await at('lost', ...load)).stderr).toMatch(warning)
    expect(await at('lost', 'export')).toEqual({ status: 0, stdout: whole, stderr: '' })
  })
})
