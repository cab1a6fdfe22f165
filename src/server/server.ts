// A schema, a graph and a configuration → a server that answers at a URL until it is told to stop.
import { createServer, type Server, type ServerResponse } from 'node:http'
import { Server as NetServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { KnownError } from '../errors.ts'
import type { Log } from '../log.ts'
import { SERVER_LIMITS } from './limits.ts'
import { createHandler, ENDPOINT, type ServerOptions } from './yoga.ts'

export interface RunningServer {
  /** `http://127.0.0.1:4000/graphql` */
  readonly url: string
  /** Answers what is under way, then closes; resolves to false when answers had to be cut off. */
  stop(): Promise<boolean>
}

export interface StartOptions extends ServerOptions {
  readonly config: ServerOptions['config'] & { readonly host: string; readonly port: number }
}

/** Rejects with BAD_CONFIGURATION when it cannot listen there. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const stopping = new AbortController()
  const handler = createHandler(options, stopping.signal)
  const underWay = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    if (stopping.signal.aborted) response.setHeader('connection', 'close')
    void handler(request, response)
  })
  server.headersTimeout = SERVER_LIMITS.headers
  server.requestTimeout = SERVER_LIMITS.request
  server.keepAliveTimeout = SERVER_LIMITS.keepAlive
  const { host, port } = options.config
  await listen(server, host, port)
  const address = server.address() as AddressInfo
  const stop = () => {
    stopping.abort()
    return drain(server, underWay, options.log)
  }
  return { url: `http://${urlHost(host)}:${address.port}${ENDPOINT}`, stop: once(stop) }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'something else listens there' : (error.code ?? error.message)
      const message = `Cannot listen at ${host}:${port}: ${reason}. Set HOST or PORT. Nothing was started.`
      reject(new KnownError('BAD_CONFIGURATION', message, { cause: error }))
    })
    server.listen(port, host, resolve)
  })
}

/**
 * Stops listening, and lets every answer say that it is its connection's last. http's own `close()` would cut connections
 * that are idle here while a request of theirs is on its way; those get `SERVER_LIMITS.idle` first.
 */
async function drain(server: Server, underWay: ReadonlySet<ServerResponse>, log: Log): Promise<boolean> {
  const closed = new Promise<true>((resolve) => NetServer.prototype.close.call(server, () => resolve(true)))
  for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close')
  const sweep = setInterval(() => server.closeIdleConnections(), SERVER_LIMITS.idle)
  const limit = new AbortController()
  const late = sleep(SERVER_LIMITS.drain, false as const, { signal: limit.signal }).catch(
    () => false as const,
  )
  const drained = await Promise.race([closed, late])
  clearInterval(sweep)
  limit.abort()
  if (!drained) {
    log.warn(`stopped after ${SERVER_LIMITS.drain / 1000} s, answers cut off: ${underWay.size}`)
    server.closeAllConnections()
  }
  return drained
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => (result ??= work())
}

/** An IPv6 address stands in brackets; what listens everywhere is reached here. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
