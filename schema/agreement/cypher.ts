// Nothing in → the Cypher that reads whom an agreement binds.
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { ACTOR, actorId, actorName, type ActorNode } from '../actor/cypher.ts'
import { INVOLVED } from '../event/cypher.ts'
import type { Fragment } from '../plan/fragment.ts'
import { queriesOf } from '../plan/queries.ts'
import { parentOf } from '../plan/samplers.ts'

export interface PartyRow {
  readonly actor: ActorNode
  /** Ids of those who acted for it, one list for each role. */
  readonly through: readonly (readonly string[])[]
}

/**
 * Countries and bodies, whether they acted themselves or were represented; and persons who stand for nobody else.
 * Mediators are not bound.
 */
export const parties: Fragment<PartyRow> = {
  name: 'agreement/parties',
  from: 'MATCH (source:Event {id: s.id})',
  binds: ['source'],
  text: () => `MATCH (source)<-[part:${INVOLVED}]-(actor:Actor)
  WHERE (NOT actor:Person OR size(coalesce(part.onBehalfOf, [])) = 0) AND coalesce(part.role, '') <> 'mediator'
  WITH actor, part ORDER BY type(part), part.role
  WITH actor, collect(coalesce(part.through, [])) AS through`,
  keeps: ['actor', 'through'],
  order: [actorName, actorId],
  row: `{actor: actor${ACTOR}, through: through}`,
  source: parentOf('Agreement'),
}

export const queries: readonly ReadQuery[] = queriesOf(parties)
