// A server that has an embedded graph open → commands of other processes on this machine, run here, since it alone can.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COMMAND, framed, type Handed } from './frames.ts'
import { putNotice, removeNotice } from './notice.ts'

export interface CommandStreams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly signal: AbortSignal
}

/** Runs one command to its exit status; never rejects. */
export type RunCommand = (handed: Handed, streams: CommandStreams) => Promise<number>

/** An archive has many files, and a shell names them all. */
const LONGEST_COMMAND = 16 * 1024 ** 2

/**
 * Listens on the loopback address for who knows the token, which stands in a file for the owner of the graph's folder.
 * `POST /ID` runs a command and answers what it prints; `DELETE /ID` stops it as SIGINT does.
 */
export async function takeCommands(dataDir: string, run: RunCommand): Promise<{ stop: () => Promise<void> }> {
  const token = randomBytes(32).toString('hex')
  const running = new Map<string, { stop: AbortController; ended: Promise<void> }>()
  const server = createServer({ maxHeaderSize: LONGEST_COMMAND, requestTimeout: 0 }, (request, response) => {
    const { method, url = '' } = request
    if (!knows(request, token)) return void response.writeHead(403).end()
    if (method === 'DELETE') {
      running.get(url)?.stop.abort('SIGINT')
      return void response.writeHead(204).end()
    }
    const stop = new AbortController()
    const ended = answer(request, response, run, stop)
      .catch(() => void response.destroy())
      .finally(() => running.delete(url))
    running.set(url, { stop, ended })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  await putNotice(dataDir, { port: (server.address() as AddressInfo).port, token })
  return {
    async stop() {
      await removeNotice(dataDir)
      for (const { stop } of running.values()) stop.abort('SIGTERM')
      await Promise.all([...running.values()].map(({ ended }) => ended))
      server.close()
      server.closeAllConnections()
    },
  }
}

function knows({ headers }: IncomingMessage, token: string): boolean {
  const [given, expected] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text))
  return given!.length === expected!.length && timingSafeEqual(given!, expected!)
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  run: RunCommand,
  stop: AbortController,
): Promise<void> {
  response.on('error', () => {})
  // Who asked went away: the batch under way is finished, and no further one begun.
  response.once('close', () => stop.abort('SIGTERM'))
  const handed = JSON.parse(decodeURIComponent(String(request.headers[COMMAND]))) as Handed
  const [stdout, stderr] = [framed(response, 'out'), framed(response, 'err')]
  const exit = await run(handed, { stdin: request, stdout, stderr, signal: stop.signal })
  // The exit status comes last: what was printed may still wait for a slow reader.
  await Promise.all([stdout, stderr].map((each) => new Promise<void>((resolve) => each.end(resolve))))
  await new Promise<void>((resolve) => response.end(`${JSON.stringify({ exit })}\n`, resolve))
}
