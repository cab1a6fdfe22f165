// A folder of gold in the documented form → its texts and single sentences, as they are scored.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { KnownError } from '../../../src/errors.ts'

const names = z.array(z.string()).default([])
const dated = { status: z.string(), date: z.string().nullable(), topics: names }

const Meeting = z.object({
  ...dated,
  participants: z.array(z.string()),
  mode: z.string(),
  place: z.string().nullable(),
})
export type GoldMeeting = z.infer<typeof Meeting>

const Agreement = z.object({ ...dated, parties: z.array(z.string()), name: z.string().nullable() })

const Text = z.object({
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
  persons: z.array(z.object({ name: z.string(), country: z.string().nullable() })),
  organizations: names,
  countries: names,
  meetings: z.array(Meeting),
  agreements: z.array(Agreement),
  personsOptional: names,
  organizationsOptional: names,
  orgAliases: z.record(z.string(), names).default({}),
  countriesOptional: names,
  meetingsOptional: z.array(Meeting).default([]),
  agreementsOptional: z.array(Agreement).default([]),
})
export type GoldText = z.infer<typeof Text>

const codes = z.array(z.string()).nullable()
const Sentence = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullable(),
  source: codes,
  target: codes,
  /** Null: no event. */
  plover: z.string().nullable(),
})
export type GoldSentence = z.infer<typeof Sentence>

/** PLOVER's gold standard records: an actor that is left out is null or an empty text. */
const actors = z.preprocess(
  (value) => (Array.isArray(value) ? value : []),
  z.array(z.object({ code: z.string() }).transform(({ code }) => code)),
)
const Records = z.object({
  records: z.array(
    z
      .object({ id: z.string(), event: z.string(), text: z.string(), source: actors, target: actors })
      .transform(({ event, ...rest }): GoldSentence => ({ ...rest, plover: event, published: null })),
  ),
})

export interface Gold {
  readonly texts: readonly GoldText[]
  readonly sentences: readonly GoldSentence[]
}

/** @throws KnownError INPUT_NOT_FOUND where nothing of the form is found, BAD_USER_INPUT where it lacks the form. */
export function loadGold(folder: string): Gold {
  const items = join(folder, 'items')
  const files = existsSync(items) ? readdirSync(items).filter((file) => file.endsWith('.json')) : []
  const texts = files.toSorted().map((file) => parseAs(Text, join(items, file), readJson(join(items, file))))
  const sentences = [
    ...linesOf(join(folder, 'sentences.jsonl')),
    ...recordsOf(join(folder, 'plover-gsr.json')),
  ]
  if (texts.length + sentences.length > 0) return { texts, sentences }
  throw new KnownError(
    'INPUT_NOT_FOUND',
    `${folder} holds no gold: neither items/*.json nor sentences.jsonl nor plover-gsr.json. Nothing was measured.`,
  )
}

function linesOf(path: string): GoldSentence[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseAs(Sentence, `${path}:${i + 1}`, parseJson(`${path}:${i + 1}`, line))],
  )
}

function recordsOf(path: string): GoldSentence[] {
  return existsSync(path) ? parseAs(Records, path, readJson(path)).records : []
}

function readJson(path: string): unknown {
  return parseJson(path, readFileSync(path, 'utf8'))
}

function parseJson(origin: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new KnownError('BAD_USER_INPUT', `${origin}: not JSON. Nothing was measured.`, { cause })
  }
}

function parseAs<T>(form: z.ZodType<T>, origin: string, value: unknown): T {
  const parsed = form.safeParse(value)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const where = first?.path.join('.') ?? ''
  throw new KnownError('BAD_USER_INPUT', `${origin}: ${where}: ${first?.message}. Nothing was measured.`)
}
