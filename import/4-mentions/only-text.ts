// A line that is no article's text – a label, a source, a title – → a document of one paragraph, to be read like one.
import type { Document } from '../2-document/index.ts'

export function onlyText(text: string): Document {
  return {
    article: { id: '', text, publishedAt: null, contentHash: '', origin: '' },
    publishedDay: null,
    dateline: null,
    paragraphs: [{ start: 0, end: text.length, role: 'prose' }],
  }
}
