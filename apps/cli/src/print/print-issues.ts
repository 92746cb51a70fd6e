import { printIssue } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import { issueJson } from './issue-json.ts'
import type { Page } from './page.ts'
import { printedJson } from './printed-json.ts'

/** What was found in a contract. With its terms, sites and charges are called by their names. */
export interface Found {
  readonly issues: readonly Issue[]
  readonly terms?: ContractTerms
}

/**
 * Prints findings, contract by contract: for people on standard error, each with place, excerpt and remedy; for programs as
 * JSON on standard output.
 */
export async function printIssues(found: readonly Found[], page: Page): Promise<void> {
  const { language, format, around } = page
  if (format === 'json') {
    const issues = found.flatMap(({ issues, terms }) =>
      issues.map((issue) => issueJson(issue, language, terms)),
    )
    await around.out(printedJson({ issues }))
    return
  }
  const { cli } = language.words
  const print = (wanted: (issue: Issue) => boolean): string[] =>
    found.flatMap(({ issues, terms }) =>
      issues.filter(wanted).map((issue) => printIssue(issue, language, terms)),
    )
  const [problems, notices] = [print((issue) => !isNotice(issue)), print(isNotice)]
  // That a contract cannot be billed is no problem of its own: what stands in the way follows.
  const announced = print(({ code }) => code === 'scenario-not-billable').length
  const paragraphs = [
    ...problems,
    ...(problems.length > 0 ? [cli.problems(problems.length - announced)] : []),
    ...(notices.length > 0 ? [cli.notices, ...notices] : []),
  ]
  await around.err(paragraphs.map((paragraph) => `${paragraph}\n`).join('\n'))
}

/** Worth a look, but no reason why nothing was billed. */
const isNotice = ({ kind }: Issue): boolean => kind === 'notice' || kind === 'assumption'
