// A tree and a verb in → whether it happened, from the verb's own helpers, negation and conjunction alone.
import { REPORTING_VERBS } from '../../src/vocabulary/words/reporting-verbs.ts'
import { CONDITIONS, OPEN_MODALS } from '../../src/vocabulary/words/status-cues.ts'
import type { Status } from '../reading.ts'
import { isDiaryLine } from './diary.ts'
import { isAnyOf } from './governors.ts'
import { isNegated } from './negation.ts'
import { helpersOf, type Tense, verbTense } from './tense.ts'
import type { Tree } from './tree.ts'

const OPEN = new Set(OPEN_MODALS)
const CONDITION = new Set(CONDITIONS)
const REPORTING = new Set(REPORTING_VERBS)
const CLIMB = 5

/** What the verb's own helpers, negation and conjunction say. */
export function ownStatus(tree: Tree, verb: number, tense: Tense = verbTense(tree, verb)): Status {
  const helpers = helpersOf(tree, verb)
  if (isNegated(tree, verb)) return 'denied'
  if (isConditional(tree, verb)) return 'hypothetical'
  if (tense === 'future') return 'planned'
  if (tense === 'present' && isDiaryLine(tree)) return 'planned'
  if (helpers.some((word) => OPEN.has(word))) {
    // `said he would meet`: a future told in the past.
    if (
      /^(?:would|'d|’d)$/.test(helpers.find((word) => OPEN.has(word))!) &&
      !helpers.includes('have') &&
      isReported(tree, verb)
    )
      return 'planned'
    return 'hypothetical'
  }
  if (helpers.includes('to') && helpers.some((word) => /^(?:is|are|am|was|were|'s|’s)$/.test(word)))
    return 'planned'
  // `talks to be held in Geneva`
  const isHanging = /^(?:acl|relcl)$/.test(tree.labels[verb]!) || tree.tokens[verb]!.lemma === 'follow'
  if (helpers.includes('to') && helpers.includes('be') && isHanging) return 'planned'
  // `Kenya to host Uganda`, as headlines have it.
  if (
    helpers.includes('to') &&
    tree.heads[verb]! < 0 &&
    !tree.tags.some((tag) => /^(?:VB[DNZP]|MD)$/.test(tag))
  )
    return 'planned'
  return 'occurred'
}

/** `if they meet`; `would meet if`: what hangs from it is a condition. */
function isConditional(tree: Tree, verb: number): boolean {
  const isCondition = (clause: number): boolean =>
    tree.children(clause, 'mark', 'advmod').some((child) => CONDITION.has(tree.tokens[child]!.lower))
  if (isCondition(verb) || isEventuality(tree, verb)) return true
  return (
    tree
      .children(verb, 'advcl')
      .some(
        (clause) =>
          isCondition(clause) &&
          !tree.children(clause, 'mark').some((child) => tree.tokens[child]!.lower === 'whether'),
      ) && helpersOf(tree, verb).some((word) => OPEN.has(word))
  )
}

/** `in the event that they meet`, `in case a deal is struck`: no other verb stands between. */
function isEventuality({ tokens, tags, labels }: Tree, verb: number): boolean {
  for (let k = verb - 1; k > 0 && k > verb - EVENTUALITY; k--) {
    const [before, next] = [tokens[k - 1]!.lower, tokens[k + 1]!.lower]
    if (tokens[k]!.lower === 'case') return before === 'in' && next !== 'of'
    if (tokens[k]!.lower === 'event')
      return before === 'the' && tokens[k - 2]?.lower === 'in' && next !== 'of'
    if (tags[k]!.startsWith('VB') && !labels[k]!.startsWith('aux')) return false
  }
  return false
}
const EVENTUALITY = 10

/** Whether a verb of saying tells it, at whatever height: `said he was leaving for Rome, where he would meet …`. */
function isReported(tree: Tree, verb: number): boolean {
  let k = verb
  for (let steps = 0; steps < CLIMB; steps++) {
    if (tree.children(k, 'ccomp', 'parataxis').some((child) => isAnyOf(tree, child, REPORTING))) return true
    const head = tree.heads[k]!
    if (head < 0) return false
    if (/^(?:ccomp|advcl|parataxis)$/.test(tree.labels[k]!) && isAnyOf(tree, head, REPORTING)) return true
    k = head
  }
  return false
}
