// `npm run test:faults` → the faults at full length, one at a time, against the same engines as the other tests.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: local('../..'),
  test: {
    name: 'faults',
    include: ['test/faults/**/*.engines.test.ts', 'test/faults/**/*.faults.ts'],
    globalSetup: [local('../support/neo4j.ts')],
    env: { KILL_POINTS: process.env['KILL_POINTS'] ?? '100' },
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // The seed stands in a test's name: `SEED=123 npm run test:faults` repeats it.
    reporters: ['verbose'],
  },
})
