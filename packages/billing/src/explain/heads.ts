import { isoDate, type SiteId } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import type { Day } from '../calendar/day.ts'
import { chargedDay } from '../headcount/charged.ts'
import type { ToldChange } from '../headcount/told.ts'
import type { LineContext } from './line-context.ts'
import type { LineSegment } from './line-numbers.ts'
import { makeStep } from './make-step.ts'
import type { Step } from './step.ts'
import { countValue } from './values.ts'

/** The heads of a site that count in a segment, and the steps that lead to them. */
export interface SiteHeads {
  readonly heads: number
  readonly steps: () => Step[]
}

interface ChargedChange extends ToldChange {
  readonly charged: Day
}

/**
 * Heads of a site in a segment: those there when the period starts, and the changes inside it that count by then. A leaver who is
 * charged beyond the segment is shown with an effect of none.
 */
export function siteHeads(
  context: LineContext,
  id: string,
  site: SiteId,
  unit: string,
  toldThere: readonly ToldChange[],
  { from, end }: LineSegment,
): SiteHeads {
  const { billed, place, knowledge } = context
  const { periods } = billed.contract
  const first = entry(periods.first, place.period)
  const told = toldThere.map((change) => charged(context, change))
  const before = told.filter(({ day }) => day <= first)
  const later = told.filter(({ day }) => day > first && day < entry(periods.end, place.period))
  const inside =
    knowledge === 'at-issue' ? [] : later.filter(({ day, charged }) => charged <= from || day < end)
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

function charged({ charge, billed }: LineContext, change: ToldChange): ChargedChange {
  const { day, netOfDay } = change
  if (netOfDay === 0) return { ...change, charged: day }
  return { ...change, charged: chargedDay(day, netOfDay, charge.policies, billed.contract.periods) }
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
  const facts = {
    on,
    kind,
    count,
    site,
    siteName: siteName(context, site),
    unit,
    charged: isoDate(charged),
    ...(to === undefined ? {} : { to }),
    ...(reason === undefined ? {} : { reason }),
  }
  const { terms, periods } = billed.contract
  // Neither the opening nor what nets out on its day is subject to a policy: nobody joins or leaves what is counted together.
  const isSettled = day <= periods.term.first || netOfDay === 0
  return makeStep(terms, id, 'headcount-change', facts, countValue(effect), {
    ...(isSettled ? {} : { policy: `${side}/${charge.policies[side]}` as const }),
    ...(isSettled ? {} : { path: `charges.${charge.id}.${side}` }),
    assumed: said === undefined && !isSettled,
  })
}

const siteName = ({ billed }: LineContext, site: SiteId): string =>
  billed.contract.terms.sites[site]?.name ?? site
