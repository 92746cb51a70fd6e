import type { NextHeads } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { headings } from '../csv/headings.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** What `more` heads would cost in a full price period, for each charge and site. */
export function headsTable(heads: readonly NextHeads[], more: number, language: Language): Table {
  const words = tableWords[language.locale]
  const { charge, site } = headings[language.locale]
  return {
    headings: [
      charge,
      site,
      words.unit,
      words.heads,
      words.billed,
      words.more(more),
      words.nextTier,
      words.nextPrice,
    ],
    rows: heads.map((one) => [
      one.charge,
      one.site ?? '',
      one.unit,
      one.heads,
      one.billed,
      one.costs.amount,
      one.nextTier?.heads,
      one.nextTier && { decimal: one.nextTier.price },
    ]),
  }
}
