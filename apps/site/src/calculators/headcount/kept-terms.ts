import type { Charge, ContractTerms } from '@contract-playbook/terms'
import type { ChargeDraft, Draft, PartMonth, UpliftDraft } from './draft.ts'

// What a contract says and the form can't show stays as the contract says it, as long as the reader does not say otherwise.

/** Charges that the form shows; a one-off fee travels through it. */
export const isShown = (charge: Charge): charge is Exclude<Charge, { kind: 'one-off' }> =>
  charge.kind !== 'one-off'

/** Every charge in the contract's order: those of the form as `read` reads them, the others as they are, at the sites that are left. */
export function keptCharges(
  { base, charges }: Draft,
  read: (charge: ChargeDraft) => object,
  sitesOf: (charge: Charge) => object,
): object {
  const shown = new Map(charges.map((charge) => [charge.id, charge]))
  const ids = new Set([...Object.keys(base.charges), ...shown.keys()])
  const entries = [...ids].map((id) => {
    const draft = shown.get(id)
    const kept = base.charges[id]
    return [id, draft ? read(draft) : kept && { ...kept, ...sitesOf(kept) }]
  })
  return Object.fromEntries(entries)
}

/** Periods from another day of the month are a choice of their own as long as nobody takes another one. */
export const keptPeriods = ({ base, periods }: Draft): unknown =>
  periods === 'other' ? base.billing?.periods : periods

/** A policy with its day or its days, unless another one was chosen. */
export function keptPolicy(
  base: Charge | undefined,
  side: 'joiners' | 'leavers',
  policy: PartMonth,
) {
  const kept = base?.kind === 'per-unit' ? base[side] : undefined
  return kept?.policy === policy ? kept : { policy }
}

/** A rate with what else the contract says of VAT; an emptied field takes VAT away, unless the contract excludes it. */
export function keptVat(base: Charge | undefined, rate: string | undefined): unknown {
  const vat = base?.vat
  if (rate === undefined) return vat === 'none' ? 'none' : undefined
  return typeof vat === 'object' ? { ...vat, rate } : { rate }
}

/** A percentage in the form is the uplift; without one, an index stays, from the day in the form. */
export function keptUplift(
  base: ContractTerms['uplift'],
  { on }: UpliftDraft,
  percent: string | undefined,
): unknown {
  if (typeof base !== 'object') return percent === undefined ? base : { percent, on }
  if (percent !== undefined) return 'percent' in base ? { ...base, percent, on } : { percent, on }
  return 'index' in base ? { ...base, on } : undefined
}

/** Included quantities: those by site for the sites that are left. */
export function includedKept(base: Charge | undefined, { sites }: Draft): unknown {
  const included = base?.kind === 'per-unit' ? base.included : undefined
  return typeof included === 'object' && 'bySite' in included
    ? quantitiesLeft(included, sites)
    : included
}

/** Quantities by site for the sites that are left; nothing when none of them is, or for quantities that are not by site. */
export function quantitiesLeft(quantities: object | undefined, sites: Draft['sites']): unknown {
  if (quantities === undefined || !('bySite' in quantities)) return undefined
  const left = Object.entries(Object(quantities.bySite)).filter(([site]) =>
    sites.some(({ id }) => id === site),
  )
  return left.length === 0 ? undefined : { bySite: Object.fromEntries(left) }
}
