// A deed's rule, verb and noun in → whether its other side is one at home that the sentence need not name: `accused the government`.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { prepositions } from './finish-candidate.ts'
import type { Tree } from './tree.ts'

const AT_HOME =
  /^(?:government|president|parliament|authority|authorities|police|army|military|opposition|rebel|guerrilla|insurgent|junta|court|cabinet|minister|premier|ruler|king|regime|demonstrator|protester|striker|administration|legislature|lawmaker|union|coalition|militia)$/

/** Whether a complement that would be the target is headed by such a word; `Chilean police` says more, and is named. */
export function isAimedHome(tree: Tree, pattern: Pattern, verb: number, noun: number | null): boolean {
  const objects = pattern.roles.object === 'target' ? tree.objects(verb) : []
  const after = prepositions(pattern)
    .filter(([, role]) => role === 'target')
    .flatMap(([slot]) => [...tree.after(verb, slot), ...(noun === null ? [] : tree.after(noun, slot))])
  return [...objects, ...after].some((head) => AT_HOME.test(tree.tokens[head]!.lemma))
}
