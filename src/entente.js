#!/usr/bin/env node
// The process → src/cli: TypeScript through tsx in the project's folder, compiled JavaScript in the image.
import { existsSync } from 'node:fs'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // The first asks, the second does not.
    if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    stop.abort(signal)
  })
}
// The reader of our output went away (`entente read … | head`): there is nobody left to tell.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const { stdin, stdout, stderr, env: environment } = process
const { main } = await loadCli()
process.exitCode = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  environment,
  signal: stop.signal,
})

async function loadCli() {
  if (!existsSync(new URL('./cli.ts', import.meta.url))) return import('./cli.js')
  const { register } = await import('tsx/esm/api')
  register()
  return import('./cli.ts')
}
