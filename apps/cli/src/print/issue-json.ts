import type { Language } from '@contract-playbook/language'
import type { Issue } from '@contract-playbook/terms'

/** An issue for programs, with its sentence and remedy for whoever reads over their shoulder. */
export const issueJson = (
  { kind, code, path, place, facts, ...rest }: Issue,
  language: Language,
) => ({
  kind,
  code,
  path,
  place,
  facts,
  ...rest,
  ...language.issue({
    kind,
    code,
    facts,
    ...(path !== undefined && { path }),
    ...(place && { place }),
  }),
})
