// A scan in → unnamed sides: `Hungarian and Romanian officials`, `the government of Kenya`.
import { FORCE_NOUNS, REPRESENTATIVE_NOUNS } from '../../src/vocabulary/words/official-cues.ts'
import { ownersAfter, ownersBefore, pairAt, pairStart } from './owners.ts'
import type { Scan, SidePhrase } from './phrases.ts'

const NOUNS = new Set([...REPRESENTATIVE_NOUNS, ...FORCE_NOUNS])
/** `senior Hungarian foreign-policy officials`: at most so many words between the country and the noun. */
const MODIFIERS_BETWEEN = 3

/** Finds the phrases in which a noun stands for the country or body that owns it. */
export function findSides(scan: Scan): SidePhrase[] {
  const sides: SidePhrase[] = []
  for (const [i, token] of scan.tokens.entries()) {
    const pair = pairAt(scan, i)
    if (pair) sides.push({ type: 'side', from: pairStart(scan, i), to: i + 1, owners: pair })
    if (!NOUNS.has(token.lower) || scan.taken[i]) continue
    let left = i
    for (let k = 0; k <= MODIFIERS_BETWEEN; k++) {
      const before = ownersBefore(scan, left, true)
      if (before.owners.length > 0) {
        sides.push({ type: 'side', from: before.edge, to: i + 1, owners: before.owners })
        break
      }
      const previous = scan.tokens[left - 1]
      if (
        !previous ||
        !/^(?:ADJ|NOUN|PUNCT|ADV|PROPN|VERB)$/.test(previous.pos) ||
        /^[,.;:"“”()]$/.test(previous.text)
      )
        break
      left--
    }
    const after = ownersAfter(scan, i + 1)
    if (after.owners.length > 0 && sides.at(-1)?.to !== i + 1)
      sides.push({ type: 'side', from: i, to: after.edge, owners: after.owners })
  }
  return sides
}
