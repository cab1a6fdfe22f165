// What a feed calls one of its items → an id that no other feed's item has, or none.

/** None where the address is the id: then the page itself, imported by its address, is the same article. */
export function idInFeed(
  id: string | undefined,
  url: string | undefined,
  feed: string | undefined,
): string | undefined {
  if (id === undefined || id === url || (isAddress(id) && url === undefined)) return undefined
  if (/^[a-z][\w+.-]*:\S/i.test(id)) return id
  // "12345" is the feed's own number and may be another's too.
  return `${feed ?? 'feed'}#${id}`
}

export const isAddress = (text: string | undefined): boolean => /^https?:\/\//i.test(text ?? '')
