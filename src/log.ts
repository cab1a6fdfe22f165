// A level and a stream → the logger: readable lines on a terminal, JSON lines elsewhere; never a raw control character.
import { pino, type Logger } from 'pino'
import { escapeControls } from './escape.ts'

export type Log = Logger

/** What a log line must never show, at the depth at which configurations and driver errors carry it. */
const SECRETS = ['password', '*.password', '*.*.password', 'credentials', '*.credentials', '*.*.credentials']

/** Creates the logger. Standard output is for answers, so logs go to `stream`, standard error by default. */
export function createLog(
  level: string,
  stream: NodeJS.WritableStream & { isTTY?: boolean } = process.stderr,
): Log {
  const line = stream.isTTY ? (json: string) => readableLine(JSON.parse(json)) : escapeControls
  const destination = { write: (entry: string) => void stream.write(`${line(entry.trimEnd())}\n`) }
  return pino({ level, base: null, redact: { paths: SECRETS, censor: '…' } }, destination)
}

type Entry = Record<string, unknown> & { level: number; time: number; msg?: string; err?: { stack?: string } }

/** One log entry as a person reads it: `12:03:04 warn  the message  key=value`. */
function readableLine({ level, time, msg, err, ...rest }: Entry): string {
  const clock = new Date(time).toISOString().slice(11, 19)
  const name = pino.levels.labels[level] ?? String(level)
  const details = Object.entries(rest).map(([key, value]) => `  ${key}=${JSON.stringify(value)}`)
  const line = `${clock} ${name.padEnd(5)} ${msg ?? ''}${details.join('')}`
  const stack = err?.stack?.split('\n').map((frame) => `\n  ${escapeControls(frame)}`) ?? []
  return escapeControls(line) + stack.join('')
}
