// The JSON-LD in a page's head → what it says of an article.
import type { PageDocument } from './page-node.ts'

export interface LinkedData {
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  readonly date?: string | undefined
}

type Thing = Readonly<Record<string, unknown>>

const LONGEST = 1_000_000
const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting)$/

/** Of several articles the first: what follows are others that the page links to. */
export function linkedData(document: PageDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parsed(script.textContent ?? ''), 0).find(isArticle)
    if (article) {
      return {
        title: text(article['headline']) ?? text(article['name']),
        source: nameOf(article['publisher']) ?? nameOf(article['sourceOrganization']),
        url: text(article['url']) ?? idOf(article['mainEntityOfPage']),
        date: text(article['datePublished']) ?? text(article['dateCreated']),
      }
    }
  }
  return {}
}

function parsed(json: string): unknown {
  if (json.length > LONGEST) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** An object, a list of them, or `{"@graph": […]}`. */
function things(value: unknown, depth: number): Thing[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => things(each, depth + 1))
  if (!isThing(value)) return []
  return [value, ...things(own(value, '@graph'), depth + 1), ...things(own(value, 'mainEntity'), depth + 1)]
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null
const own = (thing: Thing, name: string): unknown => (Object.hasOwn(thing, name) ? thing[name] : undefined)

function isArticle(thing: Thing): boolean {
  return [own(thing, '@type')].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? (value[0] as unknown) : value
  return text(first) ?? (isThing(first) ? text(own(first, 'name')) : undefined)
}

function idOf(value: unknown): string | undefined {
  return text(value) ?? (isThing(value) ? text(own(value, '@id')) : undefined)
}
