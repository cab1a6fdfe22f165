// A command line → its command, run here or by a server, and the exit status: the only file that knows both schema/ and import/.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CommandIo, ExportOptions, ImportOptions, ReadCommandOptions } from '../import/run/commands.ts'
import type { EvalOptions } from '../import/run/eval/eval-command.ts'
import type { RetractOptions } from '../import/run/retract.ts'
import type { Config } from './config.ts'
import { KnownError } from './errors.ts'
import type { Graph } from './graph/graph.ts'
import type { Profile } from './graph/limits.ts'
import type { Log } from './log.ts'

/** What a command may touch of its process; a test hands in its own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
  readonly environment: NodeJS.ProcessEnv
  /** Aborted by the first SIGINT or SIGTERM, with the signal's name as the reason. */
  readonly signal: AbortSignal
  /** Of a server that runs the command for another process: its open graph, and where relative paths begin there. */
  readonly host?: { readonly graph: Graph; readonly cwd: string }
}

const SIGNAL_EXIT: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 }

/**
 * Runs one command line: `main(['read', 'article.txt'], terminal)`. Never rejects.
 * @returns 0 done · 1 stopped or failed · 2 bad usage or configuration · 3 done, but some articles rejected ·
 * 130 and 143 ended by SIGINT and SIGTERM.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal)
  } catch (error) {
    return tell(error, terminal)
  }
}

/** A command finds its graph locked before it has done anything: then the server that has it open may run it. */
async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { status: 0 }
  try {
    await createProgram(terminal, outcome).parseAsync(args, { from: 'user' })
    return outcome.status
  } catch (error) {
    const isElsewhere = error instanceof KnownError && error.code === 'DATABASE_LOCKED'
    const status = isElsewhere && HANDED_OVER.has(args[0]!) ? await handOver(args, terminal) : null
    if (status === null) throw error
    return status
  }
}

const HANDED_OVER = new Set(['import', 'retract', 'export'])

async function handOver(args: readonly string[], terminal: Terminal): Promise<number | null> {
  const { readConfig } = await import('./config.ts')
  const { dataDir, logLevel } = readConfig(terminal.environment)
  const { handCommand } = await import('./server/hand-over/hand-command.ts')
  return handCommand(dataDir, { args, cwd: process.cwd(), environment: { LOG_LEVEL: logLevel } }, terminal)
}

/** The commands and their options; each loads its part of the program only when it runs, so that help is quick. */
export function createProgram(terminal: Terminal, outcome: { status: number }): Command {
  const { stdout, stderr, host } = terminal
  const at = <P extends string | undefined>(path: P): P =>
    (host && path ? placeIn(host.cwd, path) : path) as P
  const program = new Command('entente')
    .description(
      'Reads diplomatic news into a graph and answers GraphQL: who met whom, when, where, about what.',
    )
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stdout.columns ?? 80,
    })

  program
    .command('serve')
    .description('open the graph and answer GraphQL over HTTP; an empty graph gets the sample articles')
    .action(async () => {
      outcome.status = await serve(terminal)
    })

  program
    .command('import')
    .description('read articles and write what they say to the graph; again, and nothing changes')
    .argument('[path...]', 'files, folders, glob patterns or web addresses; - for standard input')
    .option('--graph <folder>', 'load instead the nodes and edges that `entente export` wrote there')
    .addOption(
      new Option('--on-error <what>', 'skip a record that cannot be read, or stop there')
        .choices(['reject', 'stop'])
        .default('reject'),
    )
    .addOption(fieldMap())
    .option(
      '--max-rejects <number>',
      'stop when more records than this are rejected (default: 1000, or 5 % of those read if that is more)',
    )
    .option('--rejects <file>', 'gets each rejected record with the reason', 'rejects.jsonl')
    .option('--json', 'print the closing account as JSON')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--shard <i/n>', 'take the i-th of n parts, beside importers of the others (Neo4j)')
    .addOption(workers(host ? 2 : 1))
    .addOption(new Option('--batch <number>', 'most articles in one transaction').argParser(batch).hideHelp())
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      if (options.graph === undefined && paths.length === 0)
        command.error("error: missing required argument 'path'")
      if (options.graph !== undefined && paths.length > 0)
        command.error('error: --graph takes no further paths')
      const { importCommand } = await import('../import/run/commands.ts')
      const placed = { ...options, graph: at(options.graph), rejects: at(options.rejects) }
      outcome.status = await withGraph(terminal, (io) => importCommand(paths.map(at), placed, io))
    })

  program
    .command('retract')
    .description('take articles out of the graph, with all that only they support')
    .argument('<id...>', 'ids of articles')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print the closing account as JSON')
    .action(async (articles: string[], options: RetractOptions) => {
      const { retractCommand } = await import('../import/run/retract.ts')
      outcome.status = await withGraph(terminal, (io) => retractCommand(articles, options, io))
    })

  program
    .command('read')
    .description('print what would be written, as JSON Lines, one article a line; no graph is touched')
    .argument('<path...>', 'files, folders, glob patterns or web addresses; - for standard input')
    .addOption(fieldMap())
    .option('--explain', 'print instead, for each sentence, what was matched, and what was refused and why')
    .addOption(workers())
    .action(async (paths: string[], options: ReadCommandOptions) => {
      const { readCommand } = await import('../import/run/commands.ts')
      outcome.status = await withGraph(terminal, (io) => readCommand(paths, options, io))
    })

  program
    .command('eval')
    .description('measure the reading against gold: precision, recall and F1, layer by layer')
    .argument('[gold...]', 'folders of items/*.json, sentences.jsonl, plover-gsr.json (default: test/gold)')
    .option('--errors', 'also print each deviation from the gold')
    .option('--json', 'print the figures as JSON, one object a folder')
    .action(async (folders: string[], options: EvalOptions) => {
      const { evalCommand } = await import('../import/run/eval/eval-command.ts')
      outcome.status = await withGraph(terminal, (io) => evalCommand(folders, options, io))
    })

  program
    .command('export')
    .description('print the graph as JSON Lines: nodes, then edges, always in the same order')
    .option('--out <folder>', 'write one file for each label and type there, which import --graph loads')
    .action(async ({ out }: ExportOptions) => {
      const { exportCommand } = await import('../import/run/commands.ts')
      outcome.status = await withGraph(terminal, (io) => exportCommand({ out: at(out) }, io))
    })

  return program
}

const fieldMap = (): Option =>
  new Option('--map <pairs>', 'names that fields have in the archive, as in title=headline,text=body')

/** Standard input and addresses are the same everywhere. */
function placeIn(folder: string, path: string): string {
  return path === '-' || /^https?:/i.test(path) ? path : resolve(folder, path)
}

/** A server has other things to do in its own thread, so that it reads in others: two or more. */
const workers = (least = 1): Option =>
  new Option('--workers <number>', 'threads that read')
    .argParser(threads)
    .default(Math.max(least, availableParallelism() - 1), 'one less than there are processors')

function threads(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It is a number from 0 to 999.')
  return Number(text)
}

/** How often an import can be killed depends on it; nobody else needs to know. */
function batch(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It is a number from 1 to 9999.')
  return Number(text)
}

/** Runs `work`, which may open the configured graph; closes it after. A signal decides the exit status. */
async function withGraph(terminal: Terminal, work: (io: CommandIo) => Promise<number>): Promise<number> {
  let graph: Graph | undefined
  const openGraph = async () =>
    terminal.host?.graph ?? (graph ??= (await openConfigured(terminal, 'import')).graph)
  try {
    const status = await work({ ...terminal, openGraph, openLog: () => openLog(terminal) })
    return terminal.signal.aborted ? (SIGNAL_EXIT[String(terminal.signal.reason)] ?? status) : status
  } finally {
    await graph?.close()
  }
}

async function openLog({ environment, stderr }: Terminal): Promise<Log> {
  const { readConfig } = await import('./config.ts')
  const { createLog } = await import('./log.ts')
  return createLog(readConfig(environment).logLevel, stderr)
}

async function openConfigured(
  terminal: Terminal,
  profile: Profile,
): Promise<{ config: Config; graph: Graph }> {
  const { readConfig } = await import('./config.ts')
  const config = readConfig(terminal.environment)
  const { openGraph } = await import('./graph/open.ts')
  const graph = await openGraph(config, profile)
  const { lossWarning } = await import('./graph/ledger.ts')
  const warning = await lossWarning(graph)
  if (warning) terminal.stderr.write(`warning: ${warning}\n`)
  return { config, graph }
}

async function serve(terminal: Terminal): Promise<number> {
  const { config, graph } = await openConfigured(terminal, 'server')
  try {
    const { createLog } = await import('./log.ts')
    const log = createLog(config.logLevel, terminal.stderr)
    if (!config.production) await addSamples(graph, log)
    const { buildSchema } = await import('../schema/index.ts')
    const { startServer } = await import('./server/server.ts')
    const server = await startServer({ schema: buildSchema(), graph, config, log })
    const beside = await takeFromBeside(terminal, graph, config, log)
    terminal.stdout.write(greeting(server.url, graph, config))
    await aborted(terminal.signal)
    await beside?.stop()
    // The server says false when it had to cut off answers that were still under way.
    return (await server.stop()) ? 0 : 1
  } finally {
    await graph.close()
  }
}

/** The embedded graph is open in this process alone, so that it runs what others would do with it. */
async function takeFromBeside(
  { environment }: Terminal,
  graph: Graph,
  { dataDir }: Config,
  log: Log,
): Promise<{ stop: () => Promise<void> } | null> {
  if (graph.engine !== 'embedded') return null
  const { takeCommands } = await import('./server/hand-over/take-commands.ts')
  try {
    return await takeCommands(dataDir, ({ args, cwd, environment: given }, streams) => {
      if (!HANDED_OVER.has(args[0]!)) throw new TypeError(`${args[0]} is not handed over`)
      log.info({ command: args[0] }, 'runs a command of another process')
      return main(args, { ...streams, environment: { ...environment, ...given }, host: { graph, cwd } })
    })
  } catch (error) {
    log.warn({ err: error }, 'Commands beside the server will find the graph locked.')
    return null
  }
}

/** The database is not up yet, or another process fills it. */
const PASSING = new Set(['DATABASE_UNAVAILABLE', 'IMPORT_RUNNING'])

/** Fills an empty graph with the sample articles. A database that is not up yet is no reason not to start. */
async function addSamples(graph: Graph, log: Log): Promise<void> {
  try {
    const [row] = await graph.read<{ id: string }>('MATCH (article:Article) RETURN article.id AS id LIMIT 1')
    if (row) return
    const { importSamples } = await import('../import/run/commands.ts')
    await importSamples(graph, log)
  } catch (error) {
    if (!(error instanceof KnownError && PASSING.has(error.code))) throw error
    log.warn(`${error.message} Serving all the same: /ready tells when the database answers.`)
  }
}

function greeting(url: string, graph: Graph, config: Config): string {
  const engine = graph.engine === 'neo4j' ? 'Neo4j' : 'embedded'
  return [
    `Entente ${version()} answers at ${url}`,
    `  graph     ${engine}, ${graph.address}`,
    ...(graph.engine === 'embedded'
      ? ['            for one machine and a few users; for more, set NEO4J_URI']
      : []),
    ...(config.graphiql ? [`  GraphiQL  ${url} in a browser`] : []),
    '  stop      Ctrl+C',
    '',
  ].join('\n')
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

/** Prints what went wrong: a sentence for what a user can mend, a stack for what is a bug here. */
function tell(error: unknown, { stderr }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof KnownError) {
    stderr.write(`${error.message}\n`)
    return error.exitStatus
  }
  stderr.write(
    `This is a bug in Entente, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return 1
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
