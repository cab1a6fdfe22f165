// Annotated documents → tokens a second of parsing and finding names, on one core, and the time to load the weights.
import { parseArgs } from 'node:util'
import { readCorpus } from './corpus.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const { heldOut, train } = readCorpus(positionals.map((path) => ({ path, share: 0.1, copies: 1 })))
const sentences = [...heldOut, ...train].map((s) => s.tokens)
const tokens = sentences.reduce((sum, s) => sum + s.length, 0)
const loading = performance.now()
const { parse } = await import('../parse.ts')
console.log(`parser loaded in ${(performance.now() - loading).toFixed(0)} ms`)
const { tagNames } = await import('../../names/tag-names.ts')
for (const [name, run] of [
  ['parse', parse],
  ['tagNames', tagNames],
] as const) {
  const rates: number[] = []
  for (let round = 0; round < 7; round++) {
    // CPU time, as other work may share the machine.
    const begun = process.cpuUsage()
    for (const s of sentences) run(s)
    rates.push((tokens / process.cpuUsage(begun).user) * 1e6)
  }
  rates.sort((a, b) => a - b)
  console.log(
    `${name}: ${Math.round(rates[3] as number)} tokens per second of CPU (median of 7, best ${Math.round(rates[6] as number)}, ${tokens} tokens)`,
  )
}
