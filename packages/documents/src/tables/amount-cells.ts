import type { Amounts } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Cell } from './table.ts'

/** Net, tax and gross, side by side. */
export const amountCells = ({ net, tax, gross }: Amounts): Cell[] => [net, tax, gross]

/** Their headings. */
export function amountHeadings({ words }: Language): string[] {
  const { net, vat, gross } = words.cli
  return [net, vat, gross]
}
