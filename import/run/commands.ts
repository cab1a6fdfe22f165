// The arguments of `import`, `read` and `export` → the work done, the account printed, the exit status.
import { KnownError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Log } from '../../src/log.ts'
import { bytesOf, checkPaths, isReject, parseFieldNames } from '../1-read/index.ts'
import { indexWords } from '../7-write/index.ts'
import { readAll } from '../pipeline.ts'
import { openReader, readHere } from '../reading-pool.ts'
import { accountLines } from './account.ts'
import { ArticleLog } from './article-log.ts'
import { differenceLines, withoutWriting } from './dry-run.ts'
import { explanation } from './explain.ts'
import { exportToFolder } from './export-folder.ts'
import { exportGraph } from './export-graph.ts'
import { graphFiles } from './graph-rows/graph-files.ts'
import { loadAccountLines } from './graph-rows/load-account.ts'
import { loadGraph } from './graph-rows/load-graph.ts'
import { growSlowly } from './grow-slowly.ts'
import { withImportLock } from './import-lock.ts'
import { runImport } from './import-run.ts'
import { createProgress, NO_PROGRESS } from './progress.ts'
import { readingLine } from './reading-line.ts'
import { rejectMessage, type RejectOptions, Rejects } from './rejects.ts'
import { parseShard } from './shard.ts'

/** What a command may touch of its process. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
  readonly openGraph: () => Promise<Graph>
  /** Opened like the graph, since both are configured; without it nothing is logged. */
  readonly openLog?: () => Promise<Log>
  /** Aborted by the first SIGINT or SIGTERM: the batch under way is finished, no further one begun. */
  readonly signal: AbortSignal
}

export interface ImportOptions extends RejectOptions {
  /** The closing account as one JSON object on standard output. */
  readonly json?: boolean
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean
  /** `2/4`: this is the second of four importers over the same input. */
  readonly shard?: string
  /** A folder or file that `exportCommand` wrote: its nodes and edges are loaded, nothing is read. */
  readonly graph?: string | undefined
  /** What the archive calls our fields: `title=headline,text=body`. */
  readonly map?: string
  /** Threads that read; 0 or 1 is this one. */
  readonly workers?: number
  /** The most articles in one transaction. */
  readonly batch?: number
}

export interface ExportOptions {
  /** A folder that gets one file for each label and type, instead of standard output. */
  readonly out?: string | undefined
}

export interface ReadCommandOptions {
  /** For people: what was matched in each sentence, what was refused, and why. */
  readonly explain?: boolean
  /** Threads that read; 0 or 1 is this one. */
  readonly workers?: number
  readonly map?: string
}

const DONE = 0
const SOME_REJECTED = 3

/**
 * Imports all articles that the paths hold. Resolves to 0, or to 3 when some records were rejected.
 * @throws KnownError INPUT_NOT_FOUND, BAD_USAGE, IMPORT_RUNNING, IMPORT_STOPPED, and those of the graph.
 */
export async function importCommand(
  paths: readonly string[],
  options: ImportOptions,
  io: CommandIo,
): Promise<number> {
  if (options.graph !== undefined) {
    refuseForGraph({ '--dry-run': options.dryRun, '--shard': options.shard, '--map': options.map })
    return loadCommand(options.graph, options, io)
  }
  // Wrong options are told before anything is opened.
  void new Rejects(options, io.stderr)
  parseShard(options.shard)
  parseFieldNames(options.map)
  await checkPaths(paths)
  const graph = await io.openGraph()
  if (!options.dryRun) {
    await graph.prepare()
    return importInto(graph, paths, options, io)
  }
  const { result, difference } = await withoutWriting(graph, (inside) =>
    importInto(inside, paths, options, io),
  )
  if (!options.json) io.stdout.write(`${differenceLines(difference).join('\n')}\n`)
  return result
}

function refuseForGraph(given: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(given))
    if (value) throw new KnownError('BAD_USAGE', `${option} is for articles, not for --graph.`)
}

async function importInto(
  graph: Graph,
  paths: readonly string[],
  options: ImportOptions,
  io: CommandIo,
): Promise<number> {
  const rejects = new Rejects(options, io.stderr)
  const shard = parseShard(options.shard)
  const names = parseFieldNames(options.map)
  const log = new ArticleLog(await io.openLog?.(), names.id)
  const progress = createProgress(io.stderr)
  // What cannot be found or looked at is told where it is read.
  void bytesOf(paths).then(progress.expect, () => {})
  growSlowly()
  const reader = openReader(options.workers ?? 1)
  try {
    const stdin = io.stdin as AsyncIterable<Buffer>
    const { batch } = options
    const { signal } = io
    const account = await withImportLock(graph, shard, async (check) => {
      await indexWords(graph, check)
      const run = { graph, rejects, progress, log, reader, names, stdin, signal, batch, check, shard }
      return runImport(paths, run)
    })
    progress.stop()
    io.stdout.write(options.json ? `${JSON.stringify(account)}\n` : `${accountLines(account).join('\n')}\n`)
    return account.rejected > 0 ? SOME_REJECTED : DONE
  } finally {
    progress.stop()
    await reader.close()
    await rejects.close()
  }
}

/** Loads a graph as `exportCommand` writes it. Resolves to 0, or to 3 when some lines were rejected. */
async function loadCommand(path: string, options: ImportOptions, io: CommandIo): Promise<number> {
  const rejects = new Rejects(options, io.stderr)
  await graphFiles(path)
  const progress = createProgress(io.stderr, 'rows')
  try {
    const graph = await io.openGraph()
    await graph.prepare()
    const account = await withImportLock(graph, undefined, (check) =>
      loadGraph(path, { graph, rejects, progress, signal: io.signal, check }),
    )
    progress.stop()
    io.stdout.write(
      options.json ? `${JSON.stringify(account)}\n` : `${loadAccountLines(account).join('\n')}\n`,
    )
    return account.rejected > 0 ? SOME_REJECTED : DONE
  } finally {
    progress.stop()
    await rejects.close()
  }
}

/** Prints what is read from each article, a JSON object a line, in the order of the input; no graph is opened. */
export async function readCommand(
  paths: readonly string[],
  { explain = false, workers = 1, map }: ReadCommandOptions,
  io: CommandIo,
): Promise<number> {
  const names = parseFieldNames(map)
  await checkPaths(paths)
  let status = DONE
  const options = { stdin: io.stdin as AsyncIterable<Buffer>, now: Date.now(), names }
  const reader = openReader(explain ? 1 : workers)
  try {
    for await (const record of readAll(paths, options, reader)) {
      if (io.signal.aborted) break
      if (isReject(record)) {
        status = SOME_REJECTED
        io.stderr.write(`${rejectMessage(record)}\n`)
      } else if (!io.stdout.write(`${explain ? explanation(record.article) : readingLine(record)}\n`)) {
        await drained(io.stdout)
      }
    }
  } finally {
    await reader.close()
  }
  return status
}

/** Prints the graph, a JSON object a line: nodes by label and id, then edges; or writes it to a folder. */
export async function exportCommand({ out }: ExportOptions, io: CommandIo): Promise<number> {
  const graph = await io.openGraph()
  if (out !== undefined) {
    await exportToFolder(graph, out, io.signal)
    return DONE
  }
  for await (const line of exportGraph(graph)) {
    if (io.signal.aborted) break
    if (!io.stdout.write(`${line}\n`)) await drained(io.stdout)
  }
  return DONE
}

/** Fills a graph with the articles that ship with the project. */
export async function importSamples(graph: Graph, log: Log): Promise<void> {
  const folder = new URL('../samples/', import.meta.url).pathname
  await graph.prepare()
  const run = {
    graph,
    rejects: new Rejects({}, process.stderr),
    progress: NO_PROGRESS,
    log: new ArticleLog(log),
    reader: readHere(),
    stdin: process.stdin,
    signal: new AbortController().signal,
  }
  const { imported, changes } = await withImportLock(graph, undefined, (check) =>
    runImport([decodeURIComponent(folder)], { ...run, check }),
  )
  log.info(
    `${imported} sample articles imported: ${changes.nodesCreated} nodes, ${changes.edgesCreated} edges`,
  )
}

async function drained(stream: NodeJS.WritableStream): Promise<void> {
  await new Promise((resolve) => stream.once('drain', resolve))
}
