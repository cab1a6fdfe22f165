// A condition on articles as a client writes it → filters joined so, names looked up.
import { findActorIds } from '../actor/loaders.ts'
import { builder } from '../builder.ts'
import { daysOf } from '../event/days.ts'
import { DateRange, EventKind } from '../event/values.ts'
import type { Condition } from '../plan/ask.ts'
import type { Plan } from '../plan/plan.ts'
import { beginningsIn, conditionFrom, type Given, type Joining } from '../where.ts'

interface ArticleFilter extends Joining<ArticleFilter> {
  readonly source?: Given<readonly string[]>
  readonly language?: Given<readonly string[]>
  readonly publishedDuring?: Given<{ readonly from?: Given<string>; readonly to?: Given<string> }>
  readonly title?: Given<string>
  readonly mentions?: Given<string>
  readonly reports?: Given<readonly string[]>
}

export const ArticleFilterInput = builder.inputRef<ArticleFilter>('ArticleFilter')

ArticleFilterInput.implement({
  description:
    'A condition on articles. What stands in one of these must hold together; `or` and `not` join others.',
  fields: (t) => ({
    and: t.field({ type: [ArticleFilterInput], description: 'All of these.' }),
    or: t.field({ type: [ArticleFilterInput], description: 'One of these at least.' }),
    not: t.field({ type: ArticleFilterInput, description: 'Not this.' }),
    source: t.stringList({ description: 'One of these publishers, exactly as stored.' }),
    language: t.stringList({ description: 'One of these languages, BCP 47.' }),
    publishedDuring: t.field({ type: DateRange, description: 'Published within these days.' }),
    title: t.string({
      description: 'The title holds words that begin so, in any order, accents and case aside.',
    }),
    mentions: t.string({ description: 'It names this actor: an id, an ISO code or any name.' }),
    reports: t.field({ type: [EventKind], description: 'It reports an event of one of these kinds.' }),
  }),
})

/** By name of the filters of `articles`. */
export function articleCondition(plan: Plan, filter: ArticleFilter): Promise<Condition> {
  return conditionFrom(filter, async ({ source, language, publishedDuring, title, mentions, reports }) => ({
    ...daysOf('where.publishedDuring', publishedDuring),
    publishers: source,
    languages: language,
    words: beginningsIn(title),
    mentions: mentions ? await findActorIds(plan, [mentions]) : null,
    reports,
  }))
}
