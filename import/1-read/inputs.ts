// Paths, folders, glob patterns and `-` → the inputs that they stand for, one after another.
import type { Stats } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { KnownError } from '../../src/errors.ts'
import { escapeControls } from '../../src/escape.ts'
import { extensionOf, EXTENSIONS } from './readers.ts'

export const STDIN = '-'
const NONE_READ = `holds no file that is read (${EXTENSIONS.join(', ')})`

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path) && URL.canParse(path)

/** One file (or standard input) to read. */
export interface Input {
  readonly path: string
  /** Why it cannot be read: not of a form that is read, or not a regular file. */
  readonly problem?: string
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
    if (found === 0) throw notFound(path, NONE_READ)
  }
}

/** Checks every path before the first is read, so that a typing error costs nothing. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const first = await inputsOf(path).next()
    if (first.done) throw notFound(path, NONE_READ)
  }
}

/** Bytes that the files at these paths have together; null when something else than files is to be read. */
export async function bytesOf(paths: readonly string[]): Promise<number | null> {
  let bytes = 0
  for await (const { path } of findInputs(paths)) {
    if (path === STDIN || isAddress(path)) return null
    bytes += (await statOrNull(path))?.size ?? 0
  }
  return bytes
}

async function* inputsOf(path: string): AsyncGenerator<Input> {
  if (path === STDIN || isAddress(path)) return yield { path }
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
    else if (entry.isFile() && isRead(entry.name)) files.push(entry.name)
  }
  for (const name of files.sort()) yield asInput(join(folder, name), true)
  for (const name of folders.sort()) yield* walk(join(folder, name))
}

function asInput(path: string, isFile: boolean): Input {
  if (!isFile) return { path, problem: 'not a regular file' }
  if (isRead(path)) return { path }
  return { path, problem: `not a text article (files ending in "${extensionOf(path)}" are not read)` }
}

function isRead(path: string): boolean {
  return EXTENSIONS.includes(extensionOf(path))
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch {
    return null
  }
}

function notFound(path: string, what: string): KnownError {
  return new KnownError('INPUT_NOT_FOUND', `${escapeControls(path)}: ${what}. Nothing was read from it.`)
}
