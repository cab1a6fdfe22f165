// Pieces of XML → the same with each bare & marked, since a strict parser takes all up to the next ; for its entity.

/** No character, so that it stands in no text. */
const MARK = '\uFDD0'
const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi
/** `&` with the beginning of an entity may go on in the next piece. */
const LAST = /&[#a-z\d]{0,33}$/i

/** `Trade & Aid` is not XML, but can only mean one thing. */
export class Ampersands {
  #held = ''

  mark(piece: string): string {
    const text = this.#held + piece
    const held = LAST.exec(text.slice(-40))
    this.#held = held?.[0] ?? ''
    return text.slice(0, text.length - this.#held.length).replace(BARE, MARK)
  }

  rest(): string {
    return this.#held.replace(BARE, MARK)
  }
}

export function withAmpersands(text: string): string {
  return text.replaceAll(MARK, '&')
}
