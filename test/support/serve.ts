// An environment → `entente serve` as a process of its own, once it answers.
import { startEntente } from './terminal.ts'

/** On a free port, unless the environment says which. */
export async function startServe(environment: Record<string, string>) {
  const started = startEntente(['serve'], { environment: { PORT: '0', ...environment } })
  const url = await new Promise<string>((resolve, reject) => {
    started.child.stdout.on('data', () => {
      const address = /answers at (\S+)/.exec(started.output.stdout)?.[1]
      if (address) resolve(address)
    })
    void started.ended.then(({ status, stderr }) => reject(new Error(`ended with ${status}: ${stderr}`)))
  })
  return { ...started, url, ask: (query: string) => ask(url, query) }
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return response.json()
}
