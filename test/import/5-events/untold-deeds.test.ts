// Sentences that ask, wish or are polite, and such as do tell a deed → none, or the deed.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { readArticle } from '../../../import/read-article.ts'

const deedsOf = (text: string): string[] =>
  readArticle(createArticle({ id: 'a', publishedAt: '2000-06-15', text }, 'a')).events.map(({ plover }) =>
    plover.replace(/:.*/, ''),
  )

describe('isUntold', () => {
  it.each([
    ['a question', 'Has Kenya expelled the envoy of Chad?'],
    ['a question in quotation marks', 'And can Peru say whether “Chile has bombed a village in Bolivia?”'],
    ['a wish to say something', 'Ghana wants to thank Togo for its hospitality.'],
    ['a wish of the one who speaks', 'I hope to visit the partners that Norway has in Malawi again.'],
    ['what is needed', 'Kenya spoke of the need to end the fighting in Chad.'],
    ['a paper', 'The text is in the press release of the ministry of Kenya.'],
    ['a message', 'The envoy of Chad delivered an invitation to the king of Jordan.'],
    ['a condition', 'Should Chad attack Niger, all trade will end, Mali said.'],
  ])('when it is %s, then no deed is told: “%s”', (_, text) => {
    expect(deedsOf(text)).not.toContainEqual(
      expect.stringMatching(/^(?:SANCTION|FIGHT|AGREE|AID|RETREAT|COOPERATE|DEMAND)$/),
    )
  })

  it.each([
    ['a plan', 'Chad plans to open a school in Niger.', 'AGREE'],
    ['weighed as a threat', 'Japan may bar Russian trawlers from its ports, an official said.', 'THREATEN'],
    ['done', 'Kenya released two Ugandan sailors.', 'RETREAT'],
  ])('when it is %s, then it is told: “%s”', (_, text, type) => {
    expect(deedsOf(text)).toContain(type)
  })
})
