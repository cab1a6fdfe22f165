// An HTTP request → refused with 403 when a foreign page could have sent it without asking: forms, files, plain text.
import type { Plugin } from 'graphql-yoga'

const ACCEPTED = new Set(['application/json', 'application/graphql+json'])

export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'POST') return
      const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
      if (ACCEPTED.has(type)) return
      const errors = [
        { message: 'Send "content-type: application/json".', extensions: { code: 'BAD_USER_INPUT' } },
      ]
      endResponse(fetchAPI.Response.json({ errors }, { status: 403 }))
    },
  }
}
