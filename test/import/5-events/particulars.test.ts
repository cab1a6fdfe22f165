// Sentences → what only their kind tells: what aid is for, what a sanction imposes or a withdrawal lifts, which post is filled.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { readArticle } from '../../../import/read-article.ts'
import type { EventClaim } from '../../../import/reading.ts'

const surest = (text: string): EventClaim | undefined =>
  readArticle(createArticle({ id: 'a', publishedAt: '2024-05-02', text }, 'a')).events.toSorted(
    (a, b) => b.confidence - a.confidence,
  )[0]

describe('what only some kinds tell', () => {
  it.each([
    ['Norway gave Malawi 20 million dollars in food aid.', 'food aid'],
    ['Japan will provide Laos with $5 million to rebuild schools.', 'rebuild schools'],
    ['Canada pledged 30 million dollars for flood victims in Pakistan.', 'flood victims in Pakistan'],
    ['The World Bank approved a $200 million loan to Ghana for road repairs.', 'road repairs'],
    ['Peru granted asylum to six Bolivian officers.', undefined],
    ['Norway gave Chad 20 million dollars for three years.', undefined],
  ])('when aid is told as “%s”, then it is for %s', (text, purpose) => {
    expect(surest(text)).toMatchObject({ kind: 'AID' })
    expect(surest(text)?.purpose).toBe(purpose)
  })

  it.each([
    ['Canada imposed an arms embargo on Belarus.', 'SANCTION', ['arms-embargo']],
    [
      'The EU imposed a travel ban and an asset freeze on Belarus.',
      'SANCTION',
      ['asset-freeze', 'travel-ban'],
    ],
    ['Canada imposed sanctions on Belarus.', 'SANCTION', ['sanctions']],
    ['Poland expelled three Russian diplomats.', 'SANCTION', ['expulsion']],
    ['Britain lifted sanctions on Myanmar.', 'WITHDRAWAL', ['sanctions']],
    ['The Security Council lifted the arms embargo against Eritrea.', 'WITHDRAWAL', ['arms-embargo']],
    ['France pulled its soldiers out of Mali.', 'WITHDRAWAL', undefined],
    ['Mali reopened its border with Niger.', 'WITHDRAWAL', undefined],
  ])('when the text is “%s”, then %s tells of %j', (text, kind, measures) => {
    expect(surest(text)).toMatchObject({ kind })
    expect(surest(text)?.measures).toEqual(measures)
  })

  it.each([
    ['Norway appointed a new ambassador to Chad.', 'appointed', 'ambassador to Chad'],
    ['Kenyan President Samuel Kiprono named Asha Oloo finance minister.', 'appointed', 'finance minister'],
    ['Chile nominated Pablo Rivas as its envoy to Peru.', 'nominated', 'envoy to Peru'],
    ['Ana Ferreira was sworn in as president of Portugal on Monday.', 'sworn-in', 'president of Portugal'],
    ['The president of Malawi sacked his foreign minister.', 'dismissed', 'foreign minister'],
    ['The prime minister of Nepal resigned after a week of protests.', 'resigned', 'prime minister of Nepal'],
  ])('when a post changes hands in “%s”, then it is %s: %s', (text, change, post) => {
    expect(surest(text)).toMatchObject({ change, post })
  })
})
