// `vitest run` → which tests run beside each other, and which one at a time because they share a Neo4j.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const ENGINES = 'test/**/*.engines.test.ts'

export default defineConfig({
  root,
  // As Node resolves it: else Vite takes the package's other build, and two builds refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Against what hangs. What is only slow on a busy machine must pass.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: [ENGINES],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // One Neo4j Community is one database: the files that write to it take turns.
        extends: true,
        test: {
          name: 'engines',
          include: [ENGINES],
          globalSetup: [fileURLToPath(new URL('./support/neo4j.ts', import.meta.url))],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
