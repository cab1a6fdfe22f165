// Sentences as wires, read-outs and trip notices write them, with A, B and C for invented people → status, day and place.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const named = (text: string): string =>
  text
    .replaceAll(/\bA\b/g, 'Kenyan President Peter Kiprono')
    .replaceAll(/\bB\b/g, 'Ugandan President John Lamara')
    .replaceAll(/\bC\b/g, 'Rwandan Foreign Minister Jean Habimana')
/** All is read as of Wednesday, 8 May 2024. */
const meetingsIn = (text: string): string[] =>
  eventsIn(named(text), 'MEETING')
    .map(({ status, date, place }) => [status, date ?? '-', place ?? '-'].join(' · '))
    .toSorted()

describe('meetings as news tells them', () => {
  it.each<[text: string, ...meetings: string[]]>([
    [
      'NAIROBI, May 7 (KNA) -- A met here today with B to discuss the border.',
      'occurred · 2024-05-07 · Nairobi',
    ],
    ['NAIROBI, May 8 (KNA) -- A is scheduled to meet B here Friday.', 'planned · 2024-05-10 · Nairobi'],
    [
      'NAIROBI, May 8 (KNA) -- A and B ended two days of talks here Tuesday without agreement.',
      'occurred · 2024-05-07 · Nairobi',
    ],
    [
      'NAIROBI, May 8 (KNA) -- A, who is on a three-day visit to Uganda, met B in Entebbe on Monday.',
      'occurred · 2024-05-06 · Entebbe',
    ],
    [
      'NAIROBI, May 8 (KNA) -- A flew to Kampala on Tuesday for talks with B.',
      'occurred · 2024-05-07 · Kampala',
    ],
    [
      'NAIROBI, May 8 (KNA) -- A left for Kampala on Wednesday for talks with B.',
      'planned · 2024-05-08 · Kampala',
    ],
    [
      'NAIROBI, May 8 (KNA) -- The foreign ministers of Kenya and Chad discussed the border here Tuesday.',
      'occurred · 2024-05-07 · Nairobi',
    ],
    [
      'NAIROBI, May 8 (KNA) -- A and his visiting counterpart, John Lamara, reviewed plans for a dam Tuesday.',
      'occurred · 2024-05-07 · Nairobi',
    ],
    ['A and B agreed to reopen the road after talks in Arusha on Monday.', 'occurred · 2024-05-06 · Arusha'],
    ['A arrived in Kampala on Wednesday for talks with B.', 'planned · 2024-05-08 · Kampala'],
    ['A flew by helicopter to Gulu on Monday for talks with B.', 'occurred · 2024-05-06 · Gulu'],
    [
      'A met B here Monday. On Tuesday he held talks with C.',
      'occurred · 2024-05-06 · -',
      'occurred · 2024-05-07 · -',
    ],
    ['A and B are to meet at the end of the month.', 'planned · 2024-05 · -'],
    ['A will meet B later this month.', 'planned · 2024-05 · -'],
    ['A met B earlier this month.', 'occurred · 2024-05 · -'],
    ['A met B earlier this year in Arusha.', 'occurred · 2024 · Arusha'],
    ['A met B in late March in Arusha.', 'occurred · 2024-03 · Arusha'],
    ['A met B in early 2019 in Arusha.', 'occurred · 2019 · Arusha'],
    ['A met B in the spring of 2019.', 'occurred · 2019 · -'],
    ['A will meet B in September.', 'planned · 2024-09 · -'],
    ['A will visit Kampala in February for a meeting with B.', 'planned · 2025-02 · Kampala'],
    ['A met B in December.', 'occurred · 2023-12 · -'],
    ['A met B last November in Arusha.', 'occurred · 2023-11 · Arusha'],
    ['A last met B in November 2022.', 'occurred · 2022-11 · -'],
    ['A will meet B in Arusha on Sept. 21 and talk to reporters.', 'planned · 2024-09-21 · Arusha'],
    ['A met B in Arusha last night.', 'occurred · 2024-05-07 · Arusha'],
    ['A met B in Arusha last summer.', 'occurred · 2023 · Arusha'],
    ['A met B two weeks ago in Arusha.', 'occurred · 2024-04-24 · Arusha'],
    ['A met B two years ago in Arusha.', 'occurred · 2022 · Arusha'],
    ['A met B three days ago in Arusha.', 'occurred · 2024-05-05 · Arusha'],
    ['A met B on May 2-3 in Arusha.', 'occurred · 2024-05-02/2024-05-03 · Arusha'],
    ['A met B on 6 May in Arusha.', 'occurred · 2024-05-06 · Arusha'],
    ['A met B on the 6th of May in Arusha.', 'occurred · 2024-05-06 · Arusha'],
    ['A met B from May 2 to May 4 in Arusha.', 'occurred · 2024-05-02/2024-05-04 · Arusha'],
    ['A met B from 2 to 4 May in Arusha.', 'occurred · 2024-05-02/2024-05-04 · Arusha'],
    ['A met B on May 2 and 3 in Arusha.', 'occurred · 2024-05-02/2024-05-03 · Arusha'],
    ['A will host B on May 20 to 21 at State House in Nairobi.', 'planned · 2024-05-20/2024-05-21 · Nairobi'],
    [
      'A told reporters Tuesday that he would meet B next week in Kampala.',
      'planned · 2024-05-13/2024-05-19 · Kampala',
    ],
    ['The spokesman said Tuesday that A had met B in Arusha.', 'occurred · - · Arusha'],
    ['A met B in Arusha on Monday, the spokesman said on Tuesday.', 'occurred · 2024-05-06 · Arusha'],
    [
      'The spokesman announced on Tuesday that A will travel to Kampala on Friday to meet B.',
      'planned · 2024-05-10 · Kampala',
    ],
    ['A will travel to Kampala May 7-10, where he will meet B.', 'planned · 2024-05-07/2024-05-10 · Kampala'],
    [
      'A will travel to Uganda May 3-12. He will meet B in Entebbe.',
      'planned · 2024-05-03/2024-05-12 · Entebbe',
    ],
    [
      'A will travel to Rwanda, Burundi and Malawi from May 13 to 17. In Kigali, he will meet C.',
      'planned · 2024-05-13/2024-05-17 · Kigali',
    ],
    [
      'A will travel to Kigali, Bujumbura and Kampala May 13-17. He will travel to Uganda to meet B.',
      'planned · 2024-05-13/2024-05-17 · Kampala',
    ],
    ['A will be in Geneva on May 13. While there, he will meet B.', 'planned · 2024-05-13 · Geneva'],
    [
      'A met today with B on the margins of the UN General Assembly.',
      'occurred · 2024-05-08 · UN General Assembly',
    ],
    [
      'A met today with B on the margins of the Munich Security Conference.',
      'occurred · 2024-05-08 · Munich',
    ],
    [
      'A met today with B in New York on the margins of the UN General Assembly.',
      'occurred · 2024-05-08 · New York',
    ],
    ['A met with B today at the Department of State.', 'occurred · 2024-05-08 · Department of State'],
    ['A met with B today at the State Department.', 'occurred · 2024-05-08 · State Department'],
    ['A welcomed B to Nairobi today.', 'occurred · 2024-05-08 · Nairobi'],
    ['A welcomed B to the Department of State today.', 'occurred · 2024-05-08 · Department of State'],
    ['A met B at the White House on Monday.', 'occurred · 2024-05-06 · Washington'],
    ['A met B at the Elysee Palace on Monday.', 'occurred · 2024-05-06 · Paris'],
    ['A met B at the Kremlin on Monday.', 'occurred · 2024-05-06 · Moscow'],
    ['A met B at Camp David on Monday.', 'occurred · 2024-05-06 · Camp David'],
    ['A met B at UN headquarters in New York on Monday.', 'occurred · 2024-05-06 · New York'],
    ['A met B at the foreign ministry in Kampala on Monday.', 'occurred · 2024-05-06 · Kampala'],
    ['A received B at his residence in the northern town of Gulu on Monday.', 'occurred · 2024-05-06 · Gulu'],
    ['A met B in Arusha, Tanzania, on Monday.', 'occurred · 2024-05-06 · Arusha'],
    ['On Monday in Arusha, A met B.', 'occurred · 2024-05-06 · Arusha'],
    ['During a visit to Kampala on Monday, A met B.', 'occurred · 2024-05-06 · Kampala'],
    ['A, on a visit to Kampala, held talks on Monday with B.', 'occurred · 2024-05-06 · Kampala'],
    [
      'A traveled to Kampala on Monday. While in Kampala, the president met with B.',
      'occurred · 2024-05-06 · Kampala',
    ],
    [
      'A hosted B in Washington, D.C., on May 6, 2024. B also had meetings with C.',
      'occurred · 2024-05-06 · Washington',
      'occurred · 2024-05-06 · Washington',
    ],
    ['A offered on Tuesday to hold talks with B.', 'hypothetical · - · -'],
    ['Rwanda urged A and B to meet.', 'hypothetical · - · -'],
    ['A has refused to meet B until the troops leave.', 'denied · - · -'],
    ['A is expected to meet B in Arusha on Friday.', 'planned · 2024-05-10 · Arusha'],
    ['A reportedly plans to meet B in June.', 'planned · 2024-06 · -'],
    ['A and B were holding talks in Arusha on Wednesday.', 'occurred · 2024-05-08 · Arusha'],
    ['A and B began talks in Arusha on Wednesday.', 'occurred · 2024-05-08 · Arusha'],
    ['A postponed a visit to Kampala, where he was to meet B on Friday.', 'cancelled · 2024-05-10 · Kampala'],
    ['Talks between A and B have been cancelled.', 'cancelled · - · -'],
    [
      'Talks between A and B, due to begin in Arusha on Thursday, were put off indefinitely.',
      'cancelled · 2024-05-09 · Arusha',
    ],
    ['A pulled out of a meeting with B scheduled for Friday in Arusha.', 'cancelled · 2024-05-10 · Arusha'],
    ['A was scheduled to meet B on Thursday.', 'planned · 2024-05-09 · -'],
    ['A was due to meet B later on Wednesday.', 'planned · 2024-05-08 · -'],
    ['It is unclear whether A will meet B.', 'hypothetical · - · -'],
    ['A said he was ready to meet B anywhere.', 'hypothetical · - · -'],
    ['A said he might meet B in Arusha.', 'hypothetical · - · Arusha'],
    ['A said he had not met B.', 'denied · - · -'],
    [
      "A met B secretly in Arusha in April, a newspaper said. The president's office denied the report.",
      'denied · 2024-04 · Arusha',
    ],
    [
      "According to a weekly, A met B in Arusha in April. The president's office said no such meeting had taken place.",
      'denied · 2024-04 · Arusha',
    ],
    [
      "The president's office denied on Tuesday a report by a weekly. The weekly said A had met B in Arusha in April.",
      'denied · 2024-04 · Arusha',
    ],
    ['A might have told B of the plan in a phone call in late April.', 'occurred · 2024-04 · -'],
    [
      'A suggested at a news conference with B in Kampala on Monday that the border might open.',
      'occurred · 2024-05-06 · Kampala',
    ],
    [
      'At a news conference with B in Kampala, A suggested the border might be opened.',
      'occurred · 2024-05-08 · Kampala',
    ],
    ['A meets B in Arusha next Monday for talks on trade.', 'planned · 2024-05-13 · Arusha'],
    ['The visit follows a meeting between A and B in Arusha in March.', 'occurred · 2024-03 · Arusha'],
    ['A accepted an invitation to meet B in Kampala in June.', 'planned · 2024-06 · Kampala'],
    ['The meeting between A and B is being considered for June.', 'hypothetical · 2024-06 · -'],
    ['The meeting between A and B is planned for late June in Arusha.', 'planned · 2024-06 · Arusha'],
    ['The meeting between A and B scheduled for last Friday did not take place.', 'denied · 2024-05-03 · -'],
    [
      'A, accompanied by his finance minister, is to fly to Kampala on Sunday for two days of talks with B.',
      'planned · 2024-05-12 · Kampala',
    ],
    [
      'A will meet B in Arusha on Friday before flying to Cairo on Saturday.',
      'planned · 2024-05-10 · Arusha',
    ],
    ['A met B in Arusha on Monday before flying to Cairo on Tuesday.', 'occurred · 2024-05-06 · Arusha'],
    [
      'The two leaders last met in Arusha in 2022. A will receive B in Nairobi on May 20, 2024.',
      'planned · 2024-05-20 · Nairobi',
    ],
    ['On May 6, 2024, A spoke by phone with B.', 'occurred · 2024-05-06 · -'],
    ['A spoke by telephone with B yesterday.', 'occurred · 2024-05-07 · -'],
    ['(Nairobi) A met B this morning.', 'occurred · 2024-05-08 · -'],
    [
      'A met B in the Tanzanian city of Arusha over the weekend of May 4-5.',
      'occurred · 2024-05-04/2024-05-05 · Arusha',
    ],
    ['Good evening. A is in Kampala tonight for talks with B.', 'occurred · 2024-05-08 · Kampala'],
    ['In Kampala today, A met with B for the first time.', 'occurred · 2024-05-08 · Kampala'],
    ['A is meeting B in Kampala today.', 'occurred · 2024-05-08 · Kampala'],
    ['A is meeting B in Kampala on Friday.', 'planned · 2024-05-10 · Kampala'],
    ['A and B will continue their talks in Arusha on Thursday.', 'planned · 2024-05-09 · Arusha'],
    ['A and B continued their talks in Arusha on Tuesday.', 'occurred · 2024-05-07 · Arusha'],
    [
      'A and B resumed talks in Arusha on Tuesday after a break of two months.',
      'occurred · 2024-05-07 · Arusha',
    ],
    ['A is in Kampala on a four-day visit during which he will meet B.', 'planned · - · Kampala'],
    [
      'A said in Nairobi on Tuesday that he had met B in Arusha last Friday.',
      'occurred · 2024-05-03 · Arusha',
    ],
    ['Speaking in Nairobi, A said he met B in Arusha.', 'occurred · 2024-05-08 · Arusha'],
    ["A's meeting with B on Monday in Arusha was cordial.", 'occurred · 2024-05-06 · Arusha'],
    [
      'A and B signed a treaty in Arusha on Monday. They met for two hours before the ceremony.',
      'occurred · 2024-05-06 · Arusha',
    ],
    [
      'In a meeting on May 6 at the presidential palace in Kampala, A and B discussed trade.',
      'occurred · 2024-05-06 · Kampala',
    ],
    ['A, speaking after talks with B on Sunday, called for calm.', 'occurred · 2024-05-05 · -'],
    ['A will meet B in Arusha, not in Kampala.', 'planned · - · Arusha'],
    [
      'The aide said the talks between A and B, which took place in Arusha on May 2, had been frank.',
      'occurred · 2024-05-02 · Arusha',
    ],
    ['The first meeting between A and B took place in Arusha in August 2019.', 'occurred · 2019-08 · Arusha'],
    [
      'The next round of talks between A and B will take place in Arusha on June 4.',
      'planned · 2024-06-04 · Arusha',
    ],
  ])('when the text is "%s", then it tells of %s', (text, ...meetings) => {
    expect(meetingsIn(text)).toEqual(meetings)
  })
})
