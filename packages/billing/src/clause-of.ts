import type { ContractTerms } from '@contract-playbook/terms'

/** The clause that the terms name for a field, or for the nearest group in which it stands. */
export function clauseOf(
  { clauses }: Pick<ContractTerms, 'clauses'>,
  path: string,
): string | undefined {
  if (clauses === undefined) return undefined
  for (let field = path; field !== ''; field = field.slice(0, Math.max(0, field.lastIndexOf('.'))))
    if (clauses[field] !== undefined) return clauses[field]
  return undefined
}
