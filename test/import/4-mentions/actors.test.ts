// Sentences with invented people → the actors in them, with offices and sides; and what is no actor.
import { describe, expect, it } from 'vitest'
import { actorsIn, personsIn, readText } from '../../support/told.ts'

describe('names', () => {
  it.each<[text: string, persons: string[]]>([
    [
      'Sir Edward Fane met Sheikh Hamad bin Rashid Al Noor in Doha.',
      ['person/edward-fane', 'person/hamad-bin-rashid-al-noor'],
    ],
    ['President Luiz Inácio da Fonseca spoke in Natal.', ['person/luiz-inacio-da-fonseca']],
    ['Ms. Reis met Mr. Tello in March.', ['person/reis', 'person/tello']],
    [
      'Pope Benedict XIX received Dame Helen Frost.',
      ['person/benedict-xix pope of country/VAT', 'person/helen-frost'],
    ],
    ['President Park Jin-sol received the envoy.', ['person/park-jin-sol']],
    ['Special Envoy for the Horn of Africa Peter Holman spoke.', ['person/peter-holman']],
    ['Minister of State for Europe and North America Peter Holman spoke.', ['person/peter-holman']],
    ['Republican Nina Holman met Specialist Anna Okello.', ['person/anna-okello', 'person/nina-holman']],
    ['President-Elect Okello met Sultan Said bin Majid.', ['person/okello', 'person/said-bin-majid']],
    ['Ambassador Holman Travels to Lima.', ['person/holman']],
    ['Will Nina Holman be in Lima on Monday?', ['person/nina-holman']],
    ['The President, National Security Adviser Okello, and I spoke.', ['person/okello']],
    ['Special Rep Holman travels to Lima.', ['person/holman']],
    ['Minister of Environment, Water, and Agriculture Peter Holman spoke.', ['person/peter-holman']],
    ['The Dalai Lama spoke to the crew of the Phoenix Aurelia in the Merida Basin.', ['person/dalai-lama']],
  ])('when the text is %j, then %j', (text, persons) => {
    expect(personsIn(text)).toEqual(persons)
  })

  it.each([
    'The USS Harry Truman arrived in Haifa.',
    'Flights from John F. Kennedy Airport to Dakar were delayed.',
    'The river meets the sea near Oslo.',
    'Finance ministers gathered. Oil prices fell on Friday.',
    'Colombian wheat exports fell.',
    'The deadline must be met by Israel.',
  ])('when the text is %j, then it names no person', (text) => {
    expect(personsIn(text)).toEqual([])
  })

  it.each<[text: string, persons: string[]]>([
    ["Marijke van 't Hoff-de Vries spoke.", ['person/marijke-van-t-hoff-de-vries']],
    ['Defense Secretary Gina M. Roth spoke.', ['person/gina-m-roth']],
    ['The envoys met Don Blake and Ma Ngok.', ['person/don-blake', 'person/ma-ngok']],
    ['Former minister John Major spoke.', ['person/john-major']],
    ['H.E. Dr. Washington Pons spoke.', ['person/washington-pons']],
    ['Colonel A. K. Okoro is not the spokesman Felix Okoro.', ['person/a-k-okoro', 'person/felix-okoro']],
    [
      'Minister Íñigo Fernández de Cabra y Ruiz left. Minister Fernández de Cabra met nobody.',
      ['person/inigo-fernandez-de-cabra-y-ruiz'],
    ],
  ])('when the text is %j, then the whole name is %j', (text, persons) => {
    expect(personsIn(text).map((each) => each.split(' ')[0])).toEqual(persons)
  })

  it.each([
    'The frigate Nina Sol left port. On Monday Nina Sol returned.',
    'The yacht Prince Albert sank.',
    'The weekly Echo Nina reported it.',
    'He spoke in the Paul VI Hall.',
    'The two Kims spoke.',
    'An executive order was among the Executive Orders.',
    'They left the Sol-Roth regime.',
    'It is a Lima-based firm.',
    'They spoke of the Eastern Flank and of Media Freedom.',
    'Ministers came to the Lima Ministerial Conference.',
  ])('when the text is %j, then nobody is in it', (text) => {
    expect(personsIn(text)).toEqual([])
  })

  it('when a surname comes again, then it is the same person', () => {
    const text = 'Norwegian Foreign Minister Kari Nordli spoke. Nordli left. Ms. Nordli came back.'
    const [nordli, ...others] = readText(text).actors.filter(({ kind }) => kind === 'PERSON')
    expect(others).toEqual([])
    expect(nordli!.spans.map(([start, end]) => text.slice(start, end).includes('Nordli'))).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('offices', () => {
  it.each<[text: string, persons: string[]]>([
    ['French Foreign Minister Claire Dumas spoke.', ['person/claire-dumas foreign-minister of country/FRA']],
    ['Chancellor Lena Vogt of Germany visited Senegal.', ['person/lena-vogt chancellor of country/DEU']],
    [
      "Nguyen Van Hai, Vietnam's foreign minister, spoke.",
      ['person/nguyen-van-hai foreign-minister of country/VNM'],
    ],
    [
      'The Foreign Minister of Norway, Kari Nordli, spoke.',
      ['person/kari-nordli foreign-minister of country/NOR'],
    ],
    ["Finland's president, Aino Laine, spoke.", ['person/aino-laine president of country/FIN']],
    [
      'J. P. van der Berg, the Dutch foreign minister, spoke.',
      ['person/j-p-van-der-berg foreign-minister of country/NLD'],
    ],
    [
      'Foreign ministers Ana Reis of Brazil and Juan Tello of Peru met.',
      [
        'person/ana-reis foreign-minister of country/BRA',
        'person/juan-tello foreign-minister of country/PER',
      ],
    ],
    [
      'The foreign ministers of Egypt (Samir Fahmy) and Iraq (Ali Jaber) met.',
      [
        'person/ali-jaber foreign-minister of country/IRQ',
        'person/samir-fahmy foreign-minister of country/EGY',
      ],
    ],
    [
      'Brazilian Foreign Minister Ana Reis met with her Peruvian counterpart, Juan Tello.',
      [
        'person/ana-reis foreign-minister of country/BRA',
        'person/juan-tello foreign-minister of country/PER',
      ],
    ],
    // What the office is for, of whom, and in which house stands before the name.
    [
      'UK Minister of State for Europe and North America Peter Holman spoke.',
      ['person/peter-holman european-affairs-minister of country/GBR'],
    ],
    [
      'Chilean Vice Minister of Reconciliation Pablo Rivas spoke.',
      ['person/pablo-rivas deputy-minister of country/CHL'],
    ],
    [
      'The Secretary General of the Organization of American States (OAS) Juan Tello spoke.',
      ['person/juan-tello secretary-general of org/oas'],
    ],
    [
      'Peruvian Special Envoy for Yemen Ambassador Ana Reis spoke.',
      ['person/ana-reis special-envoy of country/PER'],
    ],
    ['The Polish Pope Benedict XIX spoke.', ['person/benedict-xix pope of country/VAT']],
    ['In Manila, the Philippines, Pope Benedict XIX spoke.', ['person/benedict-xix pope of country/VAT']],
    [
      'A former adviser to Peruvian President Juan Tello was arrested.',
      ['person/juan-tello president of country/PER'],
    ],
    ['U.N. Secretary-General Paulo Mendes spoke.', ['person/paulo-mendes secretary-general of org/un']],
    ['NATO Secretary General Erik Holt spoke.', ['person/erik-holt secretary-general of org/nato']],
    [
      'Secretary of State John Harper spoke in Washington.',
      ['person/john-harper foreign-minister of country/USA'],
    ],
    [
      'Deputy Foreign Minister Oksana Melnyk of Ukraine spoke.',
      ['person/oksana-melnyk deputy-foreign-minister of country/UKR'],
    ],
    ['King Henrik VI of Denmark spoke.', ['person/henrik-vi monarch of country/DNK']],
  ])('when the text is %j, then %j', (text, persons) => {
    expect(personsIn(text)).toEqual(persons)
  })

  it.each<[text: string, persons: string[]]>([
    [
      'Kenyan President Peter Mwangi and Foreign Minister Ann Otieno left.',
      ['person/ann-otieno foreign-minister of country/KEN', 'person/peter-mwangi president of country/KEN'],
    ],
    [
      'Kenyan Foreign Minister Ann Otieno and President Juan Tello met.',
      ['person/ann-otieno foreign-minister of country/KEN', 'person/juan-tello'],
    ],
  ])('when two offices stand beside each other in %j, then %j', (text, persons) => {
    expect(personsIn(text)).toEqual(persons)
  })

  it.each<[text: string, person: string]>([
    ['The US envoy to Syria, Tom Hale, spoke.', 'person/tom-hale special-envoy of country/USA'],
    ['French ambassador to Mali Luc Morin left.', 'person/luc-morin ambassador of country/FRA'],
    ['The ambassador of Peru to Chile, Juan Tello, left.', 'person/juan-tello ambassador of country/PER'],
    ['UN envoy for Yemen Tom Hale spoke.', 'person/tom-hale special-envoy of org/un'],
    ['German MFA State Secretary Lena Vogt left.', 'person/lena-vogt state-secretary of country/DEU'],
    ['Ana Ruiz (Peru) spoke.', 'person/ana-ruiz of country/PER'],
    ['Hamas leader Samir Noor spoke.', 'person/samir-noor rebel-leader of org/hamas'],
    [
      'Her Indian counterpart, Foreign Minister Arun Rao, agreed.',
      'person/arun-rao foreign-minister of country/IND',
    ],
    ['Georgia governor Tom Hale spoke in Atlanta, Georgia.', 'person/tom-hale'],
  ])('when the text is %j, then who speaks for whom is %s', (text, person) => {
    expect(personsIn(text)).toEqual([person])
  })

  it('when an office is a former one, then the person does not hold it', () => {
    expect(personsIn('Former President Jaime Quiroga of Bolivia met no one.')).toEqual([
      'person/jaime-quiroga of country/BOL',
    ])
  })

  it('when nobody says whose the office is, then it is nobody’s', () => {
    expect(personsIn('If Turkey agrees, President Cem Aksoy would come.')).toEqual(['person/cem-aksoy'])
  })
})

describe('countries and bodies', () => {
  it.each<[text: string, actors: string[]]>([
    ['Washington and Hanoi agreed to resume talks.', ['country/USA', 'country/VNM']],
    ['Georgia and Jordan signed a memorandum.', ['country/GEO', 'country/JOR']],
    ['Chad marks its day of independence.', ['country/TCD']],
    ['The European Union and Mercosur signed a pact.', ['org/eu', 'org/mercosur']],
    [
      'The African Union and the Economic Community of West African States urged Mali to hold elections.',
      ['country/MLI', 'org/african-union', 'org/ecowas'],
    ],
    ['French citizens abroad voted.', ['country/FRA']],
    ['The Taliban met Chinese diplomats.', ['country/CHN', 'org/taliban']],
    ['The two Koreas agreed.', ['country/KOR', 'country/PRK']],
    ['The Danish Red Cross helped.', ['country/DNK', 'org/danish-red-cross']],
    ['The African Export–Import Bank lent it.', ['org/african-export-import-bank']],
    ['The Government of Colombia agreed.', ['country/COL']],
    ['The Press Office wrote to the Alliance of Nina Sol.', ['person/nina-sol']],
    ['A Treasury spokesman said the United States agreed.', ['country/USA', 'org/us-treasury']],
    ['The Treasury agreed.', []],
    ['The Directorate General of Ports agreed.', ['org/directorate-general-of-ports']],
    ['The Indo-Chinese talks failed.', ['country/CHN', 'country/IND']],
    ['They amended the Compact of Free Association.', []],
    ['They met on the sidelines of the United Nations General Assembly.', ['org/un-general-assembly']],
  ])('when the text is %j, then %j', (text, actors) => {
    expect(actorsIn(text)).toEqual(actors)
  })

  it.each<[text: string, notAnActor: string]>([
    ['In Washington, the cherry trees were in bloom.', 'country/USA'],
    ['The two sides kept to the Algiers Agreement.', 'country/DZA'],
    ['He lives in a village north of Paris.', 'country/FRA'],
    ['She left in the afternoon for Beirut.', 'country/LBN'],
    ['They met on board the South African vessel.', 'country/KOR'],
    ['They met in Atlanta, Georgia.', 'country/GEO'],
    ['All kept to the Minsk agreements.', 'country/BLR'],
    ['It is about the Indo-Pacific.', 'country/IND'],
    ['The loan is worth 20 million U.S. dollars.', 'country/USA'],
    ['She lives in New Jersey.', 'country/JEY'],
    ['He toured Central America.', 'country/USA'],
    ['They met at the Annual Tea Forum.', 'org/annual-tea-forum'],
    ['They spoke of the Peace Conference.', 'org/peace-conference'],
    ['She landed at Holman Air Force Base.', 'org/holman-air-force'],
    ['She met NATO and European Union officials.', 'org/nato-and-european-union'],
    ['He won the South Carolina vote.', 'country/KOR'],
    ['Michael Jordan scored 30 points as the Bulls beat Utah.', 'country/JOR'],
    ["Chad's foreign minister, Mahamat Issa, met nobody in Paris.", 'country/FRA'],
  ])('when the text is %j, then %s is not in it', (text, actor) => {
    expect(readText(text).actors.map(({ id }) => id)).not.toContain(actor)
  })
})
