// A sentence's words in → whether it may tell an event, or go on telling of the meeting before it.
import { remembering } from '../../src/remembering.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import { formsOf } from './deed-lemmas.ts'
import { mayTellEvent, tellsEvent } from './match.ts'

// prettier-ignore
const REFERS: ReadonlySet<string> = new Set([
  'he', 'she', 'him', 'her', 'they', 'them', 'we', 'us', 'i', 'me', 'both', 'two', 'three', 'leaders', 'ministers', 'sides', 'presidents', 'officials', 'delegations', 'parties', 'countries', 'pair', 'it', 'talks', 'meeting', 'summit',
])
const SIGNING = /^(?:sign|ink|initial|conclude)$/
// prettier-ignore
const CONTINUES: ReadonlySet<string> = new Set([
  'discuss', 'emphasize', 'emphasise', 'stress', 'underscore', 'underline', 'highlight', 'reaffirm', 'reiterate', 'express', 'exchange', 'review', 'raise', 'address', 'note', 'agree', 'pledge', 'welcome', 'thank', 'talk', 'focus', 'cover', 'debate', 'touch', 'condemn', 'affirm', 'commend', 'share', 'call', 'urge', 'explore', 'consult', 'examine', 'include', 'hold', 'say', 'tell', 'deal', 'turn', 'revolve', 'demand', 'dominate', 'overshadow', 'top',
])
const ATTENDS = /^(?:present|attendance|represented|joined|observer|observers|there|room)$/

/** Whether a sentence names or means anybody; one that does not tells no event, and parsing is what costs. */
export function isPeopled({ tokens }: Sentence, mentions: number, hasCurrent: boolean): boolean {
  return (
    mentions > 0 ||
    tokens.some((token) => REFERS.has(token.lower)) ||
    // `Two documents were signed after the talks.`
    (hasCurrent && tokens.some((token) => SIGNING.test(token.lemma)))
  )
}

/** What the words of one article's sentences allow: asked before parsing and again while reading, found once. */
export class SentenceWords {
  private readonly telling = new Map<Sentence, boolean>()
  private readonly promising = new Map<Sentence, boolean>()

  mayTell(sentence: Sentence, hasMeeting: boolean): boolean {
    if (!this.telling.has(sentence)) this.telling.set(sentence, sentence.tokens.some(tells))
    if (this.telling.get(sentence)!) return true
    return hasMeeting && sentence.tokens.some((token) => ATTENDS.test(token.lower))
  }

  /** Whether some rule has all its words in the sentence. */
  mayTellEvent(sentence: Sentence): boolean {
    if (!this.promising.has(sentence)) this.promising.set(sentence, mayTellEvent(sentence.tokens))
    return this.promising.get(sentence)!
  }
}

/** By its lemma, or by what it may be a form of where the lemmatiser fails: `beheaded`. */
const tells = ({ lower, lemma }: Token): boolean => tellsByLemma(lemma) || tellsByForm(lower)

const tellsByLemma = remembering(tellsEvent)
const tellsByForm = remembering((lower) => formsOf(lower).some(tellsEvent))

/** Whether it says what was talked about: `They discussed trade.` */
export function goesOn({ tokens }: Sentence): boolean {
  return tokens.some((token) => CONTINUES.has(token.lemma))
}

/** `The minister is in Lima this week.` */
export function mayTellStay({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, at) => lower === 'in' && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ''),
  )
}
