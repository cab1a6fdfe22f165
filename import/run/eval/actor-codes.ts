// An actor of a reading → the codes under which PLOVER's records may have it: `CAN`, `UN`, `IGO`.
import { ORGANISATIONS } from '../../../src/vocabulary/words/organisations.ts'
import type { ActorClaim } from '../../reading.ts'

const BODIES = new Map(ORGANISATIONS.map((body) => [body.id, body]))

/** A person has the codes of whom it speaks for, a body also those of what it is part of and of its country. */
export function actorCodes(id: string, actors: ReadonlyMap<string, ActorClaim>): string[] {
  if (id.startsWith('country/')) return [codeOf(id)]
  if (id.startsWith('org/')) return bodyCodes(id)
  const side = actors.get(id)?.represents
  return side === undefined || side === id ? [] : actorCodes(side, actors)
}

function bodyCodes(id: string): string[] {
  const body = BODIES.get(id)
  const whole = body?.partOf && body.partOf !== id ? bodyCodes(body.partOf) : []
  return [
    codeOf(id),
    ...(body?.country ? [body.country] : []),
    body?.kind === 'ngo' ? 'NGO' : 'IGO',
    ...whole,
  ]
}

function codeOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).toUpperCase()
}
