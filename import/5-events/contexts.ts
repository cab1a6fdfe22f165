// An event's type, topics and sentence → PLOVER's contexts that they tell, in the order of the vocabulary.
import { CONTEXTS } from '../../src/vocabulary/words/contexts.ts'
import { TOPICS } from '../../src/vocabulary/words/topics.ts'
import type { Sentence } from '../3-sentences/index.ts'

/** Word, topic or type → the numbers of its contexts in the list. */
type Index = Map<string, number[]>
const BY_WORD: Index = new Map()
const BY_TOPIC: Index = new Map()
const BY_TYPE: Index = new Map()

for (const [at, { words, topics, types }] of CONTEXTS.entries()) {
  for (const word of words) add(BY_WORD, word, at)
  for (const type of types ?? []) add(BY_TYPE, type, at)
  for (const topic of topics ?? []) add(BY_TOPIC, `topic/${topic}`, at)
}
const BROADER = new Map(TOPICS.map(({ id, broader }) => [id, broader]))

function add(index: Index, key: string, at: number): void {
  const known = index.get(key)
  if (known) known.push(at)
  else index.set(key, [at])
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
  let before = ''
  for (const { lemma, lower } of tokens) {
    // `an arms embargo`, `peace talks`: by the second word as it stands, or as its lemma.
    for (const word of [lower, lemma, `${before} ${lower}`, `${before} ${lemma}`])
      for (const at of BY_WORD.get(word) ?? []) found.add(at)
    before = lower
  }
  return [...found]
}
