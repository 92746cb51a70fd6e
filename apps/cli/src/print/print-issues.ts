import { printIssue } from '@contract-playbook/language'
import type { Issue } from '@contract-playbook/terms'
import { cliWords } from '../words/words.ts'
import { issueJson } from './issue-json.ts'
import type { Page } from './page.ts'
import { printedJson } from './printed-json.ts'

/** Prints findings: for people on standard error, each with place, excerpt and remedy; for programs as JSON on standard output. */
export async function printIssues(
  issues: readonly Issue[],
  { language, format, around }: Page,
): Promise<void> {
  if (format === 'json') {
    await around.out(printedJson({ issues: issues.map((issue) => issueJson(issue, language)) }))
    return
  }
  const paragraphs = issues.map((issue) => printIssue(issue, language))
  const problems = issues.filter(({ kind }) => kind !== 'notice' && kind !== 'assumption').length
  const count = problems > 1 ? [cliWords[language.locale].problems(problems)] : []
  await around.err(
    [...paragraphs, ...count].map((paragraph) => `${paragraph.trimEnd()}\n`).join('\n'),
  )
}
