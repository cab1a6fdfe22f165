// A tree and a verb in → whether it ends what was planned, and whether it names another day for it.
import {
  CANCELLING_VERBS,
  CANCELLING_WITH,
  POSTPONING_VERBS,
} from '../../src/vocabulary/words/status-cues.ts'
import type { Status } from '../reading.ts'
import { isAnyOf, isWith } from './governors.ts'
import type { Tense } from './tense.ts'
import type { Tree } from './tree.ts'

const CANCELLING = new Set(CANCELLING_VERBS)
const POSTPONING = new Set(POSTPONING_VERBS)

/** `cancelled`, `called off` */
export const isCancelling = (tree: Tree, verb: number): boolean =>
  isAnyOf(tree, verb, CANCELLING) || isWith(tree, verb, CANCELLING_WITH)

/** `postponed until Friday` names another day; `postponed` alone calls it off. */
export function cancelledAspect(tree: Tree, verb: number, tense: Tense): { status: Status; tense: Tense } {
  const moved =
    isAnyOf(tree, verb, POSTPONING) &&
    tree
      .children(verb, 'prep')
      .some(
        (child) =>
          /^(?:to|until|till|for)$/.test(tree.tokens[child]!.lower) &&
          tree.children(child, 'pobj', 'pcomp').some((day) => isDay(tree, day)),
      )
  return moved ? { status: 'planned', tense: 'future' } : { status: 'cancelled', tense }
}

const isDay = (tree: Tree, at: number): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|week|month|year|autumn|spring|summer|winter|tomorrow|\d{1,4})$/.test(
    tree.tokens[at]!.lower,
  )
