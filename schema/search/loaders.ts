// Words as a client types them → what bears them, scored, the best first.
import { fold } from '../../src/fold.ts'
import { textOfId } from '../../src/search-words.ts'
import type { Identified } from '../node/type.ts'
import type { Keyed } from '../plan/ask.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReportRow } from '../report/cypher.ts'
import { actorsByWords, articlesByWords, placesByWords, quotesByWords, topicsByTerm } from './cypher.ts'
import { scoreOf } from './score.ts'
import { scoreOfTopic, topicsCalled, withCorrections } from './terms.ts'
import { lookUpWords, type Looked } from './words.ts'

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

/** One statement for the words, then one for each kind. */
export async function search(plan: Plan, text: string, kinds: readonly SearchKind[]): Promise<Keyed<Hit>[]> {
  const looked = await lookUpWords(plan, text)
  if (!looked) return []
  const found = await Promise.all(kinds.map((kind) => searches[kind](plan, looked)))
  return found
    .flat()
    .filter(({ score }) => score > 0)
    .map((hit) => ({ keys: [hit.score, keyOf(hit)], row: hit }))
    .toSorted((a, b) => b.row.score - a.row.score || (keyOf(a.row) < keyOf(b.row) ? -1 : 1))
}

function keyOf({ kind, node, report }: Hit): string {
  return [kind, node.id, report?.article.id ?? ''].join(' ')
}

type Search = (plan: Plan, looked: Looked) => Promise<Hit[]>

const searches: Readonly<Record<SearchKind, Search>> = {
  actor: unlessEmpty(async (plan, { typed, anchors, begins }) => {
    const phrase = typed.map(({ word }) => word).join(' ')
    const rows = await plan.list(actorsByWords, {}, { anchors, begins, phrase }, HITS)
    return rows.map(({ node, names, mentions }) => {
      const score = Math.max(...names.map((name) => scoreOf(name, typed, WEIGHTS.actor, mentions)))
      return { kind: 'actor', score, node, report: null }
    })
  }),
  topic: async (plan, { typed, anchors, begins }) => {
    const corrected = typed.map(withCorrections)
    const known = topicsCalled(corrected)
    if (known.length + anchors.length === 0) return []
    const rows = await plan.list(topicsByTerm, {}, { anchors, begins, known }, HITS)
    return rows.map((node) => {
      const score = scoreOfTopic(node.id, corrected, WEIGHTS.topic)
      return { kind: 'topic', score, node, report: null }
    })
  },
  place: unlessEmpty(async (plan, { typed, anchors, begins }) => {
    const rows = await plan.list(placesByWords, {}, { anchors, begins }, HITS)
    return rows.map((node) => {
      const score = scoreOf(textOfId(node.id), typed, WEIGHTS.place)
      return { kind: 'place', score, node, report: null }
    })
  }),
  article: unlessEmpty(async (plan, { typed, anchors, begins }) => {
    const rows = await plan.list(articlesByWords, {}, { anchors, begins }, HITS)
    return rows.map(({ node, text }) => {
      return { kind: 'article', score: scoreOf(fold(text), typed, WEIGHTS.article), node, report: null }
    })
  }),
  sentence: unlessEmpty(async (plan, { typed, anchors, begins }) => {
    const rows = await plan.list(quotesByWords, {}, { anchors, begins }, HITS)
    return rows.map(({ node, report, text }) => {
      const score = scoreOf(fold(text), typed, WEIGHTS.sentence, node.reportCount ?? 0)
      return { kind: 'sentence', score, node, report }
    })
  }),
}

/** Where no word is known, nothing needs to be asked. */
function unlessEmpty(search: Search): Search {
  return async (plan, looked) => (looked.anchors.length === 0 ? [] : search(plan, looked))
}
