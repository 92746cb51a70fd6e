import type { DecimalText, IsoMonth } from '@contract-playbook/terms'
import type { IndexSeries } from '../../schedule/index-series.ts'
import { decimal } from '../terms.ts'

/** Invented figures that go up and down, month by month from 2020 to 2045. */
function values(figure: (month: number) => number): Readonly<Record<IsoMonth, DecimalText>> {
  const months = Array.from({ length: 26 * 12 }, (_, month) => month)
  return Object.fromEntries(
    months.map((month) => {
      const name = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
      return [name, decimal((figure(month) / 10).toFixed(1))]
    }),
  )
}

const invented = { source: 'invented for tests', reviewed: '2026-01-01' as IndexSeries['reviewed'] }

/** The indices that random uplifts name: changes over twelve months from −2.9 to 4.8 percent, and a level that climbs and falls back. */
export const drawnIndices: readonly IndexSeries[] = [
  {
    id: 'invented-changes',
    name: 'Invented changes',
    kind: 'year-on-year',
    values: values((month) => ((month * 37) % 78) - 29),
    ...invented,
  },
  {
    id: 'invented-levels',
    name: 'Invented levels',
    kind: 'level',
    values: values((month) => 1000 + month * 2 + ((month * 53) % 41)),
    ...invented,
  },
]
