// A deed that lies in the complement of words that named nobody → those words: `the envoy urged Syria to withdraw` is no withdrawal.
import type { Candidate, Participant } from './candidate.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { rulesOfVerb } from './deed-rules.ts'
import { fits } from './deed-type.ts'
import type { Tree } from './tree.ts'

const CLIMB = 4
const COMPLEMENT = /^(?:xcomp|ccomp|pcomp|acl|prep|pobj|dobj|conj)$/
const DEMANDING = /^DEMAND$/
const OVERRIDING = /^(?:DEMAND|REJECT|THREATEN|AGREE)$/

/** The deed, or the statement on which it hangs where none was read there. */
export function governed(tree: Tree, deed: Candidate, triggers: ReadonlySet<number>): Candidate {
  if (deed.kind === 'STATEMENT' && !/^(?:xcomp|ccomp)$/.test(tree.labels[deed.trigger]!)) return deed
  // `asked X to refuse` is a demand; what is agreed or threatened in words is told by those words.
  const overriding = deed.kind === 'STATEMENT' ? DEMANDING : OVERRIDING
  let k = deed.trigger
  for (let steps = 0; steps < CLIMB && COMPLEMENT.test(tree.labels[k]!); steps++) {
    k = tree.heads[k]!
    if (k < 0 || triggers.has(k)) return deed
    if (!tree.isVerb(k)) continue
    const rule = rulesOfVerb(lemmasAt(tree, k)).find(
      (each) =>
        each.kind.kind === 'STATEMENT' && overriding.test(each.pattern.plover ?? '') && fits(tree, k, each),
    )
    if (!rule) continue
    const plover = rule.pattern.plover!
    const hostile = plover === 'AGREE' && rule.pattern.hostile !== undefined && deed.plover === 'THREATEN'
    return {
      ...deed,
      kind: 'STATEMENT',
      plover: hostile ? 'THREATEN' : plover,
      pattern: rule.pattern,
      trigger: k,
      status: 'occurred',
      participants: deed.participants.map((each, i): Participant => ({
        ...each,
        role: plover === 'DEMAND' || i > 0 ? 'target' : 'source',
      })),
      confidence: 0.55,
    }
  }
  return deed
}
