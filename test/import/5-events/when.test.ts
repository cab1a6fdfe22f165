// Sentences with A and B for two invented presidents → the date of their meeting, as coarse as the text is.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const named = (text: string): string =>
  text
    .replaceAll(/\bA\b/g, 'Kenyan President Peter Kiprono')
    .replaceAll(/\bB\b/g, 'Ugandan President John Lamara')
/** All is read as of Wednesday, 8 May 2024. */
const datesIn = (text: string): (string | null)[] =>
  eventsIn(named(text), 'MEETING').map((event) => event.date)

describe('date of a meeting', () => {
  it.each<[text: string, date: string | null]>([
    // Which side of the report's day it lies on is told by the verb on which the words hang.
    ['A met B on Tuesday.', '2024-05-07'],
    ['A meets B on Tuesday.', '2024-05-14'],
    ['A, who will meet B on Friday, spoke on Monday.', '2024-05-10'],
    ['A arrived in Arusha on Monday to meet B.', '2024-05-06'],
    ['Kenya and Uganda postponed a meeting of their presidents, scheduled for Thursday.', '2024-05-09'],
    ['A said his meeting with B next Tuesday would be private.', '2024-05-14'],
    // What dates something else does not date the meeting.
    ["A met B after Sunday's election.", '2024-05-08'],
    [
      'The pact, which takes effect on Friday, was discussed by A and B when they met in Arusha on Monday.',
      '2024-05-06',
    ],
    ['A agreed on Monday to meet B.', null],
    ['A and B discussed goals to achieve carbon neutrality by 2050.', '2024-05-08'],
    ['A met B to discuss ending malaria by the end of 2030.', '2024-05-08'],
    ['A will meet B by 2026.', '2026'],
    ['A met B for the second time in two days.', '2024-05-08'],
    ['A shook hands with B on Tuesday, their first encounter since 1977.', '2024-05-07'],
    ['A met B in what was their second meeting in a week.', '2024-05-08'],
    ['A will meet B in a week.', '2024-05-15'],
    [
      'Kenyan President Peter Kiprono had dined on Tuesday with a friend and was received by the speaker of parliament, Ingrid Moss, this morning.',
      '2024-05-08',
    ],
    ['A and B met in Arusha in March last year.', '2023-03'],
    ['A and B will meet in March of next year.', '2025-03'],
    ['The attack came two days after A flew to Arusha for talks with B.', '2024-05-06'],
    ['A met B a few days ago.', '2024-05'],
    ['A met B a couple of months ago.', '2024-03'],
    ['A met B several months ago.', null],
    ['A will meet B in the coming days.', '2024-05'],
    ['A will meet B in the coming weeks.', '2024'],
    ['A met B in the autumn.', '2023'],
    ['A will meet B in the autumn.', '2024'],
    ['A met B in the fall of the dollar.', '2024-05-08'],
    ['A recently met B.', null],
    ['A and B last met in Arusha.', null],
    ['A met B to discuss the April 19 accord.', '2024-05-08'],
    ['A and B discussed the April 19 accord.', '2024-05-08'],
    ['A met B to prepare them in the lead-up to the June 29-30 summit of the Lakes.', '2024-05-08'],
    ["A talked to B ahead of Monday's presidential election.", '2024-05-08'],
    ["A met B on the sidelines of Tuesday's summit in Rome.", '2024-05-07'],
    ["A and B met at Monday's summit in Rome.", '2024-05-06'],
    ['A and B met on the sidelines of the lake summit in Rome on Monday.', '2024-05-06'],
    ['A met B in Rome on Monday. It was their first encounter since they quarrelled in 1992.', '2024-05-06'],
    ['Last week Kenyan President Peter Kiprono met B.', '2024-04-29/2024-05-05'],
    // Whole units.
    ['A met B last week.', '2024-04-29/2024-05-05'],
    ['A met B over the weekend.', '2024-05-04/2024-05-05'],
    ['A will meet B this week.', '2024-05-08/2024-05-12'],
    ['A is meeting B later this week.', '2024-05-08/2024-05-12'],
    ['A met B last month in Arusha.', '2024-04'],
    ['A, who met B last year in Vienna, said on Tuesday that trade had grown.', '2023'],
    ['A and B met in Arusha May 5-7.', '2024-05-05/2024-05-07'],
    // Counted from a day of the text.
    ['A said on Wednesday that his talks with B the day before had been useful.', '2024-05-07'],
    ['On Tuesday, a day after meeting B in Arusha, A flew to Cairo.', '2024-05-06'],
    ['A flew home on Tuesday. He had met B the day before.', '2024-05-06'],
    // On which day the journey itself was, nothing tells.
    ['A had arrived in Arusha the day before. He met B.', '2024-05-08'],
    ['A arrived in Arusha a day later. He met B.', '2024-05-08'],
    ["A has not spoken with B since a telephone call on New Year's Day.", '2024-01-01'],
    ['A met church leaders on Monday. In the afternoon he saw B.', '2024-05-06'],
    ['A is to arrive in Kampala on Monday and will meet B the following day.', '2024-05-14'],
    ['A said Friday he would meet B at the summit.', null],
    ['A recalled his trip to Uganda in March, during which he met with B.', '2024-03'],
    ['A met B last weekend before flying home.', '2024-05-04/2024-05-05'],
    // What comes after has its own day.
    ['A will meet B in Kampala, then attend a forum in Lusaka from Friday to Sunday.', null],
    // Background goes on in the next sentence.
    ['A flew to Uganda in April 2021 and met B. They discussed the importance of trade.', '2021-04'],
    ['A travelled to Kampala in April 2021. He met B.', '2021-04'],
    ['In 1998, A was a clerk. Later he met B at a bar.', null],
    ['A was in the region just a few weeks ago. He met B.', null],
    ['In August 2021, A opened a bridge in Uganda. Kiprono and B discussed trade.', '2021-08'],
    ['In August 2021, a bridge was opened. A and B discussed trade.', '2024-05-08'],
    ['In August 2021, A opened a bridge. Now Kiprono discussed trade with B.', '2024-05-08'],
    ['Relations soured in 2010. A met B and pledged to mend them.', '2024-05-08'],
    ['A urged B in a call in March to look into it. Kiprono called the talks with Lamara fine.', '2024-03'],
    // The day that the text is at.
    ['A arrived on Monday. He met B.', '2024-05-06'],
    ['Earlier in the day, A received B.', '2024-05-08'],
    ['A will travel to Arusha on Friday. He will meet B.', '2024-05-10'],
    ['A will travel to Rwanda and Malawi May 30-June 3. In Kigali, he will meet B.', '2024-05-30/2024-06-03'],
    ['A met B under Resolution 2231 of the Council on Monday.', '2024-05-06'],
    ['ARUSHA, May 7 (KNA) -- A met B here today.', '2024-05-07'],
  ])('when the text is "%s", then it is %s', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })
})

describe('date of a meeting in a text without a day of its own', () => {
  it.each<[text: string, date: string | null]>([
    ['A met B on 5 May 2019.', '2019-05-05'],
    ['A and B met in Arusha in May 2019.', '2019-05'],
    ['A will meet B on Friday.', null],
    ['A met B on May 5.', null],
    ['A met B last week.', null],
  ])('when the text is "%s", then it is %s', (text, date) => {
    expect(eventsIn(named(text), 'MEETING', null).map((event) => event.date)).toEqual([date])
  })
})

describe('when a meeting was of which a briefing speaks', () => {
  const briefing = 'Kenyan spokesperson Asha Oloo took questions in Nairobi.\n\nSPOKESPERSON OLOO: '
  it.each<[said: string, date: string | null]>([
    ['Minister Kiprono met with President Lamara in Arusha.', null],
    ['Minister Kiprono met with President Lamara in Arusha yesterday.', '2024-05-07'],
    ['I met with President Lamara in Arusha.', '2024-05-08'],
  ])('when it says "%s", then %s', (said, date) => {
    expect(datesIn(briefing + said)).toEqual([date])
  })
})
