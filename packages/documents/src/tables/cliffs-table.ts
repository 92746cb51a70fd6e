import type { TierCliff } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { headings } from '../csv/headings.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** Quantities that cost more than one more, by the prices of some days: what paying for one more saves in a full price period. */
export function cliffsTable(cliffs: readonly TierCliff[], language: Language): Table {
  const words = tableWords[language.locale]
  const { charge, currency } = headings[language.locale]
  const { from, to, unit, units, costs, costsOfNext, saving } = words
  return {
    headings: [charge, from, to, unit, units, costs, costsOfNext, saving, currency],
    rows: cliffs.map((cliff) => [
      cliff.charge,
      { day: cliff.on },
      { day: cliff.last },
      cliff.unit,
      cliff.units,
      cliff.costs.amount,
      cliff.costsOfNext.amount,
      cliff.saving.amount,
      cliff.currency,
    ]),
  }
}
