// An event's type, topics and sentence → PLOVER's contexts that they tell, in the order of the vocabulary.
import { groupBy } from '../../src/group-by.ts'
import { type ContextEntry, CONTEXTS } from '../../src/vocabulary/words/contexts.ts'
import { TOPICS } from '../../src/vocabulary/words/topics.ts'
import type { Sentence } from '../3-sentences/index.ts'

const BY_WORD = numbersBy(({ words }) => words)
/** First words of its entries of two words. */
const OPENS_PAIR = new Set([...BY_WORD.keys()].flatMap((words) => /^\S+(?= )/.exec(words) ?? []))
const NONE: readonly number[] = []
const BY_TOPIC = numbersBy(({ topics = [] }) => topics.map((topic) => `topic/${topic}`))
const BY_TYPE = numbersBy(({ types = [] }) => types)
const BROADER = new Map(TOPICS.map(({ id, broader }) => [id, broader]))

/** Word, topic or type → the numbers of its contexts in the list. */
function numbersBy(keysOf: (entry: ContextEntry) => readonly string[]): ReadonlyMap<string, number[]> {
  const told = CONTEXTS.flatMap((entry, at) => keysOf(entry).map((key) => ({ key, at })))
  return new Map([...groupBy(told, ({ key }) => key)].map(([key, same]) => [key, same.map(({ at }) => at)]))
}

/** The contexts of the events of one article; each sentence is gone through once, whatever it tells. */
export class Contexts {
  private readonly told = new Map<number, readonly number[]>()

  /** `plover` with its mode; `topics` by id. */
  of(plover: string, topics: readonly string[], sentence: Sentence): string[] {
    const found = new Set(this.ofSentence(sentence))
    for (const type of [plover, plover.split(':')[0]!])
      for (const at of BY_TYPE.get(type) ?? []) found.add(at)
    for (const topic of topics)
      for (let id: string | undefined = topic; id; id = BROADER.get(id))
        for (const at of BY_TOPIC.get(id) ?? []) found.add(at)
    return [...found].toSorted((a, b) => a - b).map((at) => CONTEXTS[at]!.context)
  }

  private ofSentence(sentence: Sentence): readonly number[] {
    let found = this.told.get(sentence.index)
    if (!found) this.told.set(sentence.index, (found = contextsIn(sentence)))
    return found
  }
}

function contextsIn({ tokens }: Sentence): number[] {
  const found = new Set<number>()
  const note = (word: string): void => {
    for (const at of BY_WORD.get(word) ?? NONE) found.add(at)
  }
  let before = ''
  for (const { lemma, lower } of tokens) {
    note(lower)
    if (lemma !== lower) note(lemma)
    // `an arms embargo`, `peace talks`: by the second word as it stands, or as its lemma.
    if (OPENS_PAIR.has(before)) for (const word of [lower, lemma]) note(`${before} ${word}`)
    before = lower
  }
  return [...found]
}
