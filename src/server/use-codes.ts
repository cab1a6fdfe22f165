// Every result → its errors with a code of the closed list, and without what they were made from.
import type { Plugin } from 'graphql-yoga'
import { ERRORS } from '../errors.ts'

const CODES = new Set<unknown>([...Object.keys(ERRORS), 'INTERNAL_SERVER_ERROR'])

/** What has another code or none was found by graphql-js or Yoga before anything ran: the client sent it wrong. */
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
        if (!CODES.has(extensions['code'])) extensions['code'] = 'BAD_USER_INPUT'
      }
    },
  }
}
