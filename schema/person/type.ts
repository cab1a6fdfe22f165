// Nothing in → the Person type.
import type { ActorNode } from '../actor/cypher.ts'
import { loadActor } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { Subject } from '../subject/type.ts'

export const Person = builder.objectRef<ActorNode>('Person').implement({
  description: 'A natural person.',
  interfaces: [Node, Subject, Actor],
})

loadNodesWith('Person', loadActor)
