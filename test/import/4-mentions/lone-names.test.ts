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
    'The probe flew to the Moon and back.',
  ])('when the text is %j, then it names no person', (text) => {
    expect(personsIn(text)).toEqual([])
  })
})

describe('parts of names', () => {
  it.each<[text: string, person: string, spans: string[]]>([
    [
      'Foreign Minister Jorge Peña spoke. Peña will travel to San Jorge, Nicaragua, on Friday.',
      'person/jorge-pena',
      ['Jorge Peña', 'Peña'],
    ],
    [
      'Foreign Minister Jean-Luc Morel spoke. We have a question from Jean about that. Jean-Luc laughed.',
      'person/jean-luc-morel',
      ['Jean-Luc Morel', 'Jean-Luc'],
    ],
    [
      'President Ana Solis-Prado spoke. President Solis left.',
      'person/ana-solis-prado',
      ['Ana Solis-Prado', 'Solis'],
    ],
    ['The minister gave the floor to Said Nasser.', 'person/said-nasser', ['Said Nasser']],
  ])('when the text is %j, then %s stands there as %j', (text, person, spans) => {
    const found = readText(text).actors.find(({ id }) => id === person)
    expect(found?.spans.map(([start, end]) => text.slice(start, end))).toEqual(spans)
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

  it('when somebody in the room has the given name of one who is talked about, then it is not that one', () => {
    const talk = [
      'QUESTION: Will you speak of Otto Marsh, who is in prison in Iran?',
      'MR SOL: We do what we can for Otto.',
      'Otto.',
      'QUESTION: Thank you.',
    ].join('\n\n')
    const marsh = readText(talk).actors.find(({ id }) => id === 'person/otto-marsh')
    expect(marsh!.spans.map(([start, end]) => talk.slice(start, end))).toEqual(['Otto Marsh', 'Otto'])
  })

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
