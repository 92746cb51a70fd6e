import { type BilledCharge, chargeTotal } from '../ledger/billed-charge.ts'

/** The sum of all lines in minor units. */
export function totalAmounts({ charges }: { readonly charges: readonly BilledCharge[] }): {
  net: bigint
  tax: bigint
} {
  let [net, tax] = [0n, 0n]
  for (const charge of charges) {
    net += chargeTotal(charge, 'net')
    tax += chargeTotal(charge, 'tax')
  }
  return { net, tax }
}
