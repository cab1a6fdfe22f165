// HTML → a tree of nodes; nothing in it is run and nothing is fetched.
import { parseHTML } from 'linkedom'

/** What is used of a DOM node, so that the rest of the project needs no DOM types. */
export interface PageNode {
  readonly nodeType: number
  /** In capitals for elements of HTML. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
}

export const ELEMENT = 1
export const TEXT = 3

/** Deeper than any page that people write; the packages that take a page apart call themselves for each level. */
const DEEPEST = 256
/** Pages have some thousands of elements; a book in one page has some ten thousands. */
const MOST_ELEMENTS = 100_000
/** Tags that stand open at once, by a count of `<` alone, before a tree is made of them. */
const MOST_OPEN = 50_000

const WRAP = ['<!doctype html><html><head></head><body>', '</body></html>'] as const

/** Parses a page or a fragment of one. `reason`: it is deeper or larger than a page can be. */
export function parsePage(html: string): PageDocument | { readonly reason: string } {
  if (countOf(html, '<') > 2 * MOST_ELEMENTS) return tooMany
  if (openTags(html) > MOST_OPEN) return tooDeep
  // Without the outer elements the parser takes the first one for the root.
  const whole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : WRAP.join(withoutOuter(html))
  const document = parseHTML(whole).document as unknown as PageDocument
  return problemOf(document.documentElement) ?? document
}

const tooMany = { reason: `more than ${MOST_ELEMENTS} elements and pieces of text` } as const
const tooDeep = { reason: `nested deeper than ${DEEPEST} elements` } as const

function withoutOuter(html: string): string {
  return html.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^<>]{0,2000})?>/gi, '')
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

function openTags(html: string): number {
  const opened = html.match(/<[a-z]/gi)?.length ?? 0
  return (
    opened - (html.match(/<\/[a-z]|\/>|<(?:p|li|br|img|meta|link|input|hr|td|tr|option)\b/gi)?.length ?? 0)
  )
}

function problemOf(root: PageNode): { readonly reason: string } | null {
  let depth = 0
  let elements = 0
  for (const step of walk(root)) {
    depth += step.entered ? 1 : -1
    if (depth > DEEPEST) return tooDeep
    if (step.entered) elements += 1
  }
  return elements > MOST_ELEMENTS
    ? { reason: `more than ${MOST_ELEMENTS} elements and pieces of text` }
    : null
}

/** All nodes under `root` in the order of the text, each when it begins and when it ends; calls itself nowhere. */
export function* walk(
  root: PageNode,
  isSkipped: (node: PageNode) => boolean = () => false,
): Generator<{ readonly node: PageNode; readonly entered: boolean }> {
  let node: PageNode = root
  for (;;) {
    yield { node, entered: true }
    let next = isSkipped(node) ? null : node.firstChild
    while (next === null) {
      yield { node, entered: false }
      if (node === root) return
      next = node.nextSibling
      if (next === null) node = node.parentNode!
    }
    node = next
  }
}
