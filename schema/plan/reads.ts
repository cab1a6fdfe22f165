// A Pothos plugin: `t.reads`, a field that says what it reads instead of how.
import SchemaBuilder, {
  BasePlugin,
  RootFieldBuilder,
  type FieldKind,
  type FieldNullability,
  type InputFieldMap,
  type InputShapeFromFields,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Ask, Known, MaybePromise } from './ask.ts'
import { andThen } from './asks.ts'
import type { Source } from './fragment.ts'
import { keyOf, lookAhead, type Ahead, type Reading } from './look-ahead.ts'
import { objectAt, type Plan } from './plan.ts'

/** What `t.reads` takes beside what every field does. */
export interface ReadsOptions<Parent, Args, Value> {
  /** What to read. `known` is what stands fixed before the parent is read; null when that does not suffice. */
  ask(args: Args, known: Known, plan: Plan): MaybePromise<Ask<Value> | null>
  /** What tells the parent from others: its id, unless said otherwise. */
  source?(parent: Parent): Source
  /** What is known once the parent is at hand: its source, unless said otherwise. */
  known?(parent: Parent): Known
  /** The key of the parent's row under which the object stands that it belongs to, when that is not the parent itself. */
  of?: string
  /** True of a field of a connection's edges. */
  ofEdge?: boolean
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      plan: PlanPlugin<Types>
    }
    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      /** The plan of a request: one for all of its fields. */
      planOf: (context: Types['Context']) => Plan
    }
    export interface RootFieldBuilder<
      Types extends SchemaTypes,
      ParentShape,
      Kind extends FieldKind = FieldKind,
    > {
      /** A field that is read from the graph: in the statement of its parent where it can be, else with its like. */
      reads<
        Type extends TypeParam<Types>,
        Nullable extends FieldNullability<Type>,
        Args extends InputFieldMap = Record<string, never>,
      >(
        options: PothosSchemaTypes.FieldOptions<Types, ParentShape, Type, Nullable, Args> &
          ReadsOptions<ParentShape, InputShapeFromFields<Args>, ShapeFromTypeParam<Types, Type, Nullable>>,
      ): FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>
    }
  }
}

/** Needs no hooks: all it adds is `t.reads`. */
class PlanPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {}

SchemaBuilder.registerPlugin('plan', PlanPlugin)

type Options = ReadsOptions<unknown, unknown, unknown>

const builder = RootFieldBuilder.prototype as unknown as {
  builder: { options: { planOf: (context: unknown) => Plan } }
  field(options: object): unknown
  reads(options: Options & object): unknown
}

builder.reads = function reads({ ask, source, known, of = '', ofEdge = false, ...options }) {
  const { planOf } = this.builder.options
  const idOfIt = (parent: unknown) => ({ id: (objectAt(parent, of) as { readonly id: string }).id })
  const reading = { ask, source: source ?? idOfIt, known: known ?? source ?? idOfIt, of, ofEdge }
  return this.field({
    ...options,
    extensions: { reads: { ask, of, ofEdge } satisfies Reading },
    resolve: (parent: unknown, args: unknown, context: unknown, info: GraphQLResolveInfo) =>
      resolve(reading, planOf(context), parent, args, info),
  })
}

function resolve(
  reading: Required<Options>,
  plan: Plan,
  parent: unknown,
  args: unknown,
  info: GraphQLResolveInfo,
) {
  const { of, ofEdge } = reading
  const row = parent === undefined ? null : objectAt(parent, ofEdge ? 'row' : of)
  const stored = row && storedFor(plan, row, args, ofEdge, info)
  const isRoot = info.path.prev === undefined
  if (stored) {
    const { ask } = stored
    const source = () => reading.source(parent)
    return ask.take({
      read: ask,
      source,
      page: () => stored.page ?? plan.page(ask, source()),
      total: () => stored.total ?? plan.total(ask, source()),
    })
  }
  const known = isRoot ? {} : reading.known(parent)
  return andThen(reading.ask(args, known, plan), (ask) => {
    if (!ask) throw new Error(`${info.parentType.name}.${info.fieldName} does not know what to read.`)
    const source = () => ask.source ?? (isRoot ? {} : reading.source(parent))
    return ask.take({
      read: ask,
      source,
      page: async () => {
        const { nests, ...needs } = await aheadOf(plan, info, ask, [args, known])
        return plan.page({ ...ask, ...needs }, source(), nests)
      },
      total: () => plan.total(ask, source()),
    })
  })
}

/** What was read for objects of its type alone goes before what was read for all. */
function storedFor(plan: Plan, row: object, args: unknown, ofEdge: boolean, info: GraphQLResolveInfo) {
  const name = { fieldName: info.fieldName, responseName: String(info.path.key) }
  const ofType = { ...name, type: info.parentType.name }
  return plan.stored(row, keyOf(ofType, args, ofEdge)) ?? plan.stored(row, keyOf(name, args, ofEdge))
}

const looked = new WeakMap<Plan, WeakMap<object, Map<string, Promise<Ahead>>>>()

/** Looks ahead once for all objects that a field is asked of. */
function aheadOf(plan: Plan, info: GraphQLResolveInfo, ask: Ask, from: readonly unknown[]): Promise<Ahead> {
  const byField = looked.get(plan) ?? new WeakMap<object, Map<string, Promise<Ahead>>>()
  looked.set(plan, byField)
  const byAsk = byField.get(info.fieldNodes) ?? new Map<string, Promise<Ahead>>()
  byField.set(info.fieldNodes, byAsk)
  const key = JSON.stringify([ask.fragment.name, ask.known, ...from])
  const ahead = byAsk.get(key) ?? (plan.nests ? lookAhead(info, ask, plan) : Promise.resolve({ nests: [] }))
  byAsk.set(key, ahead)
  return ahead
}
