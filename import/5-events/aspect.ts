// A tree and a verb in → whether what it tells happened, and its tense.
import type { Status } from '../reading.ts'
import { type Tense, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'
import { verbStatus } from './verb-status.ts'

export interface Aspect {
  readonly status: Status
  readonly tense: Tense
}

export function aspectOfVerb(tree: Tree, verb: number): Aspect {
  const status = verbStatus(tree, verb)
  return { status, tense: status === 'planned' ? 'future' : verbTense(tree, verb) }
}
