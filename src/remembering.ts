// A function of a word → the same function, which works out each answer once: texts ask of the same words again and again.

/** So many words are remembered; then all are forgotten, so that memory does not grow with an archive. */
const REMEMBERED = 20_000

/** @param answer depends on nothing but the word; its answers are never undefined, and nobody changes them */
export function remembering<T extends NonNullable<unknown> | null>(
  answer: (word: string) => T,
  most = REMEMBERED,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found !== undefined) return found
    found = answer(word)
    if (known.size >= most) known.clear()
    known.set(word, found)
    return found
  }
}
