// A browser at /graphql → GraphiQL from this server alone, with tabs to start from.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Plugin } from 'graphql-yoga'
import { TABS } from './tabs.ts'

/** The page holds its scripts and workers; it may talk to this server and to nobody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function useGraphiQL(endpoint: string): Plugin {
  let page: Promise<{ plain: string; zipped: Uint8Array<ArrayBuffer> }> | undefined
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return
      if (url.pathname === '/')
        return endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: endpoint } }))
      if (url.pathname !== endpoint) return
      const { plain, zipped } = await (page ??= render(endpoint))
      const zips = request.headers.get('accept-encoding')?.includes('gzip') ?? false
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        vary: 'accept-encoding',
      }
      endResponse(
        zips
          ? new fetchAPI.Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
          : new fetchAPI.Response(plain, { headers }),
      )
    },
  }
}

/** Nine megabytes of text, two when zipped: once for all requests. */
async function render(endpoint: string) {
  const tabs = TABS.map(({ title, query }) => ({ query: `# ${title}\n${query}` }))
  const plain = renderGraphiQL({ title: 'Entente', endpoint, defaultTabs: tabs })
  return { plain, zipped: new Uint8Array(await promisify(gzip)(plain)) }
}
