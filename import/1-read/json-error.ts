// JSON that does not parse → where it breaks off, which the engine's own message does not always say.

const TOKEN = /\s*(?:[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null)/sy

/** Offset of the first thing in the text that JSON does not know, or that the engine's message names. */
export function jsonErrorOffset(text: string, message: string): number {
  const named = / at position (\d+)/.exec(message)
  if (named) return Number(named[1])
  TOKEN.lastIndex = 0
  let end = 0
  while (TOKEN.test(text)) end = TOKEN.lastIndex
  return end + /^\s*/.exec(text.slice(end))![0].length
}

/** Line and column, from 1 and in characters, of what follows this text. */
export function placeAfter(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 }
}
