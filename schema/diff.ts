// The last release tag and schema.graphql → each change that breaks clients unannounced, and then exit status 1.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { undeprecatedBreaks } from './breaking.ts'

const PRINTED = 'schema/schema.graphql'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** What git says, or null: no such tag, no such file in it, no git at all. */
function git(...args: string[]): string | null {
  try {
    const cwd = new URL('..', import.meta.url)
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.trim()
const released = tag ? git('show', `${tag}:${PRINTED}`) : null
if (released === null) {
  say(`Nothing compared: ${tag ? `${tag} has no ${PRINTED}` : 'there is no release tag v* yet'}.`)
} else {
  const breaks = undeprecatedBreaks(
    released,
    readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  )
  for (const each of breaks) say(each)
  say(`${breaks.length} breaking changes since ${tag} that were not deprecated in it.`)
  process.exitCode = breaks.length > 0 ? 1 : 0
}
