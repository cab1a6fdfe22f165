// Articles, and the copies that editors make of them → how many pairs are found, and how many of those found are right.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asVersion, nearDuplicates } from '../../../../import/6-resolve/articles/near-duplicates.ts'
import { seeded } from '../../../graph/random.ts'
import { EDITS, readOut, type Story } from './edits.ts'

interface Published extends Story {
  readonly id: string
  readonly publishedAt: string
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Edit → share of its copies that were found. */
  readonly byEdit: Readonly<Record<string, number>>
}

const DAY = 86_400_000
const samples = fileURLToPath(new URL('../../../../import/samples/samples.jsonl', import.meta.url))
/** Real archives that may lie beside the project; they are no part of it. */
const corpora = ['state-department', 'wikinews'].map((name) =>
  fileURLToPath(new URL(`../../../../../shared/corpus/${name}.jsonl`, import.meta.url)),
)

/** Every `step`th article of one page or three. */
function storiesIn(file: string, step: number): Published[] {
  const all = readFileSync(file, 'utf8').trim().split('\n')
  return all
    .map((line) => JSON.parse(line) as Published)
    .filter(({ text }) => {
      const words = text.split(/\s+/).length
      return words >= 80 && words <= 1200
    })
    .filter((_, i) => i % step === 0)
}

/** Each story once in every edit, up to three days later, and the pairs of story and copy. */
function archiveOf(stories: readonly Published[]): { all: Published[]; originOf: Map<string, string> } {
  const random = seeded(11)
  const originOf = new Map(stories.map(({ id }) => [id, id]))
  const copies = stories.flatMap((story, i) =>
    Object.entries(EDITS).map(([name, edit]): Published => {
      const copy = edit(story, random, stories[(i + 1) % stories.length]!)
      const later = new Date(Date.parse(story.publishedAt) + random.integer(4) * DAY)
      const id = `${story.id} ${name}`
      originOf.set(id, story.id)
      return { ...copy, id, publishedAt: later.toISOString().slice(0, 10) }
    }),
  )
  return { all: [...stories, ...copies], originOf }
}

/** A pair counts as right when one is the other's copy or both are of one article. */
function score(stories: readonly Published[], others: readonly Published[] = []): Score {
  const { all, originOf } = archiveOf(stories)
  const pairs = nearDuplicates([...all, ...others].map(asVersion))
  const right = pairs.filter(({ a, b }) => originOf.has(a.id) && originOf.get(a.id) === originOf.get(b.id))
  const withOriginal = new Set(
    right.flatMap(({ a, b }) =>
      a.id === originOf.get(a.id) ? [b.id] : b.id === originOf.get(b.id) ? [a.id] : [],
    ),
  )
  const recall = withOriginal.size / (all.length - stories.length)
  const precision = right.length / pairs.length
  const byEdit = Object.fromEntries(
    Object.keys(EDITS).map((name) => [
      name,
      stories.filter(({ id }) => withOriginal.has(`${id} ${name}`)).length / stories.length,
    ]),
  )
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), byEdit }
}

const readOuts = (count: number): Published[] => {
  const random = seeded(5)
  return Array.from({ length: count }, (_, i) => ({
    ...readOut(random),
    id: `read-out ${i}`,
    publishedAt: `2024-0${1 + (i % 9)}-${10 + (i % 18)}`,
  }))
}

describe('nearDuplicates', () => {
  it('when editors work over the samples, then at least nine of ten copies are found, and nothing else', () => {
    const { precision, f1, byEdit } = score(storiesIn(samples, 1), readOuts(60))
    expect(precision).toBeGreaterThan(0.95)
    expect(f1).toBeGreaterThan(0.95)
    for (const [edit, share] of Object.entries(byEdit)) expect([edit, share >= 0.85]).toEqual([edit, true])
  })

  it.each(corpora)('when editors work over a real archive, then F1 is at least .90: %#', (file) => {
    if (!existsSync(file)) return
    const all = score(storiesIn(file, file.includes('wikinews') ? 2 : 8))
    if (process.env['SHOW']) console.log(all)
    expect(all.f1).toBeGreaterThan(0.9)
  })
})
