// Inputs of every form → read whole when good; when damaged at random, an account that adds up, and never a stack.
import { describe, expect, it } from 'vitest'
import { importDamaged, wrongWith } from '../../support/damaged-inputs.ts'
import { GOOD_INPUTS } from '../../support/good-inputs.ts'
import { fileMaker, readFrom } from '../../support/inputs.ts'

const file = fileMaker()
const COUNT = 65
const seed = Number(process.env['SEED'] ?? 20_240_305)

describe('inputs of every form', () => {
  it.each(GOOD_INPUTS)('when %s is good, then nothing of it is rejected', async (name, content) => {
    const { articles, rejects } = await readFrom([file(name, content)])
    expect(rejects).toEqual([])
    expect(articles.length).toBeGreaterThan(0)
    for (const { text, publishedAt } of articles) {
      expect(text).toContain('Foreign Minister Ana Ferreira of Portugal met Peter Mwangi')
      expect(text).toContain('nets, boats & quotas')
      expect(publishedAt ?? '2024-03-05').toMatch(/^2024-03-05/)
    }
  })

  it(`when ${COUNT} are damaged (seed ${seed}), then the account adds up and the graph is sound`, async () => {
    expect(wrongWith(await importDamaged(seed, COUNT))).toEqual([])
  })
})
