// An id or words as a client gives them → the office or offices that they mean.
import { fold } from '../../src/fold.ts'
import { NOBODY } from '../actor/loaders.ts'
import { typeOfId } from '../node/identity.ts'
import type { Plan } from '../plan/plan.ts'
import { officeById, offices, type OfficeNode } from './cypher.ts'

export function loadOffice(plan: Plan, id: string): Promise<OfficeNode | null> {
  return plan.one(officeById, { id })
}

/** How many offices one title can stand for. */
const OFFICES = 100

/** The ids of all offices that `reference` means: one by id, else all whose title holds those words. */
export async function findOfficeIds(plan: Plan, reference: string): Promise<string[]> {
  const text = reference.trim()
  if (typeOfId(text) === 'Office') return [text]
  const found = await plan.list(offices, {}, { words: fold(text) || NOBODY }, OFFICES)
  return found.length === 0 ? [NOBODY] : found.map(({ id }) => id)
}
