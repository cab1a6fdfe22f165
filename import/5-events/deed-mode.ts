// A deed's type and the words that tell it in → the type with PLOVER's mode behind a colon, where the words tell one.
import { groupBy } from '../../src/group-by.ts'
import { MODES } from '../../src/vocabulary/words/modes.ts'
import { lemmasAt } from './deed-lemmas.ts'
import type { Tree } from './tree.ts'

const BY_TYPE = groupBy(
  MODES.map(([type, mode, words]) => ({ type, mode, cues: new Set(words) })),
  ({ type }) => type,
)

/** So many words between a verb and its noun are looked at. */
const REACH = 6

/** `COERCE` and `jailed` → `COERCE:arrest`. A type that has its mode from its rule keeps it. */
export function withMode(tree: Tree, plover: string, trigger: number, noun: number | null): string {
  const modes = BY_TYPE.get(plover)
  if (!modes) return plover
  const words = wordsAround(tree, trigger, noun)
  const mode = modes.find(({ cues }) => words.some((word) => cues.has(word)))
  return mode ? `${plover}:${mode.mode}` : plover
}

function wordsAround(tree: Tree, trigger: number, noun: number | null): string[] {
  const from = noun === null ? trigger : Math.max(Math.min(trigger, noun), noun - REACH)
  const to = noun ?? trigger
  const found = tree.subjects(trigger).flatMap((head) => lemmasAt(tree, head))
  for (let i = from; i <= to; i++) found.push(...lemmasAt(tree, i))
  const clauses = tree.children(trigger, 'xcomp', 'ccomp')
  for (const clause of clauses)
    found.push(
      ...lemmasAt(tree, clause),
      ...tree.children(clause, 'dobj').flatMap((each) => lemmasAt(tree, each)),
    )
  for (const object of tree.children(trigger, 'dobj', 'nsubjpass', 'compound', 'amod'))
    found.push(...lemmasAt(tree, object))
  return found
}
