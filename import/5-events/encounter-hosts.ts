// The noun of an encounter → the persons who give or chair it: `a dinner given by X`, `talks chaired by X`, and who attended it.
import { isPerson, type ActorsAt, type FoundActor } from './actors-at.ts'
import { listedBehind } from './listed-behind.ts'
import type { Tree } from './tree.ts'

const GIVEN = /^(?:hosted|co-hosted|cohosted|given|chaired|co-chaired|convened|offered)$/
/** `a ministerial meeting from 3 May to 4 May hosted by`: no further from the noun. */
const REACH = 12

export function hostsOf(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const end = Math.min(noun + REACH, tree.tokens.length - 1)
  for (let k = noun + 1; k < end; k++) {
    const { lower, text } = tree.tokens[k]!
    if (/^[;:.“”"]$/.test(text)) return []
    if (!tree.isVerb(k)) continue
    // `a meeting attended by A, B and C`
    if (lower === 'attended' && tree.tokens[k + 1]!.lower === 'by' && tree.tokens[k - 1]!.pos !== 'AUX')
      return listedBehind(tree, actors, k + 2).filter(isPerson)
    // `the meeting was led by X`: there the verb tells the encounter itself.
    if (!GIVEN.test(lower) || tree.tokens[k + 1]!.lower !== 'by' || tree.tokens[k - 1]!.pos === 'AUX')
      return []
    return tree
      .children(k + 1, 'pobj')
      .flatMap((head) => actors.all(head))
      .filter(isPerson)
  }
  return []
}
