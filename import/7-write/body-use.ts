// What articles call a body or country, counted ↔ the texts in which its node keeps that.
import type { Evidence } from '../6-resolve/evidence.ts'

export type BodyUse = Pick<Evidence, 'names' | 'aliases'>

/** `n 3 Khyber Institute` for a name that three articles use, `a …` for another form; sorted. */
export function bodyUse({ names, aliases }: BodyUse): string[] {
  const lines = (kind: string, forms: ReadonlyMap<string, number>): string[] =>
    [...forms].map(([form, count]) => `${kind} ${count} ${form}`)
  return [...lines('n', names), ...lines('a', aliases)].sort()
}

export function readBodyUse(uses: readonly string[]): BodyUse {
  const names = new Map<string, number>()
  const aliases = new Map<string, number>()
  for (const use of uses) {
    const end = use.indexOf(' ', 2)
    const forms = use.startsWith('n') ? names : aliases
    forms.set(use.slice(end + 1), Number(use.slice(2, end)))
  }
  return { names, aliases }
}
