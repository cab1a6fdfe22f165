// Paths, folders, glob patterns and `-` → the inputs that they stand for, one after another.
import { opendir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { KnownError } from '../../src/errors.ts'
import { escapeControls } from '../../src/escape.ts'

export const STDIN = '-'
export type Format = 'text' | 'json-lines'

/** One file (or standard input) to read. `format` null: not a kind that is read, or not a regular file. */
export interface Input {
  readonly path: string
  readonly format: Format | null
  /** Why it cannot be read, when its format is null and its path is not standard input. */
  readonly problem?: string
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
}

/**
 * Resolves paths in the order given; a folder's files come sorted by name, folder by folder. Files of other kinds
 * inside a folder are not articles and are passed over; one that is named itself is rejected by the reader.
 * @throws KnownError INPUT_NOT_FOUND when a path does not exist or stands for no file.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    let found = 0
    for await (const input of inputsOf(path)) {
      found += 1
      yield input
    }
    if (found === 0) {
      throw notFound(path, 'holds no .txt, .jsonl or .ndjson file')
    }
  }
}

/** Checks every path before the first is read, so that a typing error costs nothing. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const first = await inputsOf(path).next()
    if (first.done) throw notFound(path, 'holds no .txt, .jsonl or .ndjson file')
  }
}

async function* inputsOf(path: string): AsyncGenerator<Input> {
  if (path === STDIN) return yield { path, format: null }
  const stats = await statOrNull(path)
  if (stats?.isDirectory()) return yield* walk(path)
  if (stats) return yield asInput(path, stats.isFile())
  if (!isDynamicPattern(path)) throw notFound(path, 'does not exist')
  for (const match of (await glob(path, { followSymbolicLinks: false, expandDirectories: false })).sort()) {
    yield asInput(match, true)
  }
}

/** Depth first, sorted; symbolic links are not followed, so that no loop and no way out of the folder exists. */
async function* walk(folder: string): AsyncGenerator<Input> {
  const files: string[] = []
  const folders: string[] = []
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory()) folders.push(entry.name)
    else if (entry.isFile() && extname(entry.name).toLowerCase() in FORMATS) files.push(entry.name)
  }
  for (const name of files.sort()) yield asInput(join(folder, name), true)
  for (const name of folders.sort()) yield* walk(join(folder, name))
}

function asInput(path: string, isFile: boolean): Input {
  if (!isFile) return { path, format: null, problem: 'not a regular file' }
  const extension = extname(path).toLowerCase()
  const format = FORMATS[extension]
  if (format) return { path, format }
  return { path, format: null, problem: `not a text article (files ending in "${extension}" are not read)` }
}

async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path)
  } catch {
    return null
  }
}

function notFound(path: string, what: string): KnownError {
  return new KnownError('INPUT_NOT_FOUND', `${escapeControls(path)}: ${what}. Nothing was read from it.`)
}
