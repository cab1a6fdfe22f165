// What a handed-over command prints, and its exit status → lines of JSON, and back.
import { Writable } from 'node:stream'

/** One line of the answer; the last one has the exit status. */
export type Frame = { readonly out: string } | { readonly err: string } | { readonly exit: number }

/** What a command is started with, besides its standard input. */
export interface Handed {
  readonly args: readonly string[]
  /** Where its relative paths begin. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
}

export const COMMAND = 'entente-command'

/** Writes as slowly as it is read; once nobody listens any more, into nothing. */
export function framed(to: Writable, name: 'out' | 'err'): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string | Buffer, _encoding, done) {
      if (to.destroyed) return done()
      to.write(`${JSON.stringify({ [name]: String(text) })}\n`, () => done())
    },
  })
}
