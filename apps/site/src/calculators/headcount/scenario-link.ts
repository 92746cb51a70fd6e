import { moneySnapshot, type UnexplainedBill, type MoneySnapshot } from '@contract-playbook/billing'
import { decodeScenario, encodeScenario, type Issue, type Scenario } from '@contract-playbook/terms'
import { linkMarker } from './link-marker.ts'

/** What an address says: nothing, a scenario with the total it was shared with, or why it can't be read. */
export type LinkReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'scenario'
      readonly scenario: Scenario
      readonly headline: MoneySnapshot | undefined
    }
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }

/** The fragment for a scenario and the net total that it had when it was shared; undefined where it is too large for an address. */
export function linkFragment(scenario: Scenario, bill: UnexplainedBill): string | undefined {
  const link = encodeScenario(scenario, moneySnapshot(bill.totals.net))
  return link === '' ? undefined : linkMarker + link
}

/** Reads the fragment of an address. Another fragment (a heading, say) is no scenario and no error. */
export function readLink(fragment: string): LinkReading {
  if (!fragment.startsWith(linkMarker)) return { kind: 'none' }
  const { value, issues } = decodeScenario(fragment.slice(linkMarker.length))
  return value === undefined
    ? { kind: 'unreadable', issues }
    : { kind: 'scenario', scenario: value.scenario, headline: value.headline }
}
