// The names by which reports call agreements of the same parties and day → which are one instrument, which are two.
import { COUNTRIES } from '../../../src/vocabulary/words/countries.ts'
import { KNOWN_INSTRUMENTS } from '../../../src/vocabulary/words/known-instruments.ts'

const KINDS = [
  'memorandum', 'treaty', 'statement', 'declaration', 'communique', 'pact', 'protocol', 'convention', 'deal', 'contract', 'letter', 'roadmap', 'plan',
] // prettier-ignore
const COMMON = new Set([
  ...KINDS, 'agreement', 'accord', 'document', 'memoranda', 'treatie', 'joint', 'bilateral', 'trilateral', 'final', 'understanding', 'cooperation', 'following', 'new', 'and', 'for', 'the', 'with', 'between', 'under', 'from', 'concerning', 'relating', 'regarding', 'against', 'their', 'its', 'two', 'both', 'three-way', 'on', 'of', 'to', 'in', 'a', 'an',
]) // prettier-ignore
const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, names, adjectives }) => [name, ...names, ...adjectives]).flatMap(wordsIn),
)

function wordsIn(name: string): string[] {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '')
  return (plain.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
}

const ownWords = (name: string): string[] =>
  wordsIn(name).filter((word) => !COMMON.has(word) && !COUNTRY_WORDS.has(word))

/** One treaty has many names: each has the words of all. */
const KNOWN = new Map(
  KNOWN_INSTRUMENTS.flatMap(({ names }) => {
    const words = [...new Set(names.flatMap(ownWords))]
    return names.map((name) => [name.toLowerCase(), words] as const)
  }),
)

interface Named {
  readonly kind: string | null
  readonly words: readonly string[]
}

function readName(name: string | undefined): Named {
  if (name === undefined) return { kind: null, words: [] }
  const all = wordsIn(name)
  return {
    kind: KINDS.find((kind) => all.includes(kind)) ?? null,
    words: KNOWN.get(name.toLowerCase()) ?? ownWords(name),
  }
}

/**
 * For each name what tells its instrument apart from the others, or null where it tells nothing: names with a word
 * of their own in common are one (`visa treaty`, `treaty on visas`), those with none are two. A bare `memorandum` is
 * the one whose name says so, if there is only one.
 */
export function instrumentsOf(names: readonly (string | undefined)[]): (string | null)[] {
  const all = names.map(readName)
  const groups = grouped(all.filter(({ words }) => words.length > 0))
  return all.map((named) => {
    if (named.words.length > 0) return labelOf(groups.find((group) => group.includes(named))!)
    if (named.kind === null) return null
    const alike = groups.filter((group) => group.some(({ kind }) => kind === named.kind))
    // `the treaty` may be `the agreement on fisheries`.
    const fitting =
      alike.length > 0 ? alike : groups.filter((group) => group.every(({ kind }) => kind === null))
    return fitting.length === 1 ? labelOf(fitting[0]!) : named.kind
  })
}

function grouped(all: readonly Named[]): (readonly Named[])[] {
  let groups: (readonly Named[])[] = []
  for (const named of all) {
    const same = groups.filter((group) => group.some((other) => areOne(named, other)))
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), named]]
  }
  return groups
}

/** `the statement on trade` is not the treaty on trade. */
const areOne = (a: Named, b: Named): boolean =>
  (a.kind === null || b.kind === null || a.kind === b.kind) && a.words.some((word) => b.words.includes(word))

/** From the set of names alone, never from their order. */
function labelOf(group: readonly Named[]): string {
  const kinds = group.flatMap(({ kind }) => kind ?? []).sort()
  const words = group.flatMap((each) => each.words).sort()
  return `${kinds[0] ?? ''} ${words[0]!}`.trim()
}
