// Paths as file systems have them → only regular files of the folder are read, and no name does harm.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rejectMessage } from '../../../import/run/rejects.ts'
import { fileMaker, readFrom } from '../../support/inputs.ts'

const file = fileMaker()
const folder = dirname(file('here.txt', 'Here.'))
const TEXT = 'The ministers met.'

describe('readArticles from odd paths', () => {
  it.each([
    'line\nend.txt',
    '\x1b[31mred.txt',
    '..txt..txt',
    'a\'b"c.txt',
    '\u202Etxt.exe.txt',
    ' .txt',
    '[a]*.txt',
  ])('when a file is called %j, then it is read', async (name) => {
    const { articles, rejects } = await readFrom([file(join('odd', name), TEXT)])
    expect(rejects).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual([TEXT])
  })

  it.each(['a\nforged.jsonl', '\x1b[31mred.jsonl'])(
    'when a record of %j is rejected, then the message is one line without controls',
    async (name) => {
      const { rejects } = await readFrom([file(join('bad', name), '{"text": "\x1b[2J"}\n')])
      // oxlint-disable-next-line no-control-regex
      expect(rejects.map((reject) => /[\0-\x1f\x7f-\x9f]/.test(rejectMessage(reject)))).toEqual([false])
    },
  )

  it('when names differ in case only, then both are read, in the order of the bytes', async () => {
    for (const name of ['b.txt', 'B.txt', 'B.TXT']) file(join('twins', name), name)
    const { articles } = await readFrom([join(folder, 'twins')])
    expect(articles.map(({ text }) => text)).toEqual(['B.TXT', 'B.txt', 'b.txt'])
  })

  it('when a name is not UTF-8, then the others are read', async () => {
    file('names/good.txt', TEXT)
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'names/')), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'x',
    )
    const { articles, rejects } = await readFrom([join(folder, 'names')])
    expect(articles.map(({ text }) => text)).toEqual([TEXT])
    expect(rejects.map(({ reason }) => reason)).toEqual(['cannot be read (ENOENT)'])
  })

  it('when a folder is called like a file, then what is in it is read', async () => {
    file('tree/a.json/b.txt', TEXT)
    expect((await readFrom([join(folder, 'tree')])).articles).toHaveLength(1)
  })

  it.each(['/dev/zero', '/dev/null'])('when %s is named, then it is rejected', async (path) => {
    const { rejects } = await readFrom([path])
    expect(rejects.map(({ reason }) => reason)).toEqual(['not a regular file'])
  })

  it('when links lead out, in a circle or nowhere, then none is followed', async () => {
    const tree = join(folder, 'links')
    mkdirSync(join(tree, 'deeper'), { recursive: true })
    file('links/a.txt', TEXT)
    symlinkSync('/dev/zero', join(tree, 'zero.txt'))
    symlinkSync(join(folder, 'here.txt'), join(tree, 'out.txt'))
    symlinkSync(join(tree, 'none.txt'), join(tree, 'nowhere.txt'))
    symlinkSync(tree, join(tree, 'deeper', 'loop'))
    for (const path of [tree, join(tree, '**', '*.txt')]) {
      const { articles, rejects } = await readFrom([path])
      expect(articles.filter(({ text }) => text === TEXT)).toHaveLength(1)
      expect(
        [...articles, ...rejects].map(({ origin }) => origin).filter((each) => each.includes('loop')),
      ).toEqual([])
    }
  })

  it('when a folder holds a thousand files, then all are read', async () => {
    for (let i = 0; i < 1000; i += 1) file(`many/${i % 10}/${i}.txt`, `${TEXT} ${i}`)
    expect((await readFrom([join(folder, 'many')])).articles).toHaveLength(1000)
  })
})
