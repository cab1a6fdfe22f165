// Text of anyone → the same text, fit for one line of a terminal or a log.

// Not only C0 and C1: bidi controls turn a line round, U+2028 and U+2029 break it.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Escapes what could forge a line or drive a terminal: `"a\nb"` → `"a\\nb"`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROL, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
