// A thread of its own → reading-thread: TypeScript through tsx in the project's folder, compiled JavaScript in the image.
import { existsSync } from 'node:fs'

if (existsSync(new URL('./reading-thread.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./reading-thread.ts')
} else {
  await import('./reading-thread.js')
}
