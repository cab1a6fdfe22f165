// The forms that articles come in, by the endings of their files → the reader of each.
import { extname } from 'node:path'
import { type FieldNames, OWN_NAMES } from './field-names.ts'
import type { Form, FormReader } from './form.ts'
import { looksLikeJsonFeed, readJsonFeed } from './json-feed.ts'
import { readJsonLines } from './json-lines.ts'
import { readJsonList } from './json-list.ts'
import { readPage } from './pages/page.ts'
import { looksLikeTable } from './tables/header.ts'
import { readTable } from './tables/table.ts'
import { readTextFile } from './text-file.ts'
import { readXml } from './xml/xml-file.ts'

const IS_PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b/i

const TEXT: Form = {
  extensions: ['.txt'],
  read: (source, origin, { now }) => readTextFile(source, origin, now),
}

/** In the order in which they are asked whether an input looks like them. */
const FORMS: readonly Form[] = [
  { extensions: ['.json', '.jsonfeed'], looksLike: looksLikeJsonFeed, read: readJsonFeed },
  {
    extensions: ['.jsonl', '.ndjson'],
    looksLike: (start) => start.startsWith('{'),
    read: readJsonLines,
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
  { extensions: ['.json'], looksLike: (start) => start.startsWith('['), read: readJsonList },
  { extensions: ['.csv', '.tsv'], looksLike: looksLikeTable, read: readTable },
  TEXT,
]

export const EXTENSIONS: readonly string[] = FORMS.flatMap(({ extensions }) => extensions)

/** The reader of a file by its ending, and by its beginning where forms share one; null for files that are not read. */
export function readerOf(path: string, start: Uint8Array, names?: FieldNames): FormReader | null {
  const extension = extensionOf(path)
  const forms = FORMS.filter(({ extensions }) => extensions.includes(extension))
  return (likely(forms, start, names) ?? forms.at(-1))?.read ?? null
}

/** The reader of an input without a name, by its beginning. */
export function readerOfStart(start: Uint8Array, names?: FieldNames): FormReader {
  return (likely(FORMS, start, names) ?? TEXT).read
}

/** The ending that tells the form: `a/News.JSONL` → `.jsonl`, `news.json.gz` → `.json`. */
export function extensionOf(path: string): string {
  return extname(path.replace(/\.gz$/i, '')).toLowerCase()
}

function likely(forms: readonly Form[], start: Uint8Array, names: FieldNames = OWN_NAMES): Form | undefined {
  const text = Buffer.from(start.subarray(0, 4000)).toString('latin1').trimStart()
  return forms.find(({ looksLike }) => looksLike?.(text, names))
}
