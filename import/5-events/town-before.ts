// A comma and a country behind it → the town of that country before the comma, if one stands there.
import type { Token } from '../3-sentences/index.ts'
import { findPlace, type Mention } from '../4-mentions/index.ts'
import type { Tree } from './tree.ts'

export interface Town {
  readonly place: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string
}

/** `Windhoek, Namibia` → Windhoek. */
export function townBefore(tree: Tree, comma: number, country: string): Town | null {
  let from = comma
  while (from > 0 && isName(tree.tokens[from - 1]!)) from--
  const place = tree.tokens
    .slice(from, comma)
    .map(({ text }) => text)
    .join(' ')
  const entry = findPlace(place)
  return entry?.kind === 'city' && entry.iso3 === country ? { place, country } : null
}

/** A preposition that opens the sentence has a capital too. */
const isName = ({ text, pos }: Token): boolean => pos !== 'ADP' && /^\p{Lu}/u.test(text)

/** `In Manila, the Philippines, she met …`: where the town is. Not `In Oslo, Norway and Peru met`. */
export function saysWhereTownIs(tree: Tree, { from, to, actors }: Mention): boolean {
  const comma = from - (tree.tokens[from - 1]?.lower === 'the' ? 2 : 1)
  if (tree.tokens[to]?.text !== ',' || tree.tokens[comma]?.text !== ',') return false
  const [country = ''] = actors
  return country.startsWith('country/') && townBefore(tree, comma, country.slice(8)) !== null
}

/** `the Peru-based firm`: where it sits. */
export const isBase = (tree: Tree, { to }: Mention): boolean =>
  /^[-‐‑–]$/.test(tree.tokens[to]?.text ?? '') && tree.tokens[to + 1]?.lower === 'based'
