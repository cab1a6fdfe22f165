// Sentences with A and B for two invented presidents → where they met.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const named = (text: string): string =>
  text
    .replaceAll(/\bA\b/g, 'Kenyan President Peter Kiprono')
    .replaceAll(/\bB\b/g, 'Ugandan President John Lamara')
const placesIn = (text: string): (string | null)[] =>
  eventsIn(named(text), 'MEETING').map((event) => event.place)

describe('place of a meeting', () => {
  it.each<[text: string, place: string | null]>([
    ['A met B in the Kenyan port of Mombasa on Monday.', 'Mombasa'],
    ['A met B in the Black Sea resort of Varna on Monday.', 'Varna'],
    ['A met B in the Rwandan capital on Monday.', 'Kigali'],
    ['A will stop on the southern island of Pemba on Friday for a meeting with B.', 'Pemba'],
    ['A was to fly to Lusaka Monday to brief the allies and then to Kampala for talks with B.', 'Kampala'],
    ['A recalled his trip to Kampala in March, during which he met with B.', 'Kampala'],
    ['A and B last met face to face in Lusaka.', 'Lusaka'],
    ["A is in Lusaka for next week's summit. He met B on Monday.", 'Lusaka'],
    ['A, speaking in Lusaka, said he had talked to B by telephone.', null],
    ['A is due in Lusaka on Friday. He will be received by B.', 'Lusaka'],
    ['A is expected in Lusaka by the end of next week. He will meet B.', 'Lusaka'],
    ['A met B on Governors Island on Monday.', 'Governors Island'],
    ['A spoke in Lusaka on Monday and flew to Kampala on Tuesday for talks with B.', 'Kampala'],
    ['A met B in the rebel-held city of Goma in the east of Congo.', 'Goma'],
    ['A met his Ugandan counterpart in Arusha last Sunday.', 'Arusha'],
    ['A flew in from Dodoma, where he had talks with B on Monday.', 'Dodoma'],
    ['A leaves on Friday for Cairo, where he is due to meet B.', 'Cairo'],
    ['A told reporters in Arusha after meeting B that the border would open.', 'Arusha'],
    ['A visited Dodoma on Monday and met B.', 'Dodoma'],
    ['A will travel to Arusha on Friday. He will meet B.', 'Arusha'],
    ['GENEVA, May 8 (KNA) - A met B at the Intercontinental Hotel on Wednesday.', 'Geneva'],
    ['GENEVA, May 8 (KNA) - A met B at a lakeside hotel on Wednesday.', 'Geneva'],
    // Leg by leg; whoever is met at home tells the town.
    ['A will travel to Rwanda, Burundi and Malawi on Friday. In Gitega, he will meet B.', 'Gitega'],
    ['A will travel to Kigali, Rwanda; Kampala, Uganda; and Lilongwe, Malawi. He will meet B.', 'Kampala'],
    ['A will begin his trip in Arusha on Friday. He will meet B.', 'Arusha'],
    ['A is in Kampala this week. He held talks with B on Tuesday.', 'Kampala'],
    ['A is in Kampala this week. He will meet B on Friday.', 'Kampala'],
    ['A returned from travel to Rwanda today. He met B.', 'Rwanda'],
    ['A met B in Washington, D.C. Minister Peter Kiprono thanked him.', 'Washington'],
    ['A met B on the sidelines of the summit of the African Union in Lusaka.', 'Lusaka'],
    // Houses that all know stand for their town.
    ['A met B at the White House on Monday.', 'Washington'],
    ['A met B at the Élysée Palace on Monday.', 'Paris'],
    ['A was received by B at 10 Downing Street on Monday.', 'London'],
    ['A met B at U.N. headquarters on Monday.', 'New York'],
    ['A met B at NATO headquarters on Monday.', 'Brussels'],
    ['A met B at the Great Hall of the People on Monday.', 'Beijing'],
    ['A met B at the Pentagon on Monday.', 'Washington'],
    ['A met B on Capitol Hill on Monday.', 'Washington'],
    ['A met B at Windsor Castle on Monday.', 'Windsor Castle'],
    // A transcript tells above the first turn where it was held.
    [
      'Peter Kiprono, Kenyan President\n\nLusaka, Zambia\n\nPRESIDENT KIPRONO:  I met B today.\n\nQUESTION:  Why?\n\nPRESIDENT KIPRONO:  To talk.',
      'Lusaka',
    ],
    // Where no town is named, the gathering.
    ['A met B on the sidelines of the Lakes Security Forum.', 'Lakes Security Forum'],
    ['A met B at the Geneva summit in November 1985.', 'Geneva'],
    ['A met B at the Munich Security Conference.', 'Munich'],
    ['A met B on the sidelines of the Warsaw Pact summit.', 'Warsaw Pact summit'],
    ['A met B on the sidelines of a football match.', null],
    // Not where they are from, what they talk of, or where they go later.
    ['A met B to discuss the fighting in Sudan.', null],
    ['A and B discussed fishing by unlicensed fleets near the Mafia islands.', null],
    ['A met B before leaving for Cairo.', null],
    ['A met B in the Special Lakes Ministers meeting on Monday.', null],
    [
      'Peter Kiprono, Kenyan President\n\nLusaka, Zambia\n\nPRESIDENT KIPRONO:  I had a long conversation with B.\n\nQUESTION:  Why?\n\nPRESIDENT KIPRONO:  To talk.',
      null,
    ],
    ['A met B and then flew to Cairo on Tuesday.', null],
    ['A will travel to Rwanda, Burundi and Malawi on Friday. He will meet B.', null],
    ['GENEVA, May 8 (KNA) - A will meet B on Friday.', null],
  ])('when the text is "%s", then it is %s', (text, place) => {
    expect(placesIn(text)).toEqual([place])
  })
})

it('when two go on the day after, then they are where they were', () => {
  expect(placesIn('A met B in Lusaka on Monday. The two met again on Tuesday.')).toEqual(['Lusaka', 'Lusaka'])
  expect(placesIn('A met B in Lusaka on Monday. He met Omar Hadi of Egypt on Tuesday.')).toEqual([
    'Lusaka',
    null,
  ])
})

describe('mode of a meeting', () => {
  it.each<[text: string, mode: string]>([
    ['A spoke with B.', 'phone'],
    ['A spoke with B in Lusaka.', 'in-person'],
    ['A spoke at a news conference with B.', 'in-person'],
    ['A met B in Lusaka and spoke by telephone with the queen.', 'in-person'],
    ['A met B by telephone on Monday.', 'phone'],
    ['A spoke by telephone with B and discussed trade.', 'phone'],
  ])('when the text is "%s", then it is %s', (text, mode) => {
    expect(eventsIn(named(text), 'MEETING').map((event) => event.mode)).toEqual([mode])
  })
})
