#!/usr/bin/env node
// The command line as typed → src/cli: TypeScript through tsx in the project's folder, compiled JavaScript in the image.
import { existsSync } from 'node:fs'

if (existsSync(new URL('./cli.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./cli.ts')
} else {
  await import('./cli.js')
}
