import { moneySnapshot, type FigureId, type Invoice, type Money } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { Fragment, type JSX } from 'preact'
import { Figure, type Why } from './figure.tsx'
import { OpenExplanation } from './open-explanation.tsx'
import type { Billed } from './use-calculator.ts'

interface TableProps {
  readonly billed: Billed
  readonly why: Why
  readonly language: Language
}

/** Every invoice with the people at its end, each amount with its reason in place. It is the twin of the chart. */
export function MonthTable({ billed, why, language }: TableProps): JSX.Element {
  const words = language.words.calculator.months
  const { bill, scenario } = billed
  const charges = Object.entries(scenario.terms.charges)
  const peopled = peopleColumns(bill.invoices)
  return (
    <section class="block" aria-labelledby="months-title">
      <h2 class="pb-h2" id="months-title">
        {words.title}
      </h2>
      <div class="pb-scroll" tabIndex={0} role="region" aria-labelledby="months-title">
        <table class="pb-table mt">
          <caption>{words.caption(bill.currency)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {peopled.map(({ site, unit }) => (
                <th key={`${site}/${unit}`} scope="col" class="r">
                  {peopleHeading(billed, site, unit, language)}
                </th>
              ))}
              {charges.map(([id, charge]) => (
                <th key={id} scope="col" class="r">
                  {charge.label ?? (charge.kind === 'per-unit' ? words.unitFee(charge.unit) : words.baseFee)}
                </th>
              ))}
              <th scope="col" class="r">{words.net}</th>
              <th scope="col" class="r">{language.words.calculator.result.vat()}</th>
              <th scope="col" class="r">{words.gross}</th>
            </tr>
          </thead>
          <tbody>
            {bill.invoices.map((invoice) => (
              <InvoiceRow key={invoice.id} invoice={invoice} charges={charges.map(([id]) => id)} columns={4 + peopled.length + charges.length} billed={billed} why={why} language={language} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={1 + peopled.length + charges.length}>
                {words.total}
              </th>
              {(['net', 'tax', 'gross'] as const).map((part) => (
                <td key={part} class="r">
                  {language.format.money(moneySnapshot(bill.totals[part]), 'plain')}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

/** The site alone where one unit is counted; otherwise the site and what is counted there. */
function peopleHeading({ bill, scenario }: Billed, site: string, unit: string, { format }: Language): string {
  const name = scenario.terms.sites[site]?.name ?? site
  const units = new Set(bill.headcount.map((series) => series.unit))
  return units.size === 1 ? name : `${name} · ${format.unit(unit)}`
}

const peopleColumns = (invoices: readonly Invoice[]): readonly { site: string; unit: string }[] => invoices[0]?.people ?? []

type RowProps = TableProps & { readonly invoice: Invoice; readonly charges: readonly string[]; readonly columns: number }

function InvoiceRow({ invoice, charges, columns, billed, why, language }: RowProps): JSX.Element {
  const base = `invoice/${invoice.id}` as const
  const open = why.open !== undefined && why.open.startsWith(`${base}/`) ? why.open : undefined
  const cell = (figure: FigureId, money: Money | undefined): JSX.Element => (
    <td class="r" key={figure}>
      {money !== undefined && <Figure figure={figure} why={why} ask={language.words.calculator.result.why} amount={language.format.money(moneySnapshot(money), 'plain')} />}
    </td>
  )
  return (
    <Fragment>
      <tr class={open === undefined ? undefined : 'on'}>
        <th scope="row">{periodOf(invoice, language)}</th>
        {invoice.people.map(({ site, unit, closing }) => (
          <td key={`${site}/${unit}`} class="r">
            {language.format.count(closing)}
          </td>
        ))}
        {charges.map((id) => cell(`${base}/charge/${id}`, invoice.charges[id]))}
        {cell(`${base}/net`, invoice.net)}
        {cell(`${base}/tax`, invoice.tax)}
        {cell(`${base}/gross`, invoice.gross)}
      </tr>
      {open !== undefined && (
        <tr class="whyrow">
          <td colSpan={columns}>
            <OpenExplanation figure={open} billed={billed} why={why} language={language} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** A month by its name, another period by its days, the settlement after the term as such. */
function periodOf({ id, period: { first, last } }: Invoice, { format, words }: Language): string {
  return id === 'settlement' ? words.calculator.months.settlement : format.span(first, last)
}
