import type { CurrencyCode } from '@contract-playbook/terms'
import { minorUnits, money } from '../exact/money.ts'
import type { Part } from '../explain/step.ts'
import type { Amounts } from '../invoices/bill.ts'

/** Every amount of a line, invoice or total. */
export const parts = ['net', 'tax', 'gross'] as const satisfies readonly Part[]

/** The three amounts in minor units. */
export type PartUnits = { readonly [P in Part]: bigint }

/** Three amounts, each worked out by itself in minor units. */
export const partAmounts = (units: (part: Part) => bigint, currency: CurrencyCode): Amounts => ({
  net: money(units('net'), currency),
  tax: money(units('tax'), currency),
  gross: money(units('gross'), currency),
})

/** The minor units of three amounts. */
export const partUnits = ({ net, tax, gross }: Amounts): PartUnits => ({
  net: minorUnits(net),
  tax: minorUnits(tax),
  gross: minorUnits(gross),
})

/** Net, tax, and their sum. */
export const taxedAmounts = (net: bigint, tax: bigint, currency: CurrencyCode): Amounts => ({
  net: money(net, currency),
  tax: money(tax, currency),
  gross: money(net + tax, currency),
})
