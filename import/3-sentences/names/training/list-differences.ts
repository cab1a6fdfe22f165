// names.bin + annotated documents → where the tagger and the mended annotation of held-out documents differ, to be read.
import { readFileSync } from 'node:fs'
import { readCorpus, seeded, shuffle } from '../../parser/training/corpus.ts'
import { decodeNames } from '../name-model.ts'
import { tagNamesWith } from '../name-tagger.ts'
import { cleanNames } from './clean-names.ts'

const [model, count, ...paths] = process.argv.slice(2)
if (model === undefined || paths.length === 0)
  throw new Error('usage: list-differences.ts NAMES.bin COUNT DOCS.jsonl…')
const names = decodeNames(readFileSync(model))
const heldOut = cleanNames(readCorpus(paths.map((path) => ({ path, share: 0, copies: 1 }))).heldOut)
const lines: string[] = []
for (const s of heldOut) {
  const show = (n: { start: number; end: number; kind: string; score?: number }) =>
    `[${s.tokens
      .slice(n.start, n.end)
      .map((t) => t.text)
      .join(' ')}]${n.kind}${n.score === undefined ? '' : n.score.toFixed(2)}`
  const given = tagNamesWith(names, s.tokens)
  const same = (a: { start: number; end: number; kind: string }, b: typeof a) =>
    a.start === b.start && a.end === b.end && a.kind === b.kind
  const ours = given.filter((a) => !s.names.some((b) => same(a, b)))
  const theirs = s.names.filter((b) => !given.some((a) => same(a, b)))
  if (ours.length + theirs.length === 0) continue
  const from = Math.max(0, Math.min(...[...ours, ...theirs].map((n) => n.start)) - 6)
  const to = Math.max(...[...ours, ...theirs].map((n) => n.end)) + 5
  const text = s.tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
  lines.push(
    `OURS ${ours.map(show).join(' ') || '-'}  | THEIRS ${theirs.map(show).join(' ') || '-'}  || ${text}`,
  )
}
for (const line of shuffle(lines, seeded(3)).slice(0, Number(count))) console.log(line)
