// The lists of instruments/ in → KNOWN_INSTRUMENTS: treaties and accords that news names without saying between whom.
import { DISARMAMENT } from './instruments/disarmament.ts'
import type { InstrumentEntry } from './instruments/entry.ts'
import { NEIGHBOURS } from './instruments/neighbours.ts'
import { PEACE } from './instruments/peace.ts'
import { TRADE } from './instruments/trade.ts'
import { WORLD_ORDER } from './instruments/world-order.ts'

export type { InstrumentEntry }

/**
 * Written down subject by subject from general knowledge, after the chapters of the United Nations Treaty
 * Collection and, for wars, the kinds and regions of the PA-X database of peace agreements: see the decision
 * 0009. Facts only; a list of what is well known, not of all there is.
 */
export const KNOWN_INSTRUMENTS: readonly InstrumentEntry[] = [
  ...DISARMAMENT,
  ...PEACE,
  ...NEIGHBOURS,
  ...TRADE,
  ...WORLD_ORDER,
]
