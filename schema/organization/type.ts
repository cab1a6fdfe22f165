// Nothing in → the Organization type.
import type { ActorNode } from '../actor/cypher.ts'
import { loadActor } from '../actor/loaders.ts'
import { Actor } from '../actor/type.ts'
import { builder } from '../builder.ts'
import { loadNodesWith, Node } from '../node/type.ts'
import { Subject } from '../subject/type.ts'

export const Organization = builder.objectRef<ActorNode>('Organization').implement({
  description: 'A body of any kind: an alliance, a ministry, a company, an armed group.',
  interfaces: [Node, Subject, Actor],
})

loadNodesWith('Organization', loadActor)
