// An article's own id → the article, or its text.
import type { Plan } from '../plan/plan.ts'
import { articleById, textOfArticle, type ArticleNode } from './cypher.ts'

export function loadArticle(plan: Plan, id: string): Promise<ArticleNode | null> {
  return plan.one(articleById, { id })
}

export async function loadText(plan: Plan, id: string): Promise<string> {
  return (await plan.one(textOfArticle, { id }))?.text ?? ''
}
