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
  const plover = plainPlover(tree, rule, trigger, aspect)
  const isPromise = plover === 'AGREE' && aspect.status !== 'denied' && isWill(tree, rule, trigger)
  if (isPromise && isUnlessDone(tree, trigger)) return 'THREATEN'
  return plover === 'DEMAND' && hasOrElse(tree, trigger) ? 'THREATEN' : plover
}

const isWill = (tree: Tree, { kind, pattern }: DeedRule, trigger: number): boolean =>
  !pattern.adjectives &&
  (kind.kind !== 'STATEMENT' || pattern.hostile !== undefined) &&
  !lemmasAt(tree, trigger).some((lemma) => CONSENTING.test(lemma))

/** `vowed to close the strait unless it was paid`, `if the bill was not paid`. */
function isUnlessDone(tree: Tree, trigger: number): boolean {
  const [, to] = tree.extent(trigger)
  for (let i = trigger + 1; i <= to; i++) {
    const { lower } = tree.tokens[i]!
    if (lower === 'unless') return true
    if (lower === 'if') return tree.children(tree.heads[i]!, 'neg').length > 0
  }
  return false
}

/** `told Chad to withdraw or face war`. */
function hasOrElse(tree: Tree, trigger: number): boolean {
  const or = tree.tokens.findIndex((token, i) => i > trigger && token.lower === 'or')
  return or >= 0 && /^(?:face|risk|else|suffer)$/.test(tree.tokens[or + 1]?.lower ?? '')
}

function plainPlover(tree: Tree, rule: DeedRule, trigger: number, aspect: Aspect): string | null {
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
  return ahead(tree, trigger, plover, aspect)
}

const SUING = /^(?:take|sue|haul|drag|file|bring)$/

/** Words to come: `will back` promises, `will sue` and `may veto` threaten. */
function ahead(tree: Tree, trigger: number, plover: string, { status }: Aspect): string {
  if (status === 'planned' && plover === 'SUPPORT') return 'AGREE'
  const sues = status === 'planned' && plover === 'DISAPPROVE' && SUING.test(tree.tokens[trigger]!.lemma)
  const vetoes = status === 'hypothetical' && plover === 'REJECT' && isHelpedBy(tree, trigger, MIGHT)
  return sues || vetoes ? 'THREATEN' : plover
}

const MIGHT = /^(?:could|may|might)$/
const MIGHT_OR_WOULD = /^(?:could|may|might|would)$/

const isHelpedBy = (tree: Tree, at: number, helper: RegExp): boolean =>
  tree.children(at, 'aux').some((child) => helper.test(tree.tokens[child]!.lower))

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
  return head >= 0 && (/^(?:announce|decree|order)$/.test(tree.tokens[head]!.lemma) || isDecided(tree, at))
}

/** `agreed to slap sanctions on Chad`, `decided to freeze aid`: what was resolved upon, and not only planned. */
export const isDecided = (tree: Tree, at: number): boolean =>
  /^(?:agree|decide|vote)$/.test(tree.tokens[tree.heads[at]!]?.lemma ?? '') && isTaken(tree, tree.heads[at]!)

const isTaken = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tree.tags[verb]!) && tree.children(verb, 'neg').length === 0

/** `may cut the gas`, `is considering sanctions`, `the jets could strike`. */
function isWeighed(tree: Tree, at: number): boolean {
  if (tree.children(at, 'mark').length > 0) return false
  if (isHelpedBy(tree, at, MIGHT_OR_WOULD)) return true
  for (let k = tree.heads[at]!, steps = 0; k >= 0 && steps < 4; k = tree.heads[k]!, steps++)
    if (WEIGHING.test(tree.tokens[k]!.lemma)) return true
  return false
}
