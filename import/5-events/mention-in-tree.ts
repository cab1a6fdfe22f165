// A tree and a mention in it → how the mention stands there: governed, subject, a part of another word.
import type { Mention } from '../4-mentions/index.ts'
import type { Tree } from './tree.ts'

/** What stands after a preposition or a verb is no subject. */
export function isGoverned(tree: Tree, mention: Mention): boolean {
  const before = mention.from - 1
  return before >= 0 && (tree.tokens[before]!.pos === 'ADP' || tree.isVerb(before))
}

export function isSubject(tree: Tree, mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i++) {
    // A parse that failed makes it the subject of a preposition.
    const head = tree.heads[i]!
    if (tree.labels[i]!.startsWith('nsubj') && head >= mention.to && tree.isVerb(head)) return true
  }
  return false
}

/** `US-brokered`, `EU-led`: who brings others together is not one of them. */
export function isPartOfCompound(tree: Tree, mention: Mention): boolean {
  const [hyphen, word] = [tree.tokens[mention.to], tree.tokens[mention.to + 1]]
  return /^[-‐‑–]$/.test(hyphen?.text ?? '') && word !== undefined && /^\p{Ll}/u.test(word.text)
}

export function inPossessor(tree: Tree, mention: Mention, noun: number): boolean {
  return tree.children(noun, 'poss').some((owner) => tree.isWithin(mention.head, owner))
}
