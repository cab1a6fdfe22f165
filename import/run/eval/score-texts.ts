// Gold texts → all of them read and scored: who, who met whom, which agreements, and what is told of each.
import { createArticle } from '../../1-read/article.ts'
import { readArticle } from '../../read-article.ts'
import type { GoldText } from './gold.ts'
import { readAsGold, type ReadText } from './read-as-gold.ts'
import { scoreAgreements } from './score-agreements.ts'
import { scoreMeetings } from './score-meetings.ts'
import { type Deviation, scoreBodies, scoreCountries, scorePersons } from './score-names.ts'
import { scorePairs } from './score-pairs.ts'
import { addShare, addTally, NO_SHARE, NO_TALLY, type Share, type Tally } from './tally.ts'
import { TextActors } from './text-actors.ts'

const LAYERS = ['persons', 'countries', 'organisations', 'metPairs', 'metPairsLenient', 'agreements'] as const
const DETAILS = [
  'meetingsFound',
  'status',
  'mode',
  'date',
  'place',
  'topic',
  'topicsFound',
  'agreementStatus',
  'agreementDate',
] as const

export type Layer = (typeof LAYERS)[number]
export type Detail = (typeof DETAILS)[number]

export interface TextsScore {
  readonly texts: number
  readonly layers: Readonly<Record<Layer, Tally>>
  readonly details: Readonly<Record<Detail, Share>>
  readonly falsePairsWithoutMeeting: number
  readonly errors: readonly { readonly id: string; readonly deviations: readonly Deviation[] }[]
}

const NOTHING: TextsScore = {
  texts: 0,
  layers: record(LAYERS, () => NO_TALLY),
  details: record(DETAILS, () => NO_SHARE),
  falsePairsWithoutMeeting: 0,
  errors: [],
}

/** Reads each text as an import would, and adds up what was right. */
export function scoreTexts(texts: readonly GoldText[]): TextsScore {
  return texts.map((gold) => scoreText(gold, readGoldText(gold))).reduce(add, NOTHING)
}

function readGoldText({ id, title, published, text }: GoldText): ReadText {
  const article = createArticle({ id, title: title ?? undefined, publishedAt: published, text }, id)
  return readAsGold(readArticle(article))
}

export function scoreText(gold: GoldText, read: ReadText): TextsScore {
  const actors = new TextActors(gold)
  const persons = scorePersons(gold, read)
  const countries = scoreCountries(gold, read)
  const bodies = scoreBodies(gold, read, actors)
  const pairs = scorePairs(gold, read, actors)
  const meetings = scoreMeetings(gold, read, actors)
  const agreements = scoreAgreements(gold, read, actors)
  const { found, topicsFound, errors, ...attributes } = meetings
  return {
    texts: 1,
    layers: {
      persons: persons.tally,
      countries: countries.tally,
      organisations: bodies.tally,
      metPairs: pairs.strict,
      metPairsLenient: pairs.lenient,
      agreements: agreements.tally,
    },
    details: {
      meetingsFound: found,
      topicsFound,
      ...attributes,
      agreementStatus: agreements.status,
      agreementDate: agreements.date,
    },
    falsePairsWithoutMeeting: pairs.falseWithoutMeeting,
    errors: [
      {
        id: gold.id,
        deviations: [persons, countries, bodies, pairs, { errors }, agreements].flatMap(
          (layer) => layer.errors,
        ),
      },
    ],
  }
}

function add(a: TextsScore, b: TextsScore): TextsScore {
  return {
    texts: a.texts + b.texts,
    layers: record(LAYERS, (layer) => addTally(a.layers[layer], b.layers[layer])),
    details: record(DETAILS, (detail) => addShare(a.details[detail], b.details[detail])),
    falsePairsWithoutMeeting: a.falsePairsWithoutMeeting + b.falsePairsWithoutMeeting,
    errors: [...a.errors, ...b.errors],
  }
}

function record<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>
}
