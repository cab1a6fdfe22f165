// Participants found for a rule → a candidate event, or why it is none.
import type { EventKind, Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { FoundActor } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import type { Refuse } from './trace.ts'
import type { Tree } from './tree.ts'

export interface Rule {
  readonly kind: EventKind
  readonly pattern: Pattern
  readonly nouns: ReadonlySet<string> | null
}

const PREPOSITIONS = new Map<Pattern, readonly (readonly [string, string])[]>()

/** The roles that stand after a preposition: of each pattern found once. */
export function prepositions(pattern: Pattern): readonly (readonly [string, string])[] {
  let found = PREPOSITIONS.get(pattern)
  if (found) return found
  found = Object.entries(pattern.roles).flatMap(([slot, role]) =>
    slot.startsWith('@') ? [[slot.slice(1), role] as const] : [],
  )
  PREPOSITIONS.set(pattern, found)
  return found
}

export function participant(found: FoundActor, role: string): Participant {
  const { actor, plural, indirect, at, companion = false, group = false, format = false, office } = found
  const told = { actor, role, plural, indirect, at, companion, group, format }
  return office ? { ...told, office } : told
}

export const distinctActors = (participants: readonly Participant[]): number =>
  new Set(participants.map((each) => each.actor)).size

/**
 * `we met with A`: where the other side is named, `we` is who speaks, not those whom he met before. `A's talks with
 * B after those that the two leaders had`: the two are A and B.
 */
function withoutCompanions(all: readonly Participant[]): readonly Participant[] {
  const sure = new Set(all.filter((each) => !each.companion && !each.group).map(({ actor }) => actor))
  const isAgain = all.some((each) => each.group && sure.has(each.actor))
  const kept = all.filter((each) => !each.companion && !(each.group && isAgain))
  return distinctActors(kept) >= 2 ? kept : all
}

export function complete(
  tree: Tree,
  kind: EventKind,
  pattern: Pattern,
  sentence: number,
  trigger: number,
  noun: number | null,
  all: readonly Participant[],
  aspect: { status: Candidate['status']; tense: Candidate['tense'] },
  refuse: Refuse,
  closed = false,
): Candidate | null {
  const participants = withoutCompanions(all).filter(
    (each, i, kept) => kept.findIndex((other) => other.actor === each.actor) === i,
  )
  const definite =
    noun !== null &&
    tree
      .children(noun, 'det', 'poss')
      .some((child) => /^(?:the|this|these|those|that|their|its)$/.test(tree.tokens[child]!.lower))
  const open = kind.kind === 'MEETING'
  if (participants.length === 0 && !(open && definite)) return refuse('no actor takes part')
  // `on the margins of the summit they signed a pact`: date and place are another event's.
  if (
    participants.length === 0 &&
    noun === trigger &&
    !/^(?:nsubj|nsubjpass|dobj|root|attr)$/.test(tree.labels[noun]!)
  )
    return refuse('no actor takes part')
  const lacking =
    pattern.needs?.roles?.filter((role) => !participants.some((each) => each.role === role)) ?? []
  if (lacking.length > 0) return refuse(`needs a ${lacking.join(' and a ')}`)
  const least = pattern.needs?.actors ?? kind.minimumActors
  const incomplete = participants.length < least && !participants.some((each) => each.plural)
  if (incomplete && !open) return refuse(`needs ${least} actors, has ${participants.length}`)
  return candidateOf(tree, {
    kind,
    pattern,
    plover: pattern.plover ?? kind.plover,
    sentence,
    trigger,
    noun,
    participants,
    status: pattern.status ?? aspect.status,
    tense: aspect.tense,
    incomplete,
    closed,
    definite,
  })
}

/** What a rule has told of an event, and by which word. */
interface Told {
  readonly kind: EventKind
  readonly pattern: Pattern
  readonly sentence: number
  readonly trigger: number
  readonly noun: number | null
  readonly participants: readonly Participant[]
  readonly status: Candidate['status']
  readonly tense: Candidate['tense']
  readonly plover: string
  readonly incomplete?: boolean
  readonly closed?: boolean
  readonly definite?: boolean
}

/** The candidate of it, complete, without date, place and topics; who is meant only indirectly makes it less sure. */
export function candidateOf(tree: Tree, told: Told): Candidate {
  const { kind, pattern, participants, incomplete = false, closed = false, definite = false } = told
  const indirect = participants.filter((each) => each.indirect).length
  return {
    kind: kind.kind,
    plover: told.plover,
    pattern,
    sentence: told.sentence,
    trigger: told.trigger,
    noun: told.noun,
    word: tree.tokens[told.noun ?? told.trigger]!.lemma,
    participants,
    incomplete,
    closed,
    definite,
    status: told.status,
    tense: told.tense,
    mode: pattern.mode ?? null,
    date: null,
    dated: false,
    place: null,
    topics: [],
    confidence: Math.max(0.3, (pattern.confidence ?? 0.8) - 0.05 * indirect),
    also: [],
  }
}
