import type { Language } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'

/** An issue for programs, with its sentence and remedy for whoever reads over their shoulder. */
export const issueJson = (issue: Issue, language: Language, terms?: ContractTerms) => {
  const { kind, code, path, place, facts } = issue
  return { kind, code, path, place, facts, ...language.issue(issue, terms) }
}
