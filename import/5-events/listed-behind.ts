// The token after `were` or `by` → those whom the clause lists there by name or office, whatever the tree made of the list.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Tree } from './tree.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
/** Behind these another clause begins, or something else than who was there. */
const ENDING = /^(?:who|whom|whose|which|where|when|that|to|as|while|but|because|after|before|since|[;:“”"])$/
/** These stand before a title; the tagger may take them for verbs. */
const BEFORE_TITLE = /^(?:retired|visiting|outgoing|exiled|deposed|ousted|disgraced)$/

/** `Also in the room were A, the chief of staff, and B of Nepal`. */
export function listedBehind(tree: Tree, actors: ActorsAt, from: number): FoundActor[] {
  const found: FoundActor[] = []
  let at = from
  for (const mention of actors.mentions) {
    if (mention.from < at || mention.form === 'modifier' || mention.form === 'place') continue
    if (hasEnd(tree, at, mention.from)) break
    const isPerson = mention.actors[0]?.startsWith('person/') === true
    if (isPerson || mention.form === 'unnamed') found.push(...actors.one(mention.head))
    at = mention.to
  }
  return found
}

function hasEnd(tree: Tree, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower } = tree.tokens[k]!
    if (ENDING.test(lower) || (FINITE.test(tree.tags[k]!) && !BEFORE_TITLE.test(lower))) return true
  }
  return false
}
