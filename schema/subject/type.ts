// Nothing in → the Subject interface: what events can be about.
import { builder } from '../builder.ts'
import { typeOfId } from '../node/identity.ts'
import { Node, type Identified } from '../node/type.ts'

export interface Named extends Identified {
  /** Absent when only other articles’ edges told of it so far. */
  readonly name: string | null
}

export const Subject = builder.interfaceRef<Named>('Subject').implement({
  description: 'What an event can be about: a topic, or an actor that was talked about.',
  interfaces: [Node],
  resolveType: ({ id }) => typeOfId(id) ?? 'Topic',
  fields: (t) => ({
    name: t.string({
      extensions: { needs: ['name'] },
      description: 'The name to show.',
      resolve: ({ name, id }) => name ?? id,
    }),
  }),
})
