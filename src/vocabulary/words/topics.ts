// The lists of topics/ in → TOPICS: what diplomacy is about, as concepts with the phrases for them.
import { DIPLOMACY } from './topics/diplomacy.ts'
import { ECONOMY } from './topics/economy.ts'
import type { TopicEntry } from './topics/entry.ts'
import { SECURITY } from './topics/security.ts'
import { SOCIETY } from './topics/society.ts'

export type { TopicEntry }

export const TOPICS: readonly TopicEntry[] = [...DIPLOMACY, ...SECURITY, ...ECONOMY, ...SOCIETY]
