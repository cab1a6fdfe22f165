// Words as a client types them → what bears them, scored, the best first.
import { fold } from '../../src/fold.ts'
import type { Identified } from '../node/type.ts'
import type { Keyed } from '../plan/ask.ts'
import type { Fragment } from '../plan/fragment.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReportRow } from '../report/cypher.ts'
import { actorsByWords, articlesByWords, placesBySlug, quotesByWords, topicsBySlug } from './cypher.ts'
import { scoreOf } from './score.ts'

export type SearchKind = 'actor' | 'topic' | 'place' | 'article' | 'sentence'

export interface Hit {
  readonly kind: SearchKind
  readonly score: number
  readonly node: Identified
  /** The sentence, of a hit in a sentence. */
  readonly report: ReportRow | null
}

/** Hits of each kind that are looked at. */
const HITS = 200

/** Names tell more than titles, titles more than sentences. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  actor: 1,
  topic: 0.95,
  place: 0.9,
  article: 0.8,
  sentence: 0.6,
}

export async function search(plan: Plan, text: string, kinds: readonly SearchKind[]): Promise<Keyed<Hit>[]> {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const found = await Promise.all(kinds.map((kind) => searches[kind](plan, words)))
  return found
    .flat()
    .map((hit) => ({ keys: [hit.score, keyOf(hit)], row: hit }))
    .toSorted((a, b) => b.row.score - a.row.score || (keyOf(a.row) < keyOf(b.row) ? -1 : 1))
}

function keyOf({ kind, node, report }: Hit): string {
  return [kind, node.id, report?.article.id ?? ''].join(' ')
}

const searches: Readonly<Record<SearchKind, (plan: Plan, words: readonly string[]) => Promise<Hit[]>>> = {
  actor: async (plan, words) => {
    const rows = await plan.list(actorsByWords, {}, { words }, HITS)
    return rows.map(({ node, names, mentions }) => {
      const score = Math.max(...names.map((name) => scoreOf(name, words, WEIGHTS.actor, mentions)))
      return { kind: 'actor', score, node, report: null }
    })
  },
  topic: (plan, words) => plainHits(plan, 'topic', topicsBySlug, words),
  place: (plan, words) => plainHits(plan, 'place', placesBySlug, words),
  article: (plan, words) => plainHits(plan, 'article', articlesByWords, words),
  sentence: async (plan, words) => {
    const rows = await plan.list(quotesByWords, {}, { words }, HITS)
    return rows.map(({ node, report, text }) => ({
      kind: 'sentence',
      score: scoreOf(text, words, WEIGHTS.sentence, node.reportCount ?? 0),
      node,
      report,
    }))
  },
}

async function plainHits(
  plan: Plan,
  kind: SearchKind,
  fragment: Fragment<{ readonly node: Identified; readonly text: string }>,
  words: readonly string[],
): Promise<Hit[]> {
  const rows = await plan.list(fragment, {}, { words }, HITS)
  return rows.map(({ node, text }) => ({
    kind,
    score: scoreOf(fold(text), words, WEIGHTS[kind]),
    node,
    report: null,
  }))
}
