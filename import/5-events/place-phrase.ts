// A preposition in → the place that its phrase names: `in the Swiss city of Geneva`.
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { findPlace, type Mention } from '../4-mentions/index.ts'
import { DAY_OR_MONTH } from './calendar-words.ts'
import { townOfHouse } from './houses.ts'
import type { Tree } from './tree.ts'

export interface Where {
  readonly place: string
  readonly country?: string
  /** A house, not a town: which town it stands in the phrase does not tell. */
  readonly isHouse?: boolean
}

const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.iso3, country.name]))
const CAPITALS = new Map(COUNTRIES.map((country) => [country.iso3, country.capitals[0]]))
/** `travelled to Kenya today`, `in Peru June 7-14` */
const DAY_AFTER =
  /^(?:today|yesterday|tomorrow|tonight|earlier|later|morning|afternoon|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\.?|feb\.?|mar\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|january|february|march|april|may|june|july|august|september|october|november|december)$/
const NOT_TOWN =
  /^(?:fields?|areas?|framework|context|spirit|name|summit|conference|forum|session|meeting|council|assembly|department|ministry|secretary|president|minister|dialogue|congress|question|moderator|mr|ms|mrs|dr|ministerial|convention|convening|contact|roundtable|session|plenary|agreement|treaty|dialog|talks)$/
const TOWN_NOUN =
  /^(?:city|capital|town|resort|port|village|suburb|island|isle|islet|atoll|peninsula|outskirts|shores?|township|province|district|enclave|stronghold|settlement|camp|base)$/
const BEFORE_TOWN =
  /^(?:the|an?|of|northern|southern|eastern|western|central|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|held|rebel|government|controlled|-|historic|nearby|neighbouring|neighboring|old|small|coastal|border|divided|besieged|seaside|lakeside|tourist|main|ancient|holy|industrial|industrial|commercial|summer|mountain|ski|spa|mediterranean|his|her|their|its)$/
const HOUSE =
  /^(?:palace|house|hotel|airport|centre|center|hall|mission|embassy|ministry|residence|castle|villa|office|base|headquarters|mansion|lodge|cathedral|palais|building|club|museum|university|room|garden)$/i

/** Those that stand before the name of a house: `Palais Wilson`. */
const PALACE = /^(?:palais|palazzo|chateau|château|schloss|villa|hotel|hôtel|palacio|castle)$/i

/** A place by its name; the vocabulary knows the country of many. */
export function known(name: string): Where {
  const entry = findPlace(name)
  return entry
    ? { place: entry.kind === 'city' ? name : entry.name, ...(entry.iso3 ? { country: entry.iso3 } : {}) }
    : { place: name }
}

export function placeAt(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  preposition: number,
): Where | null {
  const { tokens } = tree
  const seat = seatAt(source, tree, preposition)
  if (seat) return seat
  const town = townNamed(tree, mentions, preposition)
  if (typeof town === 'object') return town
  let at = town
  while (at < tokens.length && at < preposition + 7 && !startsPlace(tokens[at]!.text)) {
    if (!BEFORE_TOWN.test(tokens[at]!.lower)) return null
    at++
  }
  if (at >= tokens.length || !startsPlace(tokens[at]!.text)) return null
  return placeNamed(source, tree, mentions, at)
}

const SEAT =
  /^(?:department|ministry|headquarters|embassy|kremlin|pentagon|house|parliament|chancellery|residence)$/i

/** `at the Department of State`, `at the Foreign Ministry`: whose seat it is, where no town is named. */
function seatAt(source: string, tree: Tree, preposition: number): Where | null {
  const { tokens } = tree
  const from = preposition + (tokens[preposition + 1]?.lower === 'the' ? 2 : 1)
  if (!/^[\p{Lu}\d]/u.test(tokens[from]?.text ?? '')) return null
  const to = /\d/.test(tokens[from]!.text) ? endOfName(tree, from + 1) : endOfName(tree, from)
  const isHeadquarters = /^(?:headquarters|hq)$/.test(tokens[to]?.lower ?? '')
  const town = townOfHouse(source.slice(tokens[from]!.start, tokens[isHeadquarters ? to : to - 1]!.end))
  if (town) return town
  if (!/^(?:at|to)$/.test(tokens[preposition]!.lower) || !startsPlace(tokens[from]!.text)) return null
  const own = tokens.slice(from, to)
  const isSeat = own.length > 1 && own.some(({ text }) => SEAT.test(text))
  return isSeat && !own.some(({ text }) => text === ',')
    ? { place: source.slice(tokens[from]!.start, tokens[to - 1]!.end), isHouse: true }
    : null
}

/** The place whose name begins at a token. */
export function placeNamed(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  at: number,
): Where | null {
  const { tokens } = tree
  const word = tokens[at]!
  if (DAY_OR_MONTH.test(word.lower) || NOT_TOWN.test(word.lower)) return null
  if (mentions.some((mention) => mention.from === at && mention.form === 'modifier')) return null
  const to = Math.max(at + 1, endOfName(tree, at))
  const text = source.slice(word.start, tokens[to - 1]!.end)
  // `in the Special Lakes Ministers meeting`
  if (NOT_TOWN.test(tokens[to]?.lower ?? '')) return null
  const country = countryAt(mentions, at)
  // `at the Sudan conference`, `at the U.S. – ASEAN summit`: the country is not where it is held.
  const isPart = tree.tags[to]?.startsWith('NN') && !DAY_AFTER.test(tokens[to]!.lower)
  if (country && (isPart || /^[-–—]$/.test(tokens[to]?.text ?? ''))) return null
  if (country) return { place: COUNTRY_NAMES.get(country) ?? text, country }
  if (isActor(tree, mentions, at)) return null
  const whole = findPlace(text)
  const entry = whole ?? findPlace(word.text)
  const next = tokens[to]?.text === ',' ? countryAt(mentions, to + 1) : null
  // `to Lima, Chile and Cuba`: a capital with another country behind it begins a list.
  const after = next !== entry?.iso3 && CAPITALS.get(entry?.iso3 ?? '') === text ? null : next
  if (!entry && word.pos !== 'PROPN') return null
  const iso3 = after ?? entry?.iso3
  // `the Vancouver Convention Center` names its town; `the Belém Palace` need not.
  const isHouse =
    !whole && (HOUSE.test(tokens[to - 1]!.text) || PALACE.test(word.text)) && !(entry && to - at > 2)
  return {
    place: entry && !whole && !isHouse ? word.text : text,
    ...(iso3 && !(isHouse && !after) ? { country: iso3 } : {}),
    ...(isHouse ? { isHouse } : {}),
  }
}

/** `in the Black Sea resort of Sochi`: the token where the town's name begins; `in the Maltese capital`: the town itself. */
function townNamed(tree: Tree, mentions: readonly Mention[], preposition: number): number | Where | null {
  const { tokens } = tree
  for (let i = preposition + 1; i < Math.min(tokens.length, preposition + 9); i++) {
    const { lower } = tokens[i]!
    if (tree.isVerb(i) && !/^(?:VBN|VBG|JJ)/.test(tree.tags[i]!)) break
    if (/^[;.:]$/.test(lower) || (/^(?:in|at|on|with|for|to|by|and)$/.test(lower) && i > preposition)) break
    // `Camp David`, `Port Louis` are names whole.
    if (!TOWN_NOUN.test(lower) || (startsPlace(tokens[i]!.text) && tokens[i + 1]?.lower !== 'of')) continue
    let k = i + 1
    while (/^(?:of|,|the)$/.test(tokens[k]?.lower ?? '')) k++
    if (startsPlace(tokens[k]?.text ?? '') && !DAY_OR_MONTH.test(tokens[k]!.lower)) return k
    const owner = mentions.find((mention) => mention.to === i && mention.actors[0]?.startsWith('country/'))
    return lower === 'capital' && owner ? capitalOf(owner.actors[0]!.slice(8)) : preposition + 1
  }
  return preposition + 1
}

/** `the Hall of the People` */
const isOfThe = (tokens: Tree['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'of' && tokens[at + 1]?.lower === 'the'

function endOfName(tree: Tree, at: number): number {
  const { tokens } = tree
  let to = at
  while (
    to < tokens.length &&
    !DAY_OR_MONTH.test(tokens[to]!.lower) &&
    (startsPlace(tokens[to]!.text) ||
      (/^(?:[-’'.]|de|del|la|el|al|of|the|au|upon|und|di|do|dos)$/.test(tokens[to]!.lower) &&
        startsPlace(tokens[isOfThe(tokens, to) ? to + 2 : to + 1]?.text ?? '') &&
        tokens[to]!.text !== ','))
  )
    to++
  return to
}

/** A name that runs over a comma after the town is no one's: `in Washington, D.C. Secretary Blinken`. */
const isActor = (tree: Tree, mentions: readonly Mention[], at: number): boolean =>
  mentions.some(
    (mention) =>
      !(mention.to > at + 1 && tree.tokens[at + 1]?.text === ',') &&
      mention.from <= at &&
      mention.to > at &&
      mention.form !== 'place' &&
      mention.form !== 'metonym' &&
      mention.actors.some((actor) => actor.startsWith('person/') || actor.startsWith('org/')),
  )

/** Whether a place is told no closer than by its country's name. */
export const isCountryName = (place: string | null, iso3: string | undefined): boolean =>
  iso3 !== undefined && place !== null && place === COUNTRY_NAMES.get(iso3)

export function capitalOf(iso3: string): Where | null {
  const capital = CAPITALS.get(iso3)
  return capital ? { place: capital, country: iso3 } : null
}

const startsPlace = (text: string): boolean => /^\p{Lu}[\p{L}.]/u.test(text)

function countryAt(mentions: readonly Mention[], at: number): string | null {
  const mention = mentions.find(
    (each) =>
      each.from === at &&
      each.form !== 'modifier' &&
      each.actors[0]?.startsWith('country/') &&
      (each.form === 'place' || each.form === 'name'),
  )
  return mention ? mention.actors[0]!.slice(8) : null
}
