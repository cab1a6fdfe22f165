// A typed question with its variables → its typed answer: the whole of a client in TypeScript.
import { initGraphQLTada, type ResultOf, type TadaDocumentNode, type VariablesOf } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from './schema-types.d.ts'

/** Reads a question's types off its text: `npm run check:types` refuses what the schema does not have. */
export const graphql = initGraphQLTada<{ introspection: introspection }>()

type Document = TadaDocumentNode<unknown, never>

/** Sends to Entente's endpoint. Rejects with the first of the errors, when there are any. */
export async function ask<Question extends Document>(
  url: string,
  question: Question,
  variables: VariablesOf<Question>,
  send: typeof fetch = fetch,
): Promise<ResultOf<Question>> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(question), variables }),
  })
  const { data, errors } = (await response.json()) as {
    data?: ResultOf<Question>
    errors?: readonly { readonly message: string }[]
  }
  if (errors?.[0]) throw new Error(errors[0].message)
  return data as ResultOf<Question>
}
