// An article → why it is read as it is.
import { describe, expect, it } from 'vitest'
import { entente } from '../../support/terminal.ts'

describe('entente read --explain', () => {
  it('when an article is read, then each sentence stands with what matched and what was refused', async () => {
    const text =
      'Lima talks\n\nForeign Minister Ana Reis of Brazil met Peruvian President Juan Tello in Lima. Kenya signed a treaty.'
    const article = JSON.stringify({ id: 'a', publishedAt: '2024-05-08', text })
    const { status, stdout } = await entente(['read', '--explain', '-'], { stdin: `${article}\n` })
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual(['a 2024-05-08', '# Lima talks'])
    expect(lines).toContain(
      '  + MEETING occurred 2024-05-08 Lima: participant person/ana-reis, participant person/juan-tello (meeting/met)',
    )
    expect(lines).toContain('  · meeting/met “met” matched')
    expect(lines).toContain('  - agreement/signed “signed”: needs 2 actors, has 1')
  })
})
