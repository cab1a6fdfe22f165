// Nothing in → `countBy` on every list of events: how many there are of each kind, year, country, …
import { agreementConnection } from '../agreement/type.ts'
import { builder } from '../builder.ts'
import { planOf } from '../context.ts'
import type { EventNode } from '../event/cypher.ts'
import { eventConnection } from '../event/type.ts'
import { meetingConnection } from '../meeting/type.ts'
import { typeOfId } from '../node/identity.ts'
import { loadNode, Node } from '../node/type.ts'
import { sizeOf } from '../page.ts'
import type { Fragment } from '../plan/fragment.ts'
import { countedBy, type Facet, type FacetRow } from './cypher.ts'

const SHOWN = 20
const MOST = 200

const Facet = builder.enumType('Facet', {
  description: 'What events are counted by. An event counts once for each value that it has.',
  values: {
    KIND: { value: 'kind', description: 'Kind of event.' },
    STATUS: { value: 'status', description: 'Whether it happened.' },
    MODE: { value: 'mode', description: 'In person, by phone or virtual; events of which it is told.' },
    YEAR: { value: 'year', description: 'Year in which its date begins.' },
    MONTH: { value: 'month', description: 'Month in which its date begins.' },
    TOPIC: { value: 'topic', description: 'Topics that it is about.' },
    COUNTRY: { value: 'country', description: 'Countries that took part, themselves or represented.' },
    ACTOR: { value: 'actor', description: 'Who took part themselves.' },
    PLACE: { value: 'place', description: 'Where it was held.' },
    SOURCE: { value: 'source', description: 'Publishers of the articles that report it.' },
  } as const,
})

const FacetCount = builder.objectRef<FacetRow>('FacetCount').implement({
  description: 'How many events of a list have one value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, or the id of what it is.' }),
    count: t.exposeInt('count', { description: 'How many events.' }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'What the id stands for: a topic, a country, an actor or a place.',
      resolve: ({ value }, _, context) => (typeOfId(value) === null ? null : loadNode(context, 'id', value)),
    }),
  }),
})

for (const list of [eventConnection, meetingConnection, agreementConnection]) {
  builder.objectField(list.connection, 'countBy', (t) =>
    t.field({
      type: [FacetCount],
      description:
        'All events of the list, not only this page, counted by a property; the most frequent first.',
      args: {
        facet: t.arg({ type: Facet, required: true, description: 'By what.' }),
        first: t.arg.int({ description: `How many values: 1 to ${MOST}; ${SHOWN} when left out.` }),
      },
      resolve: ({ read, of }, { facet, first }, context) =>
        planOf(context).list(
          countedBy(read?.fragment as Fragment<EventNode>, facet),
          of.source,
          read?.parameters ?? {},
          sizeOf('first', first, SHOWN, MOST),
        ),
    }),
  )
}
