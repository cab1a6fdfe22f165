// An event's id → the event.
import type { Plan } from '../plan/plan.ts'
import { eventById, type EventNode } from './cypher.ts'

export function loadEvent(plan: Plan, id: string): Promise<EventNode | null> {
  return plan.one(eventById, { id })
}
