// More sentences as agencies wrote them over forty years, composed for the project → their PLOVER type and the sides.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { readArticle } from '../../../import/read-article.ts'

const eventsOf = (text: string) =>
  readArticle(createArticle({ id: 'a', publishedAt: '2000-06-15', text }, 'a')).events.toSorted(
    (a, b) => b.confidence - a.confidence,
  )

// prettier-ignore
const TOLD: readonly (readonly [type: string, sides: string, text: string])[] = [
  ['AGREE', 'GRC ALB', 'Albania on Tuesday consented to the opening of two Greek-language schools in the south, Athens radio reported.'],
  ['AGREE', 'RUS JPN', 'Moscow and Tokyo reached an understanding on fishing quotas around the disputed islands, Interfax said.'],
  ['AGREE', 'NOR LKA', 'Norway offered to mediate between the Sri Lankan government and the separatists.'],
  ['AGREE', 'DEU POL', 'Germany promised Poland that it would speed up compensation for forced labourers.'],
  ['AGREE', 'SRB HRV', 'Serb and Croat negotiators struck a deal on the exchange of all remaining captives.'],
  ['AGREE', 'ETH ERI', 'Ethiopia has accepted in principle a plan to end its border war with Eritrea.'],
  ['AGREE', 'TUR IRN', 'Turkey intends to buy Iranian gas for the next 22 years.'],
  ['CONSULT', 'GBR ZWE', 'A British envoy has had two hours of talks with Zimbabwe’s president on land reform.'],
  ['CONSULT', 'CUB MEX', 'A Cuban trade delegation is visiting Mexico this week.'],
  ['CONSULT', 'JOR ISR', 'Jordan’s crown prince paid a surprise visit to Israel on Wednesday.'],
  ['CONSULT', 'CAN JPN', 'Canadian and Japanese trade ministers held two days of talks in Ottawa.'],
  ['SUPPORT', 'IRN TJK', 'Iran lauded Tajikistan for opening a dialogue with its opposition.'],
  ['SUPPORT', 'ESP MAR', 'Spain’s king sent a message of sympathy to Morocco after the bombings.'],
  ['SUPPORT', 'GBR ARG', 'Britain and Argentina restored full diplomatic relations eight years after their war.'],
  ['SUPPORT', 'DNK EST', 'Denmark was the first to recognise Estonia’s independence.'],
  ['SUPPORT', 'SYR LBN', 'Syria said on Sunday it stood by the Lebanese government.'],
  ['SUPPORT', 'POL UKR', 'Warsaw expressed satisfaction at the outcome of the election in Ukraine.'],
  ['SUPPORT', 'IRL PSE', 'Ireland said it supported the Palestinians’ right to a state.'],
  ['CONCEDE', 'KWT', 'Kuwait’s emir reinstated the parliament he had dissolved four years earlier.'],
  ['CONCEDE', 'BGD', 'Bangladesh’s president stepped down on Tuesday after weeks of street protests.'],
  ['CONCEDE', 'MMR', 'Burma’s junta freed the opposition leader from house arrest after six years.'],
  ['CONCEDE', 'JOR', 'Jordan’s prime minister shelved a rise in bread prices following riots in the south.'],
  ['CONCEDE', 'SRB', 'Serbia’s president finally recognised the opposition’s victories in local elections.'],
  ['CONCEDE', 'EGY', 'Egypt’s parliament voted to end the state of emergency.'],
  ['CONCEDE', 'NPL', 'Nepal’s king lifted a ban on political parties.'],
  ['COOPERATE', 'USA MEX', 'U.S. and Mexican agents broke up a smuggling ring in a combined operation.'],
  ['COOPERATE', 'ITA LBY', 'Italy and Libya have begun joint sea patrols against people smugglers.'],
  ['COOPERATE', 'FRA ESP', 'France handed a suspected ETA commander over to Spain.'],
  ['COOPERATE', 'KEN UGA TZA', 'Kenya, Uganda and Tanzania set up a customs union.'],
  ['COOPERATE', 'GBR IRL', 'Irish police passed information on the bombers to British detectives.'],
  ['COOPERATE', 'DEU NLD', 'Germany and the Netherlands have formed a joint army corps.'],
  ['COOPERATE', 'COL VEN', 'Colombia and Venezuela inaugurated a gas pipeline.'],
  ['AID', 'SAU PAK', 'Saudi Arabia has extended a $1.5 billion soft loan to Pakistan.'],
  ['AID', 'IRN IRQ', 'Iran has taken in more than a million Iraqi Kurds.'],
  ['AID', 'CUB AGO', 'Cuban doctors treated the wounded in Angola.'],
  ['AID', 'JPN KHM', 'Japan wrote off 20 million dollars owed by Cambodia.'],
  ['AID', 'TUR BIH', 'Turkey airlifted 50 wounded Bosnians to hospitals in Ankara.'],
  ['AID', 'DNK GRL', 'Denmark gave 30 million crowns to rebuild a school in Greenland.'],
  ['RETREAT', 'ETH SOM', 'The last Ethiopian soldiers left the Somali capital on Thursday.'],
  ['RETREAT', 'CHN USA', 'China released the crew of a U.S. spy plane after 11 days.'],
  ['RETREAT', 'RUS EST', 'Russia completed the withdrawal of its soldiers from Estonia.'],
  ['RETREAT', 'USA VNM', 'The United States lifted its trade embargo on Vietnam.'],
  ['RETREAT', 'PRK', 'North Korea blew up the cooling tower of its reactor.'],
  ['RETREAT', 'SEN GNB', 'Senegal brought its soldiers home from Guinea-Bissau.'],
  ['INVESTIGATE', 'FRA RWA', 'A French magistrate is looking into the shooting down of the Rwandan president’s plane.'],
  ['INVESTIGATE', 'IND', 'Indian police are hunting for the gunmen behind the attack on the temple.'],
  ['INVESTIGATE', 'KOR JPN', 'A South Korean panel will examine the case of a politician abducted from Japan.'],
  ['DEMAND', 'RUS LVA', 'Russia demanded that Latvia grant citizenship to its Russian speakers.'],
  ['DEMAND', 'IRN SAU', 'Iran called for an international inquiry into the deaths of its pilgrims in Saudi Arabia.'],
  ['DEMAND', 'BGD IND', 'Bangladesh appealed to India for a fair share of the river’s water.'],
  ['DEMAND', 'GRC DEU', 'Greece repeated its claim for war reparations from Germany.'],
  ['DEMAND', 'VAT IRQ', 'The Pope pleaded with the leaders of Iraq to spare the hostages.'],
  ['DEMAND', 'ROU MDA', 'Romania proposed that Moldova join it in a common market.'],
  ['DEMAND', 'LTU RUS', 'Lithuania asked Russia to pull its remaining troops out.'],
  ['DISAPPROVE', 'TUR GRC', 'Turkey accused Greece of training Kurdish guerrillas.'],
  ['DISAPPROVE', 'CHN VAT', 'China rebuked the Vatican for making saints of 120 missionaries.'],
  ['DISAPPROVE', 'BOL CHL', 'Bolivia took Chile to the International Court of Justice.'],
  ['DISAPPROVE', 'IND PAK', 'India said Pakistan was behind the hijacking.'],
  ['DISAPPROVE', 'LBY USA', 'Libya denounced a U.S. raid on its coast as barbaric.'],
  ['DISAPPROVE', 'MEX USA', 'Mexico voiced its displeasure at a border wall planned by the United States.'],
  ['REJECT', 'ISR SYR', 'Israel dismissed a Syrian peace overture as propaganda.'],
  ['REJECT', 'USA IRN', 'The White House said it would not negotiate with Iran on the hostages.'],
  ['REJECT', 'FRA GBR', 'France vetoed Britain’s entry into the Common Market.'],
  ['REJECT', 'PRK KOR', 'North Korea has ignored South Korea’s proposal for family reunions.'],
  ['REJECT', 'IND USA', 'India is opposed to American mediation in Kashmir.'],
  ['REJECT', 'MAR DZA', 'Morocco brushed off an Algerian proposal to reopen the frontier.'],
  ['REJECT', 'PHL CHN', 'The Philippines will not give up the shoal to China, its president said.'],
  ['THREATEN', 'USA CHN', 'Washington may impose tariffs on Chinese steel, the trade representative said.'],
  ['THREATEN', 'DZA', 'Algerian Islamists have threatened to kill all foreigners who stay in the country.'],
  ['THREATEN', 'ISR LBN', 'Israel will strike harder at Lebanon if the rockets go on, its defence minister said.'],
  ['THREATEN', 'IRN GBR', 'Iran put a price on the head of a British author.'],
  ['THREATEN', 'COL', 'Colombian rebels gave mayors 48 hours to resign or die.'],
  ['THREATEN', 'PAK IND', 'Pakistan warned that any Indian attack would meet with a crushing response.'],
  ['PROTEST', 'THA', 'Tens of thousands of Thais rallied against the coup leader in Bangkok.'],
  ['PROTEST', 'IDN AUS', 'Indonesian youths burned an Australian flag in front of the embassy.'],
  ['PROTEST', 'IRN USA', 'Crowds in Tehran chanted slogans against the United States.'],
  ['PROTEST', 'GRC', 'Greek civil servants walked off the job on Wednesday.'],
  ['PROTEST', 'KOR USA', 'South Korean farmers clashed with police outside a U.S. beef warehouse.'],
  ['PROTEST', 'BLR', 'More than 100,000 people marched through Minsk calling on the president to go.'],
  ['PROTEST', 'NGA', 'Nigerian oil workers downed tools on Monday.'],
  ['SANCTION', 'USA NIC', 'The United States cut off all aid to Nicaragua.'],
  ['SANCTION', 'GRC MKD', 'Greece closed its border to Macedonian trade.'],
  ['SANCTION', 'USA PAK', 'Washington froze the sale of 28 fighter jets to Pakistan.'],
  ['SANCTION', 'CHN NOR', 'China called off trade talks with Norway.'],
  ['SANCTION', 'AUS FJI', 'Australia slapped a travel ban on Fiji’s military rulers.'],
  ['SANCTION', 'USA SDN', 'The United States put Sudan on its list of sponsors of terrorism.'],
  ['SANCTION', 'COL NIC', 'Colombia recalled its ambassador to Nicaragua over the islands.'],
  ['MOBILIZE', 'IND PAK', 'India moved two armoured divisions up to the Pakistani border.'],
  ['MOBILIZE', 'PRK', 'North Korea fired a medium-range missile into the sea on Friday.'],
  ['MOBILIZE', 'IRN', 'Iran’s army opened three days of manoeuvres in the Gulf.'],
  ['MOBILIZE', 'RUS GEO', 'Russia sent extra paratroopers to Abkhazia, Georgia’s defence ministry said.'],
  ['MOBILIZE', 'KEN SOM', 'Kenya stepped up patrols along its frontier with Somalia.'],
  ['MOBILIZE', 'PAK', 'Pakistan’s armed forces have been put on high alert.'],
  ['MOBILIZE', 'SWE', 'Sweden put its air force on alert after a submarine was sighted.'],
  ['COERCE', 'CHN', 'Chinese police detained dozens of followers of the banned sect.'],
  ['COERCE', 'TUR', 'Turkish authorities shut down a pro-Kurdish newspaper.'],
  ['COERCE', 'UGA', 'Uganda’s army imposed a curfew on the northern town of Gulu.'],
  ['COERCE', 'MYS IDN', 'Malaysia deported 500 illegal Indonesian immigrants by ship.'],
  ['COERCE', 'PER', 'Peru’s president dissolved congress and suspended the constitution.'],
  ['COERCE', 'NGA', 'Nigerian police fired tear gas to break up a rally in Lagos.'],
  ['COERCE', 'RUS JPN', 'Russian border guards seized a Japanese fishing boat off the Kuriles.'],
  ['ASSAULT', 'LBN FRA', 'Gunmen in Beirut kidnapped two French television journalists.'],
  ['ASSAULT', 'ESP', 'Basque separatists shot dead a town councillor in Spain.'],
  ['ASSAULT', 'COL', 'A car bomb exploded outside a police station in Medellin, Colombia.'],
  ['ASSAULT', 'DZA', 'Islamic rebels slit the throats of seven villagers in Algeria.'],
  ['ASSAULT', 'LKA', 'Tamil Tiger rebels assassinated a Sri Lankan minister.'],
  ['ASSAULT', 'ITA LBY', 'Two Italian engineers were kidnapped in Libya.'],
  ['FIGHT', 'IRQ IRN', 'Iraqi planes raided four Iranian towns on Sunday.'],
  ['FIGHT', 'RUS GEO', 'Russian forces drove deep into Georgia on Monday.'],
  ['FIGHT', 'ARM AZE', 'Armenian and Azeri forces exchanged artillery fire across the front line.'],
  ['FIGHT', 'TUR IRQ', 'Turkish jets pounded Kurdish rebel camps in northern Iraq.'],
  ['FIGHT', 'ECU PER', 'Ecuador said its gunners had shot down two Peruvian jets.'],
  ['FIGHT', 'IND PAK', 'Indian and Pakistani troops clashed on the Siachen glacier.'],
  ['FIGHT', 'UGA SSD', 'Ugandan troops attacked rebels in South Sudan.'],
]

// prettier-ignore
const NOT_TOLD: readonly (readonly [type: string, text: string])[] = [
  ['SANCTION', 'Chad and Niger ended a third round of talks on grazing rights.'],
  ['DEMAND', 'Crowds of Ghanaians turned out to see the cup.'],
  ['DEMAND', 'The Omani envoy left the town two days before the vote.'],
  ['PROTEST', 'A strike by pilots of a Chilean airline went into its second day.'],
  ['COERCE', 'Samoa executed the plan for new schools.'],
  ['COERCE', 'Peru sent two regiments to the border with Ecuador.'],
  ['ASSAULT', 'Norway set a deadline for the sale of the house.'],
  ['AGREE', 'Malta showed no interest in an offer from Libya.'],
  ['AGREE', 'Fiji will not give up the reef to Tonga, its premier said.'],
  ['SANCTION', 'Kenya suspended a goalkeeper from Uganda.'],
]

describe('deeds', () => {
  it.each(TOLD)('when %s tells of %s: “%s”, then type and sides are read', (type, sides, text) => {
    const told = eventsOf(text).filter(({ plover }) => plover.split(':')[0] === type)
    const actors = told.flatMap(({ participants }) => participants.map(({ actor }) => actor))
    expect(actors).toEqual(expect.arrayContaining(sides.split(' ').map((code) => `country/${code}`)))
  })

  it.each(NOT_TOLD)('when it is no %s: “%s”, then none is read', (type, text) => {
    expect(eventsOf(text).map(({ plover }) => plover.split(':')[0])).not.toContain(type)
  })

  it('when a pact is signed, then it supports; when it is to be signed, then it is agreed to', () => {
    const typeOf = (text: string) => eventsOf(text).find(({ kind }) => kind === 'AGREEMENT')?.plover
    expect(typeOf('Malta and Tunisia signed a fisheries treaty.')).toBe('SUPPORT')
    expect(typeOf('Malta and Tunisia will sign a fisheries treaty on Friday.')).toBe('AGREE')
  })
})
