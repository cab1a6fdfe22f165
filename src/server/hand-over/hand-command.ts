// A command whose graph a server has open → run by that server, its output here, and its exit status.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { KnownError } from '../../errors.ts'
import { COMMAND, type Frame, type Handed } from './frames.ts'
import { findNotice, type Notice } from './notice.ts'
import type { CommandStreams } from './take-commands.ts'

const STDIN = '-'

/**
 * Null when no server of this graph takes commands: an import may have it open, or another user's server.
 * @throws KnownError IMPORT_STOPPED when the server goes away before the command has ended
 */
export async function handCommand(
  dataDir: string,
  handed: Handed,
  streams: CommandStreams,
): Promise<number | null> {
  const notice = await findNotice(dataDir)
  if (!notice) return null
  const id = `/${randomUUID()}`
  const asked = call(notice, 'POST', id, { [COMMAND]: encodeURIComponent(JSON.stringify(handed)) })
  const stop = (): void => void call(notice, 'DELETE', id).answer.catch(() => {})
  if (handed.args.includes(STDIN)) streams.stdin.pipe(asked.outgoing)
  else asked.outgoing.end()
  streams.signal.addEventListener('abort', stop)
  try {
    const response = await asked.answer.catch(() => null)
    if (response?.statusCode !== 200) return null
    return await follow(response, streams)
  } finally {
    streams.signal.removeEventListener('abort', stop)
    asked.outgoing.destroy()
  }
}

function call({ port, token }: Notice, method: string, path: string, headers: Record<string, string> = {}) {
  const outgoing = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...headers, authorization: `Bearer ${token}` },
  })
  if (method === 'DELETE') outgoing.end()
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on('response', resolve).on('error', reject)
  })
  return { outgoing, answer }
}

async function follow(response: IncomingMessage, { stdout, stderr }: CommandStreams): Promise<number> {
  try {
    for await (const line of linesOf(response)) {
      const frame = JSON.parse(line) as Frame
      if ('exit' in frame) return frame.exit
      const [stream, text] = 'out' in frame ? [stdout, frame.out] : [stderr, frame.err]
      if (!stream.write(text)) await once(stream, 'drain')
    }
  } catch (error) {
    // A connection that breaks off says the same as one that ends too early.
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error
  }
  throw new KnownError(
    'IMPORT_STOPPED',
    'The server that has the graph open went away. What was written stays; run again to continue.',
  )
}

async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop()!
    yield* lines
  }
}
