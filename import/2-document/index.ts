// An article in → its document: paragraphs by role, speakers of a transcript, dateline, day of publication.
export { ENGLISH, languageOf } from './language.ts'
import { BOILERPLATE_LINES, CREDIT_LINES } from '../../src/vocabulary/words/page-cues.ts'
import type { Article, Span } from '../reading.ts'
import { findDateline } from './dateline.ts'
import type { Dateline, Document, Paragraph, ParagraphRole, Speaker } from './document.ts'
import { splitParagraphs } from './lines.ts'
import { findTurns } from './turns.ts'

export type { Dateline, Document, Paragraph, Speaker } from './document.ts'

const BOILERPLATE = new RegExp(`^(?:${BOILERPLATE_LINES.join('|')})$`, 'i')
const CREDIT = new RegExp(`^(?:${CREDIT_LINES.join('|')})$`)
/** ` date 2022-03-07 ` as some archives put before the text, and `18.01.2018 North America` before the title. */
const ARCHIVE_HEADER = /^\s*date \d{4}-\d{2}-\d{2}\s+/
const DATE_LINE =
  /^\d{1,2}[./]\d{1,2}[./]\d{4}\b[^.!?]{0,60}$|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\p{Lu}\p{L}+ \d{1,2}, \d{4}\s*$/u
/** `Title of the piece Tuesday, March 5, 2024 9:15:30 AM`. */
const TITLE_WITH_TIME =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}+ \d{1,2}, \d{4}(?: \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)?$/u
/** `… died. (Reuters)` ends a sentence too: digests name their sources so. */
const SENTENCE_END = /[.!?…:;]["'”’)\]]*\s*(?:\([^()]{2,60}\)\s*){0,3}$/
const LONGEST_HEADING = 200
/** Datelines stand in the first prose of a text, after titles and bylines at most. */
const DATELINE_PARAGRAPHS = 6

/** Divides an article's text into paragraphs and finds its dateline. Offsets are the text's own. */
export function toDocument(article: Article): Document {
  const text = article.text
  const spans = splitParagraphs(text)
  const articleDay = article.publishedAt?.slice(0, 10) ?? null
  const seen = new Set<string>()
  const paragraphs: Paragraph[] = []
  const turns = findTurns(text, spans)
  let speaker: Speaker | null = null
  let dateline: Dateline | null = null
  for (const [index, span] of spans.entries()) {
    const end = span[1]
    let start = span[0]
    const header = index === 0 ? ARCHIVE_HEADER.exec(text.slice(0, end)) : null
    if (header) start = header[0].length
    if (!dateline && index < DATELINE_PARAGRAPHS && !turns.has(index)) {
      dateline = findDateline(text, start, end, articleDay)
      if (dateline) {
        paragraphs.push({ start, end: dateline.span[1], role: 'boilerplate' })
        start = dateline.span[1]
      }
    }
    const turn = turns.get(index)
    if (turn && turn.start > start) {
      paragraphs.push({ start, end: Math.min(turn.start, end), role: 'boilerplate' })
      start = turn.start
      speaker = turn.speaker
    }
    if (start >= end) continue
    const role = roleOf(text, [start, end], seen)
    paragraphs.push({ start, end, role: speaker ? 'prose' : role, ...(speaker ? { speaker } : {}) })
  }
  return { article, publishedDay: articleDay ?? dateline?.day ?? null, dateline, paragraphs }
}

function roleOf(text: string, [start, end]: Span, seen: Set<string>): ParagraphRole {
  if (end - start > LONGEST_HEADING) return 'prose'
  const line = text.slice(start, end)
  if (BOILERPLATE.test(line) || CREDIT.test(line) || DATE_LINE.test(line)) return 'boilerplate'
  if (TITLE_WITH_TIME.test(line)) return 'heading'
  if (SENTENCE_END.test(line)) return 'prose'
  // A title that a page repeats is read once.
  if (seen.has(line)) return 'boilerplate'
  seen.add(line)
  return 'heading'
}
