// Nothing in → the Pothos builder that every type of the schema is declared with.
import SchemaBuilder from '@pothos/core'
import type { Context } from './context.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
}

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false })

builder.queryType({ description: 'Where every question starts.' })
