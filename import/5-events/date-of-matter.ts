// A tree, a date in it and an event's words in → whether the date is that of something else, which they spoke of or looked to.
import type { Tree } from './tree.ts'
import { BESIDE } from './venue.ts'
import { isHolding } from './where.ts'

const TIME = /^(?:morning|afternoon|evening|night|noon|midnight|time|local|after)$/
const GATHERING =
  /^(?:summit|meeting|talks?|conference|session|assembly|ceremony|funeral|inauguration|forum|visit|trip|dinner|lunch)$/
/** `the talks on the May 3 vote`, `the run-up to Sunday's election`. */
const OF_MATTER = /^(?:of|on|about|over|regarding|concerning|from|under|including)$/
const TOWARDS = /^(?:to|for)$/
const RUN_UP = /^(?:up|ahead|prior|leading|run-up|lead-up|preparations?|prepare|prepared)$/
const AT_IT = /^(?:occasion|day|opening|close|end|start|part)$/

/** `the first meeting since May`, `the second time in a week`: how long it has been, not when it is. */
export function isCountedFrom(tree: Tree, from: number): boolean {
  const { tokens } = tree
  const isWithin = tokens[from]!.lower === 'in'
  if (!isWithin && tokens[from - 1]?.lower !== 'since') return false
  return tokens.slice(Math.max(0, from - COUNTED), from).some(({ lower }) => ORDINAL.test(lower))
}

const COUNTED = 12
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest)$/

/** @param from first token of the date; @param to the token after it */
export function isOfMatter(
  tree: Tree,
  [from, to]: readonly [number, number],
  trigger: number,
  noun: number | null,
): boolean {
  const head = nounBehind(tree, to)
  if (head < 0 || (trigger >= to && trigger <= head) || (noun !== null && noun >= to && noun <= head))
    return false
  let before = from - 1
  while (before > 0 && /^(?:DT|JJ|PRP\$)$/.test(tree.tags[before]!)) before--
  if (before < 0) return false
  const { lower } = tree.tokens[before]!
  // `On Friday President Tan …`, `hosted on May 3-4 members of …`
  const isWhole = before < from - 1 || /^['’]s?$/.test(tree.tokens[to]!.text)
  const last = tree.tokens[before - 1]?.lower ?? ''
  if (tree.isVerb(before))
    return (
      isWhole &&
      (before !== trigger || noun === null) &&
      tree.tags[before] !== 'VBN' &&
      !isHolding(tree, before)
    )
  if (TOWARDS.test(lower)) return RUN_UP.test(last) || !GATHERING.test(tree.tokens[head]!.lower)
  if (lower === 'on' && !isWhole) return false
  return OF_MATTER.test(lower) && !(lower === 'of' && (BESIDE.test(last) || AT_IT.test(last)))
}

/** `May 3 vote`, `Sunday's presidential election`: the noun that the date stands before; -1 where there is none. */
function nounBehind(tree: Tree, to: number): number {
  let k = to
  if (/^['’]s?$/.test(tree.tokens[k]?.text ?? '')) k++
  while (tree.tags[k] === 'JJ') k++
  const first = k
  while (/^(?:NN|JJ|HYPH)/.test(tree.tags[k] ?? '') || /^[-–]$/.test(tree.tokens[k]?.text ?? '')) k++
  return k > first && !TIME.test(tree.tokens[first]!.lower) ? k - 1 : -1
}
