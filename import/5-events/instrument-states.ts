// Those whom an instrument binds → the same, with the state for its ministries and its parliament, which act for it.
import type { ActorsAt } from './actors-at.ts'
import type { Party } from './instrument-parties.ts'
import { STATES } from './own-sides.ts'

const ORGAN =
  /^(?:ministry|parliament|assembly|senate|congress|duma|legislature|diet|knesset|majlis|rada|bundestag|navy|army)$/

/** `Peru's parliament ratified the treaty with Chile`: Peru has. What a ministry agrees with a firm is its own. */
export function withStates(actors: ActorsAt, parties: readonly Party[]): readonly Party[] {
  const isState = ({ actor }: Party): boolean => /^(?:country|person)\//.test(actor)
  if (!parties.some(isState)) return parties
  return parties.flatMap((each) => {
    const state = each.role === 'party' && each.actor.startsWith('org/') ? stateOf(actors, each.actor) : null
    return state === null
      ? [each]
      : [
          { ...each, actor: state },
          { ...each, role: 'signatory' },
        ]
  })
}

function stateOf(actors: ActorsAt, body: string): string | null {
  const known = STATES.get(body)
  if (known) return known
  const named = actors.mentions.find((each) => each.actors.includes(body))
  if (!named || !ORGAN.test(actors.wordAt(named.head))) return null
  // `Peru's Defence Ministry`, `the Peruvian Senate`
  const owner = actors.mentions.find(
    ({ to, actors: [actor] }) =>
      (to === named.from || to === named.from - 1) && actor?.startsWith('country/'),
  )
  return owner?.actors[0] ?? null
}
