// Single sentences with their PLOVER event → how often the type was right, and type and actors together.
import { EVENT_KINDS } from '../../../src/vocabulary/event-kinds/index.ts'
import { createArticle } from '../../1-read/article.ts'
import { readArticle } from '../../read-article.ts'
import type { EventClaim, Reading } from '../../reading.ts'
import { actorCodes } from './actor-codes.ts'
import type { GoldSentence } from './gold.ts'
import { addTally, NO_TALLY, type Share, shareOf, type Tally } from './tally.ts'

export interface SentencesScore {
  readonly sentences: number
  /** PLOVER's types that the vocabulary has a pattern for. */
  readonly coveredTypes: readonly string[]
  /** Type right, given the two actors, of sentences whose type is covered. */
  readonly type: Share
  /** Type and all actors right, from the bare sentence, of what was read as its main event. */
  readonly endToEnd: Tally
  /** Sentences without an event from which one was read. */
  readonly falseEvents: Share
  readonly types: Readonly<Record<string, Tally>>
  readonly errors: readonly { readonly id: string; readonly what: string; readonly text: string }[]
}

const COVERED = new Set(
  EVENT_KINDS.flatMap((kind) => [kind.plover, ...kind.patterns.flatMap(({ plover }) => plover ?? [])]).map(
    typeOf,
  ),
)
const UNDATED = '2000-06-15'

/** One sentence, and what was read from it. */
interface Judged {
  readonly gold: GoldSentence
  /** Of the event about the gold's actors, and of the one read with most confidence; null when there is none. */
  readonly type: string | null
  readonly mainType: string | null
  readonly mainRight: boolean
}

export function scoreSentences(sentences: readonly GoldSentence[]): SentencesScore {
  const judged = sentences.map(judge)
  const covered = judged.filter(({ gold }) => gold.plover !== null && COVERED.has(gold.plover))
  const without = judged.filter(({ gold }) => gold.plover === null)
  return {
    sentences: sentences.length,
    coveredTypes: [...COVERED].toSorted(),
    type: shareOf(covered.map(({ gold, type }) => type === gold.plover)),
    endToEnd: {
      right: judged.filter(({ mainRight }) => mainRight).length,
      read: judged.filter(({ mainType }) => mainType !== null).length,
      gold: judged.length - without.length,
    },
    falseEvents: shareOf(without.map(({ type }) => type !== null)),
    types: tallyTypes(judged),
    errors: judged
      .filter(({ gold, type }) => type !== gold.plover)
      .map(({ gold, type }) => ({
        id: gold.id,
        what: `${type ?? 'nothing'}, not ${gold.plover ?? 'nothing'}`,
        text: gold.text,
      })),
  }
}

function judge(gold: GoldSentence): Judged {
  const fields = { id: gold.id, publishedAt: gold.published ?? UNDATED, text: gold.text }
  const reading = readArticle(createArticle(fields, gold.id))
  const wanted = [...(gold.source ?? []), ...(gold.target ?? [])]
  const found = reading.events.map((event) => ({ event, hits: hitsOf(event, reading, wanted) }))
  const bySureness = found.toSorted((a, b) => b.event.confidence - a.event.confidence)
  const main = bySureness[0]
  const best = bySureness.toSorted((a, b) => b.hits - a.hits)[0]
  return {
    gold,
    type: best ? typeOf(best.event.plover) : null,
    mainType: main ? typeOf(main.event.plover) : null,
    mainRight:
      main !== undefined && typeOf(main.event.plover) === gold.plover && main.hits === new Set(wanted).size,
  }
}

/** How many of the gold's actors take part. */
function hitsOf({ participants }: EventClaim, { actors }: Reading, wanted: readonly string[]): number {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const codes = new Set(participants.flatMap(({ actor }) => actorCodes(actor, byId)))
  return [...new Set(wanted)].filter((code) => codes.has(code)).length
}

function tallyTypes(judged: readonly Judged[]): Record<string, Tally> {
  const types: Record<string, Tally> = {}
  const count = (type: string, tally: Tally): void => {
    types[type] = addTally(types[type] ?? NO_TALLY, tally)
  }
  for (const { gold, type } of judged) {
    if (gold.plover !== null) count(gold.plover, { right: Number(type === gold.plover), read: 0, gold: 1 })
    if (type !== null) count(type, { right: 0, read: 1, gold: 0 })
  }
  return Object.fromEntries(Object.entries(types).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** `CONSULT:visit` → `CONSULT`. */
function typeOf(plover: string): string {
  return plover.split(':')[0]!
}
