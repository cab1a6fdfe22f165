// `entente retract`, tried and done → what it tells, the graph, and the list of batches beside the embedded one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { GraphConfig } from '../../../src/graph/open.ts'
import { describeOnEachEngine } from '../../faults/each-engine.ts'
import { environmentOf } from '../../faults/importer.ts'
import { entente, type Ran } from '../../support/terminal.ts'

const ARTICLES = ['Rabat', 'Tunis'].map((town, i) => {
  const text = `Malta's Foreign Minister Carla Borg met Peru's President Inés Tapia in ${town} on 4 March 2024.`
  return `${JSON.stringify({ id: `r${i}`, publishedAt: '2024-03-05', text })}\n`
})

function ledgerOf({ neo4j, dataDir }: GraphConfig): string | null {
  const path = join(dataDir, 'graph.grafeo.batches.jsonl')
  return !neo4j && existsSync(path) ? readFileSync(path, 'utf8') : null
}

describeOnEachEngine('retracting from', (emptyGraph) => {
  it('when it is only tried, then it tells what would go, and nothing is other than before; then all goes', async () => {
    const config = await emptyGraph()
    const run = (args: string[], stdin = ''): Promise<Ran> =>
      entente(args, { environment: environmentOf(config), stdin })
    await run(['import', '-', '--batch', '1'], ARTICLES.join(''))
    const [graph, ledger] = [await run(['export']), ledgerOf(config)]
    expect(ledger === null).toBe(config.neo4j !== undefined)

    const tried = await run(['retract', 'r0', 'r1', 'r2', '--dry-run'])
    expect(tried).toMatchObject({ status: 3, stderr: 'r2: no article in the graph has this id.\n' })
    expect(tried.stdout).toContain('2 articles retracted')
    expect(tried.stdout).toMatch(/Nothing was written\. There would be\n(?: {2}\w+ -\d+\n)*$/)
    expect(tried.stdout).toContain('  Article -2\n')
    expect(await run(['export'])).toEqual(graph)
    expect(ledgerOf(config)).toBe(ledger)

    expect(await run(['retract', 'r0', 'r1'])).toMatchObject({ status: 0, stderr: '' })
    expect(await run(['export'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(ledgerOf(config)).toBeNull()
  }, 120_000)
})
