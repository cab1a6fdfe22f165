// Names of one word in sentences about invented people → who is a person, and what is none; who speaks in a transcript.
import { describe, expect, it } from 'vitest'
import { personsIn, readText } from '../../support/told.ts'

describe('names of one word', () => {
  it.each<[text: string, persons: string[]]>([
    ['Okello said that talks would go on.', ['person/okello']],
    ['Okello left early. The talks with President Okello had failed.', ['person/okello']],
    ['Foreign Minister Stone met Minister Marsh.', ['person/marsh', 'person/stone']],
    ['Foreign Minister Nina Stone left. Stone had met nobody.', ['person/nina-stone']],
    ["Indonesia's Suharjo joined the talks.", ['person/suharjo of country/IDN']],
  ])('when the text is %j, then %j', (text, persons) => {
    expect(personsIn(text).map((each) => each.replace(/ (?:president|foreign-minister).*/, ''))).toEqual(
      persons,
    )
  })

  it.each([
    'Several countries were moved to Tier 2 of the list.',
    'The minister came with his wife Mary and their sons Otto and Emil.',
    'The chamber rose. (Cheers.) Talks go on.',
    'Under the Outlook, trade will grow.',
  ])('when the text is %j, then it names no person', (text) => {
    expect(personsIn(text)).toEqual([])
  })
})

describe('transcripts', () => {
  const text = [
    'Nina Sol, Foreign Minister of Peru',
    'QUESTION: Thanks, Matt. Did you see the Chilean minister?',
    'FOREIGN MINISTER SOL: I met with Chilean Foreign Minister Juan Tello in Lima on Monday.',
    'QUESTION: And –',
    'FOREIGN MINISTER SOL: Go ahead, Humeyra.',
  ].join('\n\n')

  it('when those in the room are called by their first names, then they are no persons of the text', () => {
    expect(personsIn(text)).toEqual([
      'person/juan-tello foreign-minister of country/CHL',
      'person/nina-sol foreign-minister of country/PER',
    ])
  })

  it('when somebody says `I`, then it is whose turn it is', () => {
    const meeting = readText(text).events.find(({ kind }) => kind === 'MEETING')
    expect(meeting?.participants.map(({ actor }) => actor).sort()).toEqual([
      'person/juan-tello',
      'person/nina-sol',
    ])
  })

  it('when it is asked by nobody known, then `I` is nobody', () => {
    const asked = 'QUESTION: I met Chilean Foreign Minister Juan Tello in Lima.\n\nMR SOL: Yes.'
    expect(readText(asked).events).toEqual([])
  })

  it('when a label names a speaker, then it is a mention of theirs', () => {
    const sol = readText(text).actors.find(({ id }) => id === 'person/nina-sol')
    expect(sol!.spans.map(([start, end]) => text.slice(start, end))).toEqual(['Nina Sol', 'SOL', 'SOL'])
  })
})
