// The schema's types → that they are printed, and that each part says what it is.
import { readFile } from 'node:fs/promises'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../schema/index.ts'

const schema = buildSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

describe('schema.graphql', () => {
  it('when the types change, then it is printed anew: npm run schema', async () => {
    const printed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
    expect(printed).toBe(`${printSchema(schema)}\n`)
  })
})

describe('descriptions', () => {
  it('when a type, field, argument or enum value is declared, then it is described', () => {
    const parts = types.flatMap((type) => {
      if (isEnumType(type))
        return [
          part(type.name, type),
          ...type.getValues().map((value) => part(`${type.name}.${value.name}`, value)),
        ]
      if (isInputObjectType(type))
        return [
          part(type.name, type),
          ...Object.values(type.getFields()).map((field) => part(`${type.name}.${field.name}`, field)),
        ]
      if (!isObjectType(type) && !isInterfaceType(type)) return [part(type.name, type)]
      const fields = Object.values(type.getFields())
      return [
        part(type.name, type),
        ...fields.map((field) => part(`${type.name}.${field.name}`, field)),
        ...fields.flatMap((field) =>
          field.args.map((argument) => part(`${type.name}.${field.name}(${argument.name}:)`, argument)),
        ),
      ]
    })
    expect(parts.length).toBeGreaterThan(300)
    expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
  })

  it('when a list is long, then it is paged or bounded by an argument or in words', () => {
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
        : [],
    )
    const connections = fields.filter(({ field }) => String(field.type).endsWith('Connection!'))
    const bounds = connections.map(
      ({ name, field }) => [name, field.args.map(({ name: argument }) => argument)] as const,
    )
    for (const [name, bound] of bounds)
      expect(bound, name).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']))
  })
})

function part(name: string, { description }: { readonly description?: string | null | undefined }) {
  return { name, description }
}
