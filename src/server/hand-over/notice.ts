// The folder of an embedded graph ↔ a small file in it, by which a command finds the server that has the graph open.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Notice {
  /** On the loopback address. */
  readonly port: number
  /** Who can read the file can use the graph; nobody else learns it. */
  readonly token: string
}

const pathOf = (dataDir: string): string => join(dataDir, 'server.json')

/** For its owner alone; one that a killed server left may have other rights, and is not written into. */
export async function putNotice(dataDir: string, notice: Notice): Promise<void> {
  await removeNotice(dataDir)
  await writeFile(pathOf(dataDir), JSON.stringify(notice), { mode: 0o600, flag: 'wx' })
}

/** Null when there is none, or none that this user may read. */
export async function findNotice(dataDir: string): Promise<Notice | null> {
  try {
    return JSON.parse(await readFile(pathOf(dataDir), 'utf8')) as Notice
  } catch {
    return null
  }
}

export async function removeNotice(dataDir: string): Promise<void> {
  await rm(pathOf(dataDir), { force: true })
}
