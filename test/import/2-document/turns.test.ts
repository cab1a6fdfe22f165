// Transcripts with invented people → whose turn each paragraph is; and texts that are no transcript.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { toDocument } from '../../../import/2-document/index.ts'

/** `MR SOL: Good morning.`; a speaker who stays unknown in brackets. */
function turnsOf(text: string): string[] {
  const { paragraphs } = toDocument(createArticle({ id: 'x', publishedAt: null, text }, 'test'))
  return paragraphs.flatMap(({ start, end, role, speaker }) => {
    if (!speaker || role === 'boilerplate') return []
    const label = text.slice(...speaker.span)
    return [`${speaker.named ? label : `[${label}]`}: ${text.slice(start, end)}`]
  })
}

describe('turns', () => {
  it.each<[text: string, turns: string[]]>([
    [
      'QUESTION: Where to?\n\nMR SOL: To Lima.\n\nOn Monday.',
      ['[QUESTION]: Where to?', 'MR SOL: To Lima.', 'MR SOL: On Monday.'],
    ],
    ['FOREIGN MINISTER DE LA RÚA:  Thank you.', ['FOREIGN MINISTER DE LA RÚA: Thank you.']],
    ['PRIME MINISTER OYA: (Via interpreter) Welcome.', ['PRIME MINISTER OYA: (Via interpreter) Welcome.']],
    [
      'SECRETARY SOL (in French): Good.\nSENIOR STATE DEPARTMENT OFFICIAL TWO: Yes.',
      ['SECRETARY SOL: Good.', '[SENIOR STATE DEPARTMENT OFFICIAL TWO]: Yes.'],
    ],
    [
      'Moderator: Who is next?\nAmbassador Nina Sol: I am.\nModerator: Go on.',
      ['[Moderator]: Who is next?', 'Ambassador Nina Sol: I am.', '[Moderator]: Go on.'],
    ],
    [
      '((WN)) Who?\n((Nina Sol)) I.\n((WN)) When?\n((Nina Sol)) Now.',
      ['[WN]: Who?', 'Nina Sol: I.', '[WN]: When?', 'Nina Sol: Now.'],
    ],
  ])('when a text is %j, then %j', (text, turns) => {
    expect(turnsOf(text)).toEqual(turns)
  })

  it.each([
    'VESSEL NAME: Aurora\nVESSEL TYPE: Tanker\nVESSEL NAME: Borealis',
    'PRESIDENT SOL: TALKS WILL GO ON',
    'Note: the talks go on.\nBackground: They began in May.',
    'The minister said: "We agree."',
    'Q: Who?',
  ])('when a text is %j, then it is no transcript', (text) => {
    expect(turnsOf(text)).toEqual([])
  })
})
