// The lists of topics/ in → TOPICS: what diplomacy's events are about, and the phrases that say so.
import { CONFLICT } from './topics/conflict.ts'
import { CULTURE } from './topics/culture.ts'
import { DEFENCE } from './topics/defence.ts'
import { DIPLOMACY } from './topics/diplomacy.ts'
import { ECONOMY } from './topics/economy.ts'
import type { TopicEntry } from './topics/entry.ts'
import { QUESTIONS } from './topics/questions.ts'
import { RESOURCES } from './topics/resources.ts'
import { RIGHTS } from './topics/rights.ts'
import { WORLD } from './topics/world.ts'

export type { TopicEntry }

export const TOPICS: readonly TopicEntry[] = [
  ...DEFENCE,
  ...CONFLICT,
  ...DIPLOMACY,
  ...QUESTIONS,
  ...ECONOMY,
  ...RESOURCES,
  ...WORLD,
  ...RIGHTS,
  ...CULTURE,
]
