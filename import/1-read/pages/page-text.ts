// A part of a page → its text: a line for each paragraph, heading, item of a list or row of a table.
import { ELEMENT, type PageNode, TEXT, walk } from './page-node.ts'

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What nobody reads on the page. */
const UNREAD = named(
  'TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO HEAD BUTTON SELECT TEXTAREA INPUT DIALOG',
)
/** What stands around the article. */
export const AROUND = named('NAV ASIDE FOOTER FORM MENU')
const INLINE = named(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
)
/** A space, not an end of line, stands between these. */
const CELL = named('TD TH')

/** Lines are trimmed and white space in them is one space; an empty line stands between paragraphs, none at a <br>. */
export function pageText(root: PageNode, leaveOut: ReadonlySet<string> = new Set()): string {
  const text = new Lines()
  let preformatted = 0
  const isSkipped = (node: PageNode): boolean => {
    const name = node.nodeName.toUpperCase()
    return UNREAD.has(name) || leaveOut.has(name)
  }
  for (const { node, entered } of walk(root, isSkipped)) {
    if (node.nodeType === TEXT && entered) {
      if (preformatted > 0) text.addLines(node.nodeValue ?? '')
      else text.add(node.nodeValue ?? '')
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase()
      if (name === 'PRE') preformatted += entered ? 1 : -1
      if (CELL.has(name)) text.add(' ')
      else if (name !== 'BR') text.end(INLINE.has(name) ? 0 : 2)
      else if (entered) text.end(1)
    }
  }
  return text.toString()
}

class Lines {
  private readonly written: string[] = []
  private line = ''
  /** Ends of lines since the last text. */
  private ends = 0

  add(text: string): void {
    this.line += text
  }

  addLines(text: string): void {
    for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (at > 0) this.end(1)
      this.line += line
    }
  }

  /** Ends the line: 1 starts a new one, 2 a new paragraph. Two ends of lines end the paragraph too. */
  end(ends: 0 | 1 | 2): void {
    if (ends === 0) return
    const line = this.line.replace(/\s+/g, ' ').trim()
    if (line !== '') {
      if (this.written.length > 0) this.written.push(this.ends > 1 ? '\n\n' : '\n')
      this.written.push(line)
      this.ends = 0
    }
    this.line = ''
    this.ends += ends
  }

  toString(): string {
    this.end(2)
    return this.written.join('').toWellFormed()
  }
}
