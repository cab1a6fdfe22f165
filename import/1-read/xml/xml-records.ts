// The bytes of an XML file → those elements that hold an article each, one at a time, in flat memory.
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { SourceError } from '../source-error.ts'
import { RECORD_LIMIT } from '../text-file.ts'
import { withAmpersands } from './ampersands.ts'
import { ENTITIES } from './entities.ts'
import { XmlDecoder } from './xml-decoder.ts'
import type { XmlElement } from './xml-element.ts'

export interface XmlRecord {
  readonly element: XmlElement
  /** 1-based: where it begins. */
  readonly line: number
  /** Why it is not to be trusted. */
  readonly problem: string | null
}

/** What stands around the records, as far as it has been read: `title` of `<channel>`. */
export interface XmlSurroundings {
  readonly root: string
  /** First text of each element of that name that stands at most three deep. */
  readonly texts: ReadonlyMap<string, string>
}

/** One record, or what ends or spoils the file at a line. */
export type XmlEvent = XmlRecord | { readonly line: number; readonly failure: string }

const DEEPEST = 200
const DEEPEST_OPEN = 5_000
const MOST_TEXTS = 100
const LONGEST_TEXT = 2_000

interface Open {
  element: XmlElement
  line: number
  size: number
  depth: number
  problem: string | null
}

/**
 * Reads strictly (saxes): external entities are never fetched, own entities refuse the file. A mistake spoils the
 * record in which it stands and no other.
 */
export class XmlReading {
  readonly #parser = new SaxesParser({ xmlns: false as const })
  readonly #isRecord: (name: string) => boolean
  readonly #events: XmlEvent[] = []
  readonly #texts = new Map<string, string>()
  #root = ''
  #prefix = ''
  #open: Open | null = null
  #path: XmlElement[] = []
  #depth = 0
  #names: string[] = []
  #unread = 0
  #failed = false
  #mistake = false

  constructor(isRecord: (name: string) => boolean) {
    this.#isRecord = isRecord
    const parser = this.#parser
    Object.assign(parser.ENTITIES, ENTITIES)
    parser.on('doctype', (doctype) => {
      if (doctype.includes('<!ENTITY')) this.#fail('declares entities of its own, which are not expanded')
    })
    parser.on('opentag', (tag) => this.#enter(tag))
    parser.on('closetag', () => this.#leave())
    parser.on('text', (text) => this.#text(text))
    parser.on('cdata', (text) => this.#text(text))
    parser.on('error', (error) => this.#error(error.message))
  }

  get surroundings(): XmlSurroundings {
    return { root: this.#root, texts: this.#texts }
  }

  async *read(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XmlEvent> {
    const decode = new XmlDecoder()
    try {
      for await (const chunk of chunks) {
        this.#unread += chunk.length
        this.#parser.write(decode.next(chunk))
        if (this.#unread > 2 * RECORD_LIMIT) this.#fail(`a piece longer than ${2 * RECORD_LIMIT} bytes`)
        yield* this.#events.splice(0)
        if (this.#failed) return
      }
      this.#parser.write(decode.rest())
      if (this.#open) this.#breakOff(this.#open)
      else this.#parser.close()
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      this.#fail(error.message)
    }
    yield* this.#events.splice(0)
  }

  #enter({ name, attributes }: SaxesTagPlain): void {
    this.#unread = 0
    this.#depth += 1
    if (this.#root === '') this.#begin(name)
    if (this.#depth > DEEPEST_OPEN) this.#fail(`nested deeper than ${DEEPEST_OPEN} elements`)
    const own = name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name
    const element: XmlElement = { name: own, attributes: attributesOf(attributes), children: [] }
    if (this.#open?.element.name === own) this.#breakOff(this.#open)
    const open = this.#open
    if (open) {
      open.size += 50
      if (this.#depth - open.depth > DEEPEST) open.problem ??= `nested deeper than ${DEEPEST} elements`
      if (this.#isKept(open)) this.#path.at(-1)!.children.push(element)
      this.#path.push(element)
    } else if (this.#isRecord(own)) {
      this.#open = { element, line: this.#parser.line, size: 0, depth: this.#depth, problem: null }
      this.#path = [element]
    }
    this.#names.push(own)
  }

  #begin(name: string): void {
    const colon = name.indexOf(':')
    this.#prefix = colon < 0 || name.startsWith('rdf:') ? '\0' : name.slice(0, colon + 1)
    this.#root = colon < 0 || name.startsWith('rdf:') ? name : name.slice(colon + 1)
  }

  /** Records do not hold each other: where one begins in one, or the file ends, the former was not closed. */
  #breakOff({ line }: Open): void {
    this.#events.push({ line, failure: 'not well-formed XML (breaks off)' })
    this.#open = null
    this.#mistake = true
  }

  #leave(): void {
    this.#unread = 0
    const open = this.#open
    if (open && this.#depth === open.depth) {
      const { element, line, problem } = open
      if (!this.#failed) this.#events.push({ element, line, problem })
      this.#open = null
    } else if (open) {
      this.#path.pop()
    }
    this.#depth -= 1
    this.#names.pop()
  }

  #text(written: string): void {
    this.#unread = 0
    const text = withAmpersands(written)
    const open = this.#open
    if (!open) return this.#textOutside(text)
    open.size += text.length
    if (open.size > RECORD_LIMIT) open.problem ??= `longer than ${RECORD_LIMIT} characters`
    if (text.includes('\uFFFD'))
      open.problem ??= 'not in the encoding that the file declares (UTF-8 where it declares none)'
    if (this.#isKept(open)) this.#path.at(-1)!.children.push(text)
  }

  #textOutside(text: string): void {
    const name = this.#names.at(-1)
    if (name === undefined || this.#depth > 3 || this.#texts.size >= MOST_TEXTS) return
    if (text.trim() !== '' && !this.#texts.has(name))
      this.#texts.set(name, text.trim().slice(0, LONGEST_TEXT))
  }

  #isKept(open: Open): boolean {
    return open.size <= RECORD_LIMIT && this.#depth - open.depth <= DEEPEST
  }

  /** Inside a record it is the record's; of those outside the first is told. */
  #error(message: string): void {
    const what = `not well-formed XML (${message.replace(/^[^:]*:\d+:\d+: /, '').slice(0, 160)})`
    if (this.#open) this.#open.problem ??= what
    else if (!this.#mistake && !this.#failed) {
      this.#mistake = true
      this.#events.push({ line: this.#parser.line, failure: what })
    }
  }

  #fail(failure: string): void {
    if (!this.#failed) this.#events.push({ line: this.#parser.line, failure })
    this.#failed = true
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [name, withAmpersands(value)]))
}
