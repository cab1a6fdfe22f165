// What is kept of an XML element, and the questions that readers ask of it.

export interface XmlElement {
  /** With its prefix, but for the root's own: `title`, `dc:date`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

/** The first child of one of these names; names given first go first. */
export function child(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element?.children.find((each) => typeof each !== 'string' && each.name === name)
    if (found) return found as XmlElement
  }
  return undefined
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (each): each is XmlElement => typeof each !== 'string' && each.name === name,
  )
}

/** All elements of a name under this one, outermost only. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((each) =>
    typeof each === 'string' ? [] : each.name === name ? [each] : descendants(each, name),
  )
}

/** All text in the element, white space as one space; undefined when there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return element && (rawText(element).replace(/\s+/g, ' ').trim() || undefined)
}

export function rawText(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : rawText(each))).join('')
}

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 hl1 hl2 li tr dt dd table ul ol dl pre blockquote bq block section article br'.split(
    ' ',
  ),
)
const UNREAD = new Set(['script', 'style', 'media', 'iframe', 'noscript', 'object', 'media-metadata'])

/** The text of XHTML or NITF: a line for each paragraph, an empty line between them. */
export function paragraphs(element: XmlElement): string {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const add = (each: XmlElement | string): void => {
    if (typeof each === 'string') {
      line += each
      return
    }
    const name = each.name.slice(each.name.indexOf(':') + 1).toLowerCase()
    if (UNREAD.has(name)) return
    if (BLOCKS.has(name)) end()
    each.children.forEach(add)
    if (BLOCKS.has(name)) end()
    else if (name === 'td' || name === 'th') line += ' '
  }
  add(element)
  end()
  return lines.join('\n\n')
}
