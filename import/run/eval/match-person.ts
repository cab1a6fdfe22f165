// A person's name as read and as in the gold → how surely they are the same, 0…4.
import { foldName, foldWords } from './fold-words.ts'
import { similarity } from './similarity.ts'

/** Words before a name that say nothing of who it is. */
const TITLES = new Set(
  (
    'mr mrs ms dr sir lord lady prof professor hon president vice premier prime minister chancellor secretary ' +
    'foreign defense defence state general king queen prince princess emperor ayatollah sheikh ambassador ' +
    'senator governor pope deputy the of us former'
  ).split(' '),
)

/**
 * 0 when they are not the same, 4 when they are equal; between them what spelling, order and left-out parts allow.
 * A surname alone only matches a gold name that is a single word too.
 */
export function personScore(read: string, gold: string): number {
  const [ours, theirs] = [nameWords(read), nameWords(gold)]
  if (ours.length === 0 || theirs.length === 0) return 0
  if (equal(ours, theirs) || foldName(read) === foldName(gold)) return 4
  if (equal(ours.toSorted(), theirs.toSorted())) return 3.5
  if (theirs.length === 1) return singleScore(ours, theirs[0]!)
  return ours.length === 1 ? 0 : fullScore(ours, theirs)
}

function nameWords(name: string): string[] {
  const words = foldWords(name)
  const first = words.findIndex((word) => !TITLES.has(word))
  return first < 0 ? words.slice(-1) : words.slice(first)
}

function singleScore(ours: readonly string[], single: string): number {
  if (ours.at(-1) === single) return 2
  return ours.includes(single) ? 1 : 0
}

function fullScore(ours: readonly string[], theirs: readonly string[]): number {
  const [first, last, itsFirst, itsLast] = [ours[0]!, ours.at(-1)!, theirs[0]!, theirs.at(-1)!]
  if (first === itsFirst && last === itsLast) return 3
  if (oneHoldsOther(new Set(ours), new Set(theirs))) return 2.5
  const initial = first.length === 1 || itsFirst.length === 1
  if (last === itsLast && initial && first[0] === itsFirst[0]) return 2.2
  if (similarity(ours.join(' '), theirs.join(' ')) >= 0.88) return 2
  return similarity(ours.toSorted().join(' '), theirs.toSorted().join(' ')) >= 0.92 ? 1.8 : 0
}

function oneHoldsOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size >= 2 && [...small].every((word) => large.has(word))
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}
