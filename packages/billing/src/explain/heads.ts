import { isoDate, type SiteId } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import type { Day } from '../calendar/day.ts'
import { chargedDay } from '../headcount/charged.ts'
import { type ToldChange, toldTogether } from '../headcount/told.ts'
import type { LineContext } from './line-context.ts'
import { makeStep } from './make-step.ts'
import type { PolicyName, Step, StepFacts } from './step.ts'
import { countValue } from './values.ts'

/** The heads that count in a segment, and the step that leads to them. */
export interface CountedHeads {
  readonly heads: number
  readonly step: () => Step
}

interface ChargedChange extends ToldChange {
  readonly charged: Day
}

/** What a segment counts: heads as they are charged under the policies, or simply as they were there. */
type Count = 'charged' | 'there'

/** The days of a segment, and how its heads are counted. */
interface Counting {
  readonly from: Day
  readonly end: Day
  readonly count: Count
}

/** Heads of all sites that count together on the days of a segment. */
export function headsStep(
  context: LineContext,
  id: string,
  from: Day,
  end: Day,
  count: Count,
): CountedHeads {
  const { charge, item, billed } = context
  const unit = charge.charge.kind === 'per-unit' ? charge.charge.unit : ''
  const told = toldTogether(
    billed.headcount(),
    item.sites.map((site) => ({ site, unit })),
  )
  const sites = item.sites.map((site, place) =>
    siteHeads(context, id, site, unit, told[place] ?? [], { from, end, count }),
  )
  const heads = sites.reduce((sum, site) => sum + site.heads, 0)
  return {
    heads,
    step: () =>
      makeStep(billed.contract.terms, id, 'heads', { unit }, countValue(heads), {
        children: () => sites.flatMap(({ steps }) => steps()),
      }),
  }
}

/** The first day of the period that counts as known: in advance, that of the invoice. */
function openingDay({ charge, place, knowledge, billed }: LineContext): Day {
  const first = entry(charge.periods.first, place.period)
  if (knowledge !== 'at-issue') return first
  const invoice = entry(charge.invoiceOf, place.period)
  return entry(billed.contract.invoices.first, invoice)
}

/**
 * Heads of a site in a segment: those there when the period starts, and the changes inside it that count by then. A leaver who is
 * charged beyond the segment is shown with an effect of none.
 */
function siteHeads(
  context: LineContext,
  id: string,
  site: SiteId,
  unit: string,
  toldThere: readonly ToldChange[],
  { from, end, count }: Counting,
): { readonly heads: number; readonly steps: () => Step[] } {
  const { charge, place, knowledge } = context
  const first = openingDay(context)
  const told = toldThere.map((change) => charged(context, change, count))
  // Who joins on the first day may not count in the period: such a change is one inside it.
  const isBefore = ({ day, charged }: ChargedChange): boolean => day < first || charged <= first
  const before = told.filter((change) => change.day <= first && isBefore(change))
  const inside = told.filter(
    (change) =>
      knowledge !== 'at-issue' &&
      change.day >= first &&
      change.day < entry(charge.periods.end, place.period) &&
      !before.includes(change) &&
      (change.charged <= from || change.day < end),
  )
  const counting = inside.filter(({ charged }) => charged <= from)
  const heads = [...before, ...counting].reduce((sum, { effect }) => sum + effect, 0)
  const changes = (): Step[] =>
    inside.map((change, index) => {
      const effect = change.charged <= from ? change.effect : 0
      return changeStep(context, `${id}/${site}-change-${index + 1}`, change, effect, site, unit)
    })
  return {
    heads,
    steps: () => [openingStep(context, `${id}/${site}`, first, site, unit, before), ...changes()],
  }
}

function charged(
  { charge, knowledge }: LineContext,
  change: ToldChange,
  count: Count,
): ChargedChange {
  const { day, netOfDay } = change
  if (netOfDay === 0 || count === 'there' || knowledge === 'at-issue')
    return { ...change, charged: day }
  return { ...change, charged: chargedDay(day, netOfDay, charge.policies, charge.periods) }
}

function openingStep(
  context: LineContext,
  id: string,
  first: Day,
  site: SiteId,
  unit: string,
  changes: readonly ChargedChange[],
): Step {
  const { terms } = context.billed.contract
  const facts = { on: isoDate(first), site, siteName: siteName(context, site), unit }
  const heads = changes.reduce((sum, { effect }) => sum + effect, 0)
  return makeStep(terms, `${id}-opening`, 'headcount-opening', facts, countValue(heads), {
    children: () =>
      changes.map((change, index) =>
        changeStep(context, `${id}-opening/change-${index + 1}`, change, change.effect, site, unit),
      ),
  })
}

function changeStep(
  context: LineContext,
  id: string,
  { change, day, charged, netOfDay }: ChargedChange,
  effect: number,
  site: SiteId,
  unit: string,
): Step {
  const { charge, billed } = context
  const { on, kind, count, to, reason } = change
  const side = netOfDay < 0 ? 'leavers' : 'joiners'
  const said = charge.charge.kind === 'per-unit' ? charge.charge[side] : undefined
  // Neither the opening nor what nets out on its day is subject to a policy: nobody joins or leaves what is counted together.
  const isSettled =
    day <= charge.periods.term.first || netOfDay === 0 || charge.quantity.basis !== 'daily'
  const facts: StepFacts['headcount-change'] = {
    on,
    kind,
    count,
    site,
    siteName: siteName(context, site),
    unit,
    charged: isoDate(charged),
    ...(to === undefined ? {} : { to }),
    ...(reason === undefined ? {} : { reason }),
    ...(isSettled ? {} : { side }),
  }
  const { terms } = billed.contract
  const policy: PolicyName = `proration/${charge.policies[side].policy}`
  return makeStep(terms, id, 'headcount-change', facts, countValue(effect), {
    ...(isSettled ? {} : { policy, path: `charges.${charge.id}.${side}` }),
    assumed: said === undefined && !isSettled,
  })
}

const siteName = ({ billed }: LineContext, site: SiteId): string =>
  billed.contract.terms.sites[site]?.name ?? site
