// A Bolt address → the same database behind a proxy that can be slow, silent, cut off, or keep an answer to itself.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What happens to the bytes of every connection; may be changed at any time. */
export interface Fault {
  /** Milliseconds that each piece waits. */
  readonly delay?: number
  /** Nothing passes any more, and nobody is told: the peer is gone without a FIN. */
  readonly silent?: boolean
  /** The connection is reset before the n-th message of the client (1 is the first) goes through. */
  readonly resetAtMessage?: number
  /** The connection is reset once so many bytes of answers have gone through it. */
  readonly cutAnswersAfter?: number
  /** The client's COMMIT reaches the database, its answer does not: the connection is reset instead. */
  readonly loseCommitAnswer?: boolean
}

const COMMIT = 0x12
/** What a client sends before its first message: magic, and the versions that it speaks. */
const HANDSHAKE_BYTES = 20
/** A newer database lists what it speaks; the client then sends its choice: a version, and a byte of capabilities. */
const [MANIFEST, CHOICE_BYTES] = [0x000001ff, 5]

export interface FaultProxy {
  readonly uri: string
  /** How often a fault struck. */
  readonly struck: number
  /** How many connections there have been. */
  readonly connections: number
  /** From now on; `{}` lets all pass. `times`: after so many strikes all passes. */
  set(fault: Fault, times?: number): void
  close(): Promise<void>
}

export async function openFaultProxy(uri: string): Promise<FaultProxy> {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  const state = { fault: {} as Fault, left: Infinity, struck: 0 }
  let connections = 0
  const server = createServer((client) => {
    connections += 1
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    relay(client, upstream, state)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get struck() {
      return state.struck
    },
    get connections() {
      return connections
    },
    set: (fault, times = Infinity) => Object.assign(state, { fault, left: times }),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

interface State {
  fault: Fault
  left: number
  struck: number
}

function relay(client: Socket, upstream: Socket, state: State): void {
  const messages = new Messages()
  let losing = false
  const reset = () => {
    state.struck += 1
    state.left -= 1
    client.resetAndDestroy()
    upstream.destroy()
  }
  const active = () => (state.left > 0 ? state.fault : {})
  void pump(client, upstream, active, (piece) => {
    const { resetAtMessage, loseCommitAnswer } = active()
    const types = messages.read(piece)
    if (resetAtMessage !== undefined && messages.count >= resetAtMessage) return reset()
    losing ||= loseCommitAnswer === true && types.includes(COMMIT)
    upstream.write(piece)
  })
  let first = true
  let answered = 0
  void pump(upstream, client, active, (piece) => {
    if (first && piece.readUInt32BE(0) === MANIFEST) messages.skip(CHOICE_BYTES)
    first = false
    answered += piece.length
    const { cutAnswersAfter = Infinity } = active()
    return losing || answered > cutAnswersAfter ? reset() : client.write(piece)
  })
}

/** Piece after piece, in order, as long as both ends live. */
async function pump(
  from: Socket,
  to: Socket,
  active: () => Fault,
  pass: (piece: Buffer) => void,
): Promise<void> {
  try {
    for await (const piece of from as AsyncIterable<Buffer>) {
      const { delay = 0 } = active()
      if (delay > 0) await sleep(delay)
      while (active().silent) {
        await sleep(50)
        if (from.destroyed || to.destroyed) return
      }
      if (!to.destroyed) pass(piece)
    }
    to.end()
  } catch {
    to.destroy()
  }
}

/** Bolt: after the handshake, messages of chunks (two bytes of length each), ended by an empty chunk. */
class Messages {
  #bytes = Buffer.alloc(0)
  #handshake = HANDSHAKE_BYTES
  #isInside = false
  count = 0

  skip(bytes: number): void {
    this.#handshake += bytes
  }

  /** The types of the messages that begin in `piece`. */
  read(piece: Buffer): number[] {
    this.#bytes = Buffer.concat([this.#bytes, piece])
    const skipped = Math.min(this.#handshake, this.#bytes.length)
    this.#handshake -= skipped
    this.#bytes = this.#bytes.subarray(skipped)
    const types: number[] = []
    while (this.#bytes.length >= 2) {
      const length = this.#bytes.readUInt16BE(0)
      if (this.#bytes.length < 2 + length) break
      if (length > 1 && !this.#isInside) types.push(this.#bytes[3]!)
      this.#isInside = length > 0
      this.#bytes = this.#bytes.subarray(2 + length)
    }
    this.count += types.length
    return types
  }
}
