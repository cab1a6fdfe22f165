// Folded texts → their words as the graph keeps them for searching, and the keys under which misspellings meet.

/** Letters with which a word must begin to be found before it is typed out. */
export const TYPED = 3
/** Shorter words are taken as they are typed: one letter off, they are other words. */
const SHORTEST_MISSPELT = 4
/** What is longer is no word but an address or a table. */
const LONGEST = 40

/** A `Word` node. Keys are looked up by equality, which both engines have an index for. */
export interface WordNode {
  readonly id: string
  /** The first letters, as many as must be typed. */
  readonly start: string
  /** Length and first half of the word's sound, and length and second half: one mistake leaves one of them alone. */
  readonly head?: string
  readonly tail?: string
}

/** `sergei lavrov` → `sergei`, `lavrov`: each once. */
export function wordsOf(folded: string): string[] {
  return [...new Set(folded.split(' '))].filter((word) => word !== '' && word.length <= LONGEST)
}

/** `topic/ferry-tariffs` → `ferry tariffs`: the words of an id. */
export function textOfId(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
}

export function wordNode(word: string): WordNode {
  const start = word.slice(0, TYPED)
  if (!canBeMisspelt(word)) return { id: word, start }
  const sound = soundOf(word)
  return { id: word, start, head: headKey(sound.length, sound), tail: tailKey(sound.length, sound) }
}

/** The keys under which stand all words that are one mistake away: a letter wrong, missing, too many, or two swapped. */
export function misspellingKeys(word: string): { readonly heads: string[]; readonly tails: string[] } {
  if (!canBeMisspelt(word)) return { heads: [], tails: [] }
  const sound = soundOf(word)
  const lengths = [sound.length - 1, sound.length, sound.length + 1]
  const middle = sound.length >> 1
  const swapped = swappedAt(sound, middle)
  return {
    heads: [...lengths.map((length) => headKey(length, sound)), headKey(sound.length, swapped)],
    tails: lengths.map((length) => tailKey(length, sound)),
  }
}

/** Whether one may be meant by the other: the same sound, or one mistake away from it. */
export function isMisspelling(typed: string, word: string): boolean {
  if (!canBeMisspelt(typed) || !canBeMisspelt(word)) return false
  const [a, b] = [soundOf(typed), soundOf(word)]
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swappedAt(restA, 1) === restB && restA.length > 1)
  )
}

function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && !/\p{N}/u.test(word)
}

/** `zelenskyy`, `zelenskij` → `zelenski`: spellings of one sound in Latin letters, in all words alike. */
function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/ck|q/g, 'k')
    .replaceAll(/(\p{L})\1+/gu, '$1')
}

function headKey(length: number, sound: string): string {
  return `${length} ${sound.slice(0, length >> 1)}`
}

function tailKey(length: number, sound: string): string {
  return `${length} ${sound.slice(sound.length - (length - (length >> 1)))}`
}

/** `lavrov`, 3 → `larvov`: the letter there and the one before it change places. */
function swappedAt(text: string, at: number): string {
  return text.slice(0, at - 1) + (text[at] ?? '') + (text[at - 1] ?? '') + text.slice(at + 1)
}
