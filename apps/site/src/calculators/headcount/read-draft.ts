import { readScenarioValue, type Charge, type Issue, type Scenario } from '@contract-playbook/terms'
import type { FormLanguage } from '@contract-playbook/language'
import {
  openingKey,
  type BaseFeeDraft,
  type ChangeRow,
  type ChargeDraft,
  type Draft,
  type PerUnitDraft,
} from './draft.ts'
import {
  includedKept,
  keptCharges,
  keptPeriods,
  keptPolicy,
  keptUplift,
  keptVat,
  quantitiesLeft,
} from './kept-terms.ts'
import { fieldReader, type Entry, type FieldId, type FieldReader } from './field-reader.ts'

/**
 * The form read into a scenario. `scenario` is there only if every field could be read and the terms agree with each
 * other; `entries` tells how each field was read; `issues` what does not fit, each at the field that it belongs to.
 */
export interface DraftReading {
  readonly scenario: Scenario | undefined
  readonly entries: ReadonlyMap<FieldId, Entry>
  readonly issues: readonly Issue[]
}

/** Reads the whole form in one language. Nothing is guessed and nothing dropped: one field that can't be read stops the reading, with its reason. */
export function readDraft(draft: Draft, language: FormLanguage): DraftReading {
  const reader = fieldReader(language, draft.currency)
  const value = { terms: termsValue(draft, reader), headcount: headcountValue(draft, reader) }
  const { entries } = reader
  if (reader.refused()) return { scenario: undefined, entries, issues: [] }
  const { value: scenario, issues } = readScenarioValue(value)
  return { scenario, entries, issues }
}

function termsValue(draft: Draft, reader: FieldReader): object {
  const first = reader.date('term.first', draft.first)
  const last = reader.date('term.last', draft.last)
  return {
    ...draft.base,
    currency: draft.currency,
    term: present({ first, last }),
    sites: Object.fromEntries(
      draft.sites.map(({ id, name }) => [id, { ...draft.base.sites[id], name: name.trim() }]),
    ),
    billing: { ...draft.base.billing, periods: keptPeriods(draft), issued: draft.issued },
    charges: keptCharges(
      draft,
      (charge) => chargeValue(charge, draft, reader),
      (charge) => ({ sites: sitesCharged(charge, draft) }),
    ),
    ...upliftValue(draft, reader),
  }
}

function upliftValue({ uplift, base }: Draft, reader: FieldReader): object {
  return {
    uplift: keptUplift(base.uplift, uplift, reader.percent('uplift.percent', uplift.percent)),
  }
}

function chargeValue(charge: ChargeDraft, draft: Draft, reader: FieldReader): object {
  const base = draft.base.charges[charge.id]
  const path = `charges.${charge.id}`
  const vat = keptVat(base, reader.percent(`${path}.vat.rate`, charge.vat))
  const own =
    charge.kind === 'base-fee'
      ? baseFeeValue(charge, path, reader)
      : perUnitValue(charge, path, draft, reader)
  return present({
    ...base,
    ...own,
    sites: base === undefined ? undefined : sitesCharged(base, draft),
    vat,
  })
}

/** A charge of all sites is a charge of the new ones too; a site that is gone is charged nowhere. */
function sitesCharged({ sites }: Charge, draft: Draft): readonly string[] | undefined {
  if (sites === undefined) return undefined
  const all = draft.sites.map(({ id }) => id)
  return sites.length === Object.keys(draft.base.sites).length
    ? all
    : sites.filter((id) => all.includes(id))
}

function baseFeeValue(charge: BaseFeeDraft, path: string, reader: FieldReader): object {
  return { kind: 'base-fee', price: reader.amount(`${path}.price`, charge.price), per: charge.per }
}

function perUnitValue(
  charge: PerUnitDraft,
  path: string,
  draft: Draft,
  reader: FieldReader,
): object {
  const base = draft.base.charges[charge.id]
  const quantity = reader.whole(`${path}.floor.quantity`, charge.floor)
  return {
    kind: 'per-unit',
    unit: charge.unit,
    tiersAcross: charge.tiersAcross,
    tiers: charge.tiers.map((tier, index) =>
      present({
        from: reader.whole(`${path}.tiers.${index}.from`, tier.from),
        price: reader.amount(`${path}.tiers.${index}.price`, tier.price),
        flat: tier.flat,
      }),
    ),
    floor: quantity === undefined ? floorKept(base, draft) : { quantity },
    joiners: keptPolicy(base, 'joiners', charge.joiners),
    leavers: keptPolicy(base, 'leavers', charge.leavers),
    included: includedKept(base, draft),
  }
}

/** An emptied floor field takes the floor away; what the form can't show (a floor by site, `none`) stays as the contract says it. */
function floorKept(base: Charge | undefined, { sites }: Draft): unknown {
  const floor = base?.kind === 'per-unit' ? base.floor : undefined
  return floor === 'none' ? 'none' : quantitiesLeft(floor, sites)
}

/** The opening headcount is a `set` on the first day; rows follow in the order in which they stand. */
function headcountValue(draft: Draft, reader: FieldReader): readonly object[] {
  const on = draft.first
  const opening = draft.sites.flatMap(({ id: site }) =>
    draft.units.map((unit) => {
      const key = openingKey(site, unit)
      const count = reader.whole(`headcount.opening.${key}`, draft.opening[key] ?? '')
      return { on: reader.date('term.first', on), site, unit, kind: 'set', count }
    }),
  )
  const known = opening.filter((change) => change.count !== undefined)
  return [...known, ...draft.changes.map((row) => changeValue(row, reader))]
}

function changeValue(row: ChangeRow, reader: FieldReader): object {
  const path = `headcount.${row.key}`
  return present({
    on: reader.date(`${path}.on`, row.on),
    site: row.site,
    unit: row.unit,
    kind: row.kind,
    count: reader.whole(`${path}.count`, row.count),
    to: row.kind === 'move' ? row.to : undefined,
    reason: row.reason.trim() === '' ? undefined : row.reason.trim(),
  })
}

/** Leaves out what is not there: absent and undefined differ in a file. */
function present<T extends object>(value: T): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
}
