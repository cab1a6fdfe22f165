// A model + sentences with their names → precision, recall and F1 by kind, exact spans.
import type { NameKind, NameModel } from '../name-model.ts'
import { KINDS } from '../name-model.ts'
import { tagNamesWith } from '../name-tagger.ts'
import type { NamedSentence } from './clean-names.ts'

type Tally = Record<NameKind | 'ALL', [right: number, given: number, wanted: number]>

export function scoreNames(model: NameModel, sentences: readonly NamedSentence[]): Tally {
  const tally = Object.fromEntries([...KINDS, 'ALL'].map((kind) => [kind, [0, 0, 0]])) as unknown as Tally
  for (const s of sentences) {
    const given = tagNamesWith(model, s.tokens)
    for (const name of given) {
      const right = s.names.some((n) => n.start === name.start && n.end === name.end && n.kind === name.kind)
      for (const key of [name.kind, 'ALL'] as const) {
        tally[key][1]++
        if (right) tally[key][0]++
      }
    }
    for (const name of s.names) for (const key of [name.kind, 'ALL'] as const) tally[key][2]++
  }
  return tally
}

const percent = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1).padStart(5)

export function printNameScores(title: string, tally: Tally): void {
  console.log(title)
  for (const [kind, [right, given, wanted]] of Object.entries(tally))
    console.log(
      `  ${kind.padEnd(7)} P ${percent(right, given)} R ${percent(right, wanted)} F1 ${percent(2 * right, given + wanted)} of ${wanted}`,
    )
}
