// An instrument's noun, its verb and the sentence → whether the other side has no name in the text, and the state it faces.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import { countriesWithin } from './instrument-sides.ts'
import type { Tree } from './tree.ts'

const UNNAMED =
  /^(?:rebels?|guerrill?as?|insurgents?|militants?|separatists?|secessionists?|opposition|junta|militias?|factions?|tribesmen|gunmen|insurgency|fighters|mutineers|dissidents|creditors|lenders|banks|unions?|islamists?|warlords?)$/

/** `Chad and the rebels signed`, `a truce with the militia`: the other side has no name in the text. */
export function facesUnnamed(tree: Tree, actors: ActorsAt, noun: number, verb: number | null): boolean {
  const at = (word: number): number[] =>
    ['with', 'between', 'by', 'among'].flatMap((each) => tree.after(word, each))
  const heads = [...at(noun), ...(verb === null ? [] : [...at(verb), ...tree.subjects(verb)])]
  return heads
    .flatMap((head) => tree.conjuncts(head))
    .some(
      (head) =>
        UNNAMED.test(tree.tokens[head]!.lower) &&
        !actors.one(head).some(({ actor }) => !actor.startsWith('country/')),
    )
}

/** `the government of Chad and the main rebel group signed`, `Chad's warring factions signed`: the country alone. */
export function besideUnnamed(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  for (const subject of tree.subjects(verb)) {
    const [from, to] = tree.extent(subject)
    if (to >= verb || !tree.tokens.slice(from, to + 1).some(({ lower }) => UNNAMED.test(lower))) continue
    const there = countriesWithin(actors, from, to)
    if (new Set(there.map(({ actor }) => actor)).size === 1) return there
  }
  return []
}
