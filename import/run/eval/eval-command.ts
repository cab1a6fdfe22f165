// The arguments of `eval` → folders of gold read and scored, the figures printed.
import { fileURLToPath } from 'node:url'
import { escapeControls } from '../../../src/escape.ts'
import type { CommandIo } from '../commands.ts'
import { loadGold } from './gold.ts'
import { type Report, reportLines, sentencesReport, textsReport } from './report.ts'
import { scoreSentences, type SentencesScore } from './score-sentences.ts'
import { scoreTexts, type TextsScore } from './score-texts.ts'

export interface EvalOptions {
  /** Also each deviation from the gold. */
  readonly errors?: boolean
  /** One JSON object a folder instead of a table. */
  readonly json?: boolean
}

interface Scores {
  readonly texts?: TextsScore
  readonly sentences?: SentencesScore
}

const SHIPPED = fileURLToPath(new URL('../../../test/gold', import.meta.url))

/**
 * Measures the reader against gold: the shipped one when no folder is given. No graph is opened.
 * @throws KnownError INPUT_NOT_FOUND, BAD_USER_INPUT
 */
export async function evalCommand(
  folders: readonly string[],
  options: EvalOptions,
  { stdout, signal }: CommandIo,
): Promise<number> {
  for (const folder of folders.length > 0 ? folders : [SHIPPED]) {
    if (signal.aborted) break
    const scores = scoreFolder(folder)
    const report = reportOf(folder, scores)
    const errors = options.errors ? errorsOf(scores) : []
    const lines = options.json
      ? [JSON.stringify(options.errors ? { ...report, errors } : report)]
      : [
          ...reportLines(report),
          ...errors.map(({ id, kind, what }) => [id, kind, what].map(escapeControls).join('\t')),
        ]
    for (const each of lines) stdout.write(`${each}\n`)
  }
  return 0
}

function scoreFolder(folder: string): Scores {
  const { texts, sentences } = loadGold(folder)
  return {
    ...(texts.length > 0 ? { texts: scoreTexts(texts) } : {}),
    ...(sentences.length > 0 ? { sentences: scoreSentences(sentences) } : {}),
  }
}

/** The figures of one folder. */
export function evaluate(folder: string): Report {
  return reportOf(folder, scoreFolder(folder))
}

function reportOf(gold: string, { texts, sentences }: Scores): Report {
  return {
    gold,
    ...(texts ? { texts: textsReport(texts) } : {}),
    ...(sentences ? { sentences: sentencesReport(sentences) } : {}),
  }
}

function errorsOf({ texts, sentences }: Scores): { id: string; kind: string; what: string }[] {
  return [
    ...(texts?.errors ?? []).flatMap(({ id, deviations }) => deviations.map((each) => ({ id, ...each }))),
    ...(sentences?.errors ?? []).map(({ id, what, text }) => ({
      id,
      kind: 'event wrong',
      what: `${what}: ${text}`,
    })),
  ]
}
