// An exported graph → the same graph again, on both engines; bad lines, broken-off and repeated loads.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, expect, it } from 'vitest'
import { importSamples } from '../../../../import/run/commands.ts'
import { exportToFolder } from '../../../../import/run/export-folder.ts'
import { exportGraph } from '../../../../import/run/export-graph.ts'
import type { LoadAccount } from '../../../../import/run/graph-rows/load-account.ts'
import { loadGraph } from '../../../../import/run/graph-rows/load-graph.ts'
import { Rejects } from '../../../../import/run/rejects.ts'
import type { Graph } from '../../../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../../../src/graph/open.ts'
import { createLog } from '../../../../src/log.ts'
import { describeOnBothEngines } from '../../../support/engines.ts'

const home = mkdtempSync(join(tmpdir(), 'entente-load-'))
afterAll(() => rmSync(home, { recursive: true }))

let folders = 0
function folderOf(files: Readonly<Record<string, readonly (object | string)[]>>): string {
  const folder = join(home, String(folders++))
  mkdirSync(folder)
  for (const [name, lines] of Object.entries(files)) {
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    writeFileSync(join(folder, name), `${texts.join('\n')}\n`)
  }
  return folder
}

interface Loaded {
  readonly account: LoadAccount
  readonly told: string
}

async function load(graph: Graph, folder: string, batchRows = 3): Promise<Loaded> {
  const stderr = new PassThrough()
  const rejects = new Rejects({}, stderr)
  const account = await loadGraph(folder, { graph, rejects, signal: new AbortController().signal, batchRows })
  return { account, told: String(stderr.read() ?? '').replaceAll(`${folder}/`, '') }
}

async function exported(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(graph)) lines.push(line)
  return lines
}

async function writtenFiles(graph: Graph): Promise<{ folder: string; files: Map<string, string> }> {
  const folder = join(home, String(folders++))
  await exportToFolder(graph, folder, new AbortController().signal)
  return {
    folder,
    files: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  }
}

const people = ['ana', 'bo', 'cy', 'di', 'eli'].map((name) => ({
  label: 'Person',
  id: `person/${name}`,
  name,
}))
const meeting = { label: 'Meeting', id: 'meeting/1', kind: 'MEETING' }
const took = people.map(({ id }) => ({
  type: 'PARTICIPATED_IN',
  from: id,
  to: 'meeting/1',
  role: 'participant',
}))

describeOnBothEngines('loadGraph', (open) => {
  it(
    'when an exported embedded graph is loaded into an empty one, then its export is the same to the byte',
    { timeout: 120_000 },
    async () => {
      const first = await openGraph({ dataDir: IN_MEMORY })
      await importSamples(first, createLog('silent', process.stderr))
      const { folder, files } = await writtenFiles(first)
      const second = await open()
      const { account } = await load(second, folder, 100)
      expect(account.rejected).toBe(0)
      expect((await writtenFiles(second)).files).toEqual(files)
      expect([...files.keys()]).toContain('edge.ABOUT.jsonl')
      const again = await load(second, folder, 100)
      expect([again.account.nodes.created, again.account.edges.created]).toEqual([0, 0])
      expect((await writtenFiles(second)).files).toEqual(files)
      await first.close()
    },
  )

  it('when nodes and edges stand twice, then each is there once, with what the last one says', async () => {
    const graph = await open()
    const renamed = { ...people[0]!, name: 'Ana Ruiz' }
    const folder = folderOf({ 'graph.jsonl': [...people, meeting, ...people, renamed, ...took, ...took] })
    const { account } = await load(graph, folder)
    expect(account.nodes).toMatchObject({ read: 12, created: 6 })
    expect(account.edges).toMatchObject({ read: 10, created: 5 })
    expect((await exported(graph)).filter((line) => line.includes('Ana Ruiz'))).toHaveLength(1)
  })

  it('when lines are no rows, then each is rejected with its place, and the others are loaded', async () => {
    const graph = await open()
    const folder = folderOf({
      'node.Person.jsonl': [
        ...people,
        '{"label": "Person"}',
        '{"label": "Vessel", "id": "vessel/1"}',
        '{"label": "Person", "id": "person/x", "shoe": 44}',
        '[1]',
        '{"label": "Person", "id": "person/y", "name": "\\ud800"}',
      ],
      'node.Meeting.jsonl': [meeting],
      'edge.PARTICIPATED_IN.jsonl': [
        ...took,
        { ...took[0]!, to: 'meeting/2' },
        { type: 'PARTICIPATED_IN', from: 'person/ana', to: 'meeting/1' },
        { ...took[0]!, type: 'MARRIED' },
      ],
    })
    const { account, told } = await load(graph, folder)
    expect(told.split('\n').sort()).toEqual(
      [
        '',
        'node.Person.jsonl:6: "id" is missing or not a text. Line skipped.',
        'node.Person.jsonl:7: The vocabulary has no node Vessel. Line skipped.',
        'node.Person.jsonl:8: The vocabulary has no property Person.shoe. Line skipped.',
        'node.Person.jsonl:9: not a JSON object. Line skipped.',
        'node.Person.jsonl:10: holds text that is not well-formed Unicode. Line skipped.',
        'edge.PARTICIPATED_IN.jsonl:6: PARTICIPATED_IN needs Event "meeting/2", which is not there. Edge skipped.',
        'edge.PARTICIPATED_IN.jsonl:7: PARTICIPATED_IN.role is part of the key and must not be absent. Line skipped.',
        'edge.PARTICIPATED_IN.jsonl:8: The vocabulary has no edge MARRIED. Line skipped.',
      ].sort(),
    )
    expect(account).toMatchObject({ rejected: 8, nodes: { created: 6 }, edges: { created: 5, rejected: 1 } })
  })

  it('when a load breaks off, then it goes on where it was and exports no journal', async () => {
    const graph = await open()
    const folder = folderOf({ 'graph.jsonl': [...people, meeting, ...took] })
    let writes = 0
    const failing: Graph = Object.assign(Object.create(graph) as Graph, {
      prepare: () => graph.prepare(),
      read: graph.read.bind(graph),
      write: (work: Parameters<Graph['write']>[0]) => {
        if (++writes > 3) throw new Error('unplugged')
        return graph.write(work)
      },
    })
    await expect(load(failing, folder)).rejects.toThrow('unplugged')
    const { account } = await load(graph, folder)
    expect(account.nodes.resumed + account.edges.resumed).toBe(6)
    const whole = await open()
    await load(whole, folder)
    expect((await exported(whole)).length).toBe(11)
    expect((await exported(whole)).some((line) => line.includes('load/'))).toBe(false)
  })
})
