import { printIssue } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import { issueJson } from './issue-json.ts'
import type { Page } from './page.ts'
import { printedJson } from './printed-json.ts'

/**
 * Prints findings: for people on standard error, each with place, excerpt and remedy; for programs as JSON
 * on standard output. With the terms, sites and charges are called by their names.
 */
export async function printIssues(
  issues: readonly Issue[],
  { language, format, around }: Page,
  terms?: ContractTerms,
): Promise<void> {
  if (format === 'json') {
    await around.out(
      printedJson({ issues: issues.map((issue) => issueJson(issue, language, terms)) }),
    )
    return
  }
  const paragraphs = issues.map((issue) => printIssue(issue, language, terms))
  const problems = issues.filter(({ kind }) => kind !== 'notice' && kind !== 'assumption').length
  const count = problems > 0 ? [language.words.cli.problems(problems)] : []
  await around.err([...paragraphs, ...count].map((paragraph) => `${paragraph}\n`).join('\n'))
}
