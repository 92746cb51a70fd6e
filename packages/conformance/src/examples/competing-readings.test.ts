import { bill, moneySnapshot } from '@contract-playbook/billing'
import { printTermsYaml, readTerms } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { example } from './example.ts'

/** The net amount of an example's invoice when one thing in its contract is said otherwise. */
function netIf(id: string, invoice: string, said: string, otherwise: string): string | undefined {
  const { terms, headcount } = example(id)
  const text = printTermsYaml(terms)
  if (!text.includes(said)) throw new Error(`${id} does not say “${said}”:\n${text}`)
  const changed = readTerms(text.replaceAll(said, otherwise))
  if (changed.value === undefined) throw new Error(JSON.stringify(changed.issues))
  const { value } = bill(changed.value, headcount)
  const found = value?.invoices.find((one) => one.id === invoice)
  return found && moneySnapshot(found.net).amount
}

// Each figure was worked out by hand from the other reading: a test that cannot tell the readings apart proves nothing.
describe('another reading of a contract gives another figure', () => {
  test('two joiners on 20 March by thirty-day months: 11 of 30', () => {
    // 34,960.00 + 874.00 × 11 ÷ 30 = 34,960.00 + 320.4666…
    expect(netIf('shanghai-80', '2027-03', 'actual-days', 'thirty-days')).toBe('35280.47')
  })

  test('by whole months', () => {
    // 82 × 437.00
    expect(netIf('shanghai-80', '2027-03', 'actual-days', 'full-period')).toBe('35834.00')
  })

  test('without the floor the plant pays for 86 users in January 2029', () => {
    // 86 × 317.75 + 4,625.00 + 4,920.00, against 90 × 317.75 with the floor
    expect(netIf('plant-devices', '2029-01', 'tcg: 90', 'tcg: 0')).toBe('36871.50')
  })

  test('each site climbing the tiers by itself, three cities pay more', () => {
    // 50 × 460 + 30 × 420, 35 × 460, 20 × 460; at least 100 a site would be billed, so the floor goes as well
    const { terms, headcount } = example('three-cities-2027')
    const { users, base } = terms.charges
    if (users?.kind !== 'per-unit' || base === undefined)
      throw new Error('No users or no base fee.')
    const alone = { ...users, tiersAcross: 'each-site' as const, floor: 'none' as const }
    const { value } = bill({ ...terms, charges: { users: alone, base } }, headcount)
    const january = value?.invoices[0]
    expect(january && moneySnapshot(january.net).amount).toBe('66900.00')
  })

  test('the amount taken off before the percentage', () => {
    const { terms, headcount } = example('april-2026-tiers-floor-discounts')
    const { users } = terms.charges
    if (users?.discounts === undefined || users.discounts === 'none')
      throw new Error('No discounts.')
    const reversed = { ...users, discounts: users.discounts.toReversed() }
    const { value } = bill({ ...terms, charges: { users: reversed } }, headcount)
    // (5,291.394 − 150.00) × 0.925 = 4,755.78945
    expect(value && moneySnapshot(value.totals.net).amount).toBe('4755.79')
  })
})
