// Folders of gold → what `entente eval` prints, and what it says of folders that hold none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { entente } from '../../../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = {
  id: 'one',
  title: null,
  published: '2024-05-07',
  text: 'Brazilian Foreign Minister Ana Reis met with Peruvian Foreign Minister Juan Tello in Quito on Monday.',
  persons: [
    { name: 'Ana Reis', country: 'BRA' },
    { name: 'Juan Tello', country: 'PER' },
    { name: 'Nobody Else', country: null },
  ],
  countries: ['BRA', 'PER'],
  countriesOptional: ['ECU'],
  meetings: [
    {
      participants: ['Ana Reis', 'Juan Tello'],
      mode: 'in-person',
      status: 'occurred',
      date: '2024-05-06',
      place: 'Quito',
      topics: [],
    },
  ],
  agreements: [],
}
const SENTENCE = {
  id: 's',
  text: 'Norway and Kenya held talks in Oslo.',
  published: '2024-05-07',
  source: ['NOR', 'KEN'],
  target: null,
  plover: 'CONSULT',
}
const RECORD = {
  id: 'r',
  event: 'CONSULT',
  text: SENTENCE.text,
  source: [{ code: 'NOR' }, { code: 'KEN' }],
  target: '',
}

function goldFolder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name)
  mkdirSync(join(path, 'items'), { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

const whole = goldFolder('whole', {
  'items/one.json': JSON.stringify(TEXT),
  'sentences.jsonl': `${JSON.stringify(SENTENCE)}\n`,
  'plover-gsr.json': JSON.stringify({ records: [RECORD] }),
})

describe('entente eval', () => {
  it('when asked for JSON, then the figures of each folder, one a line', async () => {
    const { status, stdout } = await entente(['eval', '--json', whole, whole])
    expect(status).toBe(0)
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports).toHaveLength(2)
    expect(reports[0]).toMatchObject({
      gold: whole,
      texts: {
        count: 1,
        layers: { persons: { precision: 1, recall: 0.6667 }, metPairs: { f1: 1 }, agreements: { f1: 1 } },
        details: { status: { value: 1, of: 1 }, date: { value: 1, of: 1 }, topic: { value: null, of: 0 } },
        falsePairsWithoutMeeting: 0,
      },
      sentences: { count: 2, typeAccuracy: { value: 1, of: 2 }, endToEnd: { precision: 1, recall: 1 } },
    })
  })

  it('when not, then a table; with --errors, then each deviation below it', async () => {
    const { stdout } = await entente(['eval', whole, '--errors'])
    expect(stdout).toContain('    persons                   P 1.000  R 0.667  F1 0.800  of 3\n')
    expect(stdout).toContain('    topic                     –\n')
    expect(stdout.endsWith('\none\tperson missed\tNobody Else\n')).toBe(true)
  })

  it.each([
    ['nothing', {}, 'holds no gold: neither items/*.json nor sentences.jsonl nor plover-gsr.json.'],
    ['not-json', { 'items/a.json': '{' }, 'a.json: not JSON. Nothing was measured.'],
    ['no-form', { 'items/a.json': '{"id":"a"}' }, 'a.json: title: '],
    ['no-line', { 'sentences.jsonl': `${JSON.stringify(SENTENCE)}\n{"id":1}\n` }, 'sentences.jsonl:2: id: '],
  ])('when a folder is wrong (%s), then exit status 2 and why', async (name, files, message) => {
    const { status, stdout, stderr } = await entente(['eval', goldFolder(name, files)])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
