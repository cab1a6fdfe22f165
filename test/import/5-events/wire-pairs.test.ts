// Sentences as agencies write them, with invented people → who met whom by them.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const pairsIn = (text: string): string[] =>
  eventsIn(text, 'MEETING').map(({ participants }) =>
    participants
      .map(({ actor }) => actor.split('/')[1]!.split('-').at(-1))
      .toSorted()
      .join(' – '),
  )

describe('who met whom, in the words of agencies', () => {
  it.each<[text: string, ...pairs: string[]]>([
    // A day right behind a name, a name in two parts, a clause behind it: where parsers lose the other side.
    [
      'Foreign Secretary Alan Whitmore held talks with West German Foreign Minister Dieter Kranz yesterday on arms control.',
      'kranz – whitmore',
    ],
    [
      "President Noh Tae-min held a telephone conversation with his U.S. counterpart Frank Hollis on Sunday evening, and the two leaders agreed to work together on the missile program, Seoul's foreign ministry said.",
      'hollis – min',
    ],
    [
      'The chairman of the Commission of the African Union, Jean Mbemba, received in audience today the envoy of Japan, Ambassador Haruki Ono.',
      'mbemba – ono',
    ],
    [
      'US envoy Robert Fenner was due to leave for Zagreb on Saturday to meet President Ivan Horvat.',
      'fenner – horvat',
    ],
    [
      'Chinese Foreign Minister Liu Bo and his Russian counterpart Pavel Mirov met here Monday on preparations for the summit.',
      'bo – mirov',
    ],
    [
      'South Korean President Kim Dae-su flew to Hanoi on Tuesday and was met at the airport by Vietnamese leader Tran Duc.',
      'duc – su',
    ],
    [
      'Kenyan President Peter Mwangi flew to Lisbon and was received by Foreign Minister Ana Reis.',
      'mwangi – reis',
    ],
    [
      'In Brussels, the prime minister, Ivan Horvat, is expected on Monday for talks with the trade commissioner, Luc Morel.',
      'horvat – morel',
    ],
    [
      'It came a day after the Saudi adviser, Salim Haddad, flew to Cairo for consultations with Egyptian President Omar Nasr.',
      'haddad – nasr',
    ],
    [
      'Ivan Horvat will be received there by Prime Minister Luc Morel and by the water minister, Ana Reis.',
      'horvat – morel – reis',
    ],
    [
      'Foreign Minister Ivan Horvat and his Swedish host, Foreign Minister Karin Lund, ended two days of talks.',
      'horvat – lund',
    ],
    [
      'Diplomats said the Hungarian minister, Ivan Horvat, stayed in Budapest to prepare for talks next week with his Romanian counterpart, Ion Morel.',
      'horvat – morel',
    ],
    ['Soviet Foreign Minister Oleg Mirov called in the Iraqi ambassador.', 'IRQ – mirov'],
    // A guest, a visitor and a host are those of whom the text has told.
    [
      'BEIJING, March 9 (KNA) -- Zambian Foreign Minister Remi Banda arrived here today. Premier Liu Bo is to meet the Zambian guest on Friday.',
      'banda – bo',
    ],
    [
      'BEIJING, March 9 (KNA) -- Zambian Foreign Minister Remi Banda arrived here today. Vice Premier Liu Bo met the visitor at the airport.',
      'banda – bo',
    ],
    ['BEIJING, March 9 (KNA) -- Chinese Premier Liu Bo met the visitors at the zoo. The guests cheered.'],
    // Whom a sentence tells of before it names anybody, the next tells of too.
    [
      'In Lima, Under Secretary Alan Fenner will open a school. In Quito, she will call on President Ana Reis. While there, she will meet with Bishop Luis Soto.',
      'fenner – reis',
      'fenner – soto',
    ],
    [
      'Kenyan President Peter Mwangi met Ugandan President John Okello on Monday. The two spoke for four hours, a meeting that nobody had announced.',
      'mwangi – okello',
    ],
    // Those who are named for a group are met, not the country for which they stand.
    [
      'Kenyan President Peter Mwangi held talks with Portuguese officials led by Foreign Minister Ana Reis.',
      'mwangi – reis',
    ],
    [
      'A Kenyan delegation headed by Peter Mwangi spent two hours with Foreign Minister Ana Reis.',
      'mwangi – reis',
    ],
    [
      'Leaders of the Group of Seven – President Ana Reis of Brazil, Prime Minister Luc Morel of France and Chancellor Ute Brandt of Germany – gathered on Friday.',
      'brandt – morel – reis',
    ],
    ['President Ana Reis brought up the peace process with Kenyan Premier Peter Mwangi.', 'mwangi – reis'],
    // Who discusses or raises something with an official talks with him.
    [
      'U.S. President George Hollis discussed oil prices and Iran with Saudi King Abdullah bin Nasser on Tuesday.',
      'hollis – nasser',
    ],
    [
      'Foreign Minister Ana Reis of Portugal raised the case with Kenyan President Peter Mwangi.',
      'mwangi – reis',
    ],
    [
      'Chinese Premier Qian Wenbo told visiting Greek Foreign Minister Yorgos Pappas that trade would grow.',
      'pappas – wenbo',
    ],
    [
      'After talks in Geneva, Secretary of State John Kerrigan and Russian Foreign Minister Sergey Lomov announced a plan.',
      'kerrigan – lomov',
    ],
    // Long titles in a list, short forms in brackets, a list that opens behind day and town.
    [
      'Danish envoy Nils Holm met with Speaker Ana Reis, Secretary of State for Strategic Water Infrastructure Luc Morel, and Marshal of the Senate, Senator Ute Brandt.',
      'holm – reis',
      'holm – morel',
      'brandt – holm',
    ],
    [
      'Danish envoy Nils Holm met with the heads of the Rome-based agencies on Monday in Rome, including World Food Programme (WFP) Director Ana Reis and UN adviser Luc Morel.',
      'holm – reis',
      'holm – morel',
    ],
    ['Danish envoy Nils Holm is to be received by Kenyan President Peter Mwangi.', 'holm – mwangi'],
    ['Kenyan and Portuguese officials met in Lisbon on Friday.', 'KEN – PRT'],
    ['Kenyan President Peter Mwangi discussed the war with Portuguese officials.', 'PRT – mwangi'],
    // Who gives or chairs it is there; a joint appearance; two at table; those who met as a clause adds.
    [
      'Foreign Minister Ana Reis of Portugal attended a dinner given by Kenyan President Peter Mwangi.',
      'mwangi – reis',
    ],
    [
      'Portuguese Foreign Minister Ana Reis hosted a dinner for Kenyan President Peter Mwangi.',
      'mwangi – reis',
    ],
    [
      'Kenyan President Peter Mwangi and Portuguese Foreign Minister Ana Reis told a joint news conference that the dam would be built.',
      'mwangi – reis',
    ],
    ['Kenyan President Peter Mwangi and Portuguese Premier Ana Reis discussed the dam.', 'mwangi – reis'],
    [
      'Kenyan President Peter Mwangi invited Portuguese Premier Ana Reis to Nairobi when the two met on Friday.',
      'mwangi – reis',
    ],
    ['Portuguese Foreign Minister Ana Reis told her Kenyan counterpart Peter Mwangi of it.', 'mwangi – reis'],
    [
      'Portuguese Premier Ana Reis urged restraint in a telephone call to President Peter Mwangi.',
      'mwangi – reis',
    ],
    [
      'Portuguese Premier Ana Reis, with whom Kenyan President Peter Mwangi met on Friday, left.',
      'mwangi – reis',
    ],
    ['Danish Premier Nils Holm met members of Kenya’s new government on Friday.', 'KEN – holm'],
    // A delegation is met by who leads it; `separately` is one by one.
    [
      'Danish envoy Nils Holm will travel to Lima on Monday with an interagency delegation. The delegation will meet with President Luc Morel.',
      'holm – morel',
    ],
    [
      'Israeli Premier Ana Reis is in Oslo. She and Palestinian leader Peter Mwangi meet separately Monday with UN envoy Nils Holm.',
      'holm – reis',
      'holm – mwangi',
    ],
    ['Senators Nils Holm and Ana Reis raised concerns about the dam.'],
    // A day in front of a name, a participle that opens the sentence: the name is the subject still.
    [
      'Kenyan President Peter Mwangi is abroad. In Accra on Monday Mwangi met Premier Ana Reis.',
      'mwangi – reis',
    ],
    [
      'Visiting Kenyan President Peter Mwangi told his host, President Ana Reis, on Friday that the dam would be built.',
      'mwangi – reis',
    ],
    ["Peru's ambassador in Nairobi, Ana Reis, met Kenyan President Peter Mwangi.", 'mwangi – reis'],
    // A line may end inside a name.
    [
      'On Friday, at his house on the lake, Kenyan President Peter\nMwangi held talks with the foreign minister of Portugal, Ana\nReis, and said that all went well with them and that\nhe would be back.',
      'mwangi – reis',
    ],
    // Two with their titles before a verb; of whom one sentence tells from its first word on, the next tells too.
    [
      'Portuguese Chancellor Ana Reis and Kenyan Prime Minister Peter Mwangi spoke by telephone last night.',
      'mwangi – reis',
    ],
    [
      'UN envoy Nils Holm is in Lima. He will see President Luc Morel on Sunday. He conferred with Chancellor Ute Brandt on the way.',
      'holm – morel',
      'brandt – holm',
    ],
    // Who else was there, told in the next sentence by a list, a delegation's leader, `joined them`.
    [
      'Kenyan President Peter Mwangi met Premier Ana Reis. Also in the room were former Chadian president Luc Morel, the envoy of the bloc, and retired Peruvian minister Ute Brandt.',
      'brandt – morel – mwangi – reis',
    ],
    [
      'Kenyan President Peter Mwangi had breakfast with Premier Ana Reis. Danish envoy Nils Holm joined them.',
      'holm – mwangi – reis',
    ],
    [
      'Kenyan and Portuguese officials met on Friday. The Kenyan team was led by Foreign Minister Peter Mwangi of Kenya.',
      'PRT – mwangi',
    ],
    [
      'Kenyan President Peter Mwangi met Premier Ana Reis over breakfast. Danish envoy Nils Holm was at the breakfast.',
      'holm – mwangi – reis',
    ],
    [
      'Kenyan President Peter Mwangi met Premier Ana Reis alone, before being joined by Danish envoy Nils Holm and Chadian minister Luc Morel.',
      'holm – morel – mwangi – reis',
    ],
    [
      'Kenyan President Peter Mwangi hosted a meeting on the dam attended by Portuguese Premier Ana Reis, Chadian Foreign Minister Luc Morel and Danish envoy Nils Holm.',
      'holm – morel – mwangi – reis',
    ],
    [
      'Kenyan President Peter Mwangi, Portuguese Premier Ana Reis and Danish envoy Nils Holm met on Friday. Reis and Holm conferred separately.',
      'holm – mwangi – reis',
      'holm – reis',
    ],
    [
      'Kenyan President Peter Mwangi sat across the table from Portuguese Premier Ana Reis on Friday.',
      'mwangi – reis',
    ],
    ['Kenyan President Peter Mwangi had tea with Portuguese Premier Ana Reis.', 'mwangi – reis'],
    [
      'Kenyan President Peter Mwangi met Premier Ana Reis. Danish envoy Nils Holm was invited to attend the meeting.',
      'mwangi – reis',
    ],
    // `They` of one sentence are those of the next.
    [
      'Senators Nils Holm and Ana Reis are in Lima. They met President Luc Morel. They met opposition leader Ute Brandt.',
      'holm – morel – reis',
      'brandt – holm – reis',
    ],
    // It is only one side whose team anybody leads, and who joins others in a deed sits with nobody.
    [
      'Kenyan and Portuguese officials met on Friday. Danish Foreign Minister Nils Holm led the Danish team at the games.',
      'KEN – PRT',
    ],
    [
      'Kenyan President Peter Mwangi met Premier Ana Reis. Danish envoy Nils Holm joined them in condemning the raid.',
      'mwangi – reis',
    ],
    // Talks named only by their length or by what came of them; `bilaterals`; a visitor who is received.
    [
      'Kenyan Premier Peter Mwangi and Portuguese Foreign Minister Ana Reis failed to settle the row in six hours of talks on Friday.',
      'mwangi – reis',
    ],
    [
      'Kenyan Premier Peter Mwangi and Portuguese Foreign Minister Ana Reis said after a meeting in Rome that the road would open.',
      'mwangi – reis',
    ],
    [
      'Kenyan Premier Peter Mwangi and Portuguese Foreign Minister Ana Reis said after the meeting of the council that the road would open.',
    ],
    [
      'Kenyan Premier Peter Mwangi had bilaterals with the leaders of Chad and Peru.',
      'TCD – mwangi',
      'PER – mwangi',
    ],
    // A clause with `who` tells of the one before it; `the two men` are men, though it was a country that one visited.
    [
      'Kenyan President Peter Mwangi met Danish envoy Nils Holm, who came from Lima where he had seen Premier Luc Morel.',
      'holm – mwangi',
      'holm – morel',
    ],
    [
      'Kenyan President Peter Mwangi flew on to Lisbon, where Portuguese President Luc Reis was waiting. The two men talked late into the night.',
      'mwangi – reis',
    ],
    // An inserted participle with a name of its own, two full names, a dinner in honour of a guest, talk among two.
    [
      'Kenyan Regent Peter Mwangi, standing in for ailing King Jonas, met the envoy of Peru, Ana Reis, in Rome on Monday.',
      'mwangi – reis',
    ],
    ['President Peter Mwangi and Robert Holm talked about the harbour on Sunday.', 'holm – mwangi'],
    [
      'President Peter Mwangi and Ana Reis talked on the sidelines of the river summit in Lagos on Sunday.',
      'mwangi – reis',
    ],
    ['Peter Mwangi and Ana Reis talked to reporters in Lagos.'],
    [
      'Portuguese Premier Ana Reis gave a banquet in honour of Kenyan President Peter Mwangi on Monday.',
      'mwangi – reis',
    ],
    ['Peter Mwangi and Ana Reis are to co-host a conference of donors in Lagos.', 'mwangi – reis'],
    // A spokesman of the same name does not become the one of whom the text tells.
    [
      'Korean leader Kim Il-sam met Kenyan President Peter Mwangi. Presidential spokesman Kim Tae-min said it went well. Kim will see Premier Ana Reis on Friday.',
      'mwangi – sam',
      'reis – sam',
    ],
    // What is met can be a thing; initials behind an office are the office, not a third one there.
    [
      'It is a challenge that Kenyan President Peter Mwangi and Premier Ana Reis must stand together to meet.',
    ],
    [
      'Kenyan President Peter Mwangi met United Nations High Commissioner for Refugees (UNHCR) Luc Morel in Lagos.',
      'morel – mwangi',
    ],
    // Who only brings others together, a speech to a people.
    [
      'The United States commends Qatar in bringing the parties together. Talks between Kenya and Uganda were held in Doha.',
      'KEN – UGA',
    ],
    ['Kenyan President Peter Mwangi spoke to the Portuguese people.'],
    // Nobody is met where nobody is named, nor among those with whom an unknown speaker discussed it.
    ['Foreign Minister Ana Reis of Portugal discussed the budget with reporters.'],
    ['I discussed it with Kenyan President Peter Mwangi and Portuguese Foreign Minister Ana Reis.'],
    ['The chairman, Jean Mbemba, seen in Lagos in May, and the envoy, Haruki Ono.'],
  ])('%s', (text, ...pairs) => {
    expect(pairsIn(text)).toEqual(pairs)
  })
})
