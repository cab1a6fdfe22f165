// A verb of being and what is told before it in → whether the noun is possible, due, off or out of the question.
import { STATUS_OF_COMPLEMENT } from '../../src/vocabulary/words/status-cues.ts'
import type { Aspect } from './aspect.ts'
import { isNegated } from './negation.ts'
import type { Tree } from './tree.ts'

export function ofComplement(tree: Tree, verb: number, aspect: Aspect): Aspect {
  for (const child of tree.children(verb, 'acomp', 'attr', 'prep', 'prt', 'advmod', 'oprd', 'xcomp')) {
    const words = [
      child,
      ...tree.children(child, 'pobj', 'prep').flatMap((each) => [each, ...tree.children(each, 'pobj')]),
    ]
    for (const word of words) {
      const { lower } = tree.tokens[word]!
      if (!Object.hasOwn(STATUS_OF_COMPLEMENT, lower)) continue
      const told = STATUS_OF_COMPLEMENT[lower]!
      if (isNegated(tree, verb))
        return {
          ...aspect,
          status: told === 'denied' ? 'hypothetical' : told === 'hypothetical' ? 'hypothetical' : 'denied',
        }
      return told === 'planned'
        ? { status: aspect.status === 'occurred' ? told : aspect.status, tense: 'future' }
        : { ...aspect, status: told }
    }
  }
  return aspect
}
