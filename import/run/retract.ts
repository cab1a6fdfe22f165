// Ids of articles → the graph without them and without what only they supported, and the account of it.
import { escapeControls } from '../../src/escape.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { forgetBatchesOfNothing } from '../../src/graph/ledger.ts'
import { addChanges, type ChangeCounts, noChanges, withdrawBatch } from '../7-write/index.ts'
import { changeLines, number } from './account.ts'
import type { CommandIo } from './commands.ts'
import { differenceLines, withoutWriting } from './dry-run.ts'
import { withImportLock } from './import-lock.ts'

export interface RetractOptions {
  /** The closing account as one JSON object on standard output. */
  readonly json?: boolean
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean
}

const DONE = 0
const SOME_MISSING = 3
/** Articles in one transaction. */
const BATCH = 500

/** Resolves to 0, or to 3 when the graph did not hold some of the articles. */
export async function retractCommand(
  articles: readonly string[],
  options: RetractOptions,
  io: CommandIo,
): Promise<number> {
  const graph = await io.openGraph()
  if (!options.dryRun) {
    await graph.prepare()
    const status = await retract(articles, options, io, graph)
    await forgetBatchesOfNothing(graph)
    return status
  }
  const { result, difference } = await withoutWriting(graph, (inside) =>
    retract(articles, options, io, inside),
  )
  if (!options.json) io.stdout.write(`${differenceLines(difference).join('\n')}\n`)
  return result
}

async function retract(
  articles: readonly string[],
  { json = false }: RetractOptions,
  io: CommandIo,
  graph: Graph,
): Promise<number> {
  const ids = [...new Set(articles)]
  const left = new Set(ids)
  let changes: ChangeCounts = noChanges()
  await withImportLock(graph, undefined, async (check) => {
    for (let from = 0; from < ids.length && !io.signal.aborted; from += BATCH) {
      const done = await graph.write(async (transaction) => {
        await check(transaction)
        return withdrawBatch(transaction, ids.slice(from, from + BATCH))
      })
      for (const id of done.withdrawn) left.delete(id)
      changes = addChanges(changes, done.changes)
    }
  })
  for (const id of left) io.stderr.write(`${escapeControls(id)}: no article in the graph has this id.\n`)
  const account = { retracted: ids.length - left.size, missing: left.size, changes }
  const lines = [`${number(account.retracted)} articles retracted`, ...changeLines(changes)]
  io.stdout.write(json ? `${JSON.stringify(account)}\n` : `${lines.join('\n')}\n`)
  return left.size > 0 ? SOME_MISSING : DONE
}
