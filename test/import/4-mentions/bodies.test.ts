// Sentences with bodies that no list has → their whole names; and phrases that only look like a body's name.
import { describe, expect, it } from 'vitest'
import { readText } from '../../support/told.ts'

function bodiesIn(text: string): string[] {
  return readText(text).actors.flatMap(({ kind, name }) => (kind === 'ORGANIZATION' ? [name] : []))
}

describe('names of bodies', () => {
  it.each<[text: string, bodies: string[]]>([
    [
      'He wrote to the Bureau of Economic-Military Affairs on Monday.',
      ['Bureau of Economic-Military Affairs'],
    ],
    [
      'She heads the Bureau of Water Control, Law and Verification.',
      ['Bureau of Water Control, Law and Verification'],
    ],
    ['He works at the Office of West Africa and the Caribbean.', ['Office of West Africa and the Caribbean']],
    ['They paid into the UN Emergency Fund for Rivers.', ['UN Emergency Fund for Rivers']],
    ['The Valley Gas and Electric Company cut the lines.', ['Valley Gas and Electric Company']],
    ["The Northern People's Defence Force withdrew.", ["Northern People's Defence Force"]],
    ['They joined the Alliance for Progress in Democracy.', ['Alliance for Progress in Democracy']],
    ['The airline Sarmatia landed. Sarmatia flies again.', ['Sarmatia']],
    ['The United States and African Union Commission signed it.', ['African Union Commission']],
    ['It was told at the Peruvian-African Union Dialogue.', ['African Union']],
    ['Israeli and Palestinian Authority officials came.', ['Palestinian Authority']],
    [
      'She called Kenyan Ministry of Foreign Affairs Director General Anna Okello.',
      ['Kenyan Ministry of Foreign Affairs'],
    ],
    [
      'He called the Department of Border Security Assistant Secretary Nina Sol.',
      ['Department of Border Security'],
    ],
    ['The minister told Reuters that talks would go on.', ['Reuters']],
    // Ministries of several fields, and what only stands beside a ministry.
    ['She works at the Ministry of Science and Technology.', ['Ministry of Science and Technology']],
    [
      'She works at the Ministry of Natural Resources and the Environment.',
      ['Ministry of Natural Resources and the Environment'],
    ],
    ['It was the Ministry of Housing and Rural Development.', ['Ministry of Housing and Rural Development']],
    [
      'It was the Ministry of Land, Infrastructure, Transport and Tourism.',
      ['Ministry of Land, Infrastructure, Transport and Tourism'],
    ],
    [
      'The Ministry of Water and Sanitation and the Ministry of Health met.',
      ['Ministry of Water and Sanitation', 'Ministry of Health'],
    ],
    ['The Ministry of Defence and the Central Bank signed a pact.', ['Ministry of Defence', 'Central Bank']],
    ['The Ministry of Finance and Delta Bank signed a pact.', ['Ministry of Finance', 'Delta Bank']],
    ['The Ministry of Trade and Peru signed a pact.', ['Ministry of Trade']],
    ['The Ministry of Health and Foreign Minister Nina Sol met.', ['Ministry of Health']],
    [
      'The Peruvian Ministry of Trade and Peruvian Institute of Fishing met.',
      ['Peruvian Ministry of Trade', 'Peruvian Institute of Fishing'],
    ],
  ])('when the text is %j, then %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each([
    'Each State Party must report by May.',
    'The frigate Sarmatia sailed. Sarmatia returned.',
    'The Senate rose early.',
  ])('when the text is %j, then it names no body', (text) => {
    expect(bodiesIn(text)).toEqual([])
  })
})
