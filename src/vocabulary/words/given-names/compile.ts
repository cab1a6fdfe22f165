// JSON lists of given names in → given-names/list.ts. `node --import tsx src/vocabulary/words/given-names/compile.ts A.json B.json`
// Sources, both MIT: `person.first_name` of every locale of npm's @faker-js/faker 10.6.0, and the `first_names*` of every
// person provider of PyPI's Faker 40.54.0, each saved as one JSON array of strings.
import { readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../../../fold.ts'
import { placeEntries, VENUES } from '../cities.ts'
import { COMMON_WORDS, NOT_PERSONS } from '../common-words.ts'
import { COUNTRIES } from '../countries.ts'
import { HONOURS, OFFICES, RANKS } from '../offices.ts'
import { CYRILLIC, GREEK, KEPT, REFUSED } from './transliteration.ts'

/** Larger cities are themselves far more often than somebody's given name. */
const LARGE_CITY = 1_000_000

const refused = new Set(
  [
    ...REFUSED,
    ...COMMON_WORDS,
    ...NOT_PERSONS,
    ...HONOURS,
    ...RANKS,
    ...OFFICES.flatMap((office) => [...office.titles, ...office.plurals]),
    ...COUNTRIES.flatMap((c) => [c.name, ...c.names, ...c.adjectives, ...c.people, ...c.capitals]),
    ...VENUES.flatMap((venue) => [venue.name, ...venue.aliases]),
    ...placeEntries().flatMap((place) => (place.population >= LARGE_CITY ? [place.name] : [])),
  ].map(fold),
)
for (const name of KEPT) refused.delete(fold(name))

/** `Юлія` → `yuliya`; names already in Latin letters stay. */
function latin(name: string): string[] {
  const letters = [...name.toLowerCase()]
  if (letters.some((letter) => letter in CYRILLIC))
    return [letters.map((letter) => CYRILLIC[letter] ?? letter).join('')]
  const plain = [...name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
  if (plain.some((letter) => letter in GREEK))
    return [plain.map((letter) => GREEK[letter] ?? letter).join('')]
  return [name]
}

const names = process.argv.slice(2).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[])
const kept = new Set(
  names
    .filter((name) => !/[\s.]/.test(name.trim()))
    .flatMap((name) => latin(name.trim()))
    .map(fold)
    .filter((name) => /^[a-z]{3,}( [a-z]+)*$/.test(name) && !refused.has(name)),
)
const lines = [...kept].toSorted()
writeFileSync(
  new URL('list.ts', import.meta.url),
  `// Written by compile.ts from @faker-js/faker and Faker (both MIT) → given names of some sixty languages, folded.\n\nexport const NAME_LINES = \`\\\n${lines.join('\n')}\`\n`,
)
process.stdout.write(`${lines.length} names\n`)
