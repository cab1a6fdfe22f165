// A line that is no article's text – a label, a source, a title – → its sentences; the last lines are remembered.
import { remembering } from '../../src/remembering.ts'
import { toSentences } from './index.ts'
import type { Sentence } from './sentence.ts'

/** A title is asked for twice in a row, and an archive has few sources. */
const LINES = 64

/** Offsets are the line's own. */
export const sentencesOfLine = remembering(
  (line): readonly Sentence[] =>
    toSentences({
      article: { id: '', text: line, publishedAt: null, contentHash: '', origin: '' },
      publishedDay: null,
      dateline: null,
      paragraphs: [{ start: 0, end: line.length, role: 'prose' }],
    }),
  LINES,
)
