// An office's id → the office, its body, its holders; a person's id → what it held and whom it spoke for.
import type { ActorNode } from '../actor/cypher.ts'
import type { Plan } from '../plan/plan.ts'
import {
  bodyOfOffice,
  holdersOfOffice,
  officeById,
  officesOfPerson,
  representedByPerson,
  tenuresInBody,
  type OfficeNode,
  type RepresentationRow,
  type TenureRow,
} from './cypher.ts'

/** How many holders or offices a list shows. */
const TENURES = 100

export function loadOffice(plan: Plan, id: string): Promise<OfficeNode | null> {
  return plan.one(officeById, { id })
}

export function loadBody(plan: Plan, officeId: string): Promise<ActorNode | null> {
  return plan.one(bodyOfOffice, { id: officeId })
}

export function loadHolders(plan: Plan, officeId: string): Promise<TenureRow[]> {
  return plan.list(holdersOfOffice, { id: officeId }, {}, TENURES)
}

/** A person's offices; of a country or organisation the offices there and who held them. */
export function loadTenures(plan: Plan, actorId: string): Promise<TenureRow[]> {
  const fragment = actorId.startsWith('person/') ? officesOfPerson : tenuresInBody
  return plan.list(fragment, { id: actorId }, {}, TENURES)
}

export function loadRepresented(plan: Plan, personId: string): Promise<RepresentationRow[]> {
  return plan.list(representedByPerson, { id: personId }, {}, TENURES)
}
