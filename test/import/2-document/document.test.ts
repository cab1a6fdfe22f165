// Texts as archives keep them → paragraphs by role, dateline, day of publication.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { type Document, toDocument } from '../../../import/2-document/index.ts'

const documentOf = (text: string, publishedAt: string | null = '2024-05-08'): Document =>
  toDocument(createArticle({ id: 'x', publishedAt, text }, 'test'))

/** `prose: She left.` */
const paragraphsOf = (text: string): string[] =>
  documentOf(text).paragraphs.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`)

describe('datelines', () => {
  it.each<[text: string, place: string, day: string | null]>([
    ['KAMPALA, May 7 (AFP) - The president left.', 'Kampala', '2024-05-07'],
    ['KINSHASA, April 30, 1997 (AFP) – The president left.', 'Kinshasa', '1997-04-30'],
    ['BEIJING, Nov. 5 (Xinhua) -- The minister left.', 'Beijing', '2024-11-05'],
    ['WASHINGTON (Reuters) - The envoy left.', 'Washington', null],
    ['SHARM EL-SHEIKH, Egypt — The envoy left.', 'Sharm El-Sheikh', null],
    ['NEW YORK – The envoy left.', 'New York', null],
    ['Kyiv, 5 May 2024 – The envoy left.', 'Kyiv', '2024-05-05'],
    ['Geneva (12 March 2020) – The envoy left.', 'Geneva', '2020-03-12'],
    ['Statement on the talks\n\nLondon, 12 January 2016\n\nThe envoy left.', 'London', '2016-01-12'],
    ['Talks go on\n\nHARARE, May 6 (AFP) - The envoy left.', 'Harare', '2024-05-06'],
  ])('when a text opens %j, then written in %s', (text, place, day) => {
    expect(documentOf(text).dateline).toMatchObject({ place, day })
  })

  it.each([
    'The envoy left for New York – and came back.',
    'President Moses Okello, the host, spoke first.',
    'A – and this is new – was said.',
    'Brazil, Peru and Chile agreed on May 7 to meet.',
    '',
    '   \n \n',
    '—',
  ])('when a text opens %j, then it has none', (text) => {
    expect(documentOf(text).dateline).toBeNull()
  })

  it('when a dateline is found, then it is not read, and the rest is', () => {
    expect(paragraphsOf('KAMPALA, May 7 (AFP) - The president left.')).toEqual([
      'boilerplate: KAMPALA, May 7 (AFP) - ',
      'prose: The president left.',
    ])
  })

  it('when the article has no date of its own, then it has that of the dateline', () => {
    const text = 'KINSHASA, April 30, 1997 (AFP) – The president left.'
    expect(documentOf(text, null).publishedDay).toBe('1997-04-30')
    expect(documentOf(text, '1997-05-01T08:00:00Z').publishedDay).toBe('1997-05-01')
    expect(documentOf('The president left.', null).publishedDay).toBeNull()
  })
})

describe('paragraphs', () => {
  it.each<[text: string, paragraphs: string[]]>([
    ['One.\n\nTwo.', ['prose: One.', 'prose: Two.']],
    ['One.\r\n\r\nTwo.\r\n', ['prose: One.', 'prose: Two.']],
    ['One.\u2028Two.', ['prose: One.', 'prose: Two.']],
    ['  One.  \n \t\n  Two.  ', ['prose: One.', 'prose: Two.']],
    // The items of a digest, each with its source.
    [
      'Foreign relations\n* Peru and Chile\n  * Peru and Chile sign a pact. (The Herald)\n',
      [
        'heading: Foreign relations',
        'heading: Peru and Chile',
        'prose: Peru and Chile sign a pact. (The Herald)',
      ],
    ],
    // A column of an agency, full of names: lines run on though hardly any begins small.
    [
      'PACT ON WHEAT\n    The Kenyan minister of agriculture, Mr. Peter James\nMwangi, met his colleague from Portugal, Ana Maria\nda Reis, on Friday, at the seat of the Agriculture Ministry in\nLisbon.\n    He left for Lima today.\n',
      [
        'heading: PACT ON WHEAT',
        'prose: The Kenyan minister of agriculture, Mr. Peter James\nMwangi, met his colleague from Portugal, Ana Maria\nda Reis, on Friday, at the seat of the Agriculture Ministry in\nLisbon.',
        'prose: He left for Lima today.',
      ],
    ],
    ['Ministers meet in Lima\n\nThey met.', ['heading: Ministers meet in Lima', 'prose: They met.']],
    [
      'Ministers meet\nMinisters meet\n\nThey met.',
      ['heading: Ministers meet', 'boilerplate: Ministers meet', 'prose: They met.'],
    ],
    [' date 2024-05-07 They met.', ['prose: They met.']],
    ['18.01.2018 North America\nThey met.', ['boilerplate: 18.01.2018 North America', 'prose: They met.']],
    [
      'Facebook icon\nTwitter icon\ne-mail icon\n\nThey met.',
      [
        'boilerplate: Facebook icon',
        'boilerplate: Twitter icon',
        'boilerplate: e-mail icon',
        'prose: They met.',
      ],
    ],
    ['', []],
    [' \n\t\n ', []],
  ])('when a text is %j, then %j', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs)
  })

  it('when lines are wrapped by hand, then they are one paragraph again', () => {
    const lines = [
      'The foreign ministers of the two countries met in the capital on',
      'Monday to speak about the border and the waters of the river that',
      'divides them, and said afterwards that the talks would go on in the',
      'coming weeks.',
    ]
    const text = `${lines.join('\n')}\n\nNo more was said.`
    expect(paragraphsOf(text)).toEqual([`prose: ${lines.join('\n')}`, 'prose: No more was said.'])
  })
})
