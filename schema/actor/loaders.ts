// An id, ISO code or name as a client gives it → the actor that it means.
import { fold } from '../../src/fold.ts'
import { isActorId } from '../node/identity.ts'
import type { Ask } from '../plan/ask.ts'
import { first, found, one } from '../plan/asks.ts'
import type { Plan } from '../plan/plan.ts'
import { actorById, actorByName, countryByCode, type ActorNode } from './cypher.ts'

export function loadActor(plan: Plan, id: string): Promise<ActorNode | null> {
  return plan.one(actorById, { id })
}

/** The actors with these ids, in their order, without those that do not exist. */
export async function loadActors(plan: Plan, ids: readonly string[]): Promise<ActorNode[]> {
  const actors = await Promise.all(ids.map((id) => loadActor(plan, id)))
  return actors.filter((actor) => actor !== null)
}

/**
 * The actor that `reference` means: by id (`person/…`, `org/…`, `country/…`), ISO 3166 code (two or three letters) or
 * any name or alias, accents and case aside; failing that, by the first words of a name, two or more. Of several that bear a name the most mentioned one. Null when none does.
 */
export async function findActor(plan: Plan, reference: string): Promise<ActorNode | null> {
  const text = reference.trim()
  if (isActorId(text)) return loadActor(plan, text)
  const [byCode, byName] = await Promise.all([
    isCode(text) ? plan.one(countryByCode, { code: text.toUpperCase() }) : null,
    plan.one(actorByName, namesLike(fold(text))),
  ])
  return byCode ?? byName
}

/** The same as what a field asks for: all below it goes along with it, unless a code may be a name as well. */
export async function askActor(plan: Plan, reference: string): Promise<Ask<ActorNode | null>> {
  const text = reference.trim()
  if (isActorId(text)) return one(actorById, { id: text })
  if (!isCode(text)) return { ...first(actorByName), source: namesLike(fold(text)) }
  return found<ActorNode | null>(actorById, await findActor(plan, text))
}

function isCode(text: string): boolean {
  return /^[a-z]{2,3}$/i.test(text)
}

/** One word alone is too little to guess from: `John` is nobody unless somebody is called so. Folded names hold no `!`. */
function namesLike(name: string) {
  return { name, prefix: name.includes(' ') ? `${name} ` : '!' }
}

/** What a filter knows an actor by when nobody bears the name: it matches nothing. */
export const NOBODY = 'nobody'

/** The ids that references mean; `NOBODY` for each that means none. What is an id already is not looked up. */
export async function findActorIds(plan: Plan, references: readonly string[]): Promise<string[]> {
  const ids = await Promise.all(references.map((reference) => findActorId(plan, reference)))
  return [...new Set(ids)]
}

/** The same for one. */
export async function findActorId(plan: Plan, reference: string): Promise<string> {
  const text = reference.trim()
  return isActorId(text) ? text : ((await findActor(plan, text))?.id ?? NOBODY)
}
