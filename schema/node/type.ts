// Nothing in → the Node interface, `node` and `nodes`: any object of the graph by its id.
import { badInput } from '../bad-input.ts'
import { builder } from '../builder.ts'
import { planOf, type Context } from '../context.ts'
import { LARGEST_PAGE } from '../page.ts'
import type { Plan } from '../plan/plan.ts'
import { requireType, typeOfId } from './identity.ts'

export interface Identified {
  readonly id: string
}

export const Node = builder.interfaceRef<Identified>('Node').implement({
  description: 'Anything in the graph that has an id of its own.',
  resolveType: (node) => ('publishedAt' in node ? 'Article' : (typeOfId(node.id) ?? 'Topic')),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Readable and lasting: `person/melanie-joly`, `country/CAN`, `meeting/…`.',
    }),
  }),
})

type Load = (plan: Plan, id: string) => Promise<Identified | null>

const loads = new Map<string, Load>()

/** Says how objects of a type are read by id; called once from the type's own folder. */
export function loadNodesWith(type: string, load: Load): void {
  loads.set(type, load)
}

export async function loadNode(context: Context, argument: string, id: string): Promise<Identified | null> {
  const load = loads.get(requireType(argument, id))
  return load ? load(planOf(context), id) : null
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The object with this id, or null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: (_, { id }, context) => loadNode(context, 'id', id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'The objects with these ids, in the same order; null for each that does not exist.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids, ${LARGEST_PAGE} at most.` }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > LARGEST_PAGE)
        throw badInput('ids', `must hold ${LARGEST_PAGE} ids at most, not ${ids.length}`)
      return Promise.all(ids.map((id) => loadNode(context, 'ids', id)))
    },
  }),
}))
