// Nothing in → all event kinds, in the order in which their patterns are tried.
import { AGREEMENT } from './agreement.ts'
import { AID } from './aid.ts'
import { APPOINTMENT } from './appointment.ts'
import { ASSAULT } from './assault.ts'
import { COERCION } from './coercion.ts'
import { CONCESSION } from './concession.ts'
import { COOPERATION } from './cooperation.ts'
import type { EventKind } from './event-kind.ts'
import { FIGHT } from './fight.ts'
import { INVESTIGATION } from './investigation.ts'
import { MEETING } from './meeting.ts'
import { MOBILIZATION } from './mobilization.ts'
import { PROTEST } from './protest.ts'
import { SANCTION } from './sanction.ts'
import { STATEMENT } from './statement.ts'
import { VISIT } from './visit.ts'
import { WITHDRAWAL } from './withdrawal.ts'

export type { EventKind, KindExample, Pattern } from './event-kind.ts'

export const EVENT_KINDS: readonly EventKind[] = [
  AGREEMENT, MEETING, VISIT, COOPERATION, ASSAULT, INVESTIGATION, PROTEST, SANCTION, COERCION, WITHDRAWAL, CONCESSION, FIGHT, MOBILIZATION, AID, APPOINTMENT, STATEMENT,
] // prettier-ignore
