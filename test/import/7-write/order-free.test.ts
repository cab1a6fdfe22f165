// Readings in any order and any division into batches → one and the same graph.
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { withdrawBatch, writeBatch } from '../../../import/7-write/index.ts'
import type { Reading } from '../../../import/reading.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../../src/graph/open.ts'
import { brokenInvariants, dump } from '../../support/invariants.ts'
import { type ActorSketch, type EventSketch, reading } from '../../support/readings.ts'

async function importAll(batches: readonly (readonly Reading[])[]): Promise<Graph> {
  const graph = await openGraph({ dataDir: IN_MEMORY })
  await graph.prepare()
  const seen = new Set<string>()
  for (const batch of batches) {
    const { written } = await graph.write((transaction) => writeBatch(transaction, batch, seen))
    for (const id of written) seen.add(id)
  }
  return graph
}

/** Names that the rules join, part and confuse. */
const PEOPLE: readonly ActorSketch[] = [
  { name: 'Antony Blinken', of: 'USA', office: 'foreign-minister' },
  { name: 'Antony J. Blinken', of: 'USA' },
  { name: 'Tony Blinken' },
  { name: 'Blinken', of: 'USA' },
  { name: 'Blinken' },
  { name: 'Sergei Lavrov', of: 'RUS', office: 'foreign-minister' },
  { name: 'Sergey Lavrov', of: 'RUS' },
  { name: 'Lavrov' },
  { name: 'Ann Smith', of: 'GBR', office: 'foreign-minister' },
  { name: 'Joe Smith', of: 'GBR' },
  { name: 'Smith', of: 'GBR' },
  { name: 'Smith', of: 'GBR', office: 'foreign-minister' },
  { name: 'Elena Prado', of: 'PER', office: 'foreign-minister' },
  { name: 'Elena Prado Leal', of: 'PER' },
  { name: 'Elena Prado Leal' },
  { name: 'Prado Leal' },
  { name: 'Rosa Leal', of: 'PER' },
  { name: 'Leal' },
]
const OTHERS = [
  'country/USA',
  'country/RUS',
  'org/nato',
  'office/RUS/foreign-minister',
  'office/GBR/foreign-minister',
]

/** Near-duplicates of one another, and a text that is none. */
const WIRE = Array.from({ length: 80 }, (_, i) => `word${(i * i) % 97}`).join(' ')
const TEXTS = [
  WIRE,
  `By our staff. ${WIRE}`,
  `${WIRE} It ends otherwise.`,
  WIRE.slice(0, 400),
  WIRE.replaceAll('1', '2'),
]

const eventOf = (names: readonly string[]): fc.Arbitrary<EventSketch> =>
  fc.record({
    kind: fc.constantFrom('MEETING', 'MEETING', 'AGREEMENT'),
    who: fc.uniqueArray(fc.constantFrom(...names, ...OTHERS), { minLength: 1, maxLength: 3 }),
    date: fc.constantFrom(
      '2022-03-07',
      '2022-03-07',
      '2022-03-08',
      '2022-03',
      '2022-03-07/2022-03-09',
      '2022',
      null,
    ),
    place: fc.constantFrom(null, 'Geneva', 'Vienna'),
    topics: fc.subarray(['sanctions', 'grain']),
  })

const readingArbitrary = fc
  .record({
    id: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    on: fc.constantFrom('2022-03-07', '2022-03-09', '2023-05-01', null),
    text: fc.option(fc.constantFrom(...TEXTS), { nil: undefined }),
    results: fc.boolean(),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), {
      minLength: 1,
      maxLength: 3,
      selector: ({ name }) => name,
    }),
  })
  .chain((base) =>
    fc.array(eventOf(base.people.map(({ name }) => name)), { maxLength: 3 }).map((events) => {
      const { text, ...rest } = base
      return reading({ ...rest, events, ...(text === undefined ? {} : { text: `${text} (${base.id})` }) })
    }),
  )

/** The same readings in another order, cut at other places. */
const archive = fc
  .array(readingArbitrary, { minLength: 2, maxLength: Number(process.env['ARTICLES'] ?? 9) })
  .chain((readings) =>
    fc.record({
      readings: fc.constant(readings),
      order: fc.shuffledSubarray(readings, { minLength: readings.length }),
      cuts: fc.array(fc.nat(readings.length), { maxLength: 4 }),
    }),
  )

function divide<T>(items: readonly T[], cuts: readonly number[]): T[][] {
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), items.length]
  return bounds
    .slice(1)
    .map((to, i) => items.slice(bounds[i], to))
    .filter((part) => part.length > 0)
}

function difference(once: readonly string[], parts: readonly string[]): string[] {
  const [a, b] = [new Set(once), new Set(parts)]
  return [
    ...once.filter((line) => !b.has(line)).map((line) => `only at once: ${line}`),
    ...parts.filter((line) => !a.has(line)).map((line) => `only in parts: ${line}`),
  ]
}

/** What fast-check prints of a failing archive: readings in full would fill the screen. */
function short({ article, actors, events }: Reading): string {
  const told = events.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date} ${place} ${participants.map(({ actor, office }) => office ?? actor).join('+')}`,
  )
  return `${article.id} ${article.publishedAt}: ${actors.map(({ id, represents = '', office = '' }) => [id, represents, office].filter(Boolean).join(' ')).join(', ')}; ${told.join('; ')}`
}

describe('writeBatch', () => {
  // fast-check throws what is wrong.
  // oxlint-disable-next-line vitest/expect-expect
  it('when the same articles come in any order and division, then the graph is the same and whole', async () => {
    await fc.assert(
      fc.asyncProperty(archive, async ({ readings, order, cuts }) => {
        const once = await importAll([readings])
        const parts = await importAll(divide(order, cuts))
        try {
          const faults = [
            ...difference(await dump(once), await dump(parts)),
            ...(await brokenInvariants(parts)),
          ]
          if (faults.length > 0) throw new Error(faults.join('\n'))
        } finally {
          await Promise.all([once.close(), parts.close()])
        }
      }),
      {
        seed: process.env['SEED'] === undefined ? Date.now() : Number(process.env['SEED']),
        numRuns: Number(process.env['RUNS'] ?? 30),
        endOnFailure: process.env['SHRINK'] === undefined,
        interruptAfterTimeLimit: 100_000,
        markInterruptAsFailure: true,
        reporter: ({ failed, counterexample, seed, errorInstance }) => {
          if (!failed) return
          const [{ readings, order, cuts }] = counterexample!
          throw new Error(
            [
              `seed ${seed}`,
              ...readings.map(short),
              `batches ${divide(order, cuts)
                .map((part) => part.map(({ article }) => article.id).join(' '))
                .join(' | ')}`,
              String((errorInstance as Error)?.message).slice(0, 3000),
            ].join('\n'),
          )
        },
      },
    )
  }, 120_000)

  // oxlint-disable-next-line vitest/expect-expect
  it('when some articles are withdrawn, then the graph is that of the others', async () => {
    const split = fc
      .uniqueArray(readingArbitrary, { minLength: 2, maxLength: 9, selector: ({ article }) => article.id })
      .chain((readings) =>
        fc.record({ readings: fc.constant(readings), gone: fc.subarray(readings, { minLength: 1 }) }),
      )
    await fc.assert(
      fc.asyncProperty(split, async ({ readings, gone }) => {
        const kept = readings.filter((each) => !gone.includes(each))
        const [never, withdrawn] = [
          await importAll(kept.length > 0 ? [kept] : []),
          await importAll([readings]),
        ]
        const ids = gone.map(({ article }) => article.id)
        await withdrawn.write((transaction) => withdrawBatch(transaction, ids))
        try {
          const faults = [
            ...difference(await dump(never), await dump(withdrawn)),
            ...(await brokenInvariants(withdrawn)),
          ]
          if (faults.length > 0)
            throw new Error([...kept.map(short), 'without', ...gone.map(short), ...faults].join('\n'))
        } finally {
          await Promise.all([never.close(), withdrawn.close()])
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 20), endOnFailure: process.env['SHRINK'] === undefined },
    )
  }, 120_000)

  // oxlint-disable-next-line vitest/expect-expect
  it('when articles come in an older version first, then nothing of it is left', async () => {
    const versions = fc.uniqueArray(readingArbitrary, {
      minLength: 2,
      maxLength: 8,
      selector: ({ article }) => article.id,
    })
    await fc.assert(
      fc.asyncProperty(versions, versions, async (olds, news) => {
        const current = news.filter(({ article }) => article.publishedAt !== null)
        const ids = new Set(current.map(({ article }) => article.id))
        const earlier = olds.filter(({ article }) => ids.has(article.id)).map(older)
        const [direct, replaced] = [
          await importAll([current]),
          await importAll([earlier, current].filter((part) => part.length > 0)),
        ]
        try {
          const faults = [
            ...difference(plain(await dump(direct)), plain(await dump(replaced))),
            ...(await brokenInvariants(replaced)),
          ]
          if (faults.length > 0)
            throw new Error([...earlier.map(short), '→', ...current.map(short), ...faults].join('\n'))
        } finally {
          await Promise.all([direct.close(), replaced.close()])
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 20), endOnFailure: process.env['SHRINK'] === undefined },
    )
  }, 120_000)
})

function older(reading: Reading): Reading {
  const article = {
    ...reading.article,
    publishedAt: '2001-01-01',
    contentHash: `old ${reading.article.contentHash}`,
  }
  return { ...reading, article }
}

function plain(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/"superseded":\[[^\]]*\],/, ''))
}
