import type {
  Charge,
  ContractTerms,
  DecimalText,
  HeadcountChange,
  Scenario,
} from '@contract-playbook/terms'
import type { UnexplainedBill } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import {
  openingKey,
  type ChangeRow,
  type ChargeDraft,
  type Draft,
  type UpliftDraft,
} from './draft.ts'
import { isShown } from './kept-terms.ts'

/**
 * The form for a scenario, in the words of one language. Changes dated on or before the first day become the opening
 * headcount: the figures are the same, and the form shows one number where a roster has a hundred rows.
 */
export function draftFromScenario(
  { scenario, bill }: { scenario: Scenario; bill: UnexplainedBill },
  language: PageLanguage,
): Draft {
  const { terms, headcount } = scenario
  const units = unitsOf(terms)
  return {
    base: terms,
    currency: terms.currency,
    first: terms.term.first,
    last: terms.term.last,
    periods: periodsDraft(terms.billing?.periods),
    issued: terms.billing?.issued ?? 'in-arrears',
    sites: Object.entries(terms.sites).map(([id, site]) => ({ id, name: site.name })),
    units,
    opening: openingOf(bill),
    changes: headcount.filter((change) => change.on > terms.term.first).map(changeRow),
    charges: Object.entries(terms.charges).flatMap(([id, charge]) =>
      isShown(charge) ? [chargeDraft(id, charge, language)] : [],
    ),
    uplift: upliftDraft(terms.uplift, language),
  }
}

/** The units that the charges bill, in the order in which the contract names them. */
function unitsOf(terms: ContractTerms): readonly string[] {
  const units = Object.values(terms.charges).flatMap((charge) =>
    charge.kind === 'per-unit' ? [charge.unit] : [],
  )
  return [...new Set(units)]
}

/** The headcount of the first day, as the bill folded it from whatever came before. */
function openingOf(bill: UnexplainedBill): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bill.headcount.map(({ site, unit, points }) => [
      openingKey(site, unit),
      String(points[0]?.count ?? ''),
    ]),
  )
}

function changeRow(change: HeadcountChange, index: number): ChangeRow {
  const { on, kind, site, unit, count, reason = '' } = change
  return { key: index + 1, on, kind, site, unit, count: String(count), reason, to: change.to ?? '' }
}

function periodsDraft(
  periods: NonNullable<ContractTerms['billing']>['periods'] = 'calendar',
): Draft['periods'] {
  return typeof periods === 'object' ? 'other' : periods
}

function chargeDraft(
  id: string,
  charge: Exclude<Charge, { kind: 'one-off' }>,
  language: PageLanguage,
): ChargeDraft {
  const entry = (text: DecimalText): string => language.format.entry(text)
  const vat = charge.vat === undefined || charge.vat === 'none' ? '' : entry(charge.vat.rate)
  if (charge.kind === 'base-fee')
    return { kind: 'base-fee', id, price: entry(charge.price), per: charge.per ?? 'contract', vat }
  const { unit, tiers, floor } = charge
  return {
    kind: 'per-unit',
    id,
    unit,
    tiersAcross: charge.tiersAcross ?? 'each-site',
    tiers: tiers.map((tier, index) => ({
      key: index + 1,
      from: String(tier.from),
      price: entry(tier.price),
      ...(tier.flat === undefined ? {} : { flat: tier.flat }),
    })),
    floor:
      floor !== undefined && floor !== 'none' && 'quantity' in floor ? String(floor.quantity) : '',
    joiners: charge.joiners?.policy ?? 'actual-days',
    leavers: charge.leavers?.policy ?? 'actual-days',
    vat,
  }
}

function upliftDraft(uplift: ContractTerms['uplift'], language: PageLanguage): UpliftDraft {
  if (uplift === undefined || uplift === 'none') return { percent: '', on: 'term-anniversary' }
  const percent = 'percent' in uplift ? language.format.entry(uplift.percent) : ''
  return { percent, on: uplift.on }
}
