import {
  openingKey,
  type ChangeRow,
  type ChargeDraft,
  type Draft,
  type PerUnitDraft,
  type SiteRow,
  type TierRow,
} from './draft.ts'

/** One change of the form: a pure function from what stood there to what stands there now. */
export type Edit = (draft: Draft) => Draft

export const setOpening =
  (site: string, unit: string, text: string): Edit =>
  (draft) => ({ ...draft, opening: { ...draft.opening, [openingKey(site, unit)]: text } })

export const addChange: Edit = (draft) => {
  const site = draft.sites[0]?.id ?? ''
  const unit = draft.units[0] ?? 'user'
  const row: ChangeRow = {
    key: nextKey(draft.changes),
    on: '',
    kind: 'join',
    site,
    to: '',
    unit,
    count: '',
    reason: '',
  }
  return { ...draft, changes: [...draft.changes, row] }
}

export const setChange =
  (key: number, patch: Partial<ChangeRow>): Edit =>
  (draft) => ({
    ...draft,
    changes: draft.changes.map((row) =>
      row.key === key ? settled({ ...row, ...patch }, draft) : row,
    ),
  })

/** A move always names where to: the first other site until the reader picks one. */
function settled(row: ChangeRow, draft: Draft): ChangeRow {
  if (row.kind !== 'move' || (row.to !== '' && row.to !== row.site)) return row
  return { ...row, to: draft.sites.find((site) => site.id !== row.site)?.id ?? '' }
}

export const removeChange =
  (key: number): Edit =>
  (draft) => ({ ...draft, changes: draft.changes.filter((row) => row.key !== key) })

export const addSite: Edit = (draft) => {
  const id = freeSiteId(draft.sites)
  const opening = Object.fromEntries(draft.units.map((unit) => [openingKey(id, unit), '0']))
  return {
    ...draft,
    sites: [...draft.sites, { id, name: '' }],
    opening: { ...draft.opening, ...opening },
  }
}

export const setSiteName =
  (id: string, name: string): Edit =>
  (draft) => ({
    ...draft,
    sites: draft.sites.map((site) => (site.id === id ? { id, name } : site)),
  })

/** Takes a site away with its people and its changes; undo brings all of them back. */
export const removeSite =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    sites: draft.sites.filter((site) => site.id !== id),
    changes: draft.changes.filter(
      (row) => row.site !== id && !(row.kind === 'move' && row.to === id),
    ),
  })

export const setCharge =
  <C extends ChargeDraft>(id: string, patch: Partial<C>): Edit =>
  (draft) => ({
    ...draft,
    charges: draft.charges.map((charge) => (charge.id === id ? { ...charge, ...patch } : charge)),
  })

export const addTier =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    charges: draft.charges.map((charge) => (isPerUnit(charge, id) ? withTier(charge) : charge)),
  })

export const setTier =
  (id: string, key: number, patch: Partial<TierRow>): Edit =>
  (draft) =>
    withTiers(draft, id, (tiers) =>
      tiers.map((tier) => (tier.key === key ? { ...tier, ...patch } : tier)),
    )

export const removeTier =
  (id: string, key: number): Edit =>
  (draft) =>
    withTiers(draft, id, (tiers) => tiers.filter((tier) => tier.key !== key))

function withTiers(
  draft: Draft,
  id: string,
  change: (tiers: readonly TierRow[]) => readonly TierRow[],
): Draft {
  const charges = draft.charges.map((charge) =>
    isPerUnit(charge, id) ? { ...charge, tiers: change(charge.tiers) } : charge,
  )
  return { ...draft, charges }
}

const withTier = (charge: PerUnitDraft): PerUnitDraft => ({
  ...charge,
  tiers: [
    ...charge.tiers,
    { key: nextKey(charge.tiers), from: charge.tiers.length === 0 ? '1' : '', price: '' },
  ],
})

const isPerUnit = (charge: ChargeDraft, id: string): charge is PerUnitDraft =>
  charge.id === id && charge.kind === 'per-unit'

const nextKey = (rows: readonly { readonly key: number }[]): number =>
  1 + Math.max(0, ...rows.map((row) => row.key))

function freeSiteId(sites: readonly SiteRow[]): string {
  for (let n = sites.length + 1; ; n++)
    if (!sites.some((site) => site.id === `site-${n}`)) return `site-${n}`
}
