// A parsed tree in which a second partner hangs on the day or town of the first → the partner listed beside the first.
import type { Token } from '../3-sentences/index.ts'
import { DAY_WORD } from './calendar-words.ts'
import type { MendedTree } from './mend-subjects.ts'

const TITLE =
  /^(?:president|premier|minister|secretary|chancellor|king|queen|chief|ambassador|envoy|leader|speaker|prince|emir|sultan)$/
const WHEN_OR_WHERE = /^(?:on|in|at)$/
/** What stands behind a partner who is listed; behind a subject stands a verb. */
const BEHIND = /^(?:on|in|at|[.;]|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Over a partner; also a verb of which the parser has dropped the preposition. */
const WITH = /^(?:with|confer|meet|talk|speak)$/
/** Tokens from the day back to the first partner. */
const REACH = 12
const NAME = /^(?:NNPS?|JJ)$/

/** `met A in Lima on Monday and President B in Quito on Tuesday`: B was met too, and is no day. */
export function joinBehindDays(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  for (let and = 2; and + 2 < heads.length; and++) {
    if (tokens[and]!.lower !== 'and') continue
    const day = and - 1
    const preposition = labels[day] === 'pobj' ? heads[day]! : day
    const isDay = DAY_WORD.test(tokens[day]!.lower)
    if (!isDay && !(tags[day] === 'NNP' && WHEN_OR_WHERE.test(tokens[preposition]!.lower))) continue
    const last = endOfName(tree, and)
    const name = tokens.slice(and + 1, last + 1)
    if (name.length < 2 || !BEHIND.test(tokens[last + 1]?.lower ?? '')) continue
    if (!name.some(({ lower }) => TITLE.test(lower))) continue
    if (!hangsOn(tree, and + 1, last, [day, preposition])) continue
    const first = partnerBefore(tokens, tree, preposition)
    if (first < 0) continue
    for (let k = and + 1; k < last; k++)
      if (heads[k] === day || heads[k] === preposition) [heads[k], labels[k]] = [last, 'compound']
    ;[heads[last], labels[last]] = [first, 'conj']
  }
}

function endOfName({ tags }: MendedTree, from: number): number {
  let to = from
  while (NAME.test(tags[to + 1] ?? '')) to++
  return to
}

const hangsOn = ({ heads, labels }: MendedTree, from: number, last: number, above: number[]): boolean =>
  above.includes(heads[last]!)
    ? /^(?:conj|pobj|appos|dep)$/.test(labels[last]!)
    : heads[last]! >= from && heads[last]! < last && above.includes(heads[heads[last]!]!)

/** Whom the verb above the preposition has for its object: `met A`, `talks with A`. */
function partnerBefore(tokens: readonly Token[], tree: MendedTree, preposition: number): number {
  const { heads, labels, tags } = tree
  for (let k = preposition - 1; k >= 0 && k > preposition - REACH; k--) {
    if (tags[k]!.startsWith('VB') || tags[k] === 'MD') return -1
    if (!/^NNPS?$/.test(tags[k]!)) continue
    if (labels[k] === 'dobj' || (labels[k] === 'pobj' && WITH.test(tokens[heads[k]!]!.lemma))) return k
  }
  return -1
}
