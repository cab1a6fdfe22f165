// An article → the story that it belongs to: all that are copies of each other, the original first.
import type { ArticleNode } from '../article/cypher.ts'
import type { Plan } from '../plan/plan.ts'
import { copiesAround, type CopyRow } from './cypher.ts'

export interface StoryArticle {
  readonly article: ArticleNode
  /** Id of the article of which it is a copy; null of the original. */
  readonly copyOf: string | null
  readonly similarity: number | null
}

/** Articles that one story shows, and how many copies may stand between two of them. */
export const MOST_ARTICLES = 200
const LONGEST = 8

/** Copies hang together as a tree, from which they are gathered level by level, each level in one statement. */
export async function findStory(plan: Plan, article: ArticleNode): Promise<StoryArticle[]> {
  const articles = new Map([[article.id, article]])
  const links = new Map<string, CopyRow>()
  let edge: readonly string[] = [article.id]
  for (let level = 0; level < LONGEST && edge.length > 0; level += 1) {
    const rows = await Promise.all(edge.map((id) => plan.list(copiesAround, { id }, {}, MOST_ARTICLES)))
    const fresh = rows.flat().filter((row) => !articles.has(row.article.id))
    for (const row of rows.flat()) links.set(row.copy, row)
    const room = MOST_ARTICLES - articles.size
    const added = new Map(fresh.map((row) => [row.article.id, row.article] as const).slice(0, room))
    for (const [id, each] of added) articles.set(id, each)
    edge = [...added.keys()]
  }
  return [...articles.values()].map((each) => inStory(each, links.get(each.id))).toSorted(inTime)
}

function inStory(article: ArticleNode, link: CopyRow | undefined): StoryArticle {
  return { article, copyOf: link?.original ?? null, similarity: link?.similarity ?? null }
}

/** As the import orders them, so that the original comes first: by time of publication, those without one last. */
function inTime(a: StoryArticle, b: StoryArticle): number {
  const [x, y] = [a, b].map(({ article }) => `${article.publishedAt ?? '~'} ${article.id}`) as [
    string,
    string,
  ]
  return x < y ? -1 : 1
}
