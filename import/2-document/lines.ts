// A text in → its lines, with hard-wrapped lines joined into paragraphs, as spans of the text.
import type { Span } from '../reading.ts'

/** Lines of a wrapped text are about this long; a shorter one that stops mid-sentence is a heading. */
const WRAPPED_LINE = { min: 50, max: 100 }
/** No line of a wrapped text is longer than this. */
const COLUMN = 85
/** Of the lines of a wrapped text at least this share runs on in the next. */
const RUNNING = 0.3

/** The white space before a line, and the mark of an item of a list: `  * Peru and Chile sign a treaty.` */
const BULLET = /^\s*(?:[*•▪◦‣·]+\s+)?/

/** Splits a text into paragraphs, trimmed, as spans; blank ones are left out. Linear in the text's length. */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  const wrapped = isHardWrapped(text, lines)
  const paragraphs: Span[] = []
  let previousEnd = -1
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && wrapped && continues(text, last, line, previousEnd))
      paragraphs[paragraphs.length - 1] = [last[0], line[1]]
    else paragraphs.push(line)
    previousEnd = line[1]
  }
  return paragraphs
}

function splitLines(text: string): Span[] {
  const lines: Span[] = []
  const pattern = /[^\r\n\u2028\u2029]+/g
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const raw = found[0]
    const start = found.index + BULLET.exec(raw)![0].length
    const end = found.index + raw.trimEnd().length
    if (end > start) lines.push([start, end])
  }
  return lines
}

/** Hard-wrapped when no line is longer than a column and many lines run on, some in lower case, or simply many in lower case. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false
  const inColumn = lines.every(([start, end]) => end - start <= COLUMN)
  let running = 0
  let lower = 0
  for (let i = 1; i < lines.length; i++) {
    const [start, end] = lines[i - 1]!
    if (end - start > WRAPPED_LINE.max || /[.!?:]["”’)]*$/.test(text.slice(start, end))) continue
    if (/\p{Ll}/u.test(text[lines[i]![0]]!)) lower++
    if (end - start >= WRAPPED_LINE.min && !opensParagraph(text, end, lines[i]![0])) running++
  }
  return (
    lower >= Math.max(2, lines.length * 0.2) || (inColumn && lower > 0 && running >= lines.length * RUNNING)
  )
}

/** Whether a blank line stands before a line, or it is indented more than by a space. */
function opensParagraph(text: string, previousEnd: number, start: number): boolean {
  const between = text.slice(previousEnd, start)
  return /\n\s*\n|\r\s*\r|[\n\r][ \t]{2,}$/.test(between)
}

function continues(text: string, paragraph: Span, line: Span, previousEnd: number): boolean {
  if (opensParagraph(text, previousEnd, line[0])) return false
  const tail = text.slice(Math.max(paragraph[0], previousEnd - 120), previousEnd)
  const lastLine = tail.slice(Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1)
  return lastLine.length >= WRAPPED_LINE.min || /\p{Ll}/u.test(text[line[0]]!)
}
