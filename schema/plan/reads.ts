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
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { Ask, Known, Loaded, MaybePromise } from './ask.ts'
import { andThen } from './asks.ts'
import type { Reading } from './extensions.ts'
import type { Source } from './fragment.ts'
import { keyOf, lookAhead, type Ahead } from './look-ahead.ts'
import { objectAt, type Plan, type Stored } from './plan.ts'

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
  if (stored) return stored.ask.take(new ReadAlong(stored, plan, reading, parent))
  const isRoot = info.path.prev === undefined
  const known = isRoot ? {} : reading.known(parent)
  return andThen(reading.ask(args, known, plan), (ask) => {
    if (!ask) throw new Error(`${info.parentType.name}.${info.fieldName} does not know what to read.`)
    const source = ask.source ?? (isRoot ? {} : reading.source(parent))
    const lookAround = () => aheadOf(plan, info, ask, [args, known])
    return ask.take(new ReadNow(ask, plan, source, lookAround))
  })
}

/** What came along with the parent; what of it did not is read now. */
class ReadAlong implements Loaded {
  readonly #stored: Stored
  readonly #plan: Plan
  readonly #reading: Required<Options>
  readonly #parent: unknown

  constructor(stored: Stored, plan: Plan, reading: Required<Options>, parent: unknown) {
    this.#stored = stored
    this.#plan = plan
    this.#reading = reading
    this.#parent = parent
  }

  get read(): Ask {
    return this.#stored.ask
  }

  source(): Source {
    return this.#reading.source(this.#parent)
  }

  page() {
    return this.#stored.page ?? this.#plan.page(this.read, this.source())
  }

  total() {
    return this.#stored.total ?? this.#plan.total(this.read, this.source())
  }
}

/** A read of its own, with what can go along with it. */
class ReadNow implements Loaded {
  readonly read: Ask
  readonly #plan: Plan
  readonly #source: Source
  readonly #ahead: () => Promise<Ahead>

  constructor(read: Ask, plan: Plan, source: Source, ahead: () => Promise<Ahead>) {
    this.read = read
    this.#plan = plan
    this.#source = source
    this.#ahead = ahead
  }

  source(): Source {
    return this.#source
  }

  async page() {
    const { nests, ...needs } = await this.#ahead()
    return this.#plan.page({ ...this.read, ...needs }, this.#source, nests)
  }

  total() {
    return this.#plan.total(this.read, this.#source)
  }
}

/** What is the same for all objects that a field of one request is asked of: execution gives them the same nodes. */
interface OfField {
  /** By the type of the object, where to look for what was read: for objects of its type alone, and for all. */
  readonly keys: Map<GraphQLObjectType, readonly [string, string]>
  readonly aheads: Map<string, Promise<Ahead>>
}

const fields = new WeakMap<Plan, WeakMap<object, OfField>>()

function ofField(plan: Plan, { fieldNodes }: GraphQLResolveInfo): OfField {
  const ofPlan = fields.get(plan) ?? new WeakMap<object, OfField>()
  fields.set(plan, ofPlan)
  const known = ofPlan.get(fieldNodes) ?? { keys: new Map(), aheads: new Map() }
  ofPlan.set(fieldNodes, known)
  return known
}

function storedFor(plan: Plan, row: object, args: unknown, ofEdge: boolean, info: GraphQLResolveInfo) {
  const stored = plan.storedOf(row)
  if (!stored) return undefined
  const { keys } = ofField(plan, info)
  const [ofType, ofAll] = keys.get(info.parentType) ?? keysOf(args, ofEdge, info)
  keys.set(info.parentType, [ofType, ofAll])
  return stored.get(ofType) ?? stored.get(ofAll)
}

function keysOf(args: unknown, ofEdge: boolean, info: GraphQLResolveInfo): readonly [string, string] {
  const name = { fieldName: info.fieldName, responseName: String(info.path.key) }
  return [keyOf({ ...name, type: info.parentType.name }, args, ofEdge), keyOf(name, args, ofEdge)]
}

/** Looks ahead once for all objects that a field is asked of. */
function aheadOf(plan: Plan, info: GraphQLResolveInfo, ask: Ask, from: readonly unknown[]): Promise<Ahead> {
  const { aheads } = ofField(plan, info)
  const key = JSON.stringify([ask.fragment.name, ask.known, ...from])
  const ahead = aheads.get(key) ?? (plan.nests ? lookAhead(info, ask, plan) : Promise.resolve({ nests: [] }))
  aheads.set(key, ahead)
  return ahead
}
