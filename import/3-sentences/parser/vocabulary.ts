// Hash of a word → whether it is frequent enough to be known by itself, and which Penn tags it may bear.

export interface Vocabulary {
  /** Open-addressing table of word hashes (0 = free), and for each slot the number of the word's tag set. */
  readonly words: Int32Array
  readonly wordTagSets: Uint16Array
}

/** Slot of the hash, or of the free place where it would stand as ~slot. */
function findWord(known: Vocabulary, hash: number): number {
  const { words } = known
  const mask = words.length - 1
  const key = hash === 0 ? 1 : hash
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const there = words[slot]
    if (there === key) return slot
    if (there === 0) return ~slot
  }
}

export const isKnownWord = (known: Vocabulary, hash: number): boolean => findWord(known, hash) >= 0

/** Number of the tag set of a known word; 0: the word does not fix it. */
export function tagSetOfWord(known: Vocabulary, hash: number): number {
  const slot = findWord(known, hash)
  return slot < 0 ? 0 : (known.wordTagSets[slot] as number)
}

/** A table at most half full that holds the given words. */
export function buildVocabulary(tagSetOfHash: ReadonlyMap<number, number>): Vocabulary {
  let size = 16
  while (size < tagSetOfHash.size * 2) size *= 2
  const known = { words: new Int32Array(size), wordTagSets: new Uint16Array(size) }
  for (const [hash, set] of tagSetOfHash) {
    const slot = findWord(known, hash)
    if (slot >= 0) continue
    known.words[~slot] = hash === 0 ? 1 : hash
    known.wordTagSets[~slot] = set
  }
  return known
}
