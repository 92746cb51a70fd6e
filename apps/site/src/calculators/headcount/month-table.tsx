import type { Invoice } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import { Fragment, type JSX } from 'preact'
import { monthColumns, type MonthColumn, type MonthsProps } from './month-columns.tsx'
import { OpenExplanation } from './open-explanation.tsx'

/** Every invoice with the people at its end, each amount with its reason in place. It is the twin of the chart. */
export function MonthTable(months: MonthsProps): JSX.Element {
  const { billed, language } = months
  const words = language.words.calculator.months
  const columns = monthColumns(months)
  return (
    <section class="block">
      <h2 class="pb-h2" id="months-title">
        {words.title}
      </h2>
      <div class="pb-scroll" tabIndex={0} role="region" aria-labelledby="months-title">
        <table class="pb-table mt">
          <caption>{words.caption(billed.bill.currency)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {columns.map(({ key, heading, width }) => (
                <th key={key} scope="col" class={`r ${width}`}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {billed.bill.invoices.map((invoice) => (
              <InvoiceRow key={invoice.id} invoice={invoice} columns={columns} {...months} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {columns.map(({ key, width, total }) => (
                <td key={key} class={`r ${width}`}>
                  {total}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

type RowProps = MonthsProps & {
  readonly invoice: Invoice
  readonly columns: readonly MonthColumn[]
}

function InvoiceRow({ invoice, columns, ...months }: RowProps): JSX.Element {
  const { why, language } = months
  const open = why.open?.startsWith(`invoice/${invoice.id}/`) === true ? why.open : undefined
  return (
    <Fragment>
      <tr class={open === undefined ? undefined : 'on'}>
        <th scope="row">{periodOf(invoice, language)}</th>
        {columns.map(({ key, width, cell }) => (
          <td key={key} class={`r ${width}`}>
            {cell(invoice)}
          </td>
        ))}
      </tr>
      {open !== undefined && (
        <tr class="whyrow">
          <td colSpan={columns.length + 1}>
            <OpenExplanation figure={open} {...months} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** A month by its name, another period by its days, the settlement after the term as such. */
function periodOf(
  { id, period: { first, last } }: Invoice,
  { format, words }: PageLanguage,
): string {
  return id === 'settlement' ? words.calculator.months.settlement : format.span(first, last)
}
