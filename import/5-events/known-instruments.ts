// A sentence's tree and the text's actors in → the instruments that all know by their name, with the parties in the text.
import { groupBy } from '../../src/group-by.ts'
import { type InstrumentEntry, KNOWN_INSTRUMENTS } from '../../src/vocabulary/words/known-instruments.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { Token } from '../3-sentences/index.ts'
import type { ActorsAt } from './actors-at.ts'
import { datedAt, mayDate } from './dated-instruments.ts'
import type { Tree } from './tree.ts'

export interface Known {
  /** The name's last token. */
  readonly noun: number
  /** What it is called first in the list: one treaty has many names. */
  readonly name: string
  /** Those between whom it is that the text names; none where it is open to all, or where they are not named. */
  readonly parties: readonly string[]
  /** Whether nearly all may join: who is named beside it is not who it is between. */
  readonly isOpen: boolean
}

interface Name {
  readonly words: readonly string[]
  readonly capitals: boolean
  readonly entry: InstrumentEntry
}

const DASH = /^[-‐‑–]$/
const wordsOf = (name: string): string[] => name.split(/[ -]|(?=,)/)
const isCapitals = (name: string): boolean => /^[A-Z-]{2,}(?: I+)?$/.test(name)

const NAMES: readonly Name[] = KNOWN_INSTRUMENTS.flatMap((entry) =>
  entry.names.map((name) => ({ words: wordsOf(name.toLowerCase()), capitals: isCapitals(name), entry })),
)
const BY_FIRST_WORD = groupBy(NAMES, ({ words }) => words[0]!)
// Longest first, so that the first match is the longest.
for (const names of BY_FIRST_WORD.values()) names.sort((a, b) => b.words.length - a.words.length)

/** Whether a sentence may name one: it has the first word of a name. */
export const mayNameInstrument = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, text }) => BY_FIRST_WORD.has(lower) && /^\p{Lu}/u.test(text))

/** The known names of a sentence, the longest at each place, each with its parties as far as the text names them. */
export function knownInstruments(tree: Tree, actors: ActorsAt): Known[] {
  if (!mayNameInstrument(tree.tokens) && !mayDate(tree.tokens)) return []
  const places = [...tree.tokens.keys()].filter((at) => !DASH.test(tree.tokens[at]!.text))
  const found: Known[] = []
  const here = new Set(actors.mentions.flatMap((each) => each.actors))
  // Of two of one name, the one of whose parties the sentence speaks.
  const weightOf = ({ parties }: Pick<Known, 'parties'>): number =>
    parties.length + 100 * parties.filter((party) => here.has(party)).length
  for (let i = 0; i < places.length; i++) {
    const names = namesAt(tree, places, i)
    if (names.length === 0) {
      const dated = datedOf(tree, actors, places[i]!, here)
      if (dated) found.push(dated)
      continue
    }
    const from = places[i]!
    const noun = places[i + names[0]!.words.length - 1]!
    i += names[0]!.words.length - 1
    // `the North Atlantic Treaty Organization`
    if (actors.mentions.some((each) => each.from <= from && each.to > noun)) continue
    const own = names.map(({ entry }) => ({
      name: entry.names[0]!,
      parties: namedOf(entry, actors),
      isOpen: entry.parties.length === 0,
    }))
    found.push({ noun, ...own.reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best)) })
  }
  return found
}

/** `the 1975 accord`, of whose sides the sentence names one; none where two of that year could be meant. */
function datedOf(tree: Tree, actors: ActorsAt, at: number, here: ReadonlySet<string>): Known | null {
  const dated = datedAt(tree.tokens, at)
  if (dated.length === 0) return null
  const fitting = dated
    .filter(({ entry }) => entry.parties.some((party) => here.has(party)))
    .map(({ entry, noun }) => ({
      noun,
      name: entry.names[0]!,
      parties: namedOf(entry, actors),
      isOpen: false,
    }))
    .filter(({ parties }) => parties.length > 0)
  return fitting.length === 1 ? fitting[0]! : null
}

/** All of the same length: `the Doha Agreement` was made twice. */
function namesAt(tree: Tree, places: readonly number[], at: number): Name[] {
  const { lower, text } = tree.tokens[places[at]!]!
  const names = BY_FIRST_WORD.get(lower)
  // `the IAEA-Iran deal` is not the Iran deal.
  if (!names || !/^\p{Lu}/u.test(text) || DASH.test(tree.tokens[places[at]! - 1]?.text ?? '')) return []
  const fitting = names.filter(
    ({ words, capitals }) =>
      (!capitals || /^\p{Lu}+$/u.test(text)) &&
      words.every((word, k) => tree.tokens[places[at + k] ?? -1]?.lower === word),
  )
  return fitting.filter(({ words }) => words.length === fitting[0]!.words.length)
}

/** Bodies of states: what a country signs with one is no peace at home. */
export const UNIONS: ReadonlySet<string> = new Set(
  ORGANISATIONS.filter((body) => body.kind === 'igo').map((body) => body.id),
)

/** A state, alone or with those who fought it. */
const isInternal = (parties: readonly string[]): boolean =>
  parties.filter((party) => party.startsWith('country/')).length === 1 &&
  !parties.some((party) => UNIONS.has(party))

/**
 * Two at least; of an accord that ended a war inside a country, the country; of a treaty inside a union, the
 * union, where the sentence names it.
 */
function namedOf({ parties }: InstrumentEntry, actors: ActorsAt): readonly string[] {
  const named = parties.filter((party) => actors.isNamed(party))
  if (named.length >= 2) return named
  // `Mr Lund called on Peru to keep to the treaty`: Chile is there by its minister.
  const present = parties.filter((party) => actors.isPresent(party))
  if (named.length === 1 && present.length >= 2) return present
  if (named.length === 1 && isInternal(parties)) return named[0]!.startsWith('country/') ? named : []
  const here = (party: string): boolean => actors.mentions.some((each) => each.actors.includes(party))
  return parties.length === 1 && named.length === 1 && here(named[0]!) ? named : []
}
