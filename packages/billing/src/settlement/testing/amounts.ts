import type { CurrencyCode } from '@contract-playbook/terms'
import { money, moneySnapshot } from '../../exact/money.ts'
import type { Amounts } from '../../invoices/bill.ts'

/** Amounts from the minor units of net and tax. */
export const amountsOf = (net: bigint, tax: bigint, currency: CurrencyCode = 'CNY'): Amounts => ({
  net: money(net, currency),
  tax: money(tax, currency),
  gross: money(net + tax, currency),
})

/** Amounts as a case writes them. */
export const shownAmounts = ({ net, tax, gross }: Amounts) => ({
  net: moneySnapshot(net).amount,
  tax: moneySnapshot(tax).amount,
  gross: moneySnapshot(gross).amount,
})
