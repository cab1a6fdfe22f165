// Nothing in → all event kinds, in the order in which their patterns are tried.
import { AGREEMENT } from './agreement.ts'
import { AID } from './aid.ts'
import type { EventKind } from './event-kind.ts'
import { MEETING } from './meeting.ts'
import { SANCTION } from './sanction.ts'
import { STATEMENT } from './statement.ts'
import { VISIT } from './visit.ts'

export type { EventKind, KindExample, Pattern } from './event-kind.ts'

export const EVENT_KINDS: readonly EventKind[] = [AGREEMENT, MEETING, VISIT, SANCTION, AID, STATEMENT]
