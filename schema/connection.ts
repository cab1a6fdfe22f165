// A node type and a row's shape → the Relay connection and edge types of a list.
import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from './builder.ts'
import { writeCursor } from './cursor.ts'
import { edgesOf, type Connection, type Edge } from './page.ts'
import type { MaybePromise } from './plan/ask.ts'
import { andThen } from './plan/asks.ts'
import type { Walk } from './plan/extensions.ts'
import { KEYS } from './plan/project.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
type NodeRef<N> = ObjectRef<Types, N> | InterfaceRef<Types, N>

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

const PageInfo = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether the list goes on behind this page.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether there is anything in front of this page.',
    }),
    startCursor: t.exposeString('startCursor', { nullable: true, description: 'Cursor of the first edge.' }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Cursor of the last edge.' }),
  }),
})

interface ConnectionOptions<R, N> {
  /** `MetConnection` and `MetEdge` are called after it. */
  readonly name: string
  /** What the list holds, in words: `counterparts`. */
  readonly of: string
  readonly node: NodeRef<N>
  nodeOf(row: R): N
  /** The key of a row under which its node stands; absent when the row is the node. */
  readonly at?: string
}

/** Declares `<name>Connection` and `<name>Edge`; further fields of an edge are added with `builder.objectFields`. */
export function defineConnection<R, N>(options: ConnectionOptions<R, N>) {
  const { name, of, node } = options
  const toNode: Walk = { to: options.at ?? '' }
  const toEdges: Walk = { to: '', toEdges: true }
  const edge = builder.objectRef<Edge<R>>(`${name}Edge`).implement({
    description: `One of the ${of}, and its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where this edge stands: give it as `after` or `before`.',
        extensions: { needs: [KEYS] },
        resolve: ({ list, keys }) => writeCursor(list, keys),
      }),
      node: t.field({
        type: node as ObjectRef<Types, object>,
        description: `The one of the ${of} that this edge leads to.`,
        extensions: { walk: toNode },
        resolve: (parent) => options.nodeOf(parent.row) as object,
      }),
    }),
  })
  const connection = builder.objectRef<Connection<R>>(`${name}Connection`).implement({
    description: `A page of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: `The ${of} with what is known of their place here.`,
        extensions: { walk: toEdges },
        resolve: (parent) => edgesOf(parent),
      }),
      nodes: t.field({
        type: [node as ObjectRef<Types, object>],
        description: `The ${of} themselves.`,
        extensions: { walk: toNode },
        resolve: (parent) =>
          andThen(parent.page(), ({ rows }) => rows.map(({ row }) => options.nodeOf(row) as object)),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands.',
        extensions: { needs: [KEYS] },
        resolve: pageInfoOf,
      }),
      totalCount: t.int({
        description: `How many ${of} there are on all pages. Counted only when asked for.`,
        extensions: { needs: [] },
        resolve: (parent) => parent.total(),
      }),
    }),
  })
  return { connection, edge }
}

function pageInfoOf(connection: Connection<unknown>): MaybePromise<PageInfo> {
  const { list } = connection
  return andThen(connection.page(), ({ rows, hasNextPage, hasPreviousPage }) => {
    const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? writeCursor(list, row.keys) : null))
    return { hasNextPage, hasPreviousPage, startCursor: first ?? null, endCursor: last ?? null }
  })
}
