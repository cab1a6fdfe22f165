// Annotated documents → tokens a second of tagging, parsing and finding names, on one core, and the time to load the weights.
import { parseArgs } from 'node:util'
import { readCorpus } from './corpus.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const { heldOut, train } = readCorpus(positionals.map((path) => ({ path, share: 0.1, copies: 1 })))
const sentences = [...heldOut, ...train].map((s) => s.tokens)
const tokens = sentences.reduce((sum, s) => sum + s.length, 0)
const loading = performance.now()
const { parse } = await import('../parse.ts')
const { tag } = await import('../tag.ts')
console.log(`parser loaded in ${(performance.now() - loading).toFixed(0)} ms`)
const { tagNames } = await import('../../names/tag-names.ts')
for (const [name, run] of [
  ['tag', tag],
  ['parse', parse],
  ['tagNames', tagNames],
] as const) {
  const rates: number[] = []
  for (let round = 0; round < 7; round++) {
    const begun = performance.now()
    for (const s of sentences) run(s)
    rates.push((tokens / (performance.now() - begun)) * 1000)
  }
  rates.sort((a, b) => a - b)
  console.log(`${name}: ${Math.round(rates[3] as number)} tokens/s (median of 7 over ${tokens} tokens)`)
}
