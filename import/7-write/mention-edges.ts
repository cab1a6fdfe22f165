// Who an article mentions, by key → its MENTIONS edges, and back.
import { groupBy } from '../../src/group-by.ts'
import type { StoredClaim } from '../6-resolve/evidence.ts'
import type { ActorClaim, Span } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'
import type { MentionRow } from './stored-rows.ts'

/** One key of one article. */
export interface Mention {
  readonly article: string
  readonly publishedAt: string | null
  readonly claim: StoredClaim
  /** start, end, start, end, … */
  readonly spans: readonly number[]
  readonly actor: string
  /** Why the key is that actor; null when it is the actor's id. */
  readonly rule: string | null
}

export function flatSpans(spans: readonly Span[]): number[] {
  return spans.flat()
}

/** One edge an actor: two keys that are one person share it. */
export function addMentionEdges(part: GraphPart, mentions: readonly Mention[]): void {
  for (const same of groupBy(mentions, ({ article, actor }) => `${article} ${actor}`).values()) {
    const sorted = [...same].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
    const { article, actor } = sorted[0]!
    const rules = sorted.map(({ rule }) => rule ?? '')
    part.edge('MENTIONS', article, actor, {
      count: sorted.reduce((count, { spans }) => count + spans.length / 2, 0),
      spans: sorted.flatMap(({ spans }) => spans),
      keys: sorted.map(({ claim }) => claim.id),
      keyCounts: sorted.map(({ spans }) => spans.length / 2),
      mergeRule: rules.some(Boolean) ? rules.join(',') : null,
      claim: JSON.stringify(sorted.map(({ claim }) => claim)),
    })
  }
}

/** The edges' keys again, each with its own spans and rule. */
export function mentionsOf({ article, publishedAt, actor, properties }: MentionRow): Mention[] {
  const claims = parseClaims(properties['claim'] as string)
  const counts = properties['keyCounts'] as readonly number[]
  const spans = properties['spans'] as readonly number[]
  const rules = rulesOf((properties['mergeRule'] ?? null) as string | null)
  let from = 0
  return claims.map((claim, i) => {
    const to = from + 2 * counts[i]!
    const own = spans.slice(from, to)
    from = to
    return { article, publishedAt, claim, spans: own, actor, rule: rules[i] || null }
  })
}

function rulesOf(mergeRule: string | null): string[] {
  return mergeRule?.split(',') ?? []
}

export function parseClaims(json: string): StoredClaim[] {
  return JSON.parse(json) as StoredClaim[]
}

/** Without what stands beside it on the edge; keys in one order, so that equal claims are equal text. */
export function storedClaim({
  id,
  name,
  aliases,
  represents,
  office,
  officeTitle,
  role,
}: StoredClaim): StoredClaim {
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    ...(represents ? { represents } : {}),
    ...(office ? { office } : {}),
    ...(officeTitle ? { officeTitle } : {}),
    ...(role ? { role } : {}),
  }
}

export function isPerson({ id }: { readonly id: string }): boolean {
  return id.startsWith('person/')
}

/** A reading names each actor once; should it name one twice, the first stands. */
export function uniqueById(actors: readonly ActorClaim[]): ActorClaim[] {
  return [...new Map([...actors].reverse().map((actor) => [actor.id, actor])).values()].reverse()
}
