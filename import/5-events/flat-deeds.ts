// A sentence whose tree is of no use → a deed by the order of its words alone: who stands before the verb, who after it.
import type { ActorsAt } from './actors-at.ts'
import type { Participant } from './candidate.ts'
import { isSaying } from './deed-actors.ts'
import type { DeedRule } from './deed-rules.ts'
import type { Tree } from './tree.ts'

const BEFORE = 14
const AFTER = 14
const BREAK = /^[;:"“”]$/

/** What a verb's rule reads from the words around it; both sides must stand there. Null when they do not. */
export function flatDeed(
  tree: Tree,
  actors: ActorsAt,
  verb: number,
  rule: DeedRule,
): { participants: Participant[]; noun: number | null } | null {
  const { pattern } = rule
  const source = pattern.roles.subject
  const target =
    pattern.roles.object ??
    pattern.roles.within ??
    Object.entries(pattern.roles).find(([slot]) => slot.startsWith('@'))?.[1]
  if (
    !source ||
    !target ||
    pattern.modals ||
    pattern.negated ||
    pattern.named ||
    pattern.subjects ||
    tree.tokens[verb + 1]?.lower === 'by' ||
    /^(?:is|are|was|were|be|been|being)$/.test(tree.tokens[verb - 1]?.lower ?? '')
  )
    return null
  const next = tree.tokens[verb + 1]?.lower ?? ''
  if (rule.particles && !rule.particles.includes(next)) return null
  if (pattern.without?.includes(next)) return null
  if (pattern.takes && next !== 'to' && !(pattern.takes === 'clause' && next === 'that')) return null
  const noun = rule.nouns ? nounAfter(tree, verb, rule.nouns) : null
  if (rule.nouns && noun === null) return null
  const left = actorsBetween(tree, actors, verb - 1, -1, BEFORE)
  const right = actorsBetween(tree, actors, verb + 1, 1, AFTER).filter((id) => !left.includes(id))
  if (left.length === 0 || right.length === 0) return null
  const side = (actor: string, role: string): Participant => ({ actor, role, plural: false, indirect: true })
  return {
    participants: [...left.map((actor) => side(actor, source)), ...right.map((actor) => side(actor, target))],
    noun,
  }
}

function nounAfter(tree: Tree, verb: number, nouns: ReadonlySet<string>): number | null {
  for (
    let i = verb + 1;
    i <= Math.min(tree.tokens.length - 1, verb + 8) && !BREAK.test(tree.tokens[i]!.text);
    i++
  )
    if (nouns.has(tree.tokens[i]!.lemma)) return i
  return null
}

/** The actors of the mention nearest on one side, and of those listed with it. */
function actorsBetween(tree: Tree, actors: ActorsAt, from: number, step: 1 | -1, reach: number): string[] {
  for (let i = from, steps = 0; i >= 0 && i < tree.tokens.length && steps < reach; i += step, steps++) {
    const token = tree.tokens[i]!
    if (BREAK.test(token.text) || isSaying(token.lemma)) return []
    const mention = actors.mentions.find((each) => each.from <= i && each.to > i)
    const ids = mention
      ? mention.actors.length > 0
        ? mention.actors
        : mention.country
          ? [mention.country]
          : []
      : []
    if (ids.length > 0) return [...ids]
  }
  return []
}
