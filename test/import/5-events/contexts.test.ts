// Sentences of deeds and meetings → the contexts that they tell, and those that they do not.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { readArticle } from '../../../import/read-article.ts'
import { CONTEXTS } from '../../../src/vocabulary/words/contexts.ts'
import { TOPICS } from '../../../src/vocabulary/words/topics.ts'

const contextsOf = (text: string): readonly string[] =>
  readArticle(createArticle({ id: 'a', publishedAt: '2024-06-15', text }, 'a')).events.flatMap(
    ({ contexts }) => contexts ?? [],
  )

describe('Contexts', () => {
  it.each([
    ['military', 'Chad massed tanks along its border with Niger.'],
    ['military', 'Iranian forces shelled an Omani village.'],
    ['diplomatic', 'Poland expelled three Fijian diplomats.'],
    ['diplomatic', 'The minister of Kenya met the minister of Ghana.'],
    ['election', 'Norway urged Togo to hold a free election.'],
    ['legislative', 'The Latvian parliament rejected a treaty with Estonia.'],
    ['legal', 'Egyptian police arrested three Sudanese.'],
    ['economic', 'Peru imposed tariffs on cloth from Chile.'],
    ['resource', 'Ghana and Togo agreed on Friday to share the oil off their coast.'],
    ['refugees', 'Kenya refused to admit refugees from Somalia.'],
    ['cbrn', 'Japan urged China to cut its stock of nuclear warheads.'],
    ['disaster', 'Denmark sent tents to Nepal after the earthquake.'],
    ['health', 'Cuba sent doctors to Haiti against cholera.'],
    ['human-rights', 'The United Nations accused Sudan of torture.'],
    ['historical', 'South Korea demanded reparations from Japan.'],
    ['religion', 'Malta protested to Libya over the closed church.'],
  ])('when it has to do with %s, then that is told: “%s”', (context, text) => {
    expect(contextsOf(text)).toContain(context)
  })

  it.each([
    ['economic', 'Denmark accused the European Union of delay.'],
    ['economic', 'Israeli troops raided a town on the West Bank in Palestine.'],
    ['resource', 'Police in Kenya fired tear gas at Ugandan students.'],
    ['territory', 'Chad hopes for a settlement with Niger.'],
    ['legislative', 'Togo thanked Bill Larsen of Norway.'],
  ])('when a word of %s means something else, then it is not told: “%s”', (context, text) => {
    expect(contextsOf(text)).not.toContain(context)
  })

  it('when an event has several contexts, then they come in the order of the vocabulary, each once', () => {
    const [military, territory] = ['military', 'territory'].map((each) =>
      CONTEXTS.findIndex(({ context }) => context === each),
    )
    expect(military).toBeLessThan(territory!)
    expect(contextsOf('Chad massed tanks and troops along its border with Niger.')).toEqual([
      'military',
      'territory',
    ])
  })
})

describe('CONTEXTS', () => {
  it('when a context names a topic, then there is one', () => {
    const topics = new Set(TOPICS.map(({ id }) => id))
    const named = CONTEXTS.flatMap((each) => each.topics ?? [])
    expect(named.filter((topic) => !topics.has(`topic/${topic}`))).toEqual([])
  })

  it('when its words are read, then each stands once and is lower case', () => {
    for (const { context, words } of CONTEXTS) {
      expect(new Set(words).size, context).toBe(words.length)
      for (const word of words) expect(word, context).toBe(word.toLowerCase())
    }
  })
})
