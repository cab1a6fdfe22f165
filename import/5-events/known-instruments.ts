// A sentence's tree and the text's actors in → the instruments that all know by their name, with the parties in the text.
import { KNOWN_INSTRUMENTS } from '../../src/vocabulary/words/known-instruments.ts'
import type { Token } from '../3-sentences/index.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Participant } from './candidate.ts'
import type { Tree } from './tree.ts'

interface Known {
  readonly noun: number
  readonly participants: readonly Participant[]
}

const BY_FIRST_WORD = new Map<string, { words: readonly string[]; parties: readonly string[] }[]>()
for (const { names, parties } of KNOWN_INSTRUMENTS)
  for (const name of names) {
    const words = name.split(/[ -]/)
    BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), { words, parties }])
  }

/** Whether a sentence may name one: it has the first word of a name. */
export const mayNameInstrument = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, text }) => BY_FIRST_WORD.has(lower) && /^\p{Lu}/u.test(text))

/** Parties are those of its states that the text names, two at least. */
export function knownInstruments(tree: Tree, actors: ActorsAt): Known[] {
  const words = tree.tokens.filter((token) => !/^[-‐‑–]$/.test(token.text))
  const found: Known[] = []
  for (const [i, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first.text)) continue
    const known = BY_FIRST_WORD.get(first.lower)?.find((each) =>
      each.words.every((word, k) => words[i + k]?.lower === word),
    )
    if (!known) continue
    const parties = known.parties.filter((party) => actors.isNamed(party))
    if (parties.length < 2) continue
    found.push({
      noun: tree.tokens.indexOf(words[i + known.words.length - 1]!),
      participants: parties.map((actor) => ({ actor, role: 'party', plural: false, indirect: true })),
    })
  }
  return found
}
