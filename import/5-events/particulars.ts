// An event and its sentence's tree in → what only its kind tells: aid's purpose, a sanction's measures, an appointment's post.
import type { Particulars } from '../reading.ts'
import { purposeOf } from './aid-purpose.ts'
import type { Candidate } from './candidate.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { postOf } from './post-of.ts'
import { measuresIn } from './sanction-measures.ts'
import type { Tree } from './tree.ts'

/** Verbs and nouns that tell what becomes of a post, by what it becomes. */
const CHANGES: readonly (readonly [change: NonNullable<Particulars['change']>, words: RegExp])[] = [
  ['nominated', /^(?:nominate|nomination)$/],
  ['elected', /^(?:re-?elect|elect)$/],
  ['sworn-in', /^(?:swear|inaugurate|inauguration)$/],
  ['dismissed', /^(?:sack|oust|depose|dismiss|fire|remove|replace|reshuffle)$/],
  ['resigned', /^(?:resign|quit|step)$/],
]

/** Nothing for kinds that have none. Of a concession only a resignation has a post. */
export function particularsOf(candidate: Candidate, tree: Tree, source: string): Particulars {
  const { kind, trigger } = candidate
  if (kind === 'AID') {
    const purpose = purposeOf(candidate, tree, source)
    return purpose ? { purpose } : {}
  }
  if (kind === 'SANCTION' || kind === 'WITHDRAWAL') {
    const measures = measuresIn(tree, trigger, kind === 'SANCTION')
    return measures.length > 0 ? { measures } : {}
  }
  if (kind !== 'APPOINTMENT' && candidate.pattern.rule !== 'concession/resigned') return {}
  const words = lemmasAt(tree, trigger)
  const change = CHANGES.find(([, told]) => words.some((word) => told.test(word)))?.[0] ?? 'appointed'
  const post = postOf(candidate, tree, source)
  return { change, ...(post ? { post } : {}) }
}
