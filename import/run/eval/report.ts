// Scores → the figures, as an object for programs and as a table for people.
import { escapeControls } from '../../../src/escape.ts'
import type { SentencesScore } from './score-sentences.ts'
import type { TextsScore } from './score-texts.ts'
import { type Figures, figures, type Share, shareValue, type Tally } from './tally.ts'

export interface ShareFigure {
  /** Null where there was nothing to judge. */
  readonly value: number | null
  readonly of: number
}

export interface TextsReport {
  readonly count: number
  readonly layers: Readonly<Record<string, Figures>>
  readonly details: Readonly<Record<string, ShareFigure>>
  readonly falsePairsWithoutMeeting: number
}

export interface SentencesReport {
  readonly count: number
  readonly coveredTypes: readonly string[]
  readonly typeAccuracy: ShareFigure
  readonly endToEnd: Figures
  readonly falseEvents: number
  readonly withoutEvent: number
  readonly types: Readonly<Record<string, Figures>>
}

export interface Report {
  readonly gold: string
  readonly texts?: TextsReport
  readonly sentences?: SentencesReport
}

export function textsReport({ texts, layers, details, falsePairsWithoutMeeting }: TextsScore): TextsReport {
  return {
    count: texts,
    layers: mapValues(layers, figures),
    details: mapValues(details, shareFigure),
    falsePairsWithoutMeeting,
  }
}

export function sentencesReport(score: SentencesScore): SentencesReport {
  return {
    count: score.sentences,
    coveredTypes: score.coveredTypes,
    typeAccuracy: shareFigure(score.type),
    endToEnd: figures(score.endToEnd),
    falseEvents: score.falseEvents.right,
    withoutEvent: score.falseEvents.of,
    types: mapValues<string, Tally, Figures>(score.types, figures),
  }
}

export function reportLines({ gold, texts, sentences }: Report): string[] {
  return [
    escapeControls(gold),
    ...(texts ? textLines(texts) : []),
    ...(sentences ? sentenceLines(sentences) : []),
  ]
}

function textLines({ count, layers, details, falsePairsWithoutMeeting }: TextsReport): string[] {
  return [
    `  ${count} texts`,
    ...Object.entries(layers).map(([layer, value]) => figureLine(layer, value)),
    ...Object.entries(details).map(([detail, value]) => shareLine(detail, value)),
    line('falsePairsWithoutMeeting', String(falsePairsWithoutMeeting)),
  ]
}

function sentenceLines(report: SentencesReport): string[] {
  return [
    `  ${report.count} sentences`,
    shareLine('typeAccuracy', report.typeAccuracy),
    figureLine('endToEnd', report.endToEnd),
    line('falseEvents', `${report.falseEvents} of ${report.withoutEvent} without an event`),
    ...Object.entries(report.types).map(([type, value]) =>
      figureLine(report.coveredTypes.includes(type) ? type : `${type} (not covered)`, value),
    ),
  ]
}

function figureLine(name: string, { precision, recall, f1, gold }: Figures): string {
  return line(name, `P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  of ${gold}`)
}

function shareLine(name: string, { value, of }: ShareFigure): string {
  return line(name, value === null ? '–' : `${shown(value)}  of ${of}`)
}

function line(name: string, text: string): string {
  return `    ${name.padEnd(26)}${text}`
}

function shown(value: number): string {
  return value.toFixed(3)
}

function shareFigure(share: Share): ShareFigure {
  return { value: shareValue(share), of: share.of }
}

function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A) => B,
): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    B
  >
}
