import { field } from '../catalogue/field.ts'
import { choice, country, noneOr } from '../leaf/choice.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

/**
 * Grounds on which personal information may leave mainland China.
 * @source Personal Information Protection Law, article 38; Provisions on Promoting and Regulating Cross-border Data Flows (2024)
 */
const bases = ['security-assessment', 'standard-contract', 'certification', 'exempt'] as const

/** In which countries or regions data and its backups live, and on what ground any of it crosses the border. */
export const dataLocation = group({
  storedIn: distinctList(country),
  backupsIn: distinctList(country),
  accessedFrom: distinctList(country),
  crossBorderTransfer: noneOr(group({ basis: choice(bases), recipients: distinctList(country) })),
})

export const dataLocationFields = () =>
  [
    field('dataLocation.storedIn.*', 'country'),
    field('dataLocation.backupsIn.*', 'country'),
    field('dataLocation.accessedFrom.*', 'country'),
    field('dataLocation.crossBorderTransfer', 'choice', { choices: ['none'] }),
    field('dataLocation.crossBorderTransfer.basis', 'choice', { choices: bases }),
    field('dataLocation.crossBorderTransfer.recipients.*', 'country'),
  ] as const
