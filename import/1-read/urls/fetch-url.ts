// An http(s) address → the bytes that it answers with, within limits of time, size and redirects.
import { get as getPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, publicLookup } from './public-address.ts'

/** What a server said of the version that it sent, to be shown to it the next time. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export interface FetchOptions {
  /** Of the version that is known: the server need not send it again. */
  readonly known?: Validators | undefined
  /** Milliseconds for all of it. */
  readonly timeout?: number
  /** Bytes of the body. */
  readonly limit?: number
  /** Tests only: let addresses of this machine through. */
  readonly allowClosed?: boolean
}

export interface Fetched extends Validators {
  /** Where the last redirect led. */
  readonly address: string
  readonly body: Uint8Array
  readonly charset: string | undefined
}

const TIMEOUT = 30_000
const LIMIT = 10 * 1024 * 1024
const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Why an address gave nothing, for the user. */
export class FetchError extends Error {}

/** Null when the known version is still the server's. @throws FetchError in every other case but a complete answer 200. */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<Fetched | null> {
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT)
  try {
    let address = url
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await ask(address, options, signal)
      const { statusCode = 0, headers } = response
      if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
        response.destroy()
        address = resolved(headers.location, address)
        continue
      }
      if (statusCode !== 200) {
        response.destroy()
        if (statusCode === 304 && options.known) return null
        throw new FetchError(`the server answered ${statusCode}`)
      }
      const body = await bodyOf(response, options.limit ?? LIMIT)
      const { etag, 'last-modified': lastModified } = headers
      return { address, body, charset: charsetOf(headers['content-type']), etag, lastModified }
    }
    throw new FetchError(`more than ${MOST_REDIRECTS} redirects`)
  } catch (error) {
    if (signal.aborted) throw new FetchError('took too long', { cause: error })
    if (error instanceof FetchError) throw error
    throw new FetchError(`cannot be fetched (${(error as Error).message})`, { cause: error })
  }
}

function resolved(location: string, base: string): string {
  if (!URL.canParse(location, base)) throw new FetchError('redirects to no address')
  return new URL(location, base).href
}

function ask(
  address: string,
  { allowClosed, known }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(`leads to ${url.protocol}, which is neither http nor https`)
  if (url.username !== '' || url.password !== '') throw new FetchError('holds a user name or password')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A number is connected to without being looked up.
  if (!allowClosed && isIP(host) !== 0 && !isPublicAddress(host))
    throw new FetchError(`${host} is no public address`)
  const request: RequestOptions = {
    signal,
    agent: false,
    ...(allowClosed ? {} : { lookup: publicLookup }),
    headers: {
      accept:
        'text/html, application/rss+xml, application/atom+xml, application/xml, application/json, text/plain',
      'accept-encoding': 'identity',
      'user-agent': 'entente',
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    },
  }
  return new Promise((resolve, reject) => {
    ;(url.protocol === 'https:' ? getSecure : getPlain)(url, request, resolve).on('error', reject)
  })
}

async function bodyOf(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    response.destroy()
    throw new FetchError(`the server answered in ${encoding}, which was not asked for`)
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > limit) throw new FetchError(`longer than ${limit} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const charsetOf = (type: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([\w:-]{2,40})/i.exec(type ?? '')?.[1]
