// Keys with their evidence → who is one person and by which rule, and who is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../../import/6-resolve/evidence.ts'
import {
  addUnits,
  type PersonUnit,
  unitId,
  unitKey,
} from '../../../../import/6-resolve/people/person-unit.ts'
import { resolvePeople } from '../../../../import/6-resolve/people/resolve-people.ts'
import { slug } from '../../../../src/fold.ts'

interface Told {
  readonly name: string
  /** ISO 3166 alpha-3 of the country for which the articles say the person speaks. */
  readonly of?: string
  readonly office?: string
  readonly role?: string
  readonly articles?: number
  readonly year?: number
}

function unit({ name, of, office, role, articles = 1, year = 2022 }: Told): PersonUnit {
  const claim = {
    id: `person/${slug(name)}`,
    name,
    aliases: [],
    ...(of ? { represents: `country/${of}` } : {}),
    ...(office ? { office: `office/${of}/${office}` } : {}),
    ...(role ? { role } : {}),
  }
  return {
    ...unitKey(claim),
    evidence: evidenceOf(claim, { articles, first: `${year}-01-01`, last: `${year}-12-31` }),
  }
}

/** `[name, person it is, rule]` for each. */
function resolve(told: readonly Told[]): [string, string, string | null][] {
  const units = told.map(unit)
  const assignments = resolvePeople(addUnits(units))
  return units.map((each, i) => {
    const { person, rule } = assignments.get(unitId(each))!
    return [told[i]!.name, person, rule]
  })
}

describe('resolvePeople, one person', () => {
  it.each<[string, Told, Told, string, string]>([
    [
      'a middle initial',
      { name: 'Ann Q. Field', of: 'CAN' },
      { name: 'Ann Field' },
      'person/ann-field',
      'initial',
    ],
    [
      'an honour and a suffix',
      { name: 'Sir Ned Lake Jr.' },
      { name: 'Ned Lake' },
      'person/ned-lake',
      'same-name',
    ],
    [
      'a particle',
      { name: 'Omar Hassan al-Tayeb' },
      { name: 'Omar Hassan el-Tayeb' },
      'person/omar-hassan-al-tayeb',
      'same-name',
    ],
    [
      'a nickname',
      { name: 'Tony Marsh', of: 'GBR' },
      { name: 'Anthony Marsh', of: 'GBR' },
      'person/anthony-marsh',
      'nickname',
    ],
    [
      'endings of Slavic names',
      { name: 'Petro Horenskyy', of: 'UKR' },
      { name: 'Petro Horenskiy' },
      'person/petro-horenskiy',
      'spelling',
    ],
    [
      'transliterated given names',
      { name: 'Sergey Volin' },
      { name: 'Sergei Volin', of: 'RUS' },
      'person/sergei-volin',
      'spelling',
    ],
    [
      'languages of a given name',
      { name: 'Oleksandr Rudenko', of: 'UKR' },
      { name: 'Alexander Rudenko', of: 'UKR' },
      'person/alexander-rudenko',
      'nickname',
    ],
    ['accents', { name: 'Mélanie Dubé' }, { name: 'Melanie Dube' }, 'person/melanie-dube', 'same-name'],
    [
      'a middle name, of one country',
      { name: 'Ravi Singh Gill', of: 'CAN' },
      { name: 'Ravi Gill', of: 'CAN' },
      'person/ravi-gill',
      'middle-name',
    ],
    [
      'a first initial, of one country',
      { name: 'K. Banerji', of: 'IND' },
      { name: 'Kavita Banerji', of: 'IND' },
      'person/kavita-banerji',
      'first-initial',
    ],
    [
      'the second of two surnames',
      { name: 'Elena Pradol Ruizen', of: 'PER' },
      { name: 'Elena Pradol', of: 'PER' },
      'person/elena-pradol',
      'double-surname',
    ],
    [
      'the second of two surnames and a given name',
      { name: 'Elena Rosa Pradol Ruizen' },
      { name: 'Elena Pradol', of: 'PER' },
      'person/elena-pradol',
      'double-surname',
    ],
    [
      'the name of the house',
      { name: 'Faisal bin Nasser Al Thunayan', of: 'SAU' },
      { name: 'Faisal bin Nasser', of: 'SAU' },
      'person/faisal-bin-nasser',
      'double-surname',
    ],
    [
      'a middle name among several',
      { name: 'Elena Rosa Inés Quiroga', of: 'PER' },
      { name: 'Elena Inés Quiroga', of: 'PER' },
      'person/elena-ines-quiroga',
      'middle-name',
    ],
  ])('when two names differ by %s, then they are one', (_what, a, b, person, rule) => {
    const resolved = resolve([a, b])
    expect(resolved.map(([, id]) => id)).toEqual([person, person])
    const rules = resolved.flatMap(([, , by]) => by ?? [])
    expect(rules).toEqual(slug(a.name) === slug(b.name) ? [] : [rule])
  })

  it.each<[string, Told[], string, string]>([
    ['the only one of that family', [{ name: 'Ann Field', of: 'CAN' }], 'person/ann-field', 'surname'],
    [
      'the one of the country',
      [
        { name: 'Ann Field', of: 'CAN' },
        { name: 'Joe Field', of: 'USA' },
      ],
      'person/ann-field',
      'surname',
    ],
    [
      'the one in the office',
      [
        { name: 'Ann Field', of: 'CAN', office: 'foreign-minister' },
        { name: 'Joe Field', of: 'CAN' },
      ],
      'person/ann-field',
      'surname-and-office',
    ],
    [
      'beside a namesake whom hardly anyone names',
      [
        { name: 'Ann Field', of: 'CAN', articles: 100 },
        { name: 'Joe Field', of: 'CAN' },
      ],
      'person/ann-field',
      'surname',
    ],
  ])('when a surname stands for %s, then it is that person', (_what, others, person, rule) => {
    const resolved = resolve([...others, { name: 'Field', of: 'CAN', office: 'foreign-minister' }])
    expect(resolved.at(-1)).toEqual(['Field', person, rule])
  })

  it('when a title stands before a surname, then it is the person known in such an office, and so is the surname alone', () => {
    const people = [
      { name: 'Joe Grove', of: 'USA', office: 'president' },
      { name: 'Jill Grove', of: 'USA', office: 'first-lady' },
    ]
    expect(resolve([...people, { name: 'Grove', role: 'president' }, { name: 'Grove' }]).slice(2)).toEqual([
      ['Grove', 'person/joe-grove', 'surname-and-title'],
      ['Grove', 'person/joe-grove', 'surname-and-prominence'],
    ])
  })

  it('when one article shows a namesake in the office of many, then title and surname are still the one whom many show', () => {
    const people = [
      { name: 'Joe Grove', role: 'president', articles: 30 },
      { name: 'Hal Grove', role: 'president' },
      { name: 'Hal Grove', of: 'USA', articles: 4 },
    ]
    const told = [
      ...people,
      { name: 'Grove', role: 'president', articles: 300 },
      { name: 'Grove', articles: 9 },
    ]
    expect(resolve(told).slice(3)).toEqual([
      ['Grove', 'person/joe-grove', 'surname-and-title'],
      ['Grove', 'person/joe-grove', 'surname'],
    ])
  })

  it('when one article shows a namesake in the office of no more than eight, then it still is misread', () => {
    const told = [
      { name: 'Joe Grove', role: 'president', articles: 8 },
      { name: 'Hal Grove', role: 'president' },
      { name: 'Hal Grove', of: 'USA', articles: 4 },
      { name: 'Grove', role: 'president', articles: 90 },
    ]
    expect(resolve(told).slice(3)).toEqual([['Grove', 'person/joe-grove', 'surname-and-title']])
  })

  it('when several bear a surname and one is told of in high office, then the name alone is that one', () => {
    const people = [
      { name: 'Omar Tayeb', articles: 3 },
      { name: 'Bashir al-Tayeb', of: 'SDN', office: 'president', articles: 3 },
    ]
    expect(resolve([...people, { name: 'Tayeb', articles: 9 }])[2]).toEqual([
      'Tayeb',
      'person/bashir-al-tayeb',
      'surname-and-prominence',
    ])
  })

  it('when many articles use a surname alone, then it is nobody of whom one article tells', () => {
    const people = [
      { name: 'Ales Lukovich', articles: 3 },
      { name: 'Galina Lukovich' },
      { name: 'Viktar Lukovich' },
    ]
    expect(resolve([...people, { name: 'Lukovich', articles: 8 }])[3]![1]).toBe('person/ales-lukovich')
    expect(resolve([...people, { name: 'Lukovich', articles: 2 }])[3]![1]).toBe('person/lukovich')
  })

  it.each<[string, string, string]>([
    ['Elena Prado Ruiz', 'Prado Ruiz', 'person/elena-prado-ruiz'],
    ['Mori Takeo', 'Takeo Mori', 'person/mori-takeo'],
    ['Abe Shinjiro', 'Shinjiro Abe', 'person/abe-shinjiro'],
  ])('when articles write of %s and of %s, then they are one person', (a, b, person) => {
    expect(resolve([{ name: a, articles: 2 }, { name: b }]).map(([, id]) => id)).toEqual([person, person])
  })

  it('when the family name of a Korean stands last, then the surname alone is that person', () => {
    expect(
      resolve([
        { name: 'Sung Kim', of: 'USA' },
        { name: 'Kim Young Ho', of: 'PRK' },
        { name: 'Kim', of: 'USA' },
      ])[2]![1],
    ).toBe('person/sung-kim')
  })

  it('when a surname of two words stands alone, then it is the person who bears it', () => {
    const people = [
      { name: 'Lena Marsh-Field', of: 'USA' },
      { name: 'Ann Field', of: 'USA' },
    ]
    expect(resolve([...people, { name: 'Marsh-Field', of: 'USA' }])[2]).toEqual([
      'Marsh-Field',
      'person/lena-marsh-field',
      'surname',
    ])
  })

  it('when the family name stands first, then the surname alone is that person', () => {
    expect(
      resolve([
        { name: 'Zhou Mingde', of: 'CHN' },
        { name: 'Zhou', of: 'CHN' },
      ])[1],
    ).toEqual(['Zhou', 'person/zhou-mingde', 'surname'])
  })

  it('when one article misspells a name, then the id is of the usual spelling', () => {
    const resolved = resolve([
      { name: 'Antony Marsh', of: 'GBR', articles: 100 },
      { name: 'Anthony Marsh', of: 'GBR' },
    ])
    expect(resolved.map(([, id]) => id)).toEqual(['person/antony-marsh', 'person/antony-marsh'])
  })

  it('when many articles tell of a president by surname, then a name of a single one does not make it doubtful', () => {
    const told = resolve([
      { name: 'Joe Grove', of: 'PER', office: 'president', articles: 3 },
      { name: 'Sol-Grove', role: 'president' },
      { name: 'Grove', role: 'president', articles: 40 },
    ])
    expect(told).toContainEqual(['Grove', 'person/joe-grove', 'surname-and-title'])
  })
})

describe('resolvePeople, several persons', () => {
  it.each<[string, Told[]]>([
    [
      'given names',
      [
        { name: 'Ann Field', of: 'CAN' },
        { name: 'Joe Field', of: 'CAN' },
      ],
    ],
    [
      'middle initials',
      [
        { name: 'Guy W. Tree', of: 'USA' },
        { name: 'Guy H. W. Tree', of: 'USA' },
      ],
    ],
    [
      'countries, with a nickname',
      [
        { name: 'Tony Marsh', of: 'GBR' },
        { name: 'Anthony Marsh', of: 'AUS' },
      ],
    ],
    [
      'countries, with an initial',
      [
        { name: 'Ann Q. Field', of: 'CAN' },
        { name: 'Ann Field', of: 'USA' },
      ],
    ],
    [
      'a middle name, without a country in common',
      [{ name: 'Ravi Singh Gill', of: 'CAN' }, { name: 'Ravi Gill' }],
    ],
    ['family names that sound alike', [{ name: 'Ann Young' }, { name: 'Jung' }]],
    [
      'countries, with two surnames',
      [
        { name: 'Elena Pradol', of: 'PER' },
        { name: 'Elena Pradol Ruizen', of: 'CHL' },
      ],
    ],
    [
      'given names, with two surnames',
      [
        { name: 'Elena Pradol', of: 'PER' },
        { name: 'Rosa Pradol Ruizen', of: 'PER' },
      ],
    ],
    ['a name that may be a second given one', [{ name: 'Juan Carlos' }, { name: 'Juan Carlos Ruizen' }]],
    [
      'decades',
      [
        { name: 'Ann Field', year: 1990 },
        { name: 'Field', year: 2020 },
      ],
    ],
    [
      'countries, with a surname',
      [
        { name: 'Ann Field', of: 'CAN' },
        { name: 'Field', of: 'USA' },
      ],
    ],
  ])('when two names differ by %s, then they stay two', (_what, told) => {
    const ids = resolve(told).map(([, id]) => id)
    expect(new Set(ids).size).toBe(told.length)
  })

  it.each<[string, Told, Told]>([
    [
      'a prime minister and an official of that surname',
      { name: 'Liz Grove', of: 'USA', office: 'assistant-secretary-of-state' },
      { name: 'Grove', role: 'prime-minister', articles: 3 },
    ],
    [
      'a president and a secretary of that surname',
      { name: 'Will Grove', role: 'president' },
      { name: 'Grove', of: 'USA', office: 'secretary', articles: 3 },
    ],
    ['a pope and somebody of that family name', { name: 'Ann Leo' }, { name: 'Leo', role: 'pope' }],
    [
      'a president known to many and one of whom a single article tells',
      { name: 'Ann Grove' },
      { name: 'Grove', role: 'president', articles: 8 },
    ],
  ])('when articles tell of %s, then they are two', (_what, a, b) => {
    expect(new Set(resolve([a, b]).map(([, id]) => id)).size).toBe(2)
  })

  it('when a surname fits two persons, then it is neither', () => {
    const resolved = resolve([
      { name: 'Ann Field', of: 'CAN' },
      { name: 'Joe Field', of: 'CAN' },
      { name: 'Field', of: 'CAN' },
    ])
    expect(resolved[2]).toEqual(['Field', 'person/field', null])
  })

  it('when a name fits two persons who are not one, then it stays alone', () => {
    const resolved = resolve([
      { name: 'Guy W. Tree', of: 'USA' },
      { name: 'Guy H. W. Tree', of: 'USA' },
      { name: 'Guy Tree', of: 'USA' },
    ])
    expect(new Set(resolved.map(([, id]) => id)).size).toBe(3)
  })

  it('when two ministers of two countries bear one name at one time, then they are two', () => {
    const told = ['GBR', 'NZL'].map((of) => ({
      name: 'Ann Field',
      of,
      office: 'foreign-minister',
      articles: 8,
    }))
    expect(resolve(told).map(([, id]) => id)).toEqual(['person/ann-field/GBR', 'person/ann-field/NZL'])
  })

  it('when one article misreads a country, then the person is still one', () => {
    const resolved = resolve([
      { name: 'Ann Field', of: 'CAN', office: 'foreign-minister', articles: 9 },
      { name: 'Ann Field', of: 'MEX' },
      { name: 'Ann Field' },
    ])
    expect(new Set(resolved.map(([, id]) => id))).toEqual(new Set(['person/ann-field']))
  })
})

describe('resolvePeople', () => {
  const names = [
    'Ann Field',
    'Ann Q. Field',
    'Field',
    'A. Field',
    'Anne Field',
    'Joe Field',
    'Joseph Field',
    'Ann Feeld',
    'Ann Field Ruizen',
    'Field Ruizen',
    'Joe Ruizen',
  ]
  const told = fc.record({
    name: fc.constantFrom(...names),
    articles: fc.integer({ min: 1, max: 30 }),
    year: fc.integer({ min: 2015, max: 2024 }),
    of: fc.option(fc.constantFrom('CAN', 'USA', 'GBR'), { nil: undefined }),
  })

  it('when units come in another order, then all are who they were', () => {
    fc.assert(
      fc.property(
        fc
          .array(told, { maxLength: 12 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const outcome = (list: readonly (Partial<Told> & { name: string })[]): object =>
            Object.fromEntries(
              resolve(list as Told[]).map(([name, person, rule], i) => [
                `${name} ${list[i]!.of}`,
                `${person} ${rule}`,
              ]),
            )
          expect(outcome(shuffled as never)).toEqual(outcome(all as never))
        },
      ),
    )
  })
})
