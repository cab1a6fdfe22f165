// A folder or file of an exported graph → its lines, nodes' files before edges' files, each with its place.
import type { Hash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KnownError } from '../../../src/errors.ts'
import { escapeControls } from '../../../src/escape.ts'
import { openFile } from '../../1-read/chunks.ts'
import { decodeUtf8 } from '../../1-read/decode.ts'
import { type ByteLine, splitLines } from '../../1-read/lines.ts'
import { SourceError } from '../../1-read/source-error.ts'

/** `text` is null, and `reason` says why, when the bytes are none. */
export interface PlacedLine {
  readonly file: string
  readonly line: number
  readonly text: string | null
  readonly reason: string
}

/** What is told of the bytes of files while they are read. */
export interface Reached {
  /** Of all content, unpacked. */
  readonly hash: Hash
  /** Read so far, packed or not. */
  bytes: number
}

const LINE_LIMIT = 64 * 1024 * 1024
const LINES = /\.jsonl(?:\.gz)?$/

/** @throws KnownError INPUT_NOT_FOUND when there is no such folder or file, or no `.jsonl` or `.jsonl.gz` in it. */
export async function graphFiles(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw notFound(path, 'does not exist')
  if (stats.isFile()) return [path]
  const names = (await readdir(path)).filter((name) => LINES.test(name)).sort()
  if (names.length === 0) throw notFound(path, 'holds no .jsonl file of nodes and edges')
  const isEdges = (name: string): number => Number(name.startsWith('edge.'))
  return names.sort((a, b) => isEdges(a) - isEdges(b)).map((name) => join(path, name))
}

export async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

export async function* graphLines(files: readonly string[], reached: Reached): AsyncGenerator<PlacedLine> {
  for (const file of files) {
    let line = 0
    try {
      for await (const bytes of splitLines(contentOf(file, reached), LINE_LIMIT)) {
        line = bytes.number
        const placed = { file, line, ...textOf(bytes) }
        if (placed.text?.trim() !== '') yield placed
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      yield { file, line: line + 1, text: null, reason: error.message }
    }
  }
}

async function* contentOf(file: string, reached: Reached): AsyncGenerator<Uint8Array> {
  const source = await openFile(file, (bytes) => void (reached.bytes += bytes))
  if (source.refusal) throw new SourceError(source.refusal)
  for await (const chunk of source.chunks) {
    reached.hash.update(chunk)
    yield chunk
  }
}

function textOf({ bytes, length }: ByteLine): { text: string | null; reason: string } {
  if (bytes === null) return { text: null, reason: `longer than ${LINE_LIMIT} bytes (${length})` }
  const decoded = decodeUtf8(bytes)
  return 'text' in decoded
    ? { text: decoded.text, reason: '' }
    : { text: null, reason: `not UTF-8 at byte ${decoded.badByte}` }
}

function notFound(path: string, what: string): KnownError {
  return new KnownError('INPUT_NOT_FOUND', `${escapeControls(path)}: ${what}. Nothing was read from it.`)
}
