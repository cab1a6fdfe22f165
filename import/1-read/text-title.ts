// The beginning of a plain text → its headline, when the first line stands alone and looks like one.

const LONGEST = 200
const SHORTEST = 8

/** `"Canada, U.S. Review Mutual Defense\n\n18.01.2018 …"` → its first line; null for a text that begins with prose. */
export function findTitle(text: string): string | null {
  const match = /^\s*([^\n\r]+)(?:\r\n|[\n\r])[ \t]*(?:[\n\r]|$)/.exec(text.slice(0, 1000))
  const line = match?.[1]?.trim()
  return line && looksLikeTitle(line) ? line : null
}

function looksLikeTitle(line: string): boolean {
  if (line.length < SHORTEST || line.length > LONGEST) return false
  if (!/^["'“‘(]?[\p{Lu}\p{N}]/u.test(line) || !line.includes(' ')) return false
  // A sentence, a speaker's line, a dateline or a salutation is no headline.
  return (
    !/[.!:;,]["'”’]?$/.test(line) &&
    !/^date\s|\s[–—-]{1,2}\s.*\b(?:said|announced)\b/i.test(line) &&
    /\p{Ll}/u.test(line)
  )
}
