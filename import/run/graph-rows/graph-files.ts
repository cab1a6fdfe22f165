// A folder or file of an exported graph → its lines, nodes' files before edges' files, each with its place.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KnownError } from '../../../src/errors.ts'
import { escapeControls } from '../../../src/escape.ts'
import { decodeUtf8 } from '../../1-read/decode.ts'
import { splitLines } from '../../1-read/lines.ts'

/** `text` is null, and `reason` says why, when the bytes are none. */
export interface PlacedLine {
  readonly file: string
  readonly line: number
  readonly text: string | null
  readonly reason: string
}

const LINE_LIMIT = 64 * 1024 * 1024
const CHUNK = 256 * 1024

/** @throws KnownError INPUT_NOT_FOUND when there is no such folder or file, or no `.jsonl` in it. */
export async function graphFiles(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw notFound(path, 'does not exist')
  if (stats.isFile()) return [path]
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0) throw notFound(path, 'holds no .jsonl file of nodes and edges')
  const isEdges = (name: string): number => Number(name.startsWith('edge.'))
  return names.sort((a, b) => isEdges(a) - isEdges(b)).map((name) => join(path, name))
}

export async function* graphLines(files: readonly string[]): AsyncGenerator<PlacedLine> {
  for (const file of files) {
    const chunks = createReadStream(file, { highWaterMark: CHUNK })
    for await (const { number: line, bytes, length } of splitLines(chunks, LINE_LIMIT)) {
      if (bytes === null) {
        yield { file, line, text: null, reason: `longer than ${LINE_LIMIT} bytes (${length})` }
        continue
      }
      const decoded = decodeUtf8(bytes)
      if ('badByte' in decoded)
        yield { file, line, text: null, reason: `not UTF-8 at byte ${decoded.badByte}` }
      else if (decoded.text.trim() !== '') yield { file, line, text: decoded.text, reason: '' }
    }
  }
}

function notFound(path: string, what: string): KnownError {
  return new KnownError('INPUT_NOT_FOUND', `${escapeControls(path)}: ${what}. Nothing was read from it.`)
}
