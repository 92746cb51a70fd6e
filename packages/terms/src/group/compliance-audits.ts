import { field } from '../catalogue/field.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { frequencies, frequency } from './frequency.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const standards = ['mlps', 'pipl', 'gdpr', 'iso-27001', 'soc-2'] as const
const payers = ['client', 'provider', 'shared'] as const

/** Against which rules the service is audited, how often, and who pays. */
export const complianceAudits = noneOr(
  group({
    every: frequency,
    standards: distinctList(choice(standards)),
    paidBy: choice(payers),
  }),
)

export const complianceAuditsFields = () =>
  [
    field('complianceAudits', 'choice', { choices: ['none'] }),
    field('complianceAudits.every', 'choice', { choices: frequencies }),
    field('complianceAudits.standards.*', 'choice', { choices: standards }),
    field('complianceAudits.paidBy', 'choice', { choices: payers }),
  ] as const
