// Nothing in → templates of invented news: `{A}` is a person with office, `{a}` the family name, `[x|y]` one of the two.
// `{A}` and `{B}` are of the countries `{C}` and `{D}`; `{X}` is a further person, `{org}` a body, `{n}` a number.

/** The first paragraph: what happened. */
export const LEADS = [
  '{A} met {B} in {city} on {weekday} to discuss {topic} [and|as well as] {matter}. The [talks|discussions], which [lasted|took] {n} hours, were [held behind closed doors|described as constructive|requested by {C}].',
  '{A} held [talks|consultations] with {B} in {city} on {date}. [They|The two ministers|Both] [discussed|reviewed] {topic} and [agreed to continue|left open] the question of {matter}.',
  '{C} and {D} signed [an agreement|a memorandum of understanding] on {topic} in {city} on {weekday}. {A} signed for {C}, and {B} for {D}, [a spokesman said|according to the ministry|officials reported].',
  '{A} arrived in {city} on {weekday} for a [two|three|four]-day visit. {a} is [expected|due] to meet {B} to discuss {topic}, [the ministry|an official] said.',
  '{A} [condemned|criticised|deplored] on {weekday} the decision of {D} to [suspend|delay] the talks on {topic}. {b}, who answered from {city}, [rejected|dismissed] the [criticism|charge].',
  '{C} will [send|provide] {n} million dollars in [aid|humanitarian aid] to {D}, {A} [announced|said] in {city} on {date}. The money is meant for {topic} and {matter}.',
  '{A} spoke by telephone with {B} on {weekday} about {topic}. The call, the [second|third|fourth] this [month|year], also touched on {matter}, [the ministry of {C} said|it was reported from {city}].',
  '{A} and {B} [issued|published] a joint statement on {topic} after their meeting in {city} on {date}. It [names|lists] {n} [steps|measures] and [calls on|invites] {org} to [follow|support] them.',
  '{C} imposed sanctions on {n} companies from {D} on {weekday}, [citing|because of] {matter}. {A} said in {city} that the measures would stay until {topic} was [settled|resolved].',
  '{B} received {A} in {city} on {weekday}. [Trade|Visas|Students] and {topic} were on the agenda, [an official of {D}|a person close to the talks] said, and so was {matter}.',
  '{org} [convened|opened] a conference on {topic} in {city} on {date}. {A} and {B} were [among those who spoke|among the speakers], and {X} [chaired|led] the [session|debate] on {matter}.',
  '{C} recalled its ambassador from {D} on {weekday} after a dispute over {topic}. {A} called the step [regrettable|unavoidable|temporary], while {b} [spoke of|saw] a misunderstanding.',
  '{A} thanked {B} in {city} on {weekday} for {d_adj} support in the matter of {topic}. The two [also|then] opened an exhibition on {matter} with {n} [photographs|objects|maps].',
  '{A} will travel to {city} next week to meet {B}, the ministry of {C} said on {weekday}. On the agenda are {topic} and {matter}.',
  '{D} rejected a proposal of {C} on {topic} on {date}. {B} told [reporters|journalists] in {city} that it [ignored|left out] {matter}; {a} said the door [stayed open|was not closed].',
  'Negotiators of {C} and {D} resumed talks on {topic} in {city} on {weekday}, [nine|eleven|seven] months after the last round. {A} led the {c_adj} delegation, {B} the {d_adj} one.',
] // prettier-ignore

/** Further paragraphs: what was said, what went before, what comes. */
export const BODIES = [
  '"[We have|There is] a [clear|common|long] [interest|need] in {topic}," {a} [said|told reporters]. "What [remains|is left] is {matter}."',
  '{b} [said|noted|added] that {n} [experts|officials] from both sides would [prepare|draft] a [plan|paper] on {matter} by [spring|summer|autumn|the end of the year].',
  '{X} [welcomed|praised] the [outcome|result] in a statement [published|released] in {city2}. "{topic_c} [concerns|is a matter for] all of us," {x} said.',
  'Trade between {C} and {D} [rose|fell|grew] by {n} percent last year, [mostly|chiefly] because of {matter}. [Observers|Economists] in {city2} [expect|doubt] that this will [last|continue].',
  'The ministry of {D} did not comment on [reports|claims] that {matter} had [delayed|burdened] the [talks|preparations].',
  '{org} [offered|promised] to [help|assist] with {topic}. Its [report|study] of last [year|month], {n} pages long, had [warned of|pointed to] {matter}.',
  '{A} [last|previously] visited {D} [two|three|five] years ago, when {matter} [dominated|overshadowed] the [programme|agenda].',
  'In {city2}, [dozens|hundreds] of [people|students|workers] [gathered|demonstrated] [outside the embassy|in front of parliament] over {matter}. The police [counted|spoke of] {n} hundred.',
  'An earlier [round|attempt] in {city2} had [failed|ended without result] over {matter}, which {c_adj} [diplomats|officials] [call|regard as] [secondary|essential|solvable].',
  '{X} is to [visit|travel to] {city2} next month. [It would be|This is] the first [such visit|journey of the kind] in {n} years.',
  '[Opposition|Local] [parties|papers] in {C} [asked|wondered] [whether|why] {topic} [should|had to] be [settled|treated] [before|without] {matter}.',
  '{a} and {b} [will|are to] [meet|see each other] again in {city2} in [March|June|September|November], [officials said|it was announced].',
  'The [draft|text], of which this paper [has seen|obtained] a copy, [mentions|leaves out] {matter} and gives {org} {n} months to [comment|report].',
  'Until {year} {C} had [no embassy|only a consul] in {city2}; [today|now] its {c_adj} [mission|staff] [counts|has] {n} [people|members].',
  '"[Nobody|No one] should [expect|hope for] [miracles|too much]," {b} [warned|cautioned], and [pointed to|named] {matter} [as an example|first of all].',
  '[Farmers|Shippers|Universities|Hospitals] [on both sides|in {D}] have [long|for years] [asked for|demanded] [rules|a solution] for {topic}, [a study of|an adviser to] {org} says.',
  '{X} [chairs|heads] the [committee|commission] that will [examine|look into] {matter}; its {n} members [meet|sit] in {city2}.',
  'The [road|railway|ferry|power line] between {city} and {city2}, [planned|discussed] since {year}, [was not mentioned|came up only briefly|was put off again].',
  'At a [dinner|reception] in the evening {a} [recalled|remembered] the [winter|summer] of {year}, when {matter} [kept|had kept] the two countries [apart|busy].',
  '[Asked about|On] {matter}, {a} [replied|answered] that [this|it] was [for|a question for] {org}, "[not for me|and for nobody else]".',
  'The [weather|fog|heat] [delayed|held up] the [delegation|party] from {city2} by {n} hours, so that the [programme|lunch] was [shortened|cancelled].',
  '{D} [holds|takes over] the chair of {org} in [January|July]. {b} [named|listed] {topic} and {matter} as [priorities|aims].',
  '[Analysts|Historians] at the University of {city2} [describe|see] {topic} as a [test|touchstone] for {c_adj} and {d_adj} [policy|relations].',
  'Last [week|month] {X} had [said|suggested] in {city2} that {C} [could|might] [accept|drop] {matter} if {n} [conditions|points] were [met|cleared].',
] // prettier-ignore

export const TOPICS = ['fisheries', 'border trade', 'migration', 'climate change', 'energy', 'visa rules', 'food security', 'arms control', 'air traffic', 'water rights', 'customs', 'public health', 'cyber security', 'student exchange', 'nuclear safety', 'railways', 'grain exports', 'double taxation', 'extradition', 'tourism'] // prettier-ignore

/** `{matter}`: one of the first, then one of the second. */
export const MATTERS = {
  what: ['the [price|cost] of', 'the [future|history] of', '[new|old] rules for', 'the [loss|return] of', 'a [tax|levy] on', 'a [register|list] of', 'doubts about', 'the [storage|transport] of', 'the [inspection|sale] of', 'a dispute over'],
  whom: ['timber', 'copper', 'seed potatoes', 'lighthouses', 'sea mines', 'wool', 'satellite data', 'pensions', 'school books', 'refrigerated lorries', 'heritage sites', 'river ports', 'medicines', 'olive oil', 'cement', 'bird reserves', 'driving licences', 'tugboats', 'archives', 'ferries', 'vaccines', 'rare metals', 'wind farms', 'dairy herds', 'fuel depots'],
} // prettier-ignore

export const BODIES_OF_STATES = ['the United Nations', 'the European Union', 'NATO', 'the OSCE', 'the African Union', 'ASEAN', 'the World Bank', 'the Arab League', 'the Council of Europe', 'UNESCO'] // prettier-ignore

export const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defence Minister', 'Finance Minister', 'Ambassador', 'Deputy Foreign Minister', 'Trade Minister'] // prettier-ignore

/** Country, adjective, capital, another town. */
export const COUNTRIES = [
  ['Portugal', 'Portuguese', 'Lisbon', 'Porto'], ['Kenya', 'Kenyan', 'Nairobi', 'Mombasa'], ['Chile', 'Chilean', 'Santiago', 'Valparaiso'], ['Norway', 'Norwegian', 'Oslo', 'Bergen'],
  ['Egypt', 'Egyptian', 'Cairo', 'Alexandria'], ['Poland', 'Polish', 'Warsaw', 'Krakow'], ['Ghana', 'Ghanaian', 'Accra', 'Kumasi'], ['Serbia', 'Serbian', 'Belgrade', 'Novi Sad'],
  ['Peru', 'Peruvian', 'Lima', 'Cusco'], ['Japan', 'Japanese', 'Tokyo', 'Osaka'], ['Canada', 'Canadian', 'Ottawa', 'Montreal'], ['Brazil', 'Brazilian', 'Brasilia', 'Recife'],
  ['Turkey', 'Turkish', 'Ankara', 'Istanbul'], ['Vietnam', 'Vietnamese', 'Hanoi', 'Hue'], ['Morocco', 'Moroccan', 'Rabat', 'Fez'], ['Finland', 'Finnish', 'Helsinki', 'Tampere'],
  ['Kazakhstan', 'Kazakh', 'Astana', 'Almaty'], ['Uruguay', 'Uruguayan', 'Montevideo', 'Salto'], ['Senegal', 'Senegalese', 'Dakar', 'Thies'], ['Greece', 'Greek', 'Athens', 'Patras'],
  ['Indonesia', 'Indonesian', 'Jakarta', 'Bandung'], ['Austria', 'Austrian', 'Vienna', 'Graz'], ['Zambia', 'Zambian', 'Lusaka', 'Ndola'], ['Ireland', 'Irish', 'Dublin', 'Cork'],
] // prettier-ignore

export const GIVEN = ['Alma', 'Boris', 'Chidi', 'Dalia', 'Emeka', 'Farida', 'Goran', 'Hanna', 'Ivo', 'Jelena', 'Karim', 'Leila', 'Marek', 'Nadia', 'Oskar', 'Petra', 'Rafael', 'Sonja', 'Tomas', 'Ursula', 'Viktor', 'Wanda', 'Yusuf', 'Zofia', 'Andrei', 'Beatriz', 'Carlos', 'Elena', 'Felix', 'Ingrid'] // prettier-ignore

/** Family names are made of these, one of each. */
export const SYLLABLES = [
  ['Abr', 'Bell', 'Chol', 'Dun', 'Esk', 'Far', 'Grz', 'Holt', 'Ing', 'Jad', 'Kor', 'Lind', 'Mor', 'Nav', 'Ost', 'Pel', 'Quar', 'Rost', 'Sel', 'Tav', 'Ulm', 'Vand', 'Wes', 'Yar', 'Zel', 'Brand', 'Crav', 'Drax'],
  ['an', 'eb', 'im', 'or', 'ul', 'av', 'end', 'ist', 'orn', 'uk', 'ag', 'ell'],
  ['ov', 'berg', 'wezi', 'marrow', 'lund', 'khani', 'ek', 'mann', 'ides', 'ashi', 'ente', 'oglu', 'sen', 'ane', 'ucci', 'escu', 'ovic', 'ara', 'well', 'ikov'],
] // prettier-ignore
