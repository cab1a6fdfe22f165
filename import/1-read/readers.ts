// The forms that articles come in, by the endings of their files → the reader of each.
import { extname } from 'node:path'
import type { Article } from '../reading.ts'
import type { ByteSource } from './chunks.ts'
import { readJsonLines } from './json-lines.ts'
import { readPage } from './pages/page.ts'
import type { Reject } from './reject.ts'
import { readTextFile } from './text-file.ts'
import { readXml } from './xml/xml-file.ts'

/** What readers are told besides the bytes. */
export interface ReaderOptions {
  /** Epoch milliseconds: dates more than a day later are suspect. */
  readonly now: number
}

/**
 * Reads one input to its end in flat memory; what is broken in it becomes a Reject. `source` is not binary, and its
 * `chunks` may throw a SourceError, after which the articles read so far stay.
 */
export type FormReader = (
  source: ByteSource,
  origin: string,
  options: ReaderOptions,
) => AsyncGenerator<Article | Reject>

export interface Form {
  readonly extensions: readonly string[]
  /** Told by its first characters (without white space): for standard input, and for forms that share an ending. */
  readonly looksLike?: (start: string) => boolean
  readonly read: FormReader
}

const IS_PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b/i

const TEXT: Form = {
  extensions: ['.txt'],
  read: (source, origin, { now }) => readTextFile(source, origin, now),
}

/** In the order in which they are asked whether an input looks like them. */
const FORMS: readonly Form[] = [
  {
    extensions: ['.jsonl', '.ndjson'],
    looksLike: (start) => start.startsWith('{'),
    read: (source, origin, { now }) => readJsonLines(source, origin, now),
  },
  {
    extensions: ['.html', '.htm', '.xhtml'],
    looksLike: (start) => IS_PAGE.test(start),
    read: readPage,
  },
  {
    extensions: ['.xml', '.rss', '.atom', '.rdf', '.nitf'],
    looksLike: (start) =>
      start.startsWith('<?xml') || /^<(?:rss|feed|newsItem|newsMessage|nitf)\b/.test(start),
    read: readXml,
  },
  TEXT,
]

export const EXTENSIONS: readonly string[] = FORMS.flatMap(({ extensions }) => extensions)

/** The reader of a file by its ending, and by its beginning where forms share one; null for files that are not read. */
export function readerOf(path: string, start: Uint8Array): FormReader | null {
  const extension = extensionOf(path)
  const forms = FORMS.filter(({ extensions }) => extensions.includes(extension))
  return (likely(forms, start) ?? forms[0])?.read ?? null
}

/** The reader of an input without a name, by its beginning. */
export function readerOfStart(start: Uint8Array): FormReader {
  return (likely(FORMS, start) ?? TEXT).read
}

/** The ending that tells the form: `a/News.JSONL` → `.jsonl`. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}

function likely(forms: readonly Form[], start: Uint8Array): Form | undefined {
  const text = Buffer.from(start.subarray(0, 1000)).toString('latin1').trimStart()
  return forms.find(({ looksLike }) => looksLike?.(text))
}
