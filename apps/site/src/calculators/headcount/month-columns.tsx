import { moneySnapshot, type FigureId, type Invoice, type Money } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { Figure, type Why } from './figure.tsx'
import type { Billed } from './billed.ts'

/** One column of the month table. `broad` columns go on phones, where a row keeps month, people, net and invoice. */
export interface MonthColumn {
  readonly key: string
  readonly heading: string
  readonly width: 'all' | 'broad'
  cell(invoice: Invoice): JSX.Element | string
  /** What the foot of the table shows; nothing for people, who don't add up over months. */
  readonly total?: string
}

export interface MonthsProps {
  readonly billed: Billed
  readonly why: Why
  readonly language: PageLanguage
}

/** People by site, then each charge, then net, VAT and what is paid. */
export function monthColumns(months: MonthsProps): readonly MonthColumn[] {
  return [...peopleColumns(months), ...chargeColumns(months), ...amountColumns(months)]
}

/** A column a site and unit, and where a unit has several sites a column for all of them, which phones keep. */
function peopleColumns({
  billed: { bill, scenario },
  language,
}: MonthsProps): readonly MonthColumn[] {
  const words = language.words.calculator.form
  const units = [...new Set(bill.headcount.map((series) => series.unit))]
  const noun = (unit: string): string => (units.length === 1 ? '' : words.howMany(unit))
  return units.flatMap((unit) => {
    const sites = bill.headcount
      .filter((series) => series.unit === unit)
      .map((series) => series.site)
    const bySite = sites.map((site) =>
      peopleColumn([site], unit, [scenario.terms.sites[site]?.name ?? site, noun(unit)], language),
    )
    if (sites.length < 2) return bySite
    const all = peopleColumn(sites, unit, [words.howMany(unit)], language)
    return [...bySite.map((column) => ({ ...column, width: 'broad' as const })), all]
  })
}

function peopleColumn(
  sites: readonly string[],
  unit: string,
  heading: readonly string[],
  { format }: PageLanguage,
): MonthColumn {
  const count = (invoice: Invoice): number =>
    invoice.people
      .filter((people) => people.unit === unit && sites.includes(people.site))
      .reduce((sum, { closing }) => sum + closing, 0)
  return {
    key: `${sites.join('+')}/${unit}`,
    heading: heading.filter((part) => part !== '').join(' · '),
    width: 'all',
    cell: (invoice) => format.count(count(invoice)),
  }
}

function chargeColumns(months: MonthsProps): readonly MonthColumn[] {
  const words = months.language.words.calculator.months
  return Object.entries(months.billed.scenario.terms.charges).map(([id, charge]) => ({
    key: id,
    heading:
      charge.label ?? (charge.kind === 'per-unit' ? words.unitFee(charge.unit) : words.baseFee),
    width: 'broad',
    cell: (invoice) =>
      figureCell(`invoice/${invoice.id}/charge/${id}`, invoice.charges[id], months),
  }))
}

function amountColumns(months: MonthsProps): readonly MonthColumn[] {
  const { billed, language } = months
  const { net, gross } = language.words.calculator.months
  const headings = { net, tax: language.words.calculator.result.vat(), gross }
  return (['net', 'tax', 'gross'] as const).map((part) => ({
    key: part,
    heading: headings[part],
    width: part === 'tax' ? 'broad' : 'all',
    cell: (invoice) => figureCell(`invoice/${invoice.id}/${part}`, invoice[part], months),
    total: language.format.money(moneySnapshot(billed.bill.totals[part]), 'plain'),
  }))
}

/** Nothing stands on an invoice that a charge has no part in. */
function figureCell(
  figure: FigureId,
  money: Money | undefined,
  { why, language }: MonthsProps,
): JSX.Element | string {
  if (money === undefined) return ''
  return (
    <Figure
      figure={figure}
      why={why}
      ask={language.words.calculator.result.why}
      amount={language.format.money(moneySnapshot(money), 'plain')}
    />
  )
}
