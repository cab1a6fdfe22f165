// An id or words as a client gives them → the place or places that they mean.
import { slug } from '../../src/fold.ts'
import { NOBODY } from '../actor/loaders.ts'
import { typeOfId } from '../node/identity.ts'
import type { Plan } from '../plan/plan.ts'
import { placeById, places, type PlaceNode } from './cypher.ts'

/** How many places one word can stand for. */
const PLACES = 100

export function loadPlace(plan: Plan, id: string): Promise<PlaceNode | null> {
  return plan.one(placeById, { id })
}

/** The ids of all places that `reference` means: one by id, else all whose name holds those words. */
export async function findPlaceIds(plan: Plan, reference: string): Promise<string[]> {
  const text = reference.trim()
  if (typeOfId(text) === 'Place') return [text]
  const found = await plan.list(places, {}, { words: slug(text) || NOBODY }, PLACES)
  return found.length === 0 ? [NOBODY] : found.map(({ id }) => id)
}
