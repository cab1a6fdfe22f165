// Sentences with A and B for two invented presidents → whether their meeting happened, will, might, or did not.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const named = (text: string): string =>
  text
    .replaceAll(/\bA\b/g, 'Kenyan President Peter Kiprono')
    .replaceAll(/\bB\b/g, 'Ugandan President John Lamara')
const statusIn = (text: string): string[] => eventsIn(named(text), 'MEETING').map((event) => event.status)

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  occurred: [
    'A discussed trade with B as Uganda prepares to preside over the union in 2031.',
    'A met B later that day.',
    'After consultations between A and B on Monday, the camp believes in a deal.',
    'It matches the objectives that A had set for this meeting with B.',
    'A met B in Arusha on Monday.',
    'A flew to Arusha on Tuesday for talks with B.',
    'A told reporters after meeting B that the border would open.',
    'A refused to comment after his meeting with B on Monday.',
    'A failed to reach agreement in talks with B in Arusha on Tuesday.',
    'A did not say what he had discussed when he met B in Arusha on Monday.',
    'A called for an end to the violence during a meeting with B on Monday.',
    'A rejected criticism of his meeting with B in Arusha in April.',
    'A cancelled a press conference after talks with B in Arusha on Monday.',
    'A, who met B on Monday, refused to resign.',
    'A not only met B but also dined with him.',
    'A has not met B since 2019.',
    'A is holding talks with B in Arusha.',
    'A will be absent because he was meeting B in Arusha.',
  ],
  planned: [
    'They will discuss it later this month when A joins the talks with B.',
    'In the meetings of A with B we expect the debate to be long.',
    'They praised the May 20 Kenya-Uganda summit, which will bring together the two camps.',
    'My friends, the meeting of A later today with B is an opportunity.',
    'Let us look ahead to the meeting of A with B that is going to be in Arusha.',
    'A will be in Arusha, meeting with B.',
    'A is restarting his talks with B later this year.',
    'On Monday A will take part in a conference hosted by B.',
    'A will meet B in Arusha on Friday.',
    'A is to meet B in Arusha next week.',
    'A was to meet B later Wednesday.',
    'A said he would meet B on Sunday.',
    'A meets B on Friday.',
    '10:30 a.m. A meets with B in Arusha.',
    'A arrives in Arusha on Monday for talks with B.',
    'A is expected to discuss trade when he meets B on Saturday.',
    'A agreed to meet B in June, a spokesman said.',
    'A said he looked forward to meeting B in Arusha.',
    'A stayed in Geneva to meet B.',
    'A meeting between A and B is scheduled for May 20 in Arusha.',
    'The summit between A and B has been postponed to June 12.',
    'Officials said A would fly home after meeting B on Thursday.',
  ],
  cancelled: [
    'A cancelled a meeting with B.',
    'A called off talks with B in Arusha.',
    'A was to have met B on Monday.',
    'A had planned to meet B on Tuesday but fell ill.',
    'A meeting between A and B planned for Thursday in Arusha was postponed.',
  ],
  denied: [
    'A denied having met B in May.',
    'A denied having secretly met B in May.',
    'A denied reports that he had secretly met B in May.',
    'A rejected claims that he had held talks with B in May.',
    'A denied meeting B in Arusha in April.',
    'A denied that he had met B.',
    'A refused to meet B on Monday.',
    'A ruled out talks with B.',
    'A rejected talks with B.',
    'A left Arusha without meeting B.',
    'A has no plans to meet B.',
    'There were no plans for a meeting between A and B, an aide said.',
    'Neither A nor his minister met B.',
    'A and B have never met.',
    'A has not met B since the war.',
  ],
  hypothetical: [
    'A did not deny reports that he had met B in May.',
    'A talked about holding a summit with B.',
    'A could meet B in Arusha next month.',
    'A offered to meet B.',
    'A proposed a meeting with B in Arusha.',
    'A called for talks with B.',
    'A hopes to meet B in Arusha.',
    'If A meets B, the border will be discussed.',
    'A would meet B only if the troops left.',
    'A is considering a meeting with B.',
    'A meeting between A and B is possible, an aide said.',
    'A meeting between A and B is unlikely before June.',
  ],
}

describe('status of a meeting', () => {
  it.each(
    Object.entries(SENTENCES).flatMap(([status, texts]) =>
      texts.map((text): [string, string] => [text, status]),
    ),
  )('when the text is "%s", then it is %s', (text, status) => {
    expect(statusIn(text.replace(/^A meeting/, 'The meeting'))).toEqual([status])
  })
})
