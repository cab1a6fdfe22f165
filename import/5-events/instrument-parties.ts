// An instrument's noun and the verb that carries it → between whom it is, in the sentence or by what was told before.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Participant } from './candidate.ts'
import type { Tree } from './tree.ts'

/** A party, and whether it stands on the other side of a `with`. */
export interface Party extends Participant {
  readonly other: boolean
}

interface Parties {
  readonly participants: readonly Party[]
  /** False where some were taken from what was told before. */
  readonly told: boolean
}

const UNIONS = /^(?:bloc|union|alliance|grouping|organi[sz]ation)$/
/** A pair told so many sentences ago may still be those who sign. */
const REACH = 4

export function partiesOf(
  tree: Tree,
  actors: ActorsAt,
  noun: number,
  verb: number | null,
  { roles }: Pattern,
): Parties {
  const parties: Party[] = []
  const add = (found: readonly FoundActor[], role = 'party', other = false): void => {
    for (const each of found)
      if (!parties.some((known) => known.actor === each.actor)) parties.push({ ...asParty(each, role), other })
  }
  if (verb !== null) {
    const subjects = tree.subjects(verb).filter((subject) => subject !== noun)
    add((subjects.length > 0 ? subjects : actors.leftOf(verb)).flatMap((head) => actors.all(head)), roles.subject)
    add(heads(tree, verb, noun, 'by').flatMap((head) => actors.all(head)), roles['@by'])
    add(heads(tree, verb, null, 'between', 'among').flatMap((head) => actors.all(head)))
    add(heads(tree, verb, null, 'with').flatMap((head) => otherSide(tree, actors, head)), 'party', true)
  }
  add(heads(tree, noun, null, 'between', 'among', 'by').flatMap((head) => actors.all(head)))
  add(owners(tree, actors, noun))
  add(heads(tree, noun, null, 'with').flatMap((head) => otherSide(tree, actors, head)), 'party', true)
  const bound = (): number => new Set(parties.filter((each) => each.role === 'party').map((each) => each.actor)).size
  if (bound() >= 2) return { participants: parties, told: true }
  // `under a customs pact with Uganda`: the other side is whoever the clause is of.
  if (bound() === 1 && parties.some((each) => each.other)) add(clauseOwner(tree, actors, noun, parties))
  if (bound() >= 2) return { participants: parties, told: true }
  if (verb !== null && bound() === 0 && isAgentless(tree, verb)) {
    add(actors.together(REACH))
    return { participants: parties, told: false }
  }
  return { participants: parties, told: true }
}

function asParty(found: FoundActor, role: string): Participant {
  return {
    actor: found.actor,
    role,
    plural: found.plural,
    indirect: found.indirect,
    ...(found.office ? { office: found.office } : {}),
  }
}

/** What stands after these prepositions, on the verb, and on the noun unless it is null. */
function heads(tree: Tree, at: number, noun: number | null, ...prepositions: readonly string[]): number[] {
  return prepositions.flatMap((preposition) => {
    const found = [...tree.after(at, preposition), ...(noun === null ? [] : tree.after(noun, preposition))]
    return [...found, ...repeated(tree, found, preposition)]
  })
}

/** `by the ministers of X and by General Y`. */
function repeated(tree: Tree, found: readonly number[], preposition: string): number[] {
  const last = found.at(-1)
  if (last === undefined) return []
  const more: number[] = []
  for (let k = last + 1; k < tree.tokens.length; k++)
    if (tree.tokens[k]!.lower === preposition && tree.tokens[k - 1]!.lower === 'and')
      more.push(...tree.children(k, 'pobj'))
  return more
}

/** Owners of the noun; the town after which a treaty is named is none: `the Lima Accord`. */
function owners(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  return actors.owners(noun).filter(({ at }) => {
    const mention = actors.mentionAt(at)
    return !mention || !/^(?:metonym|place)$/.test(mention.form)
  })
}

/** `with the bloc`: the body that the sentence has named. */
function otherSide(tree: Tree, actors: ActorsAt, head: number): FoundActor[] {
  const found = actors.all(head)
  if (found.length > 0 || !UNIONS.test(tree.tokens[head]!.lower)) return found
  const body = actors.mentions.findLast((each) => each.to <= head && each.actors[0]?.startsWith('org/'))
  return body ? actors.one(body.head) : []
}

/** The nearest actor above that is not on the other side: its owner, or the subject of the verb. */
function clauseOwner(tree: Tree, actors: ActorsAt, noun: number, known: readonly Party[]): FoundActor[] {
  const fresh = (found: readonly FoundActor[]): FoundActor[] =>
    found.filter((each) => !known.some((party) => party.actor === each.actor))
  let k = noun
  for (let steps = 0; k >= 0 && steps < 10; steps++, k = tree.heads[k]!) {
    const possessors = tree.children(k, 'poss')
    const owned = fresh(possessors.flatMap((owner) => [...actors.all(owner), ...itsOwner(tree, actors, owner)]))
    if (owned.length > 0) return owned
    if (!tree.isVerb(k)) continue
    const subjects = [...tree.subjects(k), ...tree.children(k, 'nsubjpass')]
    const doing = fresh(subjects.flatMap((head) => [...actors.all(head), ...actors.owners(head)]))
    if (doing.length > 0) return doing
  }
  return []
}

/** `Turkey … its`: the country or body named last before it. */
function itsOwner(tree: Tree, actors: ActorsAt, owner: number): FoundActor[] {
  if (tree.tokens[owner]!.lower !== 'its') return []
  const named = actors.mentions.findLast(
    (each) => each.to <= owner && each.form === 'name' && /^(?:country|org)\//.test(each.actors[0] ?? ''),
  )
  return named ? actors.one(named.head) : []
}

/** `were signed`, `the treaty, signed in March`: nobody is said to have done it. */
const isAgentless = (tree: Tree, verb: number): boolean =>
  tree.tags[verb] === 'VBN' && tree.children(verb, 'nsubj').length === 0
