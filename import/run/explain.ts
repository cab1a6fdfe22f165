// An article → its sentences, and below each what was matched in it, what was refused and why, for people.
import { escapeControls } from '../../src/escape.ts'
import { toDocument } from '../2-document/index.ts'
import { toSentences } from '../3-sentences/index.ts'
import type { Consideration } from '../5-events/index.ts'
import { readArticle } from '../read-article.ts'
import type { Article, EventClaim } from '../reading.ts'

/** `+` stands before what became an event, `·` before what matched, `-` before what was refused. */
export function explanation(article: Article): string {
  const considered: Consideration[] = []
  const { events } = readArticle(article, { trace: (each) => considered.push(each) })
  const lines = toSentences(toDocument(article)).flatMap(({ start, end, heading }) => [
    `${heading ? '# ' : ''}${article.text.slice(start, end)}`,
    ...events.filter((event) => event.start === start).map(eventLine),
    ...considered.filter(({ sentence }) => sentence[0] === start).map(considerationLine),
  ])
  return [`${article.id} ${article.publishedAt ?? 'undated'}`, ...lines].map(escapeControls).join('\n')
}

function eventLine({ kind, status, date, place, participants, rule }: EventClaim): string {
  const who = participants.map(({ actor, role }) => `${role} ${actor}`).join(', ')
  return `  + ${kind} ${status} ${date ?? 'undated'} ${place ?? 'nowhere'}: ${who} (${rule})`
}

function considerationLine({ word, rule, refused }: Consideration): string {
  return refused === null ? `  · ${rule} “${word}” matched` : `  - ${rule} “${word}”: ${refused}`
}
