// GET /ready → 200 when the database answers, 503 when it does not or the server is stopping.
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import type { Log } from '../log.ts'
import { SERVER_LIMITS } from './limits.ts'

export function useReadiness(graph: Graph, log: Log, isStopping: () => boolean): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready') return
      const status = isStopping() ? 'stopping' : (await answers(graph, log)) ? 'ready' : 'unavailable'
      const headers = { 'cache-control': 'no-store' }
      endResponse(fetchAPI.Response.json({ status }, { status: status === 'ready' ? 200 : 503, headers }))
    },
  }
}

async function answers(graph: Graph, log: Log): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), SERVER_LIMITS.ready)
  })
  const ping = graph.ping().then(
    () => true,
    (error: unknown) => {
      log.warn({ err: error }, 'The database does not answer.')
      return false
    },
  )
  try {
    return await Promise.race([ping, late])
  } finally {
    clearTimeout(timer)
  }
}
