// Nothing in → schema.graphql, printed anew from the types.
import { writeFile } from 'node:fs/promises'
import { printSchema } from 'graphql'
import { buildSchema } from './index.ts'

await writeFile(new URL('schema.graphql', import.meta.url), `${printSchema(buildSchema())}\n`)
