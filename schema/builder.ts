// Nothing in → the Pothos builder that every type of the schema is declared with.
import SchemaBuilder from '@pothos/core'
import { planOf, type Context } from './context.ts'
import './plan/reads.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
}

export const builder = new SchemaBuilder<SchemaTypes>({
  defaultFieldNullability: false,
  plugins: ['plan'],
  planOf,
})

builder.queryType({ description: 'Where every question starts.' })
