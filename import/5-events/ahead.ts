// A meeting that a rule found, and its tree → whether a word beside it says that it is still to come: `my call with X later today`.
import type { Candidate } from './candidate.ts'
import type { Tree } from './tree.ts'

/** Words of time that are said of nothing that lies behind, after `later`. */
const LATER = /^(?:today|tonight|this)$/
/** How far behind the word that tells it the time may stand. */
const REACH = 12

/** Only of what the words around it do not put into the past: `met later that day`. */
export function isAhead({ kind, status, tense, trigger, noun }: Candidate, tree: Tree): boolean {
  if (kind !== 'MEETING' || status !== 'occurred') return false
  const isNominal = noun === trigger
  if (isProgressiveToCome(tree, trigger)) return true
  if (!isNominal && /^(?:past|perfect)$/.test(tense)) return false
  if (isNominal && isGoingToBe(tree, trigger)) return true
  const from = noun ?? trigger
  const end = Math.min(from + REACH, tree.tokens.length - 1)
  for (let k = from + 1; k < end; k++) {
    if (tree.isVerb(k) || (isNominal && tree.tokens[k]!.lower === 'and')) return false
    if (/^[,;:.–—]$/.test(tree.tokens[k]!.text)) return false
    if (isTimeToCome(tree, k)) return true
  }
  return false
}

/** `later today`, `later this year`, `a short time from now` */
function isTimeToCome(tree: Tree, k: number): boolean {
  const { lower } = tree.tokens[k]!
  const next = tree.tokens[k + 1]?.lower ?? ''
  if (lower === 'later') return LATER.test(next)
  return lower === 'from' && next === 'now'
}

/** `the meeting that's going to be on Wednesday` */
const isGoingToBe = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun, 'relcl')
    .some((clause) => tree.tokens[clause]!.lower === 'going' && tree.tokens[clause + 1]?.lower === 'to')

/** `We'll be meeting with`, `I will be in Lima, meeting with`; the tagger may take the verb for a noun. */
function isProgressiveToCome(tree: Tree, trigger: number): boolean {
  if (!/[^g]ing$/.test(tree.tokens[trigger]!.lower)) return false
  for (let k = trigger - 1; k > Math.max(0, trigger - REACH); k--) {
    const { lower, text } = tree.tokens[k]!
    if (lower === 'be') return /^(?:will|['’]ll|shall)$/.test(tree.tokens[k - 1]!.lower)
    if (tree.isVerb(k) || tree.labels[k] === 'det' || /^[;:.–—]$/.test(text)) return false
  }
  return false
}
