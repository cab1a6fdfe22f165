// Sentences that name a treaty all know → the agreements read from them, with parties; and what is none.
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../support/told.ts'

const told = (text: string): string[] =>
  eventsIn(text, 'AGREEMENT').map(
    ({ status, rule, participants }) =>
      `${status} ${rule.slice('agreement/'.length)}: ${participants.map(({ actor }) => actor).join(', ')}`,
  )

describe('known instruments', () => {
  it.each([
    [
      'Greece asked North Macedonia to keep to the Prespa Agreement.',
      'occurred known: country/GRC, country/MKD',
    ],
    ['The United States quit the INF Treaty with Russia.', 'cancelled left: country/USA, country/RUS'],
    ['The IAEA-Iran deal was praised by the United States.', 'occurred between: org/iaea, country/IRN'],
    ['Moldova ratified the Rome Statute on Tuesday.', 'occurred signed: country/MDA'],
    ['The chairman spoke of peace in Mali since the Algiers Accord.', 'occurred known: country/MLI'],
    [
      'Ethiopia and Eritrea fought on after the Algiers Agreement.',
      'occurred known: country/ETH, country/ERI',
    ],
  ])('when the text is %j, then %s', (text, agreement) => {
    expect(told(text)).toEqual([agreement])
  })

  it.each([
    'Chile spoke of the Paris Agreement with Norway.',
    'The race in Iran will start at noon, said the United States.',
    'Officials of the North Atlantic Treaty Organization came to Riga.',
    'The United Kingdom spoke of the Windsor Framework.',
  ])('when the text is %j, then there is none', (text) => {
    expect(told(text)).toEqual([])
  })

  it('when a text calls one treaty by two names, then it is one agreement', () => {
    const text = 'Iran and the United States spoke of the JCPOA. The Iran nuclear deal was ten years old.'
    expect(told(text)).toEqual(['occurred known: country/IRN, country/USA'])
  })
})
