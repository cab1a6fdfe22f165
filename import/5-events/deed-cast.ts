// The heads of a deed's complements in → its participants, each once, in the role of the slot in which it was found first.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Participant } from './candidate.ts'
import { isSaying, sidesOf, sidesWithin, speakersOf } from './deed-actors.ts'
import type { Tree } from './tree.ts'

/** The participants of one deed, as they are found. */
export class Cast {
  readonly all: Participant[] = []
  private readonly tree: Tree
  readonly actors: ActorsAt

  constructor(tree: Tree, actors: ActorsAt) {
    this.tree = tree
    this.actors = actors
  }

  fill(role: string | undefined, heads: readonly number[]): void {
    if (role)
      this.add(
        role,
        heads.flatMap((head) => sidesOf(this.tree, this.actors, head)),
      )
  }

  add(role: string, found: readonly FoundActor[]): void {
    for (const each of found)
      if (!this.all.some((other) => other.actor === each.actor))
        this.all.push({
          actor: each.actor,
          role,
          plural: each.plural,
          indirect: each.indirect,
          ...(each.office ? { office: each.office } : {}),
        })
  }

  has(role: string): boolean {
    return this.all.some((each) => each.role === role)
  }

  /** Looks for whoever else is named in what `top` governs, if nobody has the role yet. */
  search(role: string | undefined, top: number, places = true): void {
    if (!role || this.has(role)) return
    this.add(
      role,
      sidesWithin(this.tree, this.actors, top, new Set(this.all.map((each) => each.actor)), places),
    )
  }
}

/** Subject of the verb; `it` and `they` are who speaks: `Libya said it would …`. */
export function subjectsOf(tree: Tree, actors: ActorsAt, verb: number): number[] {
  const own = tree.subjects(verb)
  const open = own.length > 0 && own.every((head) => isOpen(tree, head) && actors.all(head).length === 0)
  const speakers = open ? [...speakersOf(tree, verb), ...sayerBefore(tree, own[0]!)] : []
  if (speakers.length > 0) return speakers
  if (own.length > 0) return own
  return tree.children(verb, 'nsubjpass', 'auxpass').length > 0 ? [] : actors.leftOf(verb)
}

const PRONOUN = /^(?:it|they|he|she|we|i|who|that|which)$/
const OWN_SIDE =
  /^(?:country|government|nation|side|people|army|troop|force|party|delegation|ministry|cabinet)$/

/** `it`, `his country`, `their troops`: who is meant is who speaks. */
function isOpen(tree: Tree, head: number): boolean {
  const { lower, lemma } = tree.tokens[head]!
  if (PRONOUN.test(lower)) return true
  if (!OWN_SIDE.test(lemma)) return false
  return tree
    .children(head, 'poss')
    .some((owner) => /^(?:its|their|his|her|our|my)$/.test(tree.tokens[owner]!.lower))
}

/** `Serbia said it`, `said on Monday that they`: who says it, where the tree does not join the clauses. */
function sayerBefore(tree: Tree, pronoun: number): number[] {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 4); i--)
    if (isSaying(tree.tokens[i]!.lemma)) return tree.subjects(i)
  return []
}
