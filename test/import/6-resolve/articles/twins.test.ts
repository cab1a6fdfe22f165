// Two texts of one form → twins, where each has its own names and numbers; an editor's version of a text → none.
import { describe, expect, it } from 'vitest'
import { areTwins } from '../../../../import/6-resolve/articles/twins.ts'

const call = (who: string, about: string) => ({
  title: `Minister Halvorsen’s Call with ${who}`,
  text: `Foreign Minister Halvorsen spoke today with ${who}. The ministers discussed ${about} and reaffirmed the partnership of the two countries. Minister Halvorsen thanked ${who} for the warm welcome in May.`,
})
const BERESFORD = call('Tavian Foreign Minister Ilan Beresford', 'the talks in Geneva')
const { title, text } = BERESFORD

describe('areTwins', () => {
  it.each<[string, typeof BERESFORD]>([
    ['a call with another minister', call('Ostland Foreign Minister Mira Tolnay', 'the port of Varna')],
    ['a call with another minister on the same', call('Prime Minister Mira Tolnay', 'the talks in Geneva')],
    [
      'another call under a title of its own',
      { ...call('Mira Tolnay', 'the port of Varna in 2019'), title: 'A Friendly Exchange' },
    ],
  ])('when the other is %s, then they are', (_what, other) => {
    expect([areTwins(BERESFORD, other), areTwins(other, BERESFORD)]).toEqual([true, true])
  })

  it.each<[string, string, string, boolean]>([
    ['the day', 'Public Schedule – 3 May', 'Public Schedule – 4 May', true],
    ['the committee', 'Remarks Before the Finance Committee', 'Remarks Before the Budget Committee', true],
    ['a stop that was added', 'Travel to Lima and Quito', 'Travel to Lima, Quito and Bogota', false],
    ['an agency’s mark', 'UPDATE 1-Ministers meet in Lima', 'WRAPUP 3-Ministers meet in Lima', false],
    ['capitals', 'Press Briefing – 3 May', 'PRESS BRIEFING – 3 May', false],
    ['everything', 'Ministers meet in Lima', 'Harlan: what to know', false],
  ])('when titles over one text differ in %s', (_what, a, b, expected) => {
    expect(areTwins({ title: a, text }, { title: b, text })).toBe(expected)
  })

  it.each<[string, string]>([
    ['cut', text.slice(0, text.indexOf('Minister Halvorsen thanked'))],
    ['with a new lead', `Tavia and Ostland drew closer on Monday, Meridian reported.\n${text}`],
    ['with a correction', text.replace('May', 'June')],
  ])('when a text comes back %s under its title, then they are none', (_what, copy) => {
    expect(areTwins(BERESFORD, { title, text: copy })).toBe(false)
  })
})
