// Nothing in → the root field `search`.
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { planOf } from '../context.ts'
import { Node, type Identified } from '../node/type.ts'
import { connectRows, pageArguments } from '../page.ts'
import { Report } from '../report/type.ts'
import { search, type Hit, type SearchKind } from './loaders.ts'

const ALL: SearchKind[] = ['actor', 'topic', 'place', 'article', 'sentence']

const SearchKindType = builder.enumType('SearchKind', {
  description: 'Where a search looks.',
  values: {
    ACTOR: { value: 'actor', description: 'Names of actors, every form of them.' },
    TOPIC: { value: 'topic', description: 'Names of topics, and what they are called besides.' },
    PLACE: { value: 'place', description: 'Names of places.' },
    ARTICLE: { value: 'article', description: 'Titles of articles.' },
    SENTENCE: { value: 'sentence', description: 'The sentences that report events; the hit is the event.' },
  } as const,
})

const hitConnection = defineConnection<Hit, Identified>({
  name: 'Search',
  of: 'hits',
  node: Node,
  nodeOf: ({ node }) => node,
})

builder.objectFields(hitConnection.edge, (t) => ({
  score: t.float({
    description:
      '0 to 1: how well it fits. What is typed whole is ahead of what is half typed, and that ahead of what is misspelt; then names are ahead of titles and sentences, the very words ahead of some among others, and the often mentioned ahead of the seldom.',
    resolve: ({ row }) => row.score,
  }),
  kind: t.field({
    type: SearchKindType,
    description: 'Where the words were found.',
    resolve: ({ row }) => row.kind,
  }),
  report: t.field({
    type: Report,
    nullable: true,
    description: 'The sentence that holds the words, when they were found in one.',
    resolve: ({ row }) => row.report,
  }),
}))

/** Longest text that is looked up. */
const LONGEST = 200

builder.queryField('search', (t) =>
  t.field({
    type: hitConnection.connection,
    description:
      'What holds all of these words, in any order, the best first. Accents and case do not matter. A word may be half typed, from three letters on; where none is spelt so, one letter may be wrong, missing, too many or swapped with its neighbour, and spellings of one sound are the same. Words of a topic’s synonyms find it. 12 words at most count; at most 200 hits of each kind are looked at.',
    args: {
      text: t.arg.string({ required: true, description: `Words, ${LONGEST} letters at most.` }),
      kinds: t.arg({
        type: [SearchKindType],
        defaultValue: ALL,
        description: 'Where to look: everywhere when left out.',
      }),
      ...pageArguments,
    },
    resolve: async (_, { text, kinds, ...args }, context) => {
      if (text.length > LONGEST) throw badInput('text', `must not be longer than ${LONGEST} letters`)
      const hits = await search(planOf(context), text, [...new Set(kinds ?? ALL)])
      return connectRows('search', [{ type: 'number', descending: true }, { type: 'string' }], hits, args)
    },
  }),
)
