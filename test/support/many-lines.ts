// A form, a number of lines and a limit of the heap in MB → what a process of its own reads of them.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const SCRIPT = fileURLToPath(new URL('read-many-lines.ts', import.meta.url))

/** @throws when the process runs out of memory. `megabytes`: the most that it held. */
export async function readManyLines(
  form: string,
  lines: number,
  heap: number,
): Promise<{ readonly articles: number; readonly rejects: number; readonly megabytes: number }> {
  const nodeArguments = [`--max-old-space-size=${heap}`, '--import', 'tsx', SCRIPT, form, String(lines)]
  const { stdout } = await promisify(execFile)(process.execPath, nodeArguments)
  return JSON.parse(stdout) as Awaited<ReturnType<typeof readManyLines>>
}
