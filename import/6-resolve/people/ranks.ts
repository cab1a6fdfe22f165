// A role → its rank among offices.
import { OFFICES } from '../../../src/vocabulary/words/offices.ts'

/** Rank of an office from which a country has one holder whom its news knows: ministers of the first rank and above. */
const HIGH_RANK = 74
/** Those who stand for the whole country: presidents and their deputies, prime ministers, monarchs, the pope. */
const HEAD_RANK = 90
const RANKS: ReadonlyMap<string, number> = new Map(OFFICES.map(({ role, rank }) => [role, rank]))

export function isHighOffice(role: string): boolean {
  return (RANKS.get(role) ?? 0) >= HIGH_RANK
}

export function isHead(role: string): boolean {
  return (RANKS.get(role) ?? 0) >= HEAD_RANK
}

/** Holders go by a given name: "Pope Leo" is nobody of the family Leo. */
const REIGNS: ReadonlySet<string> = new Set([
  'pope',
  'monarch',
  'emperor',
  'sultan',
  'grand-duke',
  'sovereign-prince',
  'crown-prince',
  'deputy-crown-prince',
  'prince',
])

export function reigns(role: string): boolean {
  return REIGNS.has(role)
}
