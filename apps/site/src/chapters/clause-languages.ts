import type { Locale } from '../words/words.ts'
import type { Clause } from './clause-schema.ts'

/** The two languages a clause stands in: the page's own first, and the other of the two it is signed in.
 * An Italian page shows Italian beside Chinese if every sub-clause has it, English and Chinese otherwise. */
export function clauseLanguages(
  page: Locale,
  clauses: Clause['clauses'],
): readonly [Locale, Locale] {
  if (page === 'zh-CN') return ['zh-CN', 'en']
  if (page === 'it' && clauses.every(({ it }) => it !== undefined)) return ['it', 'zh-CN']
  return ['en', 'zh-CN']
}
