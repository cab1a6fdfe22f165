// A deed's rule, verb and aspect in → its PLOVER type: what the act is when it is only promised, threatened or refused.
import { HOSTILE_VERBS } from '../../src/vocabulary/words/hostile-verbs.ts'
import { carried, governs, hasParticle, hasSubject, helped, holdsCue } from './deed-frame.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { type DeedRule, rulesOfVerb } from './deed-rules.ts'
import type { Aspect } from './status.ts'
import type { Tree } from './tree.ts'

const HOSTILE = new Set(HOSTILE_VERBS)
/** Who agrees to punish a third side does not threaten the one with whom it agrees. */
const CONSENTING = /^(?:agree|accept|consent|offer|volunteer|undertake|propose)$/
/** `decided not to attend` refuses; `agreed not to attack` does not. */
const DECIDING = /^(?:decide|intend|plan|resolve|choose|prepare)$/
const WEIGHING = /^(?:consider|weigh|mull|contemplate|study|examine|discuss|debate|ponder|envisage)$/

/** Null when the sentence tells no such act: `did not urge`. */
export function ploverOf(tree: Tree, rule: DeedRule, trigger: number, aspect: Aspect): string | null {
  const { kind, pattern } = rule
  const plover = pattern.plover ?? kind.plover
  // `will not give up the island`, `did not agree to talks`
  if (pattern.hostile && aspect.status === 'denied') return plover === 'AGREE' ? 'REJECT' : null
  if (pattern.hostile) return composed(tree, trigger, pattern.hostile, plover)
  if (aspect.status === 'denied' && pattern.negated !== true)
    return kind.kind === 'STATEMENT'
      ? /^(?:AGREE|SUPPORT)$/.test(plover)
        ? 'REJECT'
        : null
      : (kind.denied ?? plover)
  if (kind.kind !== 'STATEMENT')
    return (aspect.status === 'planned' && !(kind.planned === 'THREATEN' && isDecreed(tree, trigger))) ||
      (aspect.status === 'hypothetical' && isWeighed(tree, trigger))
      ? (kind.planned ?? plover)
      : plover
  return ahead(
    plover,
    aspect.status === 'planned',
    aspect.status === 'hypothetical' && isWeighed(tree, trigger),
  )
}

/** Words to come: `will back` promises, `will sue` and `may veto` threaten. */
function ahead(plover: string, planned: boolean, weighed: boolean): string {
  if (planned && plover === 'SUPPORT') return 'AGREE'
  return (planned && plover === 'DISAPPROVE') || (weighed && plover === 'REJECT') ? 'THREATEN' : plover
}

/** What is promised or decided says what kind of words it is: `vowed to strike back`, `decided to refuse`. */
function composed(tree: Tree, at: number, hostile: string, plover: string): string {
  const adjectives = tree.children(at, 'acomp', 'attr')
  for (const clause of [at, ...adjectives].flatMap((head) =>
    tree.children(head, 'xcomp', 'ccomp', 'acl', 'advcl'),
  )) {
    const type = typeOfClause(tree, clause, hostile)
    if (type === hostile && lemmasAt(tree, at).some((lemma) => CONSENTING.test(lemma))) continue
    if (type) return type
  }
  return plover
}

function typeOfClause(tree: Tree, clause: number, hostile: string): string | null {
  if (tree.children(clause, 'neg').length > 0)
    return DECIDING.test(tree.tokens[tree.heads[clause]!]!.lemma) ? 'REJECT' : null
  const rule = rulesOfVerb(lemmasAt(tree, clause)).find((each) => fits(tree, clause, each))
  if (rule?.kind.planned === 'THREATEN') return hostile
  if (rule && (rule.pattern.plover ?? '') === 'REJECT') return 'REJECT'
  return !rule && HOSTILE.has(tree.tokens[clause]!.lemma) ? hostile : null
}

/** Whether a verb has all that a rule asks for but the actors. */
export function fits(tree: Tree, verb: number, { pattern, particles, nouns }: DeedRule): boolean {
  return (
    (!particles || particles.some((word) => hasParticle(tree, verb, word))) &&
    !pattern.without?.some((word) => hasParticle(tree, verb, word)) &&
    holdsCue(tree, verb, pattern) &&
    governs(tree, verb, pattern) &&
    helped(tree, verb, pattern) &&
    (!pattern.subjects || hasSubject(tree, verb, pattern.subjects)) &&
    (!nouns || carried(tree, verb, nouns) !== null)
  )
}

/** `announced that it would freeze all aid`: who announces a measure has taken it. */
function isDecreed(tree: Tree, at: number): boolean {
  const head = tree.heads[at]!
  return head >= 0 && /^(?:announce|decree|order|decide)$/.test(tree.tokens[head]!.lemma)
}

/** `may cut the gas`, `is considering sanctions`, `the jets could strike`. */
function isWeighed(tree: Tree, at: number): boolean {
  if (tree.children(at, 'mark').length > 0) return false
  if (tree.children(at, 'aux').some((child) => /^(?:could|may|might|would)$/.test(tree.tokens[child]!.lower)))
    return true
  for (let k = tree.heads[at]!, steps = 0; k >= 0 && steps < 4; k = tree.heads[k]!, steps++)
    if (WEIGHING.test(tree.tokens[k]!.lemma)) return true
  return false
}
