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
  const { cli } = language.words
  const print = (issue: Issue): string => printIssue(issue, language, terms)
  const notices = issues.filter(isNotice)
  const problems = issues.filter((issue) => !isNotice(issue))
  const paragraphs = [
    ...problems.map(print),
    ...(problems.length > 0 ? [cli.problems(problems.length)] : []),
    ...(notices.length > 0 ? [cli.notices] : []),
    ...notices.map(print),
  ]
  await around.err(paragraphs.map((paragraph) => `${paragraph}\n`).join('\n'))
}

/** Worth a look, but no reason why nothing was billed. */
const isNotice = ({ kind }: Issue): boolean => kind === 'notice' || kind === 'assumption'
