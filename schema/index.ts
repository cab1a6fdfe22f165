// Nothing in → the executable schema, each type from its own folder, the older ones first.
import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import './node/type.ts'
import './subject/type.ts'
import './actor/type.ts'
import './person/type.ts'
import './organization/type.ts'
import './country/type.ts'
import './topic/type.ts'
import './place/type.ts'
import './office/type.ts'
import './event/type.ts'
import './meeting/type.ts'
import './agreement/type.ts'
import './aid/type.ts'
import './sanction/type.ts'
import './appointment/type.ts'
import './facet/type.ts'
import './article/type.ts'
import './report/type.ts'
import './disagreement/type.ts'
import './mention/type.ts'
import './story/type.ts'
import './why/type.ts'
import './met/type.ts'
import './common/type.ts'
import './timeline/type.ts'
import './search/type.ts'
import './path/type.ts'
import './neighbourhood/type.ts'
import './measures/type.ts'
import './subscription/type.ts'

export type { Context } from './context.ts'

let schema: GraphQLSchema | undefined

/** The schema; built once, since declaring it twice would add every field twice. */
export function buildSchema(): GraphQLSchema {
  return (schema ??= builder.toSchema())
}
