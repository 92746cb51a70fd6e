import type { Language } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'

/** What a bill rests on besides its files. */
export interface Remarks {
  readonly assumptions: readonly Issue[]
  readonly notices: readonly Issue[]
}

/** What was assumed and what is worth a look, each under its heading; nothing where there is nothing to remark. */
export function remarks(
  { assumptions, notices }: Remarks,
  language: Language,
  terms: ContractTerms,
): string[] {
  const { cli } = language.words
  const listed = (heading: string, issues: readonly Issue[]): string[] => {
    const sentences = issues.map((issue) => `- ${language.issue(issue, terms).message}`)
    return issues.length === 0 ? [] : [[heading, ...sentences].join('\n')]
  }
  return [...listed(cli.assumptions, assumptions), ...listed(cli.notices, notices)]
}
