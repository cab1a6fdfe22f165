// The lists of offices/ in → OFFICES: every post that diplomacy's news names, with all forms of its title.
import { CIVIL } from './offices/civil.ts'
import { DIPLOMATS } from './offices/diplomats.ts'
import type { OfficeEntry, PortfolioEntry } from './offices/entry.ts'
import { FOREIGN } from './offices/foreign.ts'
import { DEPUTY_FORMS, MINISTER_FORMS } from './offices/forms.ts'
import { HEADS } from './offices/heads.ts'
import { LEGISLATORS } from './offices/legislators.ts'
import { LOCAL } from './offices/local.ts'
import { OF_ORGANISATIONS } from './offices/organisations.ts'
import { PORTFOLIOS } from './offices/portfolios.ts'
import { SECURITY } from './offices/security.ts'

export type { OfficeEntry, PortfolioEntry }
export { HONOURS, NAME_HONOURS, NAME_SUFFIXES, RANKS } from './offices/honours.ts'

const fill = (forms: readonly string[], { words, subjects }: PortfolioEntry): string[] =>
  forms.flatMap((form) =>
    form.includes('{word}')
      ? words.map((word) => form.replace('{word}', word))
      : subjects.map((subject) => form.replace('{subject}', subject)),
  )

const pluralOf = (title: string): string =>
  title.replace(
    /(minister|secretar|chief|treasurer)(y?)(?!.*\b(?:minister|secretary)\b)/,
    (_, stem: string, y: string) => (y ? `${stem}ies` : `${stem}s`),
  )

const office = (role: string, title: string, titles: readonly string[], rank: number): OfficeEntry => ({
  role,
  title,
  titles: [...new Set(titles)],
  plurals: [...new Set(titles.map(pluralOf))],
  scope: 'country',
  rank,
})

/** `defence-minister` and `deputy-defence-minister` from the portfolio of defence. */
const ministers = (entry: PortfolioEntry): OfficeEntry[] => [
  {
    ...office(entry.role, entry.title, [...fill(MINISTER_FORMS, entry), ...entry.titles], entry.rank),
    ...(entry.abbreviations && { abbreviations: entry.abbreviations }),
    ...(entry.ambiguous && { ambiguous: entry.ambiguous }),
    ...(entry.onlyFor && { onlyFor: entry.onlyFor }),
    ...(entry.titleFor && { titleFor: entry.titleFor }),
  },
  {
    ...office(
      `deputy-${entry.role}`,
      `Deputy ${entry.title}`,
      [...fill(DEPUTY_FORMS, entry), ...(entry.deputyTitles ?? [])],
      entry.rank - 12,
    ),
    deputyOf: entry.role,
  },
]

export const OFFICES: readonly OfficeEntry[] = [
  ...HEADS,
  ...FOREIGN,
  ...PORTFOLIOS.flatMap(ministers),
  ...SECURITY,
  ...DIPLOMATS,
  ...LEGISLATORS,
  ...LOCAL,
  ...OF_ORGANISATIONS,
  ...CIVIL,
]
