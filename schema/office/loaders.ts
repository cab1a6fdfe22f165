// An office's id → the office.
import type { Plan } from '../plan/plan.ts'
import { officeById, type OfficeNode } from './cypher.ts'

export function loadOffice(plan: Plan, id: string): Promise<OfficeNode | null> {
  return plan.one(officeById, { id })
}
