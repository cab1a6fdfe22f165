// A graph → a folder of `node.LABEL.jsonl` and `edge.TYPE.jsonl`, which `import --graph` loads.
import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KnownError } from '../../src/errors.ts'
import { escapeControls } from '../../src/escape.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { exportGraph } from './export-graph.ts'

const WRITE_AT = 1_000_000

/** @throws KnownError BAD_USAGE when the folder holds something already, or cannot be written. */
export async function exportToFolder(graph: Graph, folder: string, signal: AbortSignal): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw refused(folder, 'holds files already')
    for await (const { name, text } of parts(graph, signal)) {
      const file = await open(join(folder, `${name}.jsonl`), 'a')
      await file.writeFile(text).finally(() => file.close())
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    throw syscall === undefined ? error : refused(folder, `cannot be written (${code})`)
  }
}

/** Lines of one file together, a megabyte at a time. */
async function* parts(graph: Graph, signal: AbortSignal): AsyncGenerator<{ name: string; text: string }> {
  let [name, text] = ['', '']
  for await (const line of exportGraph(graph)) {
    if (signal.aborted) return
    const next = fileOf(line)
    if (next !== name || text.length >= WRITE_AT) {
      if (text !== '') yield { name, text }
      ;[name, text] = [next, '']
    }
    text += `${line}\n`
  }
  if (text !== '') yield { name, text }
}

/** A line begins with its label or type. */
function fileOf(line: string): string {
  const [, field, name] = /^\{"(label|type)":"(\w+)"/.exec(line)!
  return `${field === 'label' ? 'node' : 'edge'}.${name}`
}

function refused(folder: string, what: string): KnownError {
  return new KnownError('BAD_USAGE', `${escapeControls(folder)}: ${what}. Give a new or an empty folder.`)
}
