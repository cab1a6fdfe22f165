// Every result → its errors with a code of the closed list, and without what they were made from.
import type { Plugin } from 'graphql-yoga'

/** What is left without a code was found by graphql-js or the request's parser: the client sent it wrong. */
export function useCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      for (const { extensions } of result.errors ?? []) {
        if (extensions['originalError'] !== undefined) {
          // It repeats part of the body; Yoga would have told the status by it.
          delete extensions['originalError']
          extensions['http'] = { status: 400 }
        }
        if (extensions['code'] === undefined || extensions['code'] === 'BAD_REQUEST') extensions['code'] = 'BAD_USER_INPUT'
      }
    },
  }
}
