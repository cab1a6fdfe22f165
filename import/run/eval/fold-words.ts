// A name as written → its words, folded, as the gold's names are compared.
import { fold } from '../../../src/fold.ts'

/** Folded words of `text`, the possessive left out: `"Côte d’Ivoire's"` → `['cote', 'divoire']`. */
export function foldWords(text: string): string[] {
  const folded = fold(text.replace(/['’]s\b/g, ''))
  return folded === '' ? [] : folded.split(' ')
}

export function foldName(text: string): string {
  return foldWords(text).join(' ')
}
