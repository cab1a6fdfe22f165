// A text in → its lines, with hard-wrapped lines joined into paragraphs, as spans of the text.
import type { Span } from '../reading.ts'

/** Lines of a wrapped text are about this long; a shorter one that stops mid-sentence is a heading. */
const WRAPPED_LINE = { min: 50, max: 100 }

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
    const start = found.index + (raw.length - raw.trimStart().length)
    const end = found.index + raw.trimEnd().length
    if (end > start) lines.push([start, end])
  }
  return lines
}

/** Hard-wrapped when many lines run on in lower case after a line of the usual width. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false
  let running = 0
  for (let i = 1; i < lines.length; i++) {
    const [start, end] = lines[i - 1]!
    if (
      end - start <= WRAPPED_LINE.max &&
      /\p{Ll}/u.test(text[lines[i]![0]]!) &&
      !/[.!?:]["”’)]*$/.test(text.slice(start, end))
    )
      running++
  }
  return running >= Math.max(2, lines.length * 0.2)
}

function continues(text: string, paragraph: Span, line: Span, previousEnd: number): boolean {
  if (/\n\s*\n|\r\s*\r/.test(text.slice(previousEnd, line[0]))) return false
  const tail = text.slice(Math.max(paragraph[0], previousEnd - 120), previousEnd)
  const lastLine = tail.slice(Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1)
  return lastLine.length >= WRAPPED_LINE.min || /\p{Ll}/u.test(text[line[0]]!)
}
