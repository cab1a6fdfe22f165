// Texts with the persons that a careful reader found, tokenised and annotated → persons found by the tagger and by spaCy.
import { readdirSync, readFileSync } from 'node:fs'
import { readCorpus } from '../../parser/training/corpus.ts'
import { decodeNames } from '../name-model.ts'
import { tagNamesWith } from '../name-tagger.ts'

interface Item {
  readonly id: string
  readonly persons: readonly { readonly name: string }[]
  readonly personsOptional?: readonly (string | { readonly name: string })[]
}

const [items, annotated, model] = process.argv.slice(2) as [string, string, string]
const names = decodeNames(readFileSync(model))
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) as string
const { heldOut, train } = readCorpus([{ path: annotated, share: 1, copies: 1 }])
const sentences = [...heldOut, ...train]
const tally = { ours: [0, 0, 0], spaCy: [0, 0, 0] }
for (const file of readdirSync(items)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const item: Item = JSON.parse(readFileSync(`${items}/${file}`, 'utf8'))
  const wanted = new Set<string>(item.persons.map((p) => fold(p.name)))
  const allowed = new Set<string>(
    (item.personsOptional ?? []).map((p) => fold(typeof p === 'string' ? p : p.name)),
  )
  const own = sentences.filter((s) => s.document === item.id)
  const found = { ours: new Set<string>(), spaCy: new Set<string>() }
  for (const s of own) {
    for (const n of tagNamesWith(names, s.tokens))
      if (n.kind === 'PERSON')
        found.ours.add(
          fold(
            s.tokens
              .slice(n.start, n.end)
              .map((t) => t.text)
              .join(' '),
          ),
        )
    s.entities.forEach((code, i) => {
      if (code.endsWith('PERSON') && s.entities[i + 1] !== 'I-PERSON')
        found.spaCy.add(
          fold(/^['’]s?$/.test(s.tokens[i]!.text) ? (s.tokens[i - 1]?.text ?? '-') : s.tokens[i]!.text),
        )
    })
  }
  for (const who of ['ours', 'spaCy'] as const) {
    const extra = [...found[who]].filter((n) => !wanted.has(n) && !allowed.has(n))
    const missed = [...wanted].filter((n) => !found[who].has(n))
    tally[who][0]! += wanted.size - missed.length
    tally[who][1]! += wanted.size - missed.length + extra.length
    tally[who][2]! += wanted.size
    if (who === 'ours' && extra.length + missed.length > 0)
      console.log(item.id, 'extra', extra.join(' '), '| missed', missed.join(' '))
  }
}
for (const [who, [right, given, wanted]] of Object.entries(tally) as [string, [number, number, number]][])
  console.log(
    `${who}: P ${(right / given).toFixed(3)} R ${(right / wanted).toFixed(3)} F1 ${((2 * right) / (given + wanted)).toFixed(3)}`,
  )
