// A sanction's or withdrawal's sentence in → the measures that are imposed or lifted, the particular ones before `sanctions`.
import { SANCTION_MEASURES } from '../../src/vocabulary/words/sanction-measures.ts'
import { lemmasAt } from './deed-lemmas.ts'
import type { Tree } from './tree.ts'

/** Verbs by which a withdrawal lifts a measure; of troops that leave none is told. */
const LIFTING =
  /^(?:lift|ease|relax|remove|end|suspend|waive|drop|loosen|abolish|scrap|rescind|unfreeze|unblock|release|terminate|soften|take|strike|delist|thaw)$/
const GENERAL = new Set(['sanctions', 'embargo'])

/** Names of `SANCTION_MEASURES`, in the list's order; a general one only where no particular one is told. */
export function measuresIn(tree: Tree, trigger: number, isImposed: boolean): string[] {
  const verbs = lemmasAt(tree, trigger)
  if (!isImposed && !verbs.some((verb) => LIFTING.test(verb))) return []
  const [from, to] = tree.extent(trigger)
  const words = ` ${tree.tokens
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(' ')} `.replaceAll(' - ', '-')
  const found = SANCTION_MEASURES.filter(
    (each) =>
      (isImposed && each.verbs?.some((verb) => verbs.includes(verb))) ||
      each.words.some((word) => words.includes(` ${word} `) || words.includes(` ${word}s `)),
  ).map(({ measure }) => measure)
  const particular = found.filter((measure) => !GENERAL.has(measure))
  if (!isImposed && found.length === particular.length && !HELD_BACK.test(words)) return []
  return particular.length > 0 ? particular : found
}

/** `eased restrictions on imports`; not `suspended aid flights`. */
const HELD_BACK =
  / (?:ban|freeze|restriction|restrictions|tariff|tariffs|duty|duties|boycott|curbs?|control|controls|frozen|asset|assets|list|blacklist) /
