import { moneySnapshot, type Amounts } from '@contract-playbook/billing'

/** Amounts for programs: decimal text with its currency. */
export const amountsJson = ({ net, tax, gross }: Amounts) => ({
  net: moneySnapshot(net),
  tax: moneySnapshot(tax),
  gross: moneySnapshot(gross),
})
