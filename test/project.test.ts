// The committed files → what newcomers, packagers and CI rely on: names, scripts, and nothing of one machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../src/config.ts'
import { entente } from './support/terminal.ts'

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync)
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  bin: Record<string, string>
  engines: { node: string }
  dependencies: Record<string, string>
}

const ALLOWED = new Set([
  'Dockerfile',
  'LICENSE',
  'README.md',
  'docker-compose.yml',
  'import',
  'package-lock.json',
  'package.json',
  'schema',
  'src',
  'test',
  'tsconfig.json',
])

describe('the top level', () => {
  it('holds nothing but the allowed names and dotfiles', () => {
    const names = new Set(files.map((file) => file.split('/')[0] ?? ''))
    expect([...names].filter((name) => !name.startsWith('.') && !ALLOWED.has(name))).toEqual([])
  })
})

describe('committed files', () => {
  // Put together here, so that this file does not match itself.
  const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
    [
      'the host of a package registry',
      new RegExp(['registry', '(npmjs|yarnpkg|docker)'].join('[.-][\\w.-]*'), 'i'),
    ],
    [
      'a path of one machine',
      new RegExp(['(?<![\\w.])/(root', 'home/\\w+', 'Users/\\w+', 'work/(main|shared))/'].join('|')),
    ],
    ['an address of a private network', /\b(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2})\b/],
  ]

  it.each(FORBIDDEN)('name nowhere %s', (_what, pattern) => {
    const naming = files.filter((file) => pattern.test(readFileSync(file, 'utf8')))
    expect(naming).toEqual([])
  })

  it('have a lock file that is complete for every platform and bound to no registry', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, LockedPackage>
    }
    const optional = Object.values(lock.packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}),
    )
    const known = new Set(
      Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    )
    expect(optional.filter((name) => !known.has(name))).toEqual([])
    expect(Object.values(lock.packages).filter((locked) => locked.resolved)).toEqual([])
  })
})

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Record<string, string>
}

describe('package.json', () => {
  it('has the scripts and the command that others rely on', () => {
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'check', 'format', 'build', 'schema']),
    )
    expect(manifest.bin).toEqual({ entente: 'src/entente.js' })
    expect(manifest.engines.node).toBe('>=20.19')
  })

  it('pins the embedded engine exactly', () => {
    expect(manifest.dependencies['@grafeo-db/js']).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('README.md', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''

  it('names the command that .ci/run tests with', () => {
    expect(readme).toContain('npm ci && npm test')
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci[^\n]*$[^]*^npm test/m)
  })

  it('names no script and no command that does not exist', async () => {
    const scripts = [...readme.matchAll(/\bnpm (?:run )?([a-z:]+)/g)].map(([, name]) => name ?? '')
    const commands = [...readme.matchAll(/\b(?:npx entente|docker-compose run --rm) ([a-z]+)/g)].map(
      ([, name]) => name ?? '',
    )
    const { stdout: help } = await entente(['--help'])
    expect(
      scripts.filter((name) => !(name in manifest.scripts) && !['ci', 'install'].includes(name)),
    ).toEqual([])
    expect(commands.filter((name) => !help.includes(`\n  ${name} `))).toEqual([])
  })

  it('explains every environment variable', () => {
    expect(Object.keys(VARIABLES).filter((name) => !readme.includes(name))).toEqual([])
  })
})
