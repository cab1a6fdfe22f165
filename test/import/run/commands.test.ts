// `entente import` and `entente read` as a user runs them → what they print, and their exit status.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  exportCommand,
  importCommand,
  type ImportOptions,
  readCommand,
} from '../../../import/run/commands.ts'
import { KnownError } from '../../../src/errors.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../../src/graph/open.ts'
import { createLog } from '../../../src/log.ts'
import { brokenInvariants, graphHash } from '../../support/invariants.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const graphs: Graph[] = []
afterAll(() => Promise.all(graphs.map((graph) => graph.close())))

async function newGraph(): Promise<Graph> {
  const graph = await openGraph({ dataDir: IN_MEMORY }, 'import')
  graphs.push(graph)
  return graph
}

/** The same graph, written to in another way. */
function writingAs(inner: Graph, write: Graph['write']): Graph {
  return {
    engine: inner.engine,
    capabilities: inner.capabilities,
    address: inner.address,
    read: (...asked) => inner.read(...asked),
    write,
    prepare: () => inner.prepare(),
    ping: () => inner.ping(),
    close: () => inner.close(),
  }
}

interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

type Command = (io: Parameters<typeof exportCommand>[1]) => Promise<number>

async function run(
  command: Command,
  graph: Graph | null,
  stdin = '',
  signal = new AbortController().signal,
  level = 'info',
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const printed = Promise.all([text(stdout), text(stderr)])
  const openGraph = async (): Promise<Graph> => {
    if (!graph) throw new Error('This command must not open the graph')
    return graph
  }
  try {
    const status = await command({
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout,
      stderr,
      openGraph,
      openLog: async () => createLog(level, stderr),
      signal,
    })
    return { status, ...(await ended()) }
  } finally {
    await ended()
  }

  async function ended(): Promise<{ stdout: string; stderr: string }> {
    stdout.end()
    stderr.end()
    const [out, err] = await printed
    return { stdout: out, stderr: err }
  }
}

const runImport = (paths: string[], graph: Graph, options: ImportOptions = {}, stdin = ''): Promise<Ran> =>
  run((io) => importCommand(paths, options, io), graph, stdin)
const exported = (graph: Graph): Promise<Ran> => run((io) => exportCommand({}, io), graph)
const read = (paths: string[], stdin = ''): Promise<Ran> =>
  run((io) => readCommand(paths, {}, io), null, stdin)

const TEXTS = [
  'Norwegian Foreign Minister Anna Lindqvist met Canadian Foreign Minister Paul Okafor in Oslo on Monday to discuss fisheries.',
  'Canadian Foreign Minister Paul Okafor held talks with Chilean President Rosa Mancilla in Santiago on Tuesday.',
  'Anna Lindqvist and Rosa Mancilla signed an agreement on fisheries in Oslo on 4 March 2024.',
]
const lines = TEXTS.map(
  (body, i) =>
    `${JSON.stringify({ id: `a${i}`, title: `Title ${i}`, publishedAt: `2024-03-0${i + 5}`, text: body })}\n`,
)
const BAD = '{"id": "bad", "text": ""}\n'

describe('importCommand', () => {
  let graph: Graph
  let hash: string
  const path = file('good.jsonl', lines.join(''))

  beforeAll(async () => {
    graph = await newGraph()
    await runImport([path], graph)
    hash = await graphHash(graph)
  }, 60_000)

  it('when all goes in, then the account adds up and the exit status is 0', async () => {
    const { status, stdout } = await runImport([path], await newGraph(), { json: true })
    expect(status).toBe(0)
    // These keys and no others: machines rely on them.
    expect(JSON.parse(stdout)).toEqual({
      read: 3,
      imported: 3,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      undated: 0,
      suspectDates: 0,
      unread: 0,
      emptyFiles: 0,
      changes: {
        nodesCreated: expect.any(Number),
        nodesChanged: 0,
        nodesRemoved: 0,
        edgesCreated: expect.any(Number),
        edgesChanged: 0,
        edgesRemoved: 0,
      },
      seconds: expect.any(Number),
      interrupted: false,
    })
  })

  it('when it runs again, then nothing changes', async () => {
    const { status, stdout } = await runImport([path], graph)
    expect(status).toBe(0)
    expect(stdout).toContain('3 articles read = 0 imported + 3 unchanged + 0 rejected')
    expect(stdout).toContain('nodes: 0 created, 0 changed, 0 removed')
    expect(stdout).toContain('edges: 0 created, 0 changed, 0 removed')
    expect(await graphHash(graph)).toBe(hash)
  })

  it('when it reads in threads, then the graph is the same', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      id: `m${n}`,
      text: `${TEXTS[n % 3]} It was round ${n}.`,
    }))
    const all = file('many.jsonl', many.map((each) => `${JSON.stringify(each)}\n`).join(''))
    const [one, two] = [await newGraph(), await newGraph()]
    await runImport([all], one, { workers: 1 })
    const { status, stdout } = await runImport([all], two, { workers: 2 })
    expect(status).toBe(0)
    expect(stdout).toContain('60 articles read = 60 imported')
    expect(await graphHash(two)).toBe(await graphHash(one))
  }, 60_000)

  it('when files come in another order, then the graph is the same', async () => {
    const paths = [...lines].reverse().map((each, i) => file(`part-${i}.jsonl`, each))
    const other = await newGraph()
    await runImport(paths, other)
    expect(await graphHash(other)).toBe(hash)
    expect(await brokenInvariants(other)).toEqual([])
  })

  it('when it is read from standard input, then the graph is the same', async () => {
    const other = await newGraph()
    expect((await runImport(['-'], other, {}, lines.join(''))).status).toBe(0)
    expect(await graphHash(other)).toBe(hash)
  })

  it('when some records are rejected, then the others are in, the file has the originals, and the status is 3', async () => {
    const mixed = file('mixed.jsonl', `${lines[0]}${BAD}${lines[1]}${lines[2]}`)
    const rejects = join(folder, 'rejects.jsonl')
    const other = await newGraph()
    const { status, stdout, stderr } = await runImport([mixed], other, { rejects })
    expect(status).toBe(3)
    expect(stdout).toContain('4 articles read = 3 imported + 0 unchanged + 1 rejected')
    expect(stderr).toContain(`${mixed}:2: "text" is missing or empty. Article skipped, see ${rejects}.`)
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toEqual({
      file: mixed,
      line: 2,
      reason: '"text" is missing or empty',
      original: BAD.trim(),
    })
    expect(await graphHash(other)).toBe(hash)
  })

  it.each<[string, ImportOptions]>([
    ['--on-error stop', { onError: 'stop' }],
    ['--max-rejects 0', { maxRejects: '0' }],
  ])('when a record is rejected with %s, then it stops', async (_what, options) => {
    const mixed = file('stop.jsonl', `${BAD}${lines[0]}`)
    await expect(runImport([mixed], await newGraph(), options)).rejects.toMatchObject({
      code: 'IMPORT_STOPPED',
      exitStatus: 1,
    })
  })

  it.each<[string, ImportOptions]>([
    ['--on-error what', { onError: 'what' }],
    ['--max-rejects many', { maxRejects: 'many' }],
  ])('when an option is %s, then it is refused', async (_what, options) => {
    await expect(runImport([path], await newGraph(), options)).rejects.toMatchObject({
      code: 'BAD_USAGE',
      exitStatus: 2,
    })
  })

  it('when a path is missing, then nothing is read from the others', async () => {
    const other = await newGraph()
    await expect(runImport([path, join(folder, 'missing')], other)).rejects.toMatchObject({ exitStatus: 2 })
    await other.prepare()
    expect(await other.read('MATCH (a:Article) RETURN a.id AS id')).toEqual([])
  })

  it('when the rejects file cannot be written, then it stops and says why', async () => {
    const mixed = file('full.jsonl', BAD)
    const stopped = runImport([mixed], await newGraph(), { rejects: '/dev/full' })
    await expect(stopped).rejects.toMatchObject({
      code: 'IMPORT_STOPPED',
      message: expect.stringContaining('ENOSPC') as string,
    })
  })

  it('when one id comes twice with other content, then the later publication stays, whatever the order', async () => {
    const two = [5, 6].map(
      (day) => `${JSON.stringify({ id: 'same', publishedAt: `2024-03-0${day}`, text: `Version ${day}.` })}\n`,
    )
    for (const order of [two, [...two].reverse()]) {
      const other = await newGraph()
      for (const each of order) await runImport(['-'], other, {}, each)
      expect(await other.read('MATCH (a:Article) RETURN a.text AS text')).toEqual([{ text: 'Version 6.' }])
      const { stdout } = await runImport(['-'], other, {}, order.join(''))
      expect(stdout).toContain('2 articles read = 0 imported + 2 unchanged + 0 rejected')
    }
  })

  it('when a batch is too much for the database, then it goes in by parts', async () => {
    const inner = await newGraph()
    let refused = 0
    const slow = writingAs(inner, (work) => {
      refused += 1
      return refused === 2 ? Promise.reject(new KnownError('TIMEOUT', 'too slow')) : inner.write(work)
    })
    const { stdout } = await runImport([path], slow)
    expect(stdout).toContain('3 articles read = 3 imported + 0 unchanged + 0 rejected')
    expect(refused).toBe(5)
    expect(await graphHash(inner)).toBe(hash)
  })

  it('when a single article is too much for its memory, then that one is rejected', async () => {
    const inner = await newGraph()
    let writes = 0
    const small = writingAs(inner, (work) => {
      writes += 1
      // The lock; then three articles, the first of them, and the two others.
      return writes === 2 || writes === 3
        ? Promise.reject(new KnownError('TOO_LARGE', 'too little memory'))
        : inner.write(work)
    })
    const { status, stdout, stderr } = await runImport([path], small)
    expect(status).toBe(3)
    expect(stdout).toContain('3 articles read = 2 imported + 0 unchanged + 1 rejected')
    expect(stderr).toMatch(/:1: too much for the database \(too little memory\)\. Article skipped/)
    expect((await runImport([path], inner)).stdout).toContain('1 imported + 2 unchanged')
    expect(await graphHash(inner)).toBe(hash)
  })

  it('when the database goes, then the message says how far it has come', async () => {
    const inner = await newGraph()
    let writes = 0
    const gone = writingAs(inner, (work) => {
      writes += 1
      const isGone = writes > 3
      return isGone
        ? Promise.reject(new KnownError('DATABASE_UNAVAILABLE', 'It is gone.'))
        : inner.write(work)
    })
    await expect(runImport([path], gone, { batch: 1 })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: `It is gone. 2 articles were written, the last of them ${path}:2; run again to continue.`,
    })
  })

  it('when it is stopped by a signal, then what was begun is finished and the account says so', async () => {
    const stop = new AbortController()
    stop.abort('SIGINT')
    const { stdout } = await run(
      (io) => importCommand([path], { json: true }, io),
      await newGraph(),
      '',
      stop.signal,
    )
    expect(JSON.parse(stdout)).toMatchObject({ interrupted: true })
  })
})

describe('importCommand, what it logs', () => {
  it('when an id is searched for, then there is what became of its article, one line each time', async () => {
    const graph = await newGraph()
    const path = file('logged.jsonl', `${lines[0]}{"text": " ", "id": "empty/1"}\n${lines[1]}`)
    const debugged = (): Promise<Ran> =>
      run((io) => importCommand([path], {}, io), graph, '', new AbortController().signal, 'debug')
    const found = ({ stderr }: Ran, id: string): Record<string, unknown>[] =>
      stderr
        .split('\n')
        .filter((line) => line.startsWith('{') && line.includes(id))
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    const first = await debugged()
    expect(found(first, '"a1"')).toMatchObject([
      {
        msg: 'imported',
        article: 'a1',
        origin: `${path}:3`,
        language: 'en',
        events: 1,
        batch: expect.any(String),
      },
    ])
    expect(found(first, 'empty/1')).toMatchObject([
      { msg: 'rejected', article: 'empty/1', origin: `${path}:2`, reason: '"text" is missing or empty' },
    ])
    const second = await debugged()
    expect(found(second, '"a1"')).toMatchObject([{ msg: 'unchanged', article: 'a1', origin: `${path}:3` }])
    const older = await run(
      (io) => importCommand(['-'], {}, io),
      graph,
      '{"id": "a1", "publishedAt": "2020-01-01", "text": "Old."}\n',
      new AbortController().signal,
      'debug',
    )
    expect(found(older, '"a1"')).toMatchObject([
      { msg: 'unchanged', reason: 'the graph holds a later version' },
    ])
  })

  it('when the level is info, then nothing is said of single articles', async () => {
    const { stderr } = await runImport(['-'], await newGraph(), {}, lines[0])
    expect(stderr).toBe('')
  })
})

interface Line {
  readonly id: string
  readonly actors: readonly Record<string, unknown>[]
  readonly events: readonly { readonly quote: string; readonly start: number; readonly end: number }[]
}

describe('readCommand', () => {
  it('when articles are read, then each is one line of the promised form, in the order of the input', async () => {
    const { status, stdout } = await read([file('read.jsonl', lines.join(''))])
    expect(status).toBe(0)
    const readings = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as Line)
    expect(readings.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2'])
    expect(Object.keys(readings[0]!)).toEqual(['id', 'title', 'publishedAt', 'actors', 'events'])
    for (const [i, { actors, events }] of readings.entries()) {
      for (const actor of actors)
        expect(Object.keys(actor)).toEqual(expect.arrayContaining(['id', 'kind', 'name', 'spans']))
      for (const event of events) {
        expect(TEXTS[i]!.slice(event.start, event.end)).toBe(event.quote)
        for (const key of [
          'id',
          'kind',
          'plover',
          'status',
          'mode',
          'date',
          'place',
          'participants',
          'topics',
          'rule',
          'confidence',
        ]) {
          expect(event).toHaveProperty(key)
        }
      }
    }
  })

  it('when a record is rejected, then it goes to standard error and the status is 3', async () => {
    const { status, stdout, stderr } = await read(['-'], `${BAD}${lines[0]}`)
    expect(status).toBe(3)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toBe('stdin:1: "text" is missing or empty. Article skipped.\n')
  })

  it('when a text tries to forge a line, then its message is escaped', async () => {
    const { stderr } = await read(['-'], '{"text": "x", "url": "evil:\\u001b[2J"}\n')
    expect(stderr).not.toContain('\u001b')
  })
})

describe('exportCommand', () => {
  it('when a graph is exported twice, then it is the same text, and every line is JSON', async () => {
    const graph = await newGraph()
    await runImport(['-'], graph, {}, lines.join(''))
    const [first, second] = [await exported(graph), await exported(graph)]
    expect(first.stdout).toBe(second.stdout)
    const labels = first.stdout
      .trim()
      .split('\n')
      .map((each) => (JSON.parse(each) as { label?: string; type?: string }).label)
    expect(labels).toContain('Article')
  })
})
